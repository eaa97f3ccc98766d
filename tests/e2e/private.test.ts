import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { html, pressMark, SENTENCE, untilFigures } from './article-pages.ts'
import { type Session, type Site, serve, startBrowser } from './harness/index.ts'
import { PATIENCE, untilCard } from './layer.ts'

/** A private window, in a browser whose reader has allowed the extension there. In a browser of its own: others share theirs. */

let session: Session
let site: Site
let control: Page

beforeAll(async () => {
  session = await startBrowser({ privately: true })
  site = await serve(() => html(`<p>${SENTENCE}</p>`))
  control = await session.openExtensionPage('options.html')
})

afterAll(async () => {
  await session?.close()
  await site?.close()
})

interface Area {
  get(keys: null): Promise<Record<string, unknown>>
}

/** All that the extension has stored: on the disk, and in memory for the tabs that are open. */
const stored = (): Promise<{ local: string; tabs: string[]; databases: string[] }> =>
  control.evaluate(async () => {
    const world = globalThis as unknown as Record<'browser' | 'chrome', { storage: Record<'local' | 'session', Area> }>
    const { local, session } = (world.browser ?? world.chrome).storage
    const kept = await session.get(null)
    return {
      local: JSON.stringify(await local.get(null)),
      tabs: Object.keys(kept).filter((key) => /^tab/.test(key)),
      databases: (await indexedDB.databases()).map(({ name }) => name ?? '').sort(),
    }
  })

/** Whether a tab with this address is in a private window. */
const isPrivate = (url: string): Promise<boolean> =>
  control.evaluate(async (wanted) => {
    const world = globalThis as unknown as Record<'browser' | 'chrome', { tabs: Tabs }>
    const tabs = await (world.browser ?? world.chrome).tabs.query({})
    return tabs.some((tab) => tab.url === wanted && tab.incognito)
  }, url)

interface Tabs {
  query(filter: object): Promise<{ url?: string; incognito: boolean }[]>
}

test('a page is marked, its card opens, and nothing of it is kept', async () => {
  // The same in a usual window, so that what the extension sets up once is there.
  const usual = await session.open(site.url('/usual'))
  await untilFigures(usual, ['58'])
  await usual.close()
  await vi.waitFor(async () => expect((await stored()).tabs).toEqual([]), { timeout: PATIENCE })
  const before = await stored()

  const page = await session.openPrivately(site.url('/private'))
  await page.bringToFront()
  expect(await isPrivate(page.url())).toBe(true)
  await untilFigures(page, ['58'])
  expect((await stored()).tabs).toHaveLength(1)
  await pressMark(page)
  expect((await untilCard(session, page)).card).toContain('soldiers')
  await page.close()

  await vi.waitFor(async () => expect(await stored()).toEqual(before), { timeout: PATIENCE })
  expect(before.local).not.toContain('/private')
})
