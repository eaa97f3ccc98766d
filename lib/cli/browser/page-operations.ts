import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, GoToOptions, JSHandle, Page } from 'puppeteer-core'
import type { Session } from './session.ts'

/** How often to look whether a page has come, in milliseconds. */
const INTERVAL = 20

type Shared = Pick<Session, 'open' | 'openPrivately' | 'openExtensionPage' | 'tabId' | 'popup'>

/** The slice of the extension interface that finds a tab; Firefox calls it `browser`, Chromium `chrome`. */
interface ExtensionGlobal {
  browser?: OwnInterface
  chrome?: OwnInterface
}
interface OwnInterface {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> }
  windows: { create(options: { incognito: boolean; url: string }): Promise<unknown> }
}

/**
 * What works alike in both browsers.
 * @param arrival how to wait for a page of the extension: Firefox reports no load event for them
 */
export function pageOperations(browser: Browser, extensionUrl: (path: string) => string, arrival: GoToOptions): Shared {
  const openExtensionPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage()
    await page.goto(extensionUrl(path), arrival)
    // Not `waitForFunction`: some versions of Firefox hold it to the extension's content policy.
    while ((await page.evaluate(() => document.readyState)) !== 'complete') await pause(INTERVAL)
    return page
  }
  const tabId = async (page: Page): Promise<number> => {
    const control = await openExtensionPage('popup.html')
    try {
      const url = page.url()
      const id = await control.evaluate(async (wanted) => {
        const { browser, chrome } = globalThis as ExtensionGlobal
        const tabs = (await (browser ?? chrome)?.tabs.query({})) ?? []
        return tabs.find((tab) => tab.url === wanted)?.id ?? null
      }, url)
      if (id === null) throw new Error(`no tab shows ${url}`)
      return id
    } finally {
      await control.close()
    }
  }
  return {
    openExtensionPage,
    tabId,
    async open(url) {
      const page = await browser.newPage()
      await page.goto(url, { waitUntil: 'load' })
      return page
    },
    async openPrivately(url) {
      const control = await openExtensionPage('popup.html')
      const opened = browser.waitForTarget((one) => one.url() === url)
      // The debugging protocol's own private contexts are none that extensions are let into.
      await control.evaluate(async (address) => {
        const { browser, chrome } = globalThis as ExtensionGlobal
        await (browser ?? chrome)?.windows.create({ incognito: true, url: address })
      }, url)
      await control.close()
      const page = await (await opened).page()
      if (page === null) throw new Error(`no page shows ${url}`)
      return page
    },
    popup: async (page) => openExtensionPage(`popup.html?tab=${await tabId(page)}`),
  }
}

/** Takes what the debugging protocol left in the page's world, and leaves no trace of it there. */
export async function takeHandedOver(page: Page): Promise<JSHandle<ShadowRoot>> {
  return await page.evaluateHandle(() => {
    const world = globalThis as { handedOver?: ShadowRoot }
    const root = world.handedOver
    delete world.handedOver
    return root as ShadowRoot
  })
}
