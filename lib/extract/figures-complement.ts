import type { NounPhrase } from './figures-noun-phrase.ts'
import { isSpeech, type Unit } from './figures-units.ts'
import { isPeople } from './lexicon/counted.ts'
import { ARMED_BODIES, FIRST_PERSON, HOSTILE } from './lexicon/figure-words.ts'
import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, PRONOUNS } from './lexicon/function-words.ts'

/** "Taliban militants and their associates": one count for both. */
export function coordinateHead(np: NounPhrase, units: readonly Unit[]): void {
  if (np.counted === null) return
  const link = units[np.end]?.lower
  if (link !== 'and' && link !== 'or') return
  for (let i = np.end + 1; i < Math.min(units.length, np.end + 5); i++) {
    const unit = units[i] as Unit
    if (unit.kind === 'number' || unit.kind === 'mark' || unit.kind === 'date') return
    if (unit.noun) {
      if (isPeople(unit.noun.counted) !== (isPeople(np.counted) || np.bySide)) return
      if (unit.name?.party) np.parties.push(unit.name.party)
      // "25 bases and posts": the more particular of the two.
      if (np.counted === 'base' && unit.noun.counted === 'post') np.counted = 'post'
      np.end = unit.noun.to
      return
    }
    if (unit.kind === 'name') {
      if (unit.name?.party) np.parties.push(unit.name.party)
      continue
    }
    if (unit.happening || isSpeech(units, i) || AUXILIARIES.has(unit.lower) || PREPOSITIONS.has(unit.lower)) return
    if (/^(?:associates|allies|affiliates|others|accomplices|comrades|partners|supporters)$/.test(unit.lower)) {
      np.end = i + 1
      return
    }
  }
}

/** "of the Pakistan Army", "from the Afghan side", "of theirs". */
export function postmodifiers(np: NounPhrase, units: readonly Unit[]): void {
  const link = units[np.end]?.lower
  if (link !== 'of' && link !== 'from' && link !== 'belonging') return
  let i = np.end + 1
  if (units[i]?.lower === 'to') i++
  for (const limit = Math.min(units.length, i + 6); i < limit; i++) {
    const unit = units[i] as Unit
    if (unit.kind === 'number' || unit.kind === 'mark' || unit.kind === 'date') break
    if (unit.happening || (unit.kind === 'word' && AUXILIARIES.has(unit.lower))) break
    if (unit.noun && GROUPS.has(unit.noun.counted) && (np.counted === 'person' || np.counted === 'member')) {
      // "members of the security forces"
      np.counted = unit.noun.counted
      if (np.words) np.words.to = unit.noun.to
      i = unit.noun.to - 1
    } else if (FIRST_PERSON.has(unit.lower)) np.belongs ??= { kind: 'first' }
    else if (unit.lower === 'theirs' || unit.lower === 'its' || unit.lower === 'their' || unit.lower === 'his') {
      np.belongs ??= { kind: 'third', own: unit.lower === 'theirs' }
    } else if (HOSTILE.has(unit.lower) && np.belongs?.kind !== 'party') np.belongs = { kind: 'enemy' }
    else if (unit.kind === 'name') {
      const party = unit.name?.party ?? null
      if (party && unit.name?.kind !== 'place') {
        np.parties.push(party)
        np.belongs ??= { kind: 'party', party }
        if (np.counted === 'person' && !np.part) np.counted = 'member'
      }
      if (ARMED_BODIES.has(unit.lower) && (np.counted === 'person' || np.counted === 'member')) np.counted = 'soldier'
    } else if (ARMED_BODIES.has(unit.lower)) {
      if (np.counted === 'person' || np.counted === 'member') np.counted = 'soldier'
    } else if (CONJUNCTIONS.has(unit.lower) && unit.lower !== 'and') break
    else if (PREPOSITIONS.has(unit.lower) || PRONOUNS.has(unit.lower) || isSpeech(units, i)) break
    np.end = i + 1
  }
}

const GROUPS: ReadonlySet<string> = new Set(['soldier', 'security', 'police', 'fighter'])
