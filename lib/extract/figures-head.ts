import { coordinateHead } from './figures-complement.ts'
import type { NounPhrase } from './figures-noun-phrase.ts'
import { isSpeech, type Unit } from './figures-units.ts'
import { isPeople, singular } from './lexicon/counted.ts'
import { AFTER_NUMBER_STOPS, FIRST_PERSON, HOSTILE, THIRD_PERSON } from './lexicon/figure-words.ts'
import { endsNounPhrase } from './lexicon/function-words.ts'
import { speechVerb } from './lexicon/speech-verbs.ts'

const MOST_MODIFIERS = 6

/** Reads from unit `from` on the noun that a number counts, with its modifiers and whose it is. */
export function readHead(np: NounPhrase, units: readonly Unit[], from: number, headline: boolean): void {
  let i = from
  let owner: string | null = null
  let unknown = -1
  let first = from
  const limit = Math.min(units.length, from + MOST_MODIFIERS)
  for (; i < limit; i++) {
    const unit = units[i] as Unit
    if (unit.lower === '"' || unit.lower === "'" || unit.lower === '“' || unit.lower === '”') continue
    if (unit.kind === 'number' || unit.kind === 'date') break
    if (unit.kind === 'mark') break
    if (unit.lower === "'s") {
      // The name before is an owner: "of Pakistan's soldiers".
      unknown = -1
      continue
    }
    if (i === from && FIRST_PERSON.has(unit.lower)) {
      np.belongs = { kind: 'first' }
      continue
    }
    if (i === from && THIRD_PERSON.has(unit.lower) && /^(?:its|their|his|her)$/.test(unit.lower)) {
      np.belongs = { kind: 'third', own: false }
      continue
    }
    if (unit.lower === 'own') {
      if (np.belongs?.kind === 'third') np.belongs.own = true
      continue
    }
    if (unit.kind === 'name') {
      if (unit.name?.kind === 'person' || unit.name?.kind === 'place') {
        if (units[i + 1]?.lower !== "'s" && unit.name.kind === 'person') break
      }
      const party = unit.name?.party ?? null
      // "militants", "martyrs" are what many call many: listed for a side, they still do not make one.
      const single = unit.end - unit.start === unit.lower.length
      const common = single && unit.name?.kind === 'member' && unit.noun !== null
      if (party && common) np.called = party
      else if (party) {
        np.parties.push(party)
        if (owner === null) owner = party
      }
      if (unit.noun) {
        i = setHead(np, units, i)
        break
      }
      const next = units[i + 1]
      if (unit.name?.kind !== 'place' && !continues(next, units, i + 1, headline)) {
        np.bySide = true
        np.counted = 'member'
        np.known = true
        np.words = { from: i, to: i + 1 }
        i++
        break
      }
      continue
    }
    if (HOSTILE.has(unit.lower)) np.belongs = { kind: 'enemy' }
    if (unit.lower === 'other' && units[i + 1]?.lower === 'side') {
      np.belongs = { kind: 'enemy' }
      i++
      continue
    }
    if (unit.noun) {
      i = setHead(np, units, i)
      break
    }
    if (unit.lower === 'more' || unit.lower === 'additional' || unit.lower === 'further') {
      np.more = true
      first = i + 1
      continue
    }
    if (unit.lower === 'others' || unit.lower === 'ones') {
      np.ones = unit.lower === 'ones'
      unknown = -1
      i++
      break
    }
    if (unit.lower === 'other' || unit.lower === 'another') continue
    if (unit.happening) {
      // "dead Pakistanis", "wounded soldiers": part of the phrase where a noun follows.
      const after = units[unit.happening.to]
      const single = unit.happening.to - i === 1
      if (single && after && (after.noun || after.kind === 'name') && !followsAsClause(units, unit.happening.to)) {
        np.happened = i
        continue
      }
      break
    }
    const opens = i === from || /^(?:other|more|further|additional|such)$/.test(units[i - 1]?.lower ?? '')
    const verb = isSpeech(units, i) && !(opens && speechVerb(unit.lower)?.noun)
    const nounAfterAll = opens && speechVerb(unit.lower)?.noun
    if ((isStop(unit.lower) && !nounAfterAll) || verb || unit.lower.length < 2) {
      // "Pakistani and Afghan soldiers", "Taliban and allied militants"
      if ((unit.lower === 'and' || unit.lower === 'or') && np.parties.length > 0 && nounSoon(units, i + 1)) continue
      break
    }
    if (AFTER_NUMBER_STOPS.has(unit.lower)) break
    unknown = i
    // A plural ends the phrase: "two neighbours keep talking".
    if (/[^s]s$/.test(unit.lower) && !units[i + 1]?.noun) {
      i++
      break
    }
  }
  if (np.counted === null && unknown >= 0 && unknown === i - 1) {
    const head = units[unknown] as Unit
    if (!head.lower.endsWith('ly')) {
      // "200 of the enemy"
      np.counted = ENEMIES.test(head.lower) ? 'soldier' : singular(head.lower)
      np.words = { from: Math.min(first, unknown), to: unknown + 1 }
    } else i = from
  } else if (np.counted === null && unknown >= 0) i = Math.max(np.end, unknown + 1)
  if (owner !== null && np.belongs === null) np.belongs = { kind: 'party', party: owner }
  const empty = np.counted === null && owner === null && np.happened === null && unknown < 0 && !np.ones
  np.end = Math.max(np.end, empty ? np.end : i)
  if (np.counted !== null && np.words === null) np.words = { from: first, to: i }
  if (np.counted !== null && np.words) np.words.from = Math.min(np.words.from, first)
  // "its men", "our 23 brothers", "Pakistan's men": those of a side at arms.
  const { words } = np
  const owned = np.belongs !== null || units[np.at - 1]?.lower === 'our'
  if (np.counted !== null && owned && words && MEN.test(units[words.to - 1]?.lower ?? '')) {
    np.counted = 'soldier'
  }
  coordinateHead(np, units)
}

