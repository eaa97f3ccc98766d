import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { DATE, figures, html, pressMark, SENTENCE, untilFigures } from './article-pages.ts'
import { type Answer, type Session, type Site, serve, shareBrowser } from './harness/index.ts'
import { layerOf, PATIENCE, untilCard } from './layer.ts'

/** Pages of kinds that news sites have, each with the same sentence in it. */

const strict: Answer = {
  type: 'text/html; charset=utf-8',
  body: html(`<p>${SENTENCE}</p>`),
  headers: {
    'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
}

/** A box whose open shadow root holds the sentence, and the script that puts it there. */
function inShadow(box: string, selector: string): string {
  const words = JSON.stringify(`<p>${SENTENCE}</p>`)
  return `${box}<script>document.querySelector('${selector}').attachShadow({ mode: 'open' }).innerHTML = ${words}</script>`
}

/** Longer than what is read before it is asked what a page says where it names an event. */
const LONG_LIST = `<ul>${'<li>The committee met on Tuesday and put off its choice of a new roof until spring</li>'.repeat(1500)}</ul>`

const PAGES: Record<string, Answer> = {
  '/plain': html(`<p>${SENTENCE}</p>`),
  '/split': html(
    '<p>Zabihullah Mujahid said that <i>5</i><b>8</b> Pakistani sol\u00addiers were killed on the Durand Line.</p>',
  ),
  '/strict': strict,
  '/shadow': html(inShadow('<div id="host"></div>', '#host')),
  '/long-shadow': html(
    `${'<p>The committee met on Tuesday and put off its choice of a new roof until spring.</p>'.repeat(60)}${inShadow('<div class="box"></div>', '.box')}`,
  ),
  '/front': html(`<h2>Pakistan and Afghanistan clash</h2><p>${SENTENCE}</p>${LONG_LIST}`),
  '/headlines': html(`<h2>Taliban and Pakistan to meet in Doha</h2>${LONG_LIST}`),
  '/rtl': html(`<p>سرحد پر <bdi>${SENTENCE}</bdi></p><p dir="ltr">${SENTENCE}</p>`, {
    attributes: 'lang="en" dir="rtl"',
  }),
  '/hostile-style': html(`<p>${SENTENCE}</p>`, {
    head: '<style>div { display: none !important; visibility: hidden !important } html { transform: translateX(40px); filter: contrast(1) }</style>',
  }),
  '/input': html(
    `<p>The Durand Line divides Pakistan and Afghanistan.</p><textarea>${SENTENCE}</textarea><div contenteditable="true">${SENTENCE}</div><input value="${SENTENCE}">`,
  ),
  '/password': html(`<p>${SENTENCE}</p><form><input type="password"></form>`),
  '/frame': html('<iframe src="/plain" width="600" height="200"></iframe>'),
  '/srcdoc': html(
    `<p>News.</p><iframe srcdoc="<title>Clash</title>${DATE.replaceAll('"', "'")}<p>${SENTENCE}</p>" width="600"></iframe>`,
  ),
  '/choices': html('<p>Where do you live?</p><select><option>Afghanistan<option>Pakistan<option>Kabul</select>'),
  '/sly': html(
    `<p>${SENTENCE}</p><script>
      window.heard = []
      for (const type of ['message', 'click', 'keydown', 'focusin', 'toggle']) addEventListener(type, (event) => heard.push(event.type), true)
      window.names = 0
      window.names = Object.keys(window).length
    </script>`,
  ),
  '/app': html('<main id="app"><p>Loading.</p></main>'),
  '/folded': html(
    `<p>Pakistan and Afghanistan share a long frontier.</p><div id="more" hidden><p>${SENTENCE}</p></div>`,
  ),
}

let session: Session
let site: Site
let page: Page | undefined

beforeAll(async () => {
  session = await shareBrowser()
  site = await serve((path) => PAGES[path] ?? null)
})

afterAll(async () => {
  await session?.close()
  await site?.close()
})

const open = async (path: string): Promise<Page> => {
  await page?.close()
  page = await session.open(site.url(path))
  await page.bringToFront()
  return page
}

const kinds: [name: string, path: string, ...words: string[]][] = [
  ['plain', '/plain', '58'],
  ['a number over inline elements, a word with a soft hyphen', '/split', '58'],
  ['a strict content policy with trusted types', '/strict', '58'],
  ['an open shadow root', '/shadow', '58'],
  ['an article in a box without a name, on a long page', '/long-shadow', '58'],
  ['a long list of other stories around it', '/front', '58'],
  ['right to left', '/rtl', '58', '58'],
]
test.each(kinds)('%s', async (_, path, ...words) => {
  await untilFigures(await open(path), words)
})

test('a long page that only names the event is looked at again when it says more', async () => {
  const on = await open('/headlines')
  await on.evaluate(
    (words) => document.querySelector('h2')?.insertAdjacentHTML('afterend', `<p>${words}</p>`),
    SENTENCE,
  )
  await untilFigures(on, ['58'])
})

test('the marks in a shadow root have their line', async () => {
  const on = await open('/shadow')
  await untilFigures(on, ['58'])
  const line = await on.evaluate(() => {
    const [name] = [...(CSS.highlights as unknown as Map<string, unknown>).keys()]
    const inside = document.getElementById('host')?.shadowRoot?.querySelector('p') as Element
    return getComputedStyle(inside, `::highlight(${name})`).textDecorationLine
  })
  expect(line).toBe('underline')
})

test.each(['/strict', '/shadow', '/hostile-style'])('the card opens on %s', async (path) => {
  const on = await open(path)
  await untilFigures(on, ['58'])
  const at = await pressMark(on)
  const { card, box } = await untilCard(session, on)
  expect(card).toContain('How many Pakistani soldiers were killed?')
  expect(box.right - box.left).toBeGreaterThan(300)
  expect(Math.abs(box.top - at.y)).toBeLessThan(60)
})

test('what the reader types is never marked', async () => {
  const on = await open('/input')
  await on.evaluate((words) => {
    const paragraph = document.createElement('p')
    paragraph.textContent = words
    document.body.append(paragraph)
  }, SENTENCE)
  await untilFigures(on, ['58'])
})

test('a page that asks for a password is not read', async () => {
  const on = await open('/password')
  const popup = await session.popup(on)
  await popup.waitForSelector('[data-silence]')
  expect(await figures(on)).toEqual([])
  await popup.close()
  await on.evaluate(() => document.querySelector('form')?.remove())
  await untilFigures(on, ['58'])
})

test('an article in a frame', async () => {
  const on = await open('/frame')
  const inner = on.frames().find((frame) => frame.url().endsWith('/plain'))
  await vi.waitFor(async () => expect(await inner?.evaluate(() => CSS.highlights.size)).toBe(1), { timeout: PATIENCE })
  const popup = await session.popup(on)
  await popup.waitForSelector('[data-mention]')
  expect(await popup.$$eval('[data-mention]', (all) => all.length)).toBe(1)
  await popup.close()
})

test('an article in a frame without an address', async () => {
  const on = await open('/srcdoc')
  const inner = on.frames().find((frame) => frame.url() === 'about:srcdoc')
  await vi.waitFor(async () => expect(await inner?.evaluate(() => CSS.highlights.size)).toBe(1), { timeout: PATIENCE })
})

test('a list of countries opens no gate', async () => {
  const on = await open('/choices')
  await on.evaluate((words) => {
    const frame = document.createElement('iframe')
    frame.srcdoc = `<p>${words}</p>`
    document.body.append(frame)
  }, 'Nothing.')
  expect(await figures(on)).toEqual([])
  expect(await on.evaluate(() => document.documentElement.children.length)).toBe(2)
})

test('a page gets no event, no name, and cannot press what is ours', async () => {
  const on = await open('/sly')
  await untilFigures(on, ['58'])
  const seen = await on.evaluate(() => {
    const world = globalThis as unknown as { heard: string[]; names: number }
    const host = document.documentElement.lastElementChild as HTMLElement
    for (const type of ['click', 'pointermove', 'keydown']) {
      host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 30, clientY: 30 }))
      document.querySelector('p')?.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: 190, clientY: 25 }))
    }
    return { names: Object.keys(window).length - world.names, heard: world.heard.includes('message') }
  })
  expect(seen).toEqual({ names: 0, heard: false })
  expect((await layerOf(session, on)).card).toBeNull()
})

