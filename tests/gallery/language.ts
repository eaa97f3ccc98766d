import { readLocale } from '../../lib/cli/locale-file.ts'

/**
 * What lies in storage where the reader has chosen a language, see `lib/extension/i18n.ts`: nothing for English, else
 * the sentences by their keys, joined by `_`. From right to left is Urdu.
 */
export function chosenWords(direction: 'ltr' | 'rtl'): Record<string, unknown> {
  if (direction === 'ltr') return {}
  const messages = [...readLocale('ur')].map(([key, sentence]) => [key.replaceAll('.', '_'), sentence])
  return { words: { language: 'ur', messages: Object.fromEntries(messages) } }
}
