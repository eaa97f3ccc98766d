import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { LOG_KEY } from '../../lib/extension/background.ts'
import { DELAYS } from '../../lib/extension/default-settings.ts'
import { openDemoWithPopup } from './demo.ts'
import { browserKind, type Mark, marks, type Session, type Site, untilMarked } from './harness/index.ts'
import { holds, layerOf, PATIENCE, untilCard, untilNoCard } from './layer.ts'

/** Ways that lead out of the extension's pages: other pages of it, the clipboard, files, the browser's own questions. */

let session: Session
let demo: Site
let page: Page
let popup: Page
let options: Page
const folder = mkdtempSync(join(tmpdir(), 'counterclaim-ways-'))

beforeAll(async () => {
  ;({ session, demo, page, popup } = await openDemoWithPopup())
  options = await session.openExtensionPage('options.html')
  await options.waitForSelector('main')
})

afterAll(async () => {
  await session?.close()
  await demo?.close()
  rmSync(folder, { recursive: true })
})

/** The slice of the extension interface that is used here; Firefox calls it `browser`, Chromium `chrome`. */
interface Api {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]>; remove(id: number): Promise<void> }
  storage: { local: { set(items: object): Promise<void> } }
  permissions: { request(what: object): Promise<boolean>; remove(what: object): Promise<boolean> }
  sidebarAction?: { isOpen(where: object): Promise<boolean>; close(): Promise<void> }
}
type World = Record<'browser' | 'chrome', Api | undefined>

/** Addresses of all tabs as the extension sees them; those of others are empty to it. */
const tabs = (): Promise<string[]> =>
  options.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as World
    return ((await (browser ?? chrome)?.tabs.query({})) ?? []).map(({ url }) => url ?? '')
  })
const press = async (on: Page, selector: string): Promise<void> => {
  await on.bringToFront()
  await (await on.waitForSelector(selector))?.click()
}
const untilSaid = (text: string | RegExp): Promise<void> =>
  vi.waitFor(async () => expect(await options.evaluate(() => document.body.innerText)).toMatch(text), {
    timeout: PATIENCE,
  })

describe('buttons', () => {
  test('of the popup lead to the options', async () => {
    const count = async () => (await tabs()).filter((url) => url === session.extensionUrl('options.html')).length
    const before = await count()
    await press(popup, '[data-open=options]')
    // Browsers go to an open page of options, or open one.
    await vi.waitFor(
      async () => {
        const isInFront = await options.evaluate(() => document.visibilityState === 'visible')
        expect(isInFront || (await count()) > before).toBe(true)
      },
      { timeout: PATIENCE },
    )
  })

  test('of the popup open the side panel', async () => {
    await press(popup, '[data-open=side]')
    if (session.kind === 'chromium') {
      const target = await session.browser.waitForTarget((one) => one.url() === session.extensionUrl('sidepanel.html'))
      const side = await target.asPage()
      await side.waitForSelector('main.side')
      // It follows the tab in front.
      await page.bringToFront()
      await side.waitForSelector('[data-mention]')
      await side.close()
    } else {
      const isOpen = () =>
        popup.evaluate(async () => (globalThis as unknown as World).browser?.sidebarAction?.isOpen({}) ?? false)
      await vi.waitFor(async () => expect(await isOpen()).toBe(true), { timeout: PATIENCE })
      // It may only be closed right after a click.
      await popup.evaluate(() => {
        const close = () => void (globalThis as unknown as World).browser?.sidebarAction?.close()
        document.querySelector('h1')?.addEventListener('click', close, { once: true })
      })
      await popup.click('h1')
      await vi.waitFor(async () => expect(await isOpen()).toBe(false), { timeout: PATIENCE })
    }
  })

  test('of the options lead to the browser’s page for keys', async () => {
    const before = (await tabs()).length
    await press(options, '[data-keys]')
    await vi.waitFor(async () => expect((await tabs()).length).toBe(before + 1), { timeout: PATIENCE })
    await options.bringToFront()
  })
})

test('the page that greets lets the reader choose all sites or picked ones', async () => {
  const greeting = await session.openExtensionPage('welcome.html')
  await press(greeting, 'input[value=picked]')
  await vi.waitFor(async () => expect(await marks(page)).toEqual([]), { timeout: PATIENCE })
  await press(greeting, 'input[value=all]')
  await page.bringToFront()
  await untilMarked(page, 8)
  await greeting.close()
})

