import { browser } from './browser.ts'
import type { Answer, Args, FromPanel } from './messages.ts'

/** Sends one of a panel's messages to the background and gives its answer. */
export const askBackground = <Name extends keyof FromPanel>(
  name: Name,
  ...args: Args<FromPanel, Name>
): Promise<Answer<FromPanel, Name>> => browser.runtime.sendMessage({ name, args })
