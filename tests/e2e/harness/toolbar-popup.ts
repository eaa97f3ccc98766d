import type { Page } from 'puppeteer-core'
import type { Session } from '../../../lib/cli/browser/session.ts'

/** Opens the real popup of the toolbar button on the tab in front. Chromium only: Firefox has no way to it. */
export async function openToolbarPopup(session: Session, page: Page): Promise<Page> {
  await page.bringToFront()
  const ours = session.extensionUrl('')
  const target = await session.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(ours),
  )
  const worker = await target.worker()
  if (worker === null) throw new Error('the service worker cannot be reached')
  const [popup] = await Promise.all([
    session.browser.waitForTarget((one) => one.url() === session.extensionUrl('popup.html')),
    worker.evaluate(() => (globalThis as unknown as { chrome: PopupInterface }).chrome.action.openPopup()),
  ])
  return await popup.asPage()
}

interface PopupInterface {
  action: { openPopup(): Promise<void> }
}
