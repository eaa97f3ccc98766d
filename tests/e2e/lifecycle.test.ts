import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { prepareExtension, preparePack } from '../../lib/cli/prepare.ts'
import { figures, html, pressMark, SENTENCE, untilFigures } from './article-pages.ts'
import { browserKind, type Session, type Site, serve, startBrowser } from './harness/index.ts'
import { layerOf, PATIENCE, untilCard } from './layer.ts'

/** The extension is loaded anew, as an update does it, while pages are open. In a browser of its own: others share theirs. */

let session: Session
let extension: string
let site: Site

beforeAll(async () => {
  await preparePack()
  extension = await prepareExtension(browserKind)
  session = await startBrowser({ extension })
  site = await serve(() => html(`<p>${SENTENCE}</p>`))
})

afterAll(async () => {
  await session?.close()
  await site?.close()
})

async function loadAnew(): Promise<void> {
  if (session.kind === 'chromium') {
    // Chromium switches an unpacked extension off when it loads itself anew; to install it over itself is an update.
    await session.browser.installExtension(extension)
    return
  }
  const control = await session.openExtensionPage('options.html')
  // The page goes with it.
  await control
    .evaluate(() => {
      const { browser } = globalThis as unknown as { browser: Api }
      setTimeout(() => browser.runtime.reload())
    })
    .catch(() => {})
}

interface Api {
  runtime: { reload(): void }
}

/** Number of our elements in the page. */
const hosts = (on: Page): Promise<number> => on.evaluate(() => document.documentElement.children.length - 2)

test('an open page keeps its mark, and what is new takes over', async () => {
  const errors: string[] = []
  const page = await session.open(site.url('/open'))
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.bringToFront()
  await untilFigures(page, ['58'])
  const before = await page.evaluateHandle(() => document.documentElement.lastElementChild as Element)
  await loadAnew()
  // The reader comes back to the page: what was there before notices that it is alone, and goes.
  await vi.waitFor(
    async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('focus')))
      expect(await before.evaluate((one) => one.isConnected)).toBe(false)
      expect(await hosts(page)).toBe(1)
      expect(await figures(page)).toEqual(['58'])
      expect((await layerOf(session, page)).buttons).toHaveLength(1)
    },
    { timeout: PATIENCE },
  )
  await pressMark(page)
  expect((await untilCard(session, page)).card).toContain('soldiers')
  expect(errors).toEqual([])
})

test('a page that is opened afterwards is marked, and its card opens', async () => {
  const page = await session.open(site.url('/later'))
  await page.bringToFront()
  await untilFigures(page, ['58'])
  await pressMark(page)
  expect((await untilCard(session, page)).card).toContain('soldiers')
})
