import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { figures, html, SENTENCE, untilFigures } from './article-pages.ts'
import { type Answer, browserKind, type Session, type Site, serve, shareBrowser } from './harness/index.ts'
import { layerOf } from './layer.ts'

/** Pages that change under the marks, and windows that come and go. */

const PREACT = readFileSync(join(dirname(createRequire(import.meta.url).resolve('preact')), 'preact.mjs'), 'utf8')

/** Drawn by the server, taken over and drawn anew by the client: a counter above, an article that is replaced. */
const HYDRATED = html(
  `<div id="app"><p>0</p><article><p>${SENTENCE}</p></article></div>
  <script type="module">
    import { Fragment, h, hydrate, render } from '/preact.mjs'
    const app = document.getElementById('app')
    const draw = (count, words) => h(Fragment, null, h('p', null, count), h('article', { key: words }, h('p', null, words)))
    const words = ${JSON.stringify(SENTENCE)}
    hydrate(draw(0, words), app)
    let count = 0
    window.turn = (given) => render(draw(++count, given), app)
  </script>`,
)

const ENDLESS = html(
  `<p>Latest.</p><div id="end" style="height:2000px"></div>
  <script>
    new IntersectionObserver((seen) => {
      if (!seen.some((one) => one.isIntersecting)) return
      const more = document.createElement('p')
      more.textContent = ${JSON.stringify(SENTENCE)}
      document.getElementById('end').before(more)
      document.getElementById('end').style.marginTop = '3000px'
    }).observe(document.getElementById('end'))
  </script>`,
)

const STORM = html(
  `<p>${SENTENCE}</p><section></section>
  <script>
    const box = document.querySelector('section')
    for (let i = 0; i < 50; i++) box.append(document.createElement('p'))
    window.storm = setInterval(() => {
      for (let i = 0; i < 10; i++) box.children[Math.floor(Math.random() * 50)].textContent = 'Line ' + Math.random()
    }, 10)
  </script>`,
)

const PAGES: Record<string, Answer> = {
  '/preact.mjs': { type: 'text/javascript', body: PREACT },
  '/hydrated': HYDRATED,
  '/endless': ENDLESS,
  '/storm': STORM,
  '/plain': html(`<p>${SENTENCE}</p>`),
  '/live': html(`<main><p>${SENTENCE}</p></main><aside><p>Latest: nothing new.</p></aside>`),
  '/details': html(`<p>Pakistan and Afghanistan.</p><details><summary>More</summary><p>${SENTENCE}</p></details>`),
  '/decoration': html(
    `<p>Pakistan and Afghanistan.</p><span aria-hidden="true">${SENTENCE}</span><p>${SENTENCE.replace('58', '23')}</p>`,
  ),
  '/ahead': html(
    `<a href="/plain?ahead">Next</a><script type="speculationrules">${JSON.stringify({ prerender: [{ urls: ['/plain?ahead'], eagerness: 'immediate' }] })}</script>`,
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

test('a page that the client takes over and draws anew', async () => {
  const on = await open('/hydrated')
  await untilFigures(on, ['58'])
  const turn = (words: string): Promise<void> =>
    on.evaluate((given) => (globalThis as unknown as { turn: (words: string) => void }).turn(given), words)
  // A browser that has just started greets its reader in a tab in front.
  await on.bringToFront()
  await turn(SENTENCE)
  await untilFigures(on, ['58'])
  await turn(SENTENCE.replace('58', '23'))
  await untilFigures(on, ['23'])
  await turn('Bread rises at 30 degrees.')
  await untilFigures(on, [])
})

test('a page that grows as it is scrolled', async () => {
  const on = await open('/endless')
  await untilFigures(on, ['58'])
  await on.evaluate(() => scrollTo(0, 4000))
  await untilFigures(on, ['58', '58'])
})

test('in a storm of changes the mark stays on its words, and a later figure gets its own', async () => {
  const on = await open('/storm')
  await untilFigures(on, ['58'])
  await on.evaluate(
    (sentence) => {
      const more = document.createElement('p')
      more.textContent = sentence
      document.body.append(more)
    },
    SENTENCE.replace('58', '23'),
  )
  await untilFigures(on, ['58', '23'])
  expect((await layerOf(session, on)).buttons).toHaveLength(2)
})

test('in a live page marks follow paragraphs that are added, changed and taken away', async () => {
  page = await session.open(site.url('/live'))
  await page.bringToFront()
  await untilFigures(page, ['58'])
  await page.evaluate(
    (words) => {
      document.querySelector('main')?.prepend(Object.assign(document.createElement('p'), { textContent: words }))
    },
    SENTENCE.replace('58', '59'),
  )
  await untilFigures(page, ['59', '58'])
  await page.evaluate(() => {
    const text = document.querySelector('main p')?.firstChild as Text
    text.data = text.data.replace('59', 'more than 60')
  })
  await untilFigures(page, ['more than 60', '58'])
  await page.evaluate(() => document.querySelector('main p')?.remove())
  await untilFigures(page, ['58'])
})

test('what is folded away is marked once it is unfolded', async () => {
  const on = await open('/details')
  await on.evaluate(() => document.body.append('Settled.'))
  expect(await figures(on)).toEqual([])
  await on.evaluate(() => document.querySelector('details')?.setAttribute('open', ''))
  await untilFigures(on, ['58'])
  await on.evaluate(() => document.querySelector('details')?.removeAttribute('open'))
  await untilFigures(on, [])
})

test('what is hidden from screen readers as decoration is not marked', async () => {
  await untilFigures(await open('/decoration'), ['23'])
})

test('two windows on one page keep to themselves', async () => {
  const on = await open('/plain')
  const other = await session.open(site.url('/plain'))
  await untilFigures(on, ['58'])
  await untilFigures(other, ['58'])
  await other.evaluate(() => document.querySelector('p')?.remove())
  await untilFigures(other, [])
  expect(await figures(on)).toEqual(['58'])
  await other.close()
  const popup = await session.popup(on)
  await popup.waitForSelector('[data-mention]')
  await popup.close()
})

/** Firefox draws no page ahead, and hides none behind another without a screen. */
function testInChromium(): void {
  test('a page out of sight is left alone until it is seen again', async () => {
    const on = await open('/plain')
    await untilFigures(on, ['58'])
    const front = await session.open(site.url('/plain'))
    await untilFigures(front, ['58'])
    await front.bringToFront()
    expect(await on.evaluate(() => document.hidden)).toBe(true)
    const append = (sentence: string): void => {
      const more = document.createElement('p')
      more.textContent = sentence
      document.body.append(more)
    }
    await on.evaluate(append, SENTENCE)
    // What is in front takes at least as long.
    await front.evaluate(append, SENTENCE)
    await untilFigures(front, ['58', '58'])
    expect(await figures(on)).toEqual(['58'])
    await front.close()
    await on.bringToFront()
    await untilFigures(on, ['58', '58'])
  })

  test('a page that is drawn ahead of its time is read when it is shown', async () => {
    const on = await open('/ahead')
    await Promise.all([on.waitForNavigation(), on.evaluate(() => document.querySelector('a')?.click())])
    await untilFigures(on, ['58'])
    const ahead = await on.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation')
      return (entry as PerformanceNavigationTiming & { activationStart: number }).activationStart
    })
    expect(ahead).toBeGreaterThan(0)
  })
}

if (browserKind === 'chromium') describe('in Chromium', testInChromium)
