import { readLocale } from '../../lib/cli/locale-file.ts'

/**
 * What lies in storage where the reader has chosen a language, see `lib/extension/i18n.ts`: nothing for English, else
 * the sentences by their keys, joined by `_`.
 */
export function chosenWords(direction: 'ltr' | 'rtl'): Record<string, unknown> {
  if (direction === 'ltr') return {}
  const messages = [...readLocale('en')].map(([key, sentence]) => [key.replaceAll('.', '_'), sentence])
  return { words: { language: 'ur', messages: { ...Object.fromEntries(messages), language_direction: 'rtl' } } }
}
