import { stem } from '../../text/stems.ts'
import { tokenise } from '../../text/tokens.ts'

/** A word of a sentence, as two sentences are laid side by side. */
export interface Word {
  /** Folded. */
  lower: string
  stem: string
  capital: boolean
  number: boolean
}

/** Places of a word that both have: in the first and in the second sentence. */
export type Pair = [number, number]

const MOST_WORDS = 200

/** The words of a sentence, without punctuation; at most 200. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { start, end, lower, kind } of tokenise(text.slice(0, 4000))) {
    if (kind === 'punctuation' || lower === "'s") continue
    if (words.length === MOST_WORDS) break
    const capital = /^\p{Lu}/u.test(text.slice(start, end))
    words.push({ lower, stem: stem(lower), capital, number: kind === 'number' })
  }
  return words
}

/** The longest row of words that two sentences have in the same order (longest common subsequence), as places. */
export function align(one: readonly Word[], other: readonly Word[]): Pair[] {
  const width = other.length + 1
  const longest = new Uint16Array((one.length + 1) * width)
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      const at = i * width + j
      longest[at] =
        one[i]?.stem === other[j]?.stem
          ? (longest[at + width + 1] ?? 0) + 1
          : Math.max(longest[at + width] ?? 0, longest[at + 1] ?? 0)
    }
  }
  const pairs: Pair[] = []
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const at = i * width + j
    if (one[i]?.stem === other[j]?.stem) pairs.push([i++, j++])
    else if ((longest[at + width] ?? 0) >= (longest[at + 1] ?? 0)) i++
    else j++
  }
  return pairs
}
