import { browser } from './browser.ts'
import { insist } from './insist.ts'
import type { Answer, Args, FromPage, FromPanel } from './messages.ts'

/** Sends one of a page's messages to the background and gives its answer. */
export const toBackground = <Name extends keyof FromPage>(
  name: Name,
  ...args: Args<FromPage, Name>
): Promise<Answer<FromPage, Name>> =>
  insist(
    () => browser.runtime.sendMessage({ name, args }),
    () => Boolean(browser.runtime?.id),
  )

/** Sends one of a panel's messages to the background and gives its answer. */
export const askBackground = <Name extends keyof FromPanel>(
  name: Name,
  ...args: Args<FromPanel, Name>
): Promise<Answer<FromPanel, Name>> => browser.runtime.sendMessage({ name, args })
