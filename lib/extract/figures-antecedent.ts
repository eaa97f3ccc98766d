import type { Token } from '../text/tokens.ts'
import type { Draft } from './figures-draft.ts'
import type { NounPhrase } from './figures-noun-phrase.ts'
import type { Line, Unit } from './figures-units.ts'
import { countedClass, isPeople } from './lexicon/counted.ts'
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
  const taken = np.at === 0 && np.counted === null && isOfThings(line.units[np.end])
  const ofThem = np.part && np.at <= 2 && /^(?:them|these|those|which)$/.test(line.units[np.end - 1]?.lower ?? '')
  if (!taken && !ofThem) return null
  if (last && line.index - last.line.index <= 1) return null
  const before = read.sentences[line.index - 1]
  if (!before || before.block !== line.sentence.block) return null
  let found: { counted: string; words: string } | null = null
  for (let i = firstFrom(read.tokens, before.start), n = 0; n < MOST_WORDS; i++, n++) {
    const token = read.tokens[i]
    if (!token || token.start >= before.end) break
    const counted = /[^s]s$/.test(token.lower) ? countedClass(token.lower) : null
    if (counted && !isPeople(counted) && counted !== 'person') found = { counted, words: token.lower }
  }
  return found
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
