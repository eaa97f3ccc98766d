import type { Qualifier } from '../../model/quantity.ts'
import {
  LOSS_NOUNS,
  LOSS_SIZES,
  NOT_MANY_AFTER,
  ROUND_PLURALS,
  SCORES_FOLLOWERS,
  SCORES_VERBS,
  VAGUE_MULTIPLIERS,
  VAGUE_PHRASES,
} from '../lexicon/vague-counts.ts'
import type { Reading } from './atoms.ts'
import { compilePhrases, phraseStartingAt, wordBefore } from './phrases.ts'

/** A count without a number. */
export interface VagueCount {
  to: number
  qualifier: Extract<Qualifier, 'dozens' | 'vague'>
}

const PHRASES = compilePhrases({ vague: VAGUE_PHRASES })
const LOSS_REACH = 4

/** Words that a vague count may begin with. */
export const VAGUE_OPENERS: ReadonlySet<string> = new Set([
  ...PHRASES.byWord.keys(),
  ...ROUND_PLURALS,
  ...VAGUE_MULTIPLIERS,
  ...LOSS_SIZES,
])

/** The vague count that begins at an atom, or null: "dozens", "several hundred", "hundreds of thousands", "heavy". */
export function readVague(reading: Reading, from: number): VagueCount | null {
  const { atoms } = reading
  const word = atoms[from]
  if (word?.kind !== 'word') return null
  const round = readRound(reading, from)
  if (round) return round
  if (LOSS_SIZES.has(word.lower)) return speaksOfLosses(reading, from) ? { to: from + 1, qualifier: 'vague' } : null
  const phrase = phraseStartingAt(reading, from, PHRASES)
  if (!phrase) return readMultiplied(reading, from, from)
  if (word.lower === 'many' && NOT_MANY_AFTER.has(wordBefore(reading, from) ?? '')) return null
  if (
    atoms[from]?.lower === 'a' &&
    /couple$/.test(atoms[phrase.to - 1]?.lower ?? '') &&
    !startsScale(reading, phrase.to)
  ) {
    // "a couple" alone may be two people who are married.
    return null
  }
  return readMultiplied(reading, from, phrase.to - 1) ?? { to: phrase.to, qualifier: 'vague' }
}

function startsScale({ atoms }: Reading, at: number): boolean {
  const kind = atoms[at]?.number?.kind
  return kind === 'hundred' || kind === 'scale' || kind === 'dozen'
}

/** "several hundred", "a few dozen": `last` is the quantifier's last atom. */
function readMultiplied(reading: Reading, from: number, last: number): VagueCount | null {
  const { atoms } = reading
  const quantifier = atoms[last]?.lower === 'of' ? last - 1 : last
  if (!VAGUE_MULTIPLIERS.has(atoms[quantifier]?.lower ?? '') || quantifier < from) return null
  let to = last + 1
  let dozens = false
  while (to < last + 4 && (startsScale(reading, to) || isRound(reading, to)) && atoms[to]?.gap === 'space') {
    dozens ||= atoms[to]?.number?.kind === 'dozen'
    to++
    if (atoms[to]?.lower === 'of' && isRound(reading, to + 1)) to++
  }
  return to > last + 1 ? { to, qualifier: dozens ? 'dozens' : 'vague' } : null
}

function isRound({ atoms }: Reading, at: number): boolean {
  return ROUND_PLURALS.has(atoms[at]?.lower ?? '')
}

/** "dozens", "hundreds of thousands", "scores of". */
function readRound(reading: Reading, from: number): VagueCount | null {
  const { atoms } = reading
  const word = atoms[from]?.lower ?? ''
  if (!ROUND_PLURALS.has(word)) return null
  if (word === 'scores' && !countsScores(reading, from)) return null
  let to = from + 1
  while (atoms[to]?.lower === 'of' && isRound(reading, to + 1) && to < from + 5) to += 2
  if (word === 'tens' && to === from + 1) return null
  return { to, qualifier: word === 'dozens' ? 'dozens' : 'vague' }
}

/** "scores of", "scores dead"; with a verb only where no noun stands before ("the test scores were low"). */
function countsScores({ atoms }: Reading, at: number): boolean {
  const next = atoms[at + 1]
  if (next?.gap !== 'space') return false
  const before = atoms[at - 1]
  const opens = atoms[at]?.gap === 'line' || before?.kind === 'sign' || before?.lower === 'and'
  return SCORES_FOLLOWERS.has(next.lower) || (opens && SCORES_VERBS.has(next.lower))
}

/** "heavy casualties", "heavy human and material losses". */
function speaksOfLosses({ atoms }: Reading, from: number): boolean {
  for (let at = from + 1; at <= from + LOSS_REACH; at++) {
    const word = atoms[at]
    if (word?.kind !== 'word' || word.gap === 'line') return false
    if (LOSS_NOUNS.has(word.lower)) return true
  }
  return false
}

const BOTH_BREAKERS = new Set(['and', 'to'])
const PLURAL = /^(?:[a-z-]*[^s']s|men|women|children|people|troops|personnel|police)$/

/** "both soldiers", "both of the men": two; "both soldiers and civilians" counts nothing. */
export function isBothCount({ atoms }: Reading, from: number): boolean {
  if (atoms[from]?.lower !== 'both') return false
  let plural = -1
  for (let at = from + 1; at <= from + 4; at++) {
    const word = atoms[at]
    if (word?.kind !== 'word' || word.gap === 'line') break
    if (BOTH_BREAKERS.has(word.lower)) return false
    if (plural < 0 && PLURAL.test(word.lower)) plural = at
    else if (plural >= 0) break
  }
  return plural >= 0 && atoms[plural + 1]?.lower !== 'and'
}
