import { vi } from 'vitest'
import type { Session } from '../../../lib/cli/browser/session.ts'
import { startBrowser } from './start-browser.ts'

/** The tests of one run share a process (`isolate: false`), and so this. */
const run = globalThis as { sharedBrowser?: Promise<Session>; greetings?: number }

/** Milliseconds that a browser gets to open what an extension asks for. */
const PATIENCE = 20_000

/** How many pages that greet were opened when the extension was installed; later files may have closed them. */
export const greetings = (): number => run.greetings ?? 0

/**
 * The browser of this run: started by the first file of tests that asks, and handed on as a new one to each after it.
 * To close it is to give it back; it ends with the run.
 */
export async function shareBrowser(): Promise<Session> {
  const isFirst = run.sharedBrowser === undefined
  run.sharedBrowser ??= startBrowser()
  const session = await run.sharedBrowser
  if (isFirst) run.greetings = await countGreetings(session)
  else await renew(session)
  return { ...session, close: async () => {} }
}

/** Closes what the file before has left open, and forgets what it has chosen. */
async function renew(session: Session): Promise<void> {
  const before = await session.browser.pages()
  const control = await session.openExtensionPage('options.html')
  await Promise.all(before.map((page) => page.close()))
  await control.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Storage | undefined>
    await (browser ?? chrome)?.storage.local.clear()
  })
  await control.goto('about:blank')
}

/** Firefox hides tabs that an extension has opened from the debugging protocol, but not from the extension. */
async function countGreetings(session: Session): Promise<number> {
  const control = await session.openExtensionPage('options.html')
  const greeting = session.extensionUrl('welcome.html')
  const count = await vi.waitFor(
    async () => {
      const open = await control.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Tabs | undefined>
        return ((await (browser ?? chrome)?.tabs.query({})) ?? []).map(({ url }) => url)
      })
      const found = open.filter((url) => url === greeting).length
      if (found === 0) throw new Error('no page has greeted')
      return found
    },
    { timeout: PATIENCE },
  )
  await control.close()
  return count
}

interface Tabs {
  tabs: { query(filter: object): Promise<{ url?: string }[]> }
}

interface Storage {
  storage: { local: { clear(): Promise<void> } }
}
