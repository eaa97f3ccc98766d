import type { Token } from '../text/tokens.ts'
import type { Draft } from './figures-draft.ts'
import type { NounPhrase } from './figures-noun-phrase.ts'
import type { Line } from './figures-units.ts'
import { countedClass, isPeople } from './lexicon/counted.ts'
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
  if (!np.part || np.at > 2 || !/^(?:them|these|those|which)$/.test(line.units[np.end - 1]?.lower ?? '')) return null
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
