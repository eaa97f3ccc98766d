import type { Page } from 'puppeteer-core'
import { type Session, type Site, serveFolder, shareBrowser, untilMarked } from './harness/index.ts'

/** The demo page, open and marked, in this run's browser. */
export interface Demo {
  session: Session
  demo: Site
  page: Page
}

export async function openDemo(): Promise<Demo> {
  const session = await shareBrowser()
  const demo = await serveFolder('docs/demo')
  const page = await session.open(demo.url('/index.html'))
  await untilMarked(page, 8)
  return { session, demo, page }
}

/** With the popup that belongs to it, in a tab of its own. */
export async function openDemoWithPopup(): Promise<Demo & { popup: Page }> {
  const opened = await openDemo()
  const popup = await opened.session.popup(opened.page)
  await popup.waitForSelector('[data-mention]')
  return { ...opened, popup }
}
