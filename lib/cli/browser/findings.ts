import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import type { Answer, Args, FromPanel, TabMark, TabView } from '../../extension/messages.ts'

/** How long a page may take from loaded to marked, and how often to look, in milliseconds. */
const PATIENCE = 6_000
const INTERVAL = 200

/** The slice of the extension interface that sends messages; Firefox calls it `browser`, Chromium `chrome`. */
interface ExtensionGlobal {
  browser?: { runtime: { sendMessage(message: object): Promise<unknown> } }
  chrome?: { runtime: { sendMessage(message: object): Promise<unknown> } }
}

/**
 * What the extension has found on a page, asked of it through the popup for that page (`popup.html?tab=<id>`).
 * Waits until the list of marks has come to rest; on a page without any, until patience ends.
 */
export async function findingsOf(popup: Page): Promise<TabView> {
  const tab = await tabOf(popup)
  const end = Date.now() + PATIENCE
  for (let last = -1; ; ) {
    const view = await ask(popup, 'tab', tab)
    if (view.marks.length === last && (last > 0 || Date.now() > end)) return view
    last = view.marks.length
    await pause(INTERVAL)
  }
}

/** The mark whose card shows most: a figure of the dispute with the most accounts, the first on the page; null without marks. */
export function mostTelling({ marks, disputes }: TabView): TabMark | null {
  const accounts = new Map(disputes.map((view) => [view.id, view.accounts.length]))
  const figures = marks.filter(({ mark }) => mark.kind === 'figure')
  const [first] = [...figures].sort((a, b) => (accounts.get(b.mark.dispute) ?? 0) - (accounts.get(a.mark.dispute) ?? 0))
  return first ?? marks[0] ?? null
}

/** Scrolls the popup's page to one of its marks and opens the card there. Answers false where the mark is gone. */
export async function openCard(popup: Page, { frame, index }: TabMark): Promise<boolean> {
  return await ask(popup, 'jump', await tabOf(popup), frame, index)
}

/** Asks the page itself: puppeteer does not hear of the addresses of Firefox's extension pages. */
async function tabOf(popup: Page): Promise<number> {
  return Number(new URLSearchParams(await popup.evaluate(() => location.search)).get('tab'))
}

/** Sends a message to the background as the popup does. */
async function ask<Name extends keyof FromPanel>(
  popup: Page,
  name: Name,
  ...args: Args<FromPanel, Name>
): Promise<Answer<FromPanel, Name>> {
  const answer = await popup.evaluate(
    (envelope) => {
      const { browser, chrome } = globalThis as ExtensionGlobal
      return (browser ?? chrome)?.runtime.sendMessage(envelope)
    },
    { name, args },
  )
  return answer as Answer<FromPanel, Name>
}
