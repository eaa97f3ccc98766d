import { browser } from './browser.ts'

/** Chromium's own interface; the polyfill has only Firefox's. */
interface SidePanel {
  open: (where: { tabId: number }) => Promise<void>
}

/**
 * Opens the side panel beside a tab. To be called right in the handler of a click: browsers allow it only there.
 * Older browsers of the Chromium family cannot; there nothing happens.
 */
export async function openSidePanel(tab: number): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome?: { sidePanel?: SidePanel } }
  if (browser.sidebarAction) await browser.sidebarAction.open()
  else await chrome?.sidePanel?.open?.({ tabId: tab })
}
