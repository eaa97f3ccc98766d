import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { TabMark } from '../../extension/messages.ts'
import { openCard } from './findings.ts'
import type { Session } from './session.ts'

/** Size of a toolbar popup in CSS pixels. */
const POPUP = { width: 400, height: 640 }
/** The card stands in a closed shadow root of the extension's own element. */
const CARD_TIMEOUT = 5_000

/**
 * Takes the two pictures that show what a reader sees: the page with a card open, and the popup.
 * @param mark the mark to open; null takes the page as it is
 * @returns the paths of the pictures
 */
export async function capture(
  session: Session,
  { page, popup, mark, folder }: { page: Page; popup: Page; mark: TabMark | null; folder: string },
): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const pagePath = join(folder, 'page.png') as `${string}.png`
  const popupPath = join(folder, 'popup.png') as `${string}.png`
  await page.bringToFront()
  if (mark !== null && (await openCard(popup, mark))) await untilCardOpen(session, page)
  await page.bringToFront()
  await page.screenshot({ path: pagePath })
  await popup.bringToFront()
  // A browser that does not know how to is pictured in the size that it has.
  await popup.setViewport(POPUP).catch(() => {})
  await popup.reload(session.kind === 'firefox' ? { waitUntil: [] } : {})
  await popup.waitForSelector('main')
  await popup.screenshot({ path: popupPath })
  return [pagePath, popupPath]
}

/** Waits until the card is there and has stopped moving. */
export async function untilCardOpen(session: Session, page: Page): Promise<void> {
  const end = Date.now() + CARD_TIMEOUT
  while (Date.now() < end) {
    const root = await session.closedRoot(page)
    const isOpen = await root?.evaluate(async (one) => {
      const card = one.querySelector('[role=dialog]')
      await Promise.all(card?.getAnimations({ subtree: true }).map(({ finished }) => finished) ?? [])
      return card !== null
    })
    if (isOpen) return
  }
  throw new Error('the card did not open')
}
