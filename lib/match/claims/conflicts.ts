import { findNumbers } from '../../text/numbers.ts'
import { align, type Pair, type Word, wordsOf } from './align.ts'
import { NEGATIONS } from './lexicon/refutations.ts'
import { STOP_WORDS } from './lexicon/stop-words.ts'

/** Words that may stand in place of each other: more are another thought. */
const LONGEST_GAP = 3
/** Words that a negation reaches over: "none of its wells". */
const REACH = 3
/** Names that begin alike are of one family: "Pakistan" and "Pakistani", "January" and "Jan." */
const SAME_BEGINNING = 4

/**
 * True where a sentence says something else than a claim though it has its words: it negates what the claim states or
 * states what it negates, gives another number, or names somebody else in the same place.
 */
export function conflicts(claim: string, sentence: string): boolean {
  const one = wordsOf(claim)
  const other = wordsOf(sentence)
  const pairs = align(one, other)
  return isTurned(one, other, pairs) || givesOtherNumber(claim, sentence) || namesOther(one, other, pairs)
}

/** One of the two negates a word that both have. */
function isTurned(one: readonly Word[], other: readonly Word[], pairs: readonly Pair[]): boolean {
  const mine = new Set(pairs.map(([i]) => i))
  const theirs = new Set(pairs.map(([, j]) => j))
  return (negated(one, mine) + negated(other, theirs)) % 2 === 1
}

/** Negations that only one sentence has, each right before a word of substance that both have. */
function negated(words: readonly Word[], shared: ReadonlySet<number>): number {
  const reaches = (at: number): boolean => {
    for (let next = at + 1; next <= at + REACH && next < words.length; next++) {
      if (shared.has(next) && !STOP_WORDS.has(words[next]?.lower ?? '')) return true
    }
    return false
  }
  return words.filter(({ lower }, at) => NEGATIONS.has(lower) && !shared.has(at) && reaches(at)).length
}

/** The sentence leaves out a number of the claim and gives another one. */
function givesOtherNumber(claim: string, sentence: string): boolean {
  const claimed = values(claim)
  const given = values(sentence)
  return [...claimed].some((value) => !given.has(value)) && [...given].some((value) => !claimed.has(value))
}

function values(text: string): Set<number> {
  return new Set(findNumbers(text).flatMap(({ min, max }) => min ?? max ?? []))
}

/** Between the same neighbours each has another name. */
function namesOther(one: readonly Word[], other: readonly Word[], pairs: readonly Pair[]): boolean {
  let [i, j] = [-1, -1]
  for (const [nextI, nextJ] of [...pairs, [one.length, other.length] as Pair]) {
    let missing = one.slice(i + 1, nextI)
    let given = other.slice(j + 1, nextJ)
    // At the ends only what stands next to the words that both have is in the same place.
    if (i < 0) [missing, given] = [missing.slice(-1), given.slice(-1)]
    else if (nextI === one.length) [missing, given] = [missing.slice(0, 1), given.slice(0, 1)]
    if (missing.length <= LONGEST_GAP && given.length <= LONGEST_GAP && differ(missing, given)) return true
    ;[i, j] = [nextI, nextJ]
  }
  return false
}

function differ(missing: readonly Word[], given: readonly Word[]): boolean {
  const names = given.filter(isName)
  return missing.some((word) => isName(word) && names.length > 0 && !names.some((name) => alike(word, name)))
}

const isName = ({ lower, capital, number }: Word): boolean => capital && !number && !STOP_WORDS.has(lower)

function alike({ lower: one }: Word, { lower: other }: Word): boolean {
  const [a, b] = [one.replaceAll('.', ''), other.replaceAll('.', '')]
  const beginning = Math.min(SAME_BEGINNING, a.length, b.length)
  return a.slice(0, beginning) === b.slice(0, beginning)
}