/** The other side, as a word for its people. */
export const ENEMIES = /^(?:enemy|enemies|foes?|aggressors?|adversary|adversaries|opponents?)$/
const MEN = /^(?:men|man|sons|brothers|comrades|lads)$/

/** Takes the noun at `at`, and nouns that follow it at once ("police officers", "border posts"). */
function setHead(np: NounPhrase, units: readonly Unit[], at: number): number {
  let i = at
  let noun = units[i]?.noun ?? null
  while (noun) {
    np.counted = noun.counted
    np.known = true
    np.implies = noun.implies
    np.words = { from: np.words?.from ?? at, to: noun.to }
    i = noun.to
    const next = units[i]
    const modifies = !/s$|people|personnel|men$/.test(units[i - 1]?.lower ?? '')
    noun = modifies && next && next.kind === 'word' && next.happening === null ? next.noun : null
  }
  // "60 civilian deaths" counts civilians; "police injuries" policemen.
  const compound = units[i]
  const single = !/[^s]s$/.test(units[i - 1]?.lower ?? '')
  if (single && compound?.noun?.implies && compound.happening !== null && isPeople(np.counted ?? '')) {
    np.implies = compound.noun.implies
    return compound.noun.to
  }
  // "58 Pakistani soldiers' deaths"
  const possessed = units[i]?.lower === "'s" || units[i]?.lower === "'" || units[i]?.lower === '’'
  const implied = possessed ? units[i + 1]?.noun : null
  // "soldiers' deaths", "soldiers' lives"
  if (implied?.implies || implied?.counted === 'life') {
    np.implies = implied.implies ?? 'killed'
    i = implied.to
  }
  return i
}

const isStop = endsNounPhrase

/** True where the noun phrase goes on after a side's name: "Afghan border posts", "Taliban and allied militants". */
function continues(next: Unit | undefined, units: readonly Unit[], at: number, headline: boolean): boolean {
  if (!next || next.kind === 'mark' || next.kind === 'number' || next.kind === 'date') return false
  if (next.lower === "'s" || next.lower === 'ones' || next.kind === 'name' || next.noun) return true
  if ((next.lower === 'and' || next.lower === 'or') && nounSoon(units, at + 1)) return true
  if (next.happening) {
    const after = units[next.happening.to]
    return next.happening.to - at === 1 && after?.noun != null && !headline
  }
  if (isStop(next.lower) || AFTER_NUMBER_STOPS.has(next.lower) || isSpeech(units, at)) return false
  return nounSoon(units, at) || isUnlistedPlural(next)
}

/** "Two Pakistani drivers": a noun of their own, not two members of the side. */
const isUnlistedPlural = ({ kind, lower }: Unit): boolean =>
  kind === 'word' && lower.length > 4 && (/[^s]s$/.test(lower) || /[a-z]men$/.test(lower)) && !ADVERB_IN_S.test(lower)

const ADVERB_IN_S = /(?:ways|wards|haps|times|less|seas|ides|alias|versus|besides|afterwards|yes)$/

/** True where a listed noun follows within three modifiers and before a number. */
function nounSoon(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < Math.min(units.length, from + 4); i++) {
    const unit = units[i] as Unit
    if (unit.noun) return true
    if (unit.kind === 'name') continue
    if (unit.kind !== 'word' || isStop(unit.lower) || unit.happening || AFTER_NUMBER_STOPS.has(unit.lower)) return false
  }
  return false
}

/** "58 killed Taliban fighters say": rarely a premodifier; a headless number before a verb and its object. */
function followsAsClause(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  const next = units[at + 1]
  return unit?.kind === 'name' && !unit.noun && next?.kind === 'word' && !next.noun && isSpeech(units, at + 1)
}
