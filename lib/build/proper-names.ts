import { MONTHS, WEEKDAYS } from '../extract/lexicon/time-words.ts'

/**
 * How often a text has each of its proper names, word for word: words with capitals that it never has without, but for
 * days and months. Linear in the text.
 */
export function countNames(text: string): Map<string, number> {
  const common = new Set(text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]+/gu))
  const counts = new Map<string, number>()
  for (const word of text.match(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]{2,}/gu) ?? []) {
    const lower = word.toLowerCase()
    if (common.has(lower) || MONTHS.has(lower) || WEEKDAYS.has(lower)) continue
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}
