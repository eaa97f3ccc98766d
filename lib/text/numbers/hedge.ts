import type { Qualifier } from '../../model/quantity.ts'
import {
  HEDGE_FILLERS,
  HEDGE_ONLY_AFTER,
  HEDGE_SIGNS,
  HEDGES_AFTER,
  HEDGES_AFTER_NOUN,
  HEDGES_BEFORE,
  NO_HEDGE_AFTER,
} from '../lexicon/hedges.ts'
import { isHyphen, type Reading } from './atoms.ts'
import { CLOSERS, compilePhrases, OPENERS, phraseEndingAt, phraseStartingAt, wordBefore } from './phrases.ts'

/** How a number is hedged, and the atoms that say so. */
export interface Hedge {
  qualifier: Qualifier
  /** First atom of the hedge before the number, or of the number itself. */
  from: number
  /** First atom after the hedge behind it. */
  to: number
}

const BEFORE = compilePhrases(HEDGES_BEFORE, true)
const AFTER = compilePhrases(HEDGES_AFTER)
const AFTER_NOUN = compilePhrases(HEDGES_AFTER_NOUN)
const FILLERS = compilePhrases({ filler: HEDGE_FILLERS }, true)
const noHedgeAfter = toSets(NO_HEDGE_AFTER)
const onlyAfter = toSets(HEDGE_ONLY_AFTER)
/** Words of a noun phrase that may part a number from its hedge ("58 Pakistani soldiers or more"). */
const LONGEST_NOUN = 3
const MOST_HEDGES = 3

/**
 * The hedge of the number whose atoms are `from` to `to`. Words before and behind count together; a bound is stronger
 * than "about" ("at least some 58").
 */
export function readHedge(reading: Reading, from: number, to: number): Hedge {
  const before = readBefore(reading, from)
  const behind = readBehind(reading, to)
  return { qualifier: strongest(before.qualifier, behind.qualifier), from: before.from, to: behind.to }
}

const isBound = (q: Qualifier): boolean => q !== 'exact' && q !== 'about'

function strongest(a: Qualifier, b: Qualifier): Qualifier {
  if (isBound(a)) return a
  return isBound(b) || a === 'exact' ? b : a
}

/** The hedge words before an atom. */
export function readBefore(reading: Reading, at: number): { qualifier: Qualifier; from: number } {
  const { atoms } = reading
  let qualifier: Qualifier = 'exact'
  let from = at
  for (let hedges = 0; hedges < MOST_HEDGES; hedges++) {
    if (atoms[from]?.gap === 'line') break
    let last = from - 1
    const sign = atoms[last]
    const signed = sign?.kind === 'sign' ? HEDGE_SIGNS[sign.lower] : undefined
    if (signed && atoms[from]?.gap === 'none') {
      qualifier = strongest(signed, qualifier)
      from = last
      continue
    }
    if (sign?.kind === 'sign' && OPENERS.has(sign.lower) && sign.gap === 'space' && sign.lower !== '(') last--
    const found = hedgeEndingAt(reading, last) ?? hedgeBeforeFiller(reading, last)
    if (!found) break
    qualifier = strongest(qualifier, found.qualifier)
    from = found.from
  }
  return { qualifier, from }
}

const UP_VERBS = /^(?:own|owns|owned|owning|fess|fesses|fessed|add|adds|added|adding)$/

function hedgeEndingAt(reading: Reading, last: number): { qualifier: Qualifier; from: number } | null {
  const phrase = phraseEndingAt(reading, last, BEFORE)
  if (!phrase) return null
  const { from, meaning } = phrase
  // "owned up to 23 dead", "added up to 58"
  if (reading.atoms[from]?.lower === 'up' && UP_VERBS.test(wordBefore(reading, from) ?? '')) return null
  const word = from === last ? reading.atoms[last]?.lower : undefined
  if (word !== undefined) {
    const before = wordBefore(reading, from)
    if (before !== undefined && noHedgeAfter[word]?.has(before)) return null
    const only = onlyAfter[word]
    if (only && !(before !== undefined && only.has(before))) return null
  }
  return { qualifier: meaning, from }
}

