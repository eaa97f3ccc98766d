import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openDemoWithPopup } from './demo.ts'
import { marks, type Session, type Site, untilMarked } from './harness/index.ts'
import { PATIENCE } from './layer.ts'

let session: Session
let demo: Site
let page: Page
let popup: Page

beforeAll(async () => {
  ;({ session, demo, page, popup } = await openDemoWithPopup())
})

afterAll(async () => {
  await session?.close()
  await demo?.close()
})

const flip = async (name: 'site' | 'all'): Promise<void> => {
  await popup.bringToFront()
  await popup.click(`[data-switch="${name}"]`)
  await page.bringToFront()
}

const said = (): Promise<string> => popup.evaluate(() => document.body.innerText)

const untilBare = (on: Page): Promise<void> =>
  vi.waitFor(
    async () => {
      expect(await marks(on)).toEqual([])
      expect(await on.evaluate(() => document.documentElement.children.length)).toBe(2)
    },
    { timeout: PATIENCE },
  )

test('a site is switched off at once, in the open page', async () => {
  await flip('site')
  await untilBare(page)
  await vi.waitFor(async () => expect(await said()).toContain('Switched off on this site.'), { timeout: PATIENCE })
})

test('it stays off when the background has been stopped, on this site only', async () => {
  await session.stopBackground()
  await page.reload()
  const other = await session.open(demo.url('/index.html', 'localhost'))
  await untilMarked(other, 8)
  expect(await marks(page)).toEqual([])
  await other.close()
})

test('it is switched on again at once', async () => {
  await flip('site')
  expect((await untilMarked(page, 8)).length).toBeGreaterThanOrEqual(11)
})

test('everything is switched off and on again at once', async () => {
  await flip('all')
  await untilBare(page)
  await session.stopBackground()
  const other = await session.open(`${demo.url('/index.html', 'localhost')}?off`)
  await vi.waitFor(async () => expect(await said()).toContain('Switched off. Nothing is read'), { timeout: PATIENCE })
  expect(await marks(other)).toEqual([])
  await flip('all')
  await untilMarked(page, 8)
  await other.bringToFront()
  await untilMarked(other, 8)
  await other.close()
})

test('results outlive the background', async () => {
  await session.stopBackground()
  await popup.reload(session.kind === 'firefox' ? { waitUntil: [] } : {})
  await popup.waitForSelector('[data-mention]')
  expect(await popup.$$eval('[data-mention]', (all) => all.length)).toBeGreaterThanOrEqual(11)
})

/** Asks the background, as the options page does. */
const ask = (name: string, ...args: unknown[]): Promise<unknown> =>
  popup.evaluate(
    async (envelope) => {
      const api = globalThis as unknown as { browser?: Runtime; chrome: Runtime }
      interface Runtime {
        runtime: { sendMessage(message: unknown): Promise<unknown> }
      }
      return await (api.browser ?? api.chrome).runtime.sendMessage(envelope)
    },
    { name, args },
  )

test('in the mode for picked sites nothing of it runs elsewhere', async () => {
  await ask('change', { mode: 'picked' })
  await untilBare(page)
  await ask('switchSite', 'localhost', true)
  const picked = await session.open(`${demo.url('/index.html', 'localhost')}?picked`)
  await untilMarked(picked, 8)
  await page.reload()
  expect(await marks(page)).toEqual([])
  // Picked while it is open.
  await ask('switchSite', '127.0.0.1', true)
  await page.bringToFront()
  await untilMarked(page, 8)
  await ask('switchSite', 'localhost', false)
  await untilBare(picked)
  await picked.close()
  await ask('change', { mode: 'all' })
})
