import { findNumbers } from '../../text/numbers.ts'
import { align, type Pair, type Word, wordsOf } from './align.ts'
import { NEGATIONS } from './lexicon/refutations.ts'
import { STOP_WORDS } from './lexicon/stop-words.ts'

/** Words that may stand in place of each other: more are another thought. */
const LONGEST_GAP = 3
/** Names that begin alike are of one family: "Pakistan", "Pakistani". */
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

/** One of the two is negated, within the words that they share. */
function isTurned(one: readonly Word[], other: readonly Word[], pairs: readonly Pair[]): boolean {
  const begin = pairs[0]?.[1] ?? 0
  const end = pairs.at(-1)?.[1] ?? 0
  const within = other.slice(Math.max(0, begin - 2), end + 1)
  return negations(one) % 2 !== negations(within) % 2
}

const negations = (words: readonly Word[]): number => words.filter(({ lower }) => NEGATIONS.has(lower)).length

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
    const missing = one.slice(i + 1, nextI)
    let given = other.slice(j + 1, nextJ)
    // At the ends only what stands next to the words that both have is in the same place.
    if (i < 0) given = given.slice(-missing.length || given.length)
    if (nextI === one.length) given = given.slice(0, missing.length)
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

const alike = (one: Word, other: Word): boolean =>
  one.stem.slice(0, SAME_BEGINNING) === other.stem.slice(0, SAME_BEGINNING)