function hedgeBeforeFiller(reading: Reading, last: number): { qualifier: Qualifier; from: number } | null {
  const filler = phraseEndingAt(reading, last, FILLERS)
  if (!filler || reading.atoms[filler.from]?.gap !== 'space') return null
  const hedge = hedgeEndingAt(reading, filler.from - 1)
  // "some the", "over the 58" compare or point; only bounds stand before a determiner.
  return hedge && hedge.qualifier !== 'about' ? hedge : null
}

function readBehind(reading: Reading, to: number): { qualifier: Qualifier; to: number } {
  const { atoms } = reading
  const next = atoms[to]
  if (!next || next.gap === 'line') return { qualifier: 'exact', to }
  if (next.lower === '+' && next.gap === 'none') {
    // "12+27" adds up; "60+ men" is a bound.
    return atoms[to + 1]?.literal && atoms[to + 1]?.gap === 'none'
      ? { qualifier: 'exact', to }
      : { qualifier: 'at-least', to: to + 1 }
  }
  const joined = isHyphen(next) && next.gap === 'none' ? to + 1 : to
  const word = atoms[joined]?.lower
  if (word === 'plus' && !atoms[joined + 1]?.literal && !atoms[joined + 1]?.number) {
    return { qualifier: 'at-least', to: joined + 1 }
  }
  if (joined > to)
    return word === 'odd' || word === 'ish' || word === 'some'
      ? { qualifier: 'about', to: joined + 1 }
      : { qualifier: 'exact', to }
  const quoted = next.kind === 'sign' && OPENERS.has(next.lower) ? to + 1 : to
  const phrase = phraseStartingAt(reading, quoted, AFTER)
  if (phrase)
    return ownNumber(reading, phrase) ? { qualifier: 'exact', to } : { qualifier: phrase.meaning, to: phrase.to }
  return readBehindNoun(reading, to)
}

/** A hedge behind the noun counts, but stays outside of the number's words. */
function readBehindNoun(reading: Reading, to: number): { qualifier: Qualifier; to: number } {
  const { atoms } = reading
  for (let at = to; at < to + LONGEST_NOUN; at++) {
    const word = atoms[at]
    if (word?.kind !== 'word' || word.gap !== 'space') break
    let next = at + 1
    const sign = atoms[next]
    if (sign?.kind === 'sign' && (sign.lower === ',' || OPENERS.has(sign.lower) || CLOSERS.has(sign.lower))) next++
    const phrase = phraseStartingAt(reading, next, AFTER_NOUN)
    if (phrase && !ownNumber(reading, phrase) && endsPhrase(reading, phrase.to))
      return { qualifier: phrase.meaning, to }
  }
  return { qualifier: 'exact', to }
}

/** "58 killed, at least 20 of them police": the hedge belongs to the number after it. */
function ownNumber(reading: Reading, phrase: { to: number }): boolean {
  const next = reading.atoms[phrase.to]
  if (next === undefined || next.gap === 'line') return false
  // "58 and more than 200": the second number's.
  return next.kind === 'digits' || next.number !== null || next.lower === 'a' || next.lower === 'than'
}

/** "58 soldiers or more powerful guns": there a noun goes on, and the words hedge something else. */
function endsPhrase({ atoms }: Reading, at: number): boolean {
  for (let i = at; i < at + 2; i++) {
    const next = atoms[i]
    if (next?.kind !== 'word' || next.gap !== 'space' || VERBS.has(next.lower)) return true
    if (/[^s]s$/.test(next.lower)) return false
  }
  return true
}

const VERBS = new Set(
  'were was are is has have had died killed injured wounded in on at by of and but as when while after before said from for with to took lost left fell fled'.split(
    ' ',
  ),
)

function toSets(lists: Record<string, string[]>): Record<string, Set<string>> {
  return Object.fromEntries(Object.entries(lists).map(([word, list]) => [word, new Set(list)]))
}
