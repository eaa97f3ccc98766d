import type { Unit } from './figures-units.ts'
import { DETERMINERS, PREPOSITIONS } from './lexicon/function-words.ts'

/** "25 posts as taken". */
export function isAsState(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]
  return (
    next?.happening != null ||
    next?.lower === 'having' ||
    next?.lower === 'being' ||
    next?.lower === 'the' ||
    next?.lower === 'its'
  )
}

/** Where an aside in dashes or brackets ends; the place itself where none begins or something happens in it. */
export function closingMark(units: readonly Unit[], at: number): number {
  const opening = units[at]?.lower ?? ''
  const closing = opening === '(' ? ')' : /^[—–-]$/.test(opening) ? opening : null
  if (closing === null) return at
  for (let i = at + 1; i < Math.min(units.length, at + 16); i++) {
    const unit = units[i] as Unit
    if (unit.happening || unit.number) return at
    if (unit.lower === closing) return i
  }
  return at
}

/** True where a number stands among the next three units. */
export function numberSoon(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < Math.min(units.length, from + 3); i++) {
    if (units[i]?.kind === 'number') return true
    if (units[i]?.happening) return false
  }
  return false
}

/** True for a word of happening that stands as a noun here: "in a raid", "the attack". */
export function isNominal(units: readonly Unit[], at: number): boolean {
  const happening = units[at]?.happening
  if (!happening) return false
  if (happening.entries.every((entry) => entry.taking === 'noun')) return true
  const before = units[at - 1]?.lower ?? ''
  return DETERMINERS.has(before) || PREPOSITIONS.has(before) || before === "'s"
}
