import type { Browser, JSHandle, Page } from 'puppeteer-core'

export type BrowserKind = 'chromium' | 'firefox'

/** What to start. */
export interface LaunchOptions {
  kind: BrowserKind
  /** Path of the browser's program. */
  executable: string
  /** Folder of the built extension. */
  extension: string
  headless: boolean
  /** Width and height of pages in CSS pixels; null leaves it to the window. */
  viewport?: { width: number; height: number } | null
  /** Folder of a prepared profile, which the caller throws away; without it the browser gets a new one. */
  profile?: string
  /** The extension gets every permission that it asks for, as if the reader had said yes; Firefox alone can. */
  grants?: boolean
  /** The extension may run in private windows too, as if the reader had allowed it there. */
  privately?: boolean
  /** Reaches this machine alone: what pages ask of other hosts fails at once instead of being waited for. */
  offline?: boolean
}

/** A browser in a throw-away profile with the extension installed: the same for Chromium and Firefox. */
export interface Session {
  kind: BrowserKind
  browser: Browser
  /** Host part of the extension's own addresses. */
  extensionHost: string
  /** Address of a file of the extension: `popup.html?tab=1`. */
  extensionUrl(path: string): string
  /** Opens a web page in a new tab and waits until it has loaded. */
  open(url: string): Promise<Page>
  /** The same in a private window of its own, which closes with the page. */
  openPrivately(url: string): Promise<Page>
  /** Opens a page of the extension in a tab of its own. */
  openExtensionPage(path: string): Promise<Page>
  /** The id that the extension's own interfaces know the page's tab by. The page's address must be unique. */
  tabId(page: Page): Promise<number>
  /** Opens the popup for a page, as a page (`popup.html?tab=<id>`). */
  popup(page: Page): Promise<Page>
  /** Handle of the first closed shadow root on the page whose host fits the selector (CSS); null where there is none. */
  closedRoot(page: Page, host?: string): Promise<JSHandle<ShadowRoot> | null>
  /** Stops the background as a browser does when it is idle; the next message starts it again. */
  stopBackground(): Promise<void>
  /** Gives one of the extension's keyboard commands, as its keys would, with the page in front. */
  command(page: Page, name: string): Promise<void>
  close(): Promise<void>
}
