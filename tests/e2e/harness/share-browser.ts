import type { Session } from '../../../lib/cli/browser/session.ts'
import { startBrowser } from './start-browser.ts'

/** The tests of one run share a process (`isolate: false`), and so this. */
const run = globalThis as { sharedBrowser?: Promise<Session> }

/**
 * The browser of this run: started by the first file of tests that asks, and handed on as a new one to each after it.
 * To close it is to give it back; it ends with the run.
 */
export async function shareBrowser(): Promise<Session> {
  const isFirst = run.sharedBrowser === undefined
  run.sharedBrowser ??= startBrowser()
  const session = await run.sharedBrowser
  if (!isFirst) await renew(session)
  return { ...session, close: async () => {} }
}

/** Closes what the file before has left open, and forgets what it has chosen. */
async function renew(session: Session): Promise<void> {
  const before = await session.browser.pages()
  const control = await session.openExtensionPage('options.html')
  // The page that greets is opened once in the life of a profile.
  const greeting = session.extensionUrl('welcome.html')
  await Promise.all(before.filter((page) => page.url() !== greeting).map((page) => page.close()))
  await control.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Storage | undefined>
    await (browser ?? chrome)?.storage.local.clear()
  })
  await control.goto('about:blank')
}

interface Storage {
  storage: { local: { clear(): Promise<void> } }
}
