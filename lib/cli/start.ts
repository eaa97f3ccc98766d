import { once } from 'node:events'
import { join, relative } from 'node:path'
import { capture } from './browser/capture.ts'
import { hasDisplay } from './browser/display.ts'
import { type FoundBrowser, findBrowser, OVERRIDES } from './browser/find.ts'
import { findingsOf, mostTelling } from './browser/findings.ts'
import { requireBrowser } from './browser/install.ts'
import { launch } from './browser/launch.ts'
import type { BrowserKind, Session } from './browser/session.ts'
import { findingsReport } from './findings-report.ts'
import { InputError } from './input-error.ts'
import { prepareExtension, preparePack } from './prepare.ts'
import { ROOT } from './root.ts'
import { step } from './steps.mjs'
import { openUserPage } from './user-page.ts'

/** Size of a page in headless pictures, in CSS pixels. */
const VIEWPORT = { width: 1100, height: 800 }

/**
 * Shows the demo page, or a file or web address of the reader's, in a browser with the extension.
 * With a display the browser stays open; without one, what was flagged is printed and pictures are taken.
 * @param args at most one: the file or address
 * @param folder folder that a relative path starts from
 * @returns the exit code
 */
export async function start(args: string[], folder: string): Promise<number> {
  let page: Awaited<ReturnType<typeof openUserPage>>
  try {
    if (args.length > 1) throw new InputError('give one file or address: npm start -- FILE-or-URL')
    page = await openUserPage(args[0], folder)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    console.error(error.message)
    return 2
  }
  try {
    await preparePack()
    const browser = await anyBrowser()
    const extension = await prepareExtension(browser.kind)
    const headless = !hasDisplay()
    const session = await step(`Open ${browser.version}${headless ? ', without a display' : ''}`, () =>
      launch({ ...browser, extension, headless, viewport: headless ? VIEWPORT : null }),
    )
    try {
      if (headless) await report(session, page.url)
      else await show(session, page.url)
    } finally {
      await session.close()
    }
    return 0
  } finally {
    await page.close()
  }
}

/** The one that is named outright, or else Chromium's family first: there the popup can be opened from the toolbar. */
async function anyBrowser(): Promise<FoundBrowser> {
  const kinds: BrowserKind[] = ['chromium', 'firefox']
  kinds.sort((a, b) => Number(Boolean(process.env[OVERRIDES[b]])) - Number(Boolean(process.env[OVERRIDES[a]])))
  for (const kind of kinds) {
    const found = await findBrowser(kind)
    if (found !== null) return found
  }
  return await requireBrowser('chromium')
}

/** Leaves the page to the reader until the browser is closed. */
export async function show(session: Session, url: string): Promise<void> {
  const [blank] = await session.browser.pages()
  await session.open(url)
  await blank?.close()
  console.log(`\n${url}\nUnderlined figures are in dispute: point at one, or move to it with Tab, for the accounts.`)
  console.log('Close the browser or press Ctrl-C to end.')
  await once(session.browser as unknown as NodeJS.EventEmitter, 'disconnected')
}

/** Prints what was flagged and takes pictures. */
async function report(session: Session, url: string): Promise<void> {
  const { view, pictures } = await step('Read the page', async () => {
    const page = await session.open(url)
    const popup = await session.popup(page)
    const view = await findingsOf(popup)
    const folder = join(ROOT, '.output', 'screenshots')
    return { view, pictures: await capture(session, { page, popup, mark: mostTelling(view), folder }) }
  })
  console.log(`\n${url}\n\n${findingsReport({ ...view, marks: view.marks.map(({ mark }) => mark) })}\n`)
  for (const path of pictures) console.log(`Picture: ${relative(process.cwd(), path)}`)
}