test('the delay that is chosen holds in open pages', async () => {
  const slide = async (key: KeyInput): Promise<void> => {
    await options.bringToFront()
    await options.focus('input[name=delay]')
    await options.keyboard.press(key)
  }
  const figure = async (): Promise<Mark> => (await marks(page)).find(({ text }) => text === '58') as Mark
  await slide('End')
  await untilSaid(/2 seconds[\s\S]*Saved\./)
  await page.bringToFront()
  const { x, y } = await figure()
  await page.mouse.move(x, y)
  await holds(DELAYS.usual, async () => expect((await layerOf(session, page)).card).toBeNull())
  await untilCard(session, page)
  await page.mouse.move(5, 790)
  await untilNoCard(session, page)
  await slide('Home')
  await untilSaid('0 seconds')
})

test('settings are saved to a file, which brings them back', async () => {
  // The file would go to the reader's folder: what the browser is given for it is looked at instead.
  await options.evaluate(() => {
    HTMLAnchorElement.prototype.click = function () {
      ;(globalThis as { saved?: HTMLAnchorElement }).saved = this
    }
  })
  await press(options, '[data-switch=statement]')
  await untilSaid('Saved.')
  await press(options, '[data-export]')
  const file = await options.evaluate(async () => {
    const { saved } = globalThis as { saved?: HTMLAnchorElement }
    return saved && { name: saved.download, text: await (await fetch(saved.href)).text() }
  })
  expect(file?.name).toBe('counterclaim-settings.json')
  await press(options, '[data-switch=statement]')
  const isOn = () => options.$eval('[data-switch=statement]', (one) => (one as HTMLInputElement).checked)
  await vi.waitFor(async () => expect(await isOn()).toBe(true), { timeout: PATIENCE })
  const path = join(folder, 'settings.json')
  writeFileSync(path, file?.text ?? '')
  await ((await options.$('input[name=settings]')) as ElementHandle<HTMLInputElement>).uploadFile(path)
  await vi.waitFor(async () => expect(await isOn()).toBe(false), { timeout: PATIENCE })
  await press(options, '[data-switch=statement]')
})

test('the log is copied and emptied', async () => {
  await options.evaluate(async (key) => {
    const { browser, chrome } = globalThis as unknown as World
    const entry = { at: Date.UTC(2031, 4, 4), from: 'annotator', text: 'Error: a made-up failure' }
    await (browser ?? chrome)?.storage.local.set({ [key]: [entry] })
  }, LOG_KEY)
  await press(options, '[data-log=copy]')
  await untilSaid('Copied.')
  await options.evaluate(() => document.body.append(document.createElement('textarea')))
  await options.focus('textarea')
  await options.keyboard.down('Control')
  await options.keyboard.press('v')
  await options.keyboard.up('Control')
  const pasted = await options.$eval('textarea', (field) => {
    field.remove()
    return field.value
  })
  expect(pasted).toBe('2031-05-04T00:00:00.000Z annotator: Error: a made-up failure')
  await press(options, '[data-log=clear]')
  await untilSaid('Nothing has failed.')
})

describe('the browser’s question for a site', () => {
  /** Gives the site's address to be picked. */
  const pick = async (): Promise<void> => {
    await (await options.waitForSelector('input[name=site]'))?.type(demo.url('/index.html'))
    await press(options, '.add button')
  }

  test('answered with no, changes nothing, and says so', async () => {
    await press(options, 'input[value=picked]')
    await options.waitForSelector('input[name=site]')
    await options.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as World
      const { permissions } = (browser ?? chrome) as Api
      permissions.request = async () => false
    })
    await pick()
    await untilSaid('This cannot be saved; nothing was changed.')
    expect(await options.$('[data-site]')).toBeNull()
    await press(options, 'input[value=all]')
    await vi.waitFor(
      async () =>
        expect(await options.$eval('input[value=picked]', (one) => (one as HTMLInputElement).checked)).toBe(true),
      { timeout: PATIENCE },
    )
  })

  // Chromium grants all sites with the installation, and asks in a window that nothing reaches from outside.
  if (browserKind === 'firefox') {
    test('answered with yes, lets it into that site alone, then into all', async () => {
      await options.evaluate(async () => {
        await (globalThis as unknown as World).browser?.permissions.remove({ origins: ['*://*/*'] })
      })
      await options.reload({ waitUntil: [] })
      await pick()
      await options.waitForSelector('[data-site="127.0.0.1"]')
      await page.bringToFront()
      await page.reload()
      await untilMarked(page, 8)
      const other = await session.open(demo.url('/index.html', 'localhost'))
      expect(await marks(other)).toEqual([])
      await press(options, 'input[value=all]')
      await options.waitForSelector('input[name=site]', { hidden: true })
      await other.bringToFront()
      await untilMarked(other, 8)
      await other.close()
    })
  }
})
