import type { Draft } from './figures-draft.ts'
import { partyWithin } from './figures-subject.ts'
import { type Line, perLine, type Unit } from './figures-units.ts'
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from './lexicon/function-words.ts'

/**
 * The side whose row of a table a sentence is: "Thai army: killed 15 (source: Thai army); killed 61 (source: Phnom Penh)".
 * Its label names one party, and its figures name their sources; null for all else.
 */
export const rowOwner = perLine(({ units }: Line): string | null => {
  const colon = units.findIndex(({ lower }) => lower === ':')
  if (colon < 1 || colon > MOST_LABEL || !units.some((unit, i) => unit.lower === 'source' && isOpening(units[i - 1])))
    return null
  const parties = new Set(units.slice(0, colon).flatMap(({ name }) => name?.party ?? []))
  const plain = units.slice(0, colon).every(({ kind }) => kind === 'name' || kind === 'word')
  return plain && parties.size === 1 ? ([...parties][0] ?? null) : null
})

const MOST_LABEL = 5
const isOpening = (unit: Unit | undefined): boolean => /^[([]$/.test(unit?.lower ?? '')

/** The party that a number's header names as the counted's own: "Pakistani soldiers killed: 58"; null where it does not. */
export function ownerInHeader({ header, line }: Draft, speaker: string | null): string | null {
  if (!header) return null
  const { units } = line
  const at = header.noun ?? header.happening?.from ?? -1
  if (at < 0) return null
  // "Killed, Pakistan: 23"
  if (units[header.to]?.lower === ':' && units[at + 1]?.lower === ',') {
    const party = partyWithin(units.slice(0, header.to), at + 2, 2)
    if (party !== null) return party
  }
  const unit = units[at] as Unit
  // "Our own martyrs: nine"
  if (speaker && units[at - 1]?.lower === 'own' && units[at - 2]?.lower === 'our') return speaker
  // "Our martyrs: nine", whichever side is known to call its dead so.
  if (speaker && unit.name?.kind === 'member' && /^(?:its|our|their)$/.test(units[at - 1]?.lower ?? '')) return speaker
  if (unit.name?.party) return unit.name.party
  // "the dead Pakistanis have risen to 58"
  const named = units[at + 1]
  if (header.noun === null && named?.name?.kind === 'member' && named.name.party && at + 1 < header.to)
    return named.name.party
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const before = units[i] as Unit
    if (before.kind === 'name' && before.name?.party) return before.name.party
    if (speaker && /^(?:its|their|our|his)$/.test(before.lower)) return speaker
    if (before.kind !== 'word' || DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower)) break
    if (CONJUNCTIONS.has(before.lower) && before.lower !== 'and') break
  }
  const after = unit.noun?.to ?? at + 1
  if (units[after]?.lower === 'of' || units[after]?.lower === 'among' || units[after]?.lower === 'from') {
    for (let i = after + 1; i < Math.min(units.length, after + 5); i++) {
      const next = units[i] as Unit
      if (next.kind === 'name' && next.name?.party) return next.name.party
      if (next.kind !== 'word') break
    }
  }
  return null
}
