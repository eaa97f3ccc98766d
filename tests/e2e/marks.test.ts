import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Session, type Site, serveFolder, shareBrowser, untilMarked } from './harness/index.ts'
import { layerOf, PATIENCE } from './layer.ts'

let session: Session
let demo: Site
let page: Page
/** The page's tree as it was when its own scripts and its markup were done. */
let before: string

beforeAll(async () => {
  session = await shareBrowser()
  demo = await serveFolder('docs/demo')
  page = await session.browser.newPage()
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('DOMContentLoaded', () => {
      ;(globalThis as { treeBefore?: string }).treeBefore = document.documentElement.outerHTML
    })
  })
  await page.goto(demo.url('/index.html'), { waitUntil: 'load' })
  await untilMarked(page, 8)
  before = await page.evaluate(() => (globalThis as { treeBefore?: string }).treeBefore ?? '')
})

afterAll(async () => {
  await session?.close()
  await demo?.close()
})

/** The words around each mark that start with the mark itself, where it is a figure. */
const FIGURES = [
  '58 Pakistani soldiers. Pakistan confirms',
  '19 Afghan posts',
  '58 and said that',
  '25 Pakistani army posts',
  'nine Afghan soldiers',
  '16 were injured',
  '20 Pakistani outposts',
]

describe('the demo page', () => {
  test('figures in dispute are marked on their own words', async () => {
    const found = await page.evaluate(() => {
      const registry = CSS.highlights as unknown as Map<string, Set<Range>>
      return [...registry.values()]
        .flatMap((ranges) => [...ranges])
        .map((range) => {
          const after = document.createRange()
          after.setStart(range.startContainer, range.startOffset)
          after.setEndAfter(range.endContainer)
          return after.toString().replaceAll(/\s+/g, ' ')
        })
    })
    for (const figure of FIGURES)
      expect(
        found.some((words) => words.startsWith(figure)),
        figure,
      ).toBe(true)
  })

  test('another clash and another subject stay unmarked', async () => {
    const strays = await page.evaluate(() => {
      const registry = CSS.highlights as unknown as Map<string, Set<Range>>
      const others = [...document.querySelectorAll('aside, footer, article h2:last-of-type ~ p')]
      return [...registry.values()]
        .flatMap((ranges) => [...ranges])
        .filter((range) => others.some((other) => range.intersectsNode(other)))
        .map((range) => range.toString())
    })
    expect(strays).toEqual([])
  })

  test('the page’s own tree is what it was', async () => {
    const after = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement
      for (const child of [...copy.children])
        if (child !== copy.querySelector('head, body') && child.nodeName === 'DIV') child.remove()
      return { tree: copy.outerHTML, extra: document.documentElement.children.length - 2 }
    })
    expect(before.length).toBeGreaterThan(1000)
    expect(after.tree).toBe(before)
    expect(after.extra).toBe(1)
  })

  test('a second run of the annotator leaves the first in place', async () => {
    const popup = await session.popup(page)
    await popup.waitForSelector('[data-mention]')
    await popup.evaluate(async () => {
      const api = globalThis as unknown as { browser?: Scripting; chrome: Scripting }
      interface Scripting {
        scripting: { executeScript(injection: object): Promise<unknown> }
      }
      const tabId = Number(new URLSearchParams(location.search).get('tab'))
      await (api.browser ?? api.chrome).scripting.executeScript({ target: { tabId }, files: ['/annotator.js'] })
    })
    await popup.close()
    expect(await page.evaluate(() => document.documentElement.children.length - 2)).toBe(1)
  })

  test('the host bears no attribute and takes no room', async () => {
    const host = await page.evaluate(() => {
      const element = document.documentElement.lastElementChild as HTMLElement
      const { width, height } = element.getBoundingClientRect()
      return { attributes: element.attributes.length, width, height, open: element.shadowRoot }
    })
    expect(host).toEqual({ attributes: 0, width: 0, height: 0, open: null })
  })

  test('every mark has a labelled button', async () => {
    const { buttons } = await layerOf(session, page)
    const count = await page.evaluate(() =>
      [...(CSS.highlights as unknown as Map<string, Set<Range>>).values()].reduce(
        (sum, ranges) => sum + ranges.size,
        0,
      ),
    )
    expect(buttons).toHaveLength(count)
    expect(buttons.some((label) => label.includes('soldiers'))).toBe(true)
  })
})

test('the toolbar button counts the disputes', async () => {
  const popup = await session.popup(page)
  await popup.waitForSelector('[data-mention]')
  const [badge, disputes] = await popup.evaluate(async () => {
    const api = globalThis as unknown as {
      browser?: { action: { getBadgeText(of: object): Promise<string> } }
      chrome: { action: { getBadgeText(of: object): Promise<string> } }
    }
    const tabId = Number(new URLSearchParams(location.search).get('tab'))
    const text = await (api.browser ?? api.chrome).action.getBadgeText({ tabId })
    const listed = new Set(
      [...document.querySelectorAll('[data-mention]')].map((entry) => entry.getAttribute('data-dispute')),
    )
    return [text, String(listed.size)]
  })
  expect(badge).toBe(disputes)
  await popup.close()
})

test('a page that leaves takes its results along', async () => {
  const other = await session.open(`${demo.url('/index.html')}?leaving`)
  await untilMarked(other, 8)
  const popup = await session.popup(other)
  const stored = () =>
    popup.evaluate(async () => {
      const api = globalThis as unknown as {
        browser?: { storage: { session: { get(key: null): Promise<object> } } }
        chrome: { storage: { session: { get(key: null): Promise<object> } } }
      }
      const tab = new URLSearchParams(location.search).get('tab')
      const all = await (api.browser ?? api.chrome).storage.session.get(null)
      return Object.keys(all).filter((key) => key === `tab:${tab}`).length
    })
  expect(await stored()).toBe(1)
  await other.goto(demo.url('/style.css'))
  await vi.waitFor(async () => expect(await stored()).toBe(0), { timeout: PATIENCE })
  await other.goto(`${demo.url('/index.html')}?again`)
  await untilMarked(other, 8)
  await vi.waitFor(async () => expect(await stored()).toBe(1), { timeout: PATIENCE })
  await other.close()
  await vi.waitFor(async () => expect(await stored()).toBe(0), { timeout: PATIENCE })
  await popup.close()
})