test('a press counts only where the card can be seen', async () => {
  const on = await open('/plain')
  await untilFigures(on, ['58'])
  await pressMark(on)
  const { box } = await untilCard(session, on)
  const root = await session.closedRoot(on)
  const button = await root?.evaluate((one) => {
    const { x, y, width, height } = (one.querySelector('[role=dialog] button') as Element).getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  })
  await on.evaluate(() => {
    document.documentElement.style.opacity = '0.01'
  })
  await on.mouse.click(button?.x ?? 0, button?.y ?? 0)
  expect((await layerOf(session, on)).box).toEqual(box)
  await on.evaluate(() => {
    document.documentElement.style.opacity = ''
  })
})

test('an app that draws its article late, draws it anew, and goes elsewhere', async () => {
  const on = await open('/app')
  const draw = (inner: string): Promise<void> =>
    on.evaluate((words) => {
      ;(document.getElementById('app') as HTMLElement).innerHTML = words
    }, inner)
  await draw(`<p>${SENTENCE}</p>`)
  await untilFigures(on, ['58'])
  await draw(`<h1>News</h1><p>${SENTENCE}</p>`)
  await untilFigures(on, ['58'])
  await on.evaluate(() => {
    const text = document.querySelector('#app p')?.firstChild as Text
    text.data = text.data.replace('58', '23')
  })
  await untilFigures(on, ['23'])
  await on.evaluate(() => history.pushState(null, '', '/app?bread'))
  await draw('<p>Bread rises at 30 degrees.</p>')
  await untilFigures(on, [])
  expect((await layerOf(session, on)).buttons).toEqual([])
  await draw(`<p>${SENTENCE}</p>`)
  await untilFigures(on, ['58'])
})

test('text that is unfolded', async () => {
  const on = await open('/folded')
  await on.evaluate(() => document.getElementById('more')?.removeAttribute('hidden'))
  await untilFigures(on, ['58'])
})

test('a page that throws the host out gets it back with the next change', async () => {
  const on = await open('/plain')
  await untilFigures(on, ['58'])
  await on.evaluate(() => {
    document.documentElement.lastElementChild?.remove()
    document.body.append('More.')
  })
  await vi.waitFor(async () => expect((await layerOf(session, on)).buttons).toHaveLength(1), { timeout: PATIENCE })
})

test('a page comes back from the back-forward cache with its marks', async () => {
  const on = await open('/plain')
  await untilFigures(on, ['58'])
  const popup = await session.popup(on)
  await popup.waitForSelector('[data-mention]')
  await on.goto(site.url('/app'))
  await popup.waitForSelector('[data-mention]', { hidden: true })
  // Firefox reports no load of a page that comes out of the cache.
  await on.evaluate(() => history.back())
  await untilFigures(on, ['58'])
  await popup.waitForSelector('[data-mention]')
  await popup.close()
})
