import type { Quotation } from './attribution-quotes.ts'
import type { NounPhrase } from './figures-noun-phrase.ts'
import type { Line, Unit } from './figures-units.ts'
import { FIRST_PERSON } from './lexicon/figure-words.ts'

/** True where a place of a text stands in a quotation. Halves the list. */
export function isQuoted({ quotations }: Line, at: number): boolean {
  return quotationAt(quotations, at) !== null
}

function quotationAt(quotations: readonly Quotation[], at: number): Quotation | null {
  let low = 0
  let high = quotations.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const quotation = quotations[middle] as Quotation
    if (at < quotation.start) high = middle - 1
    else if (at >= quotation.end) low = middle + 1
    else return quotation
  }
  return null
}

/**
 * True where a figure is of people whom a speaker, in his own quoted words, calls "they" or "their": the other side's
 * ("They have lost 58 soldiers", "we killed 58 of their men").
 */
export function isQuotedThem(line: Line, np: NounPhrase, losing: boolean): boolean {
  const { units } = line
  if (np.belongs !== null && np.belongs.kind !== 'third') return false
  const quotation = quotationAt(line.quotations, units[np.at]?.start ?? 0)
  if (quotation === null) return false
  const phrase = units.slice(np.at + 1, np.end)
  const theirs = np.belongs?.kind === 'third' && !phrase.some(({ lower }) => lower === 'own')
  if (theirs) return true
  if (!losing) return false
  for (let i = np.at - 1; i >= Math.max(0, np.at - 12); i--) {
    const { lower, kind, name, start } = units[i] as Unit
    if (start <= quotation.start || name?.party || FIRST_PERSON.has(lower) || lower === ';') return false
    if (kind === 'word' && lower === 'they') return true
  }
  return false
}
