import type { Page } from 'puppeteer-core'
import type { Args, FromPanel } from '../../lib/extension/messages.ts'

/** What a page of the extension can do from outside. */
interface Api {
  chrome: {
    storage: { local: { set(items: object): Promise<void>; remove(keys: string[]): Promise<void> } }
    runtime: { sendMessage(message: object): Promise<unknown> }
  }
}

/** Puts something into `storage.local`; null takes it away. */
export async function store(control: Page, items: Record<string, unknown>): Promise<void> {
  await control.evaluate(async (given) => {
    const { local } = (globalThis as unknown as Api).chrome.storage
    await local.remove(Object.keys(given).filter((key) => given[key] === null))
    await local.set(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)))
  }, items)
}

/** Sends one of a panel's messages to the background. */
export async function ask<Name extends keyof FromPanel>(
  control: Page,
  name: Name,
  ...args: Args<FromPanel, Name>
): Promise<void> {
  const message = { name, args }
  await control.evaluate((given) => (globalThis as unknown as Api).chrome.runtime.sendMessage(given), message)
}
