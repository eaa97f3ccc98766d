import { browser } from './browser.ts'
import { COMMANDS } from './commands.ts'

/** A command with the keys that it has now; empty for none. */
export interface Keys {
  name: (typeof COMMANDS)[number]
  shortcut: string
}

/** The extension's commands in the order in which they are listed. */
export async function readKeys(): Promise<Keys[]> {
  const all = await browser.commands.getAll()
  return COMMANDS.map((name) => {
    const { shortcut = '' } = all.find((one) => one.name === name) ?? {}
    return { name, shortcut }
  })
}

/** Goes to the browser's own page for the keys of extensions. */
export async function changeKeys(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> }
  if (commands.openShortcutSettings) await commands.openShortcutSettings()
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
