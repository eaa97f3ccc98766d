import { browser } from './browser.ts'

/** Languages that the interface can be read in, by the name of their file; each is named in itself. */
export const LANGUAGES = { en: 'English', ur: 'اردو', hi: 'हिन्दी', ps: 'پښتو', fa: 'دری' } as const

export type Language = keyof typeof LANGUAGES

/** A language that the reader chose lies here in `storage.local`; without it the browser's own language holds. */
export const WORDS_KEY = 'words'

/** What lies under `WORDS_KEY`. */
interface Chosen {
  language: Language
  /** Key, group and name joined by `_`, to sentence. */
  messages: Record<string, string>
}

export const isLanguage = (name: unknown): name is Language =>
  typeof name === 'string' && Object.hasOwn(LANGUAGES, name)

/**
 * How the interface's sentences are found, for `createWords`: the language that the reader chose, or the browser's.
 * A chosen language is needed where a browser has no interface in it; Chromium has none in Pashto.
 */
export async function sentences(): Promise<(key: string) => string> {
  const chosen = (await browser.storage.local.get(WORDS_KEY))[WORDS_KEY] as Chosen | undefined
  return (key) => {
    const name = key.replaceAll('.', '_')
    return chosen?.messages?.[name] || browser.i18n.getMessage(name)
  }
}

/** The language that the reader chose, or null where the browser decides. */
export async function chosenLanguage(): Promise<Language | null> {
  const chosen = (await browser.storage.local.get(WORDS_KEY))[WORDS_KEY] as Chosen | undefined
  return isLanguage(chosen?.language) ? chosen.language : null
}

/**
 * Changes the language of everything the extension shows.
 * Runs in the extension's own parts only: a page cannot read the files.
 * @param language null leaves it to the browser
 */
export async function chooseLanguage(language: Language | null): Promise<void> {
  if (language === null) return await browser.storage.local.remove(WORDS_KEY)
  const file = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`))
  const entries: Record<string, { message: string }> = await file.json()
  const messages = Object.fromEntries(Object.entries(entries).map(([name, { message }]) => [name, message]))
  const chosen: Chosen = { language, messages }
  await browser.storage.local.set({ [WORDS_KEY]: chosen })
}

/** Reads a chosen language anew; to be called after an update, which may bring new sentences. */
export async function refreshLanguage(): Promise<void> {
  const language = await chosenLanguage()
  if (language !== null) await chooseLanguage(language)
}
