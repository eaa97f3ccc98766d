import type { Token } from '../text/tokens.ts'
import type { Draft } from './figures-draft.ts'
import type { NounPhrase } from './figures-noun-phrase.ts'
import { isSpeech, type Line, type Unit } from './figures-units.ts'
import { countedClass, isPeople } from './lexicon/counted.ts'
import { AUXILIARIES } from './lexicon/function-words.ts'
import { saidOf } from './lexicon/measures.ts'
import type { ReadDocument } from './read.ts'

/** Words of the sentence before that are looked at. */
const MOST_WORDS = 60

/**
 * What "Nineteen of them" counts where the sentence before names things without a number: "footage of burning outposts.
 * Nineteen of them were seized". Null where it names none, or gives a number of them, of which these are a part.
 */
export function antecedent(
  line: Line,
  np: NounPhrase,
  read: ReadDocument,
  last: Draft | undefined,
): { counted: string; words: string } | null {
  // "What of outposts? Kabul says 20 were destroyed."
  const said = np.at <= 4 && isSpeech(line.units, np.at - 1)
  const verb = line.units[verbAfter(line, np)]
  const taken = np.counted === null && (said ? verb?.happening != null : np.at === 0 && isOfThings(verb))
  const ofThem = np.part && np.at <= 2 && /^(?:them|these|those|which)$/.test(line.units[np.end - 1]?.lower ?? '')
  if (np.ones && np.counted === null) return beside(line, np)
  if (!taken && !ofThem) return null
  if (last && line.index - last.line.index <= 1) return null
  const before = read.sentences[line.index - 1]
  const asked = before && read.text[before.end - 1] === '?'
  if (!before || (before.block !== line.sentence.block && !asked) || (said && !asked)) return null
  let found: { counted: string; words: string } | null = null
  for (let i = firstFrom(read.tokens, before.start), n = 0; n < MOST_WORDS; i++, n++) {
    const token = read.tokens[i]
    if (!token || token.start >= before.end) break
    const counted = /[^s]s$/.test(token.lower) ? countedClass(token.lower) : null
    if (counted && !isPeople(counted) && counted !== 'person') found = { counted, words: token.lower }
  }
  return found
}

/** "The main crossings and at least three smaller ones": what the sentence names just before without a number. */
function beside({ units }: Line, { at }: NounPhrase): { counted: string; words: string } | null {
  for (let i = at - 1; i >= Math.max(0, at - BESIDE); i--) {
    const { noun, number, lower, kind } = units[i] as Unit
    if (number || lower === ';' || lower === ':') return null
    if (noun?.counted && kind === 'word') return /[^s]s$/.test(lower) ? { counted: noun.counted, words: lower } : null
  }
  return null
}

/** Words between such a noun and the number at most. */
const BESIDE = 12

/** The unit behind a number and its auxiliaries. */
function verbAfter({ units }: Line, np: NounPhrase): number {
  let i = np.end
  while (AUXILIARIES.has(units[i]?.lower ?? '')) i++
  return i
}

/** "Then there are the posts. Twenty-five seized": what happens to things only. */
const isOfThings = (next: Unit | undefined): boolean =>
  next?.happening?.entries.every((entry) => !saidOf(entry, 'person', true)) ?? false

/** Index of the first token at or behind an offset, by halving. */
function firstFrom(tokens: readonly Token[], at: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).start < at) low = middle + 1
    else high = middle
  }
  return low
}
