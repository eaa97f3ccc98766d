import { MULTIPLIERS } from '../lexicon/number-words.ts'
import { isCapitalised, type Reading, surfaceOf } from './atoms.ts'
import type { Literal } from './literal.ts'

/** Digits, with thousands parted by spaces ("40 000") and a one-character fraction behind ("2½"). */
export function readLiteral(reading: Reading, from: number): { literal: Literal; to: number } | null {
  const { atoms } = reading
  const first = atoms[from]?.literal
  if (!first) return null
  const second = atoms[from + 1]
  if (first.plain && second?.literal?.vulgar && second.start - (atoms[from]?.end ?? 0) <= 1 && second.gap !== 'line') {
    const value = first.value + second.literal.value
    return { literal: { ...second.literal, value, digits: first.digits }, to: from + 2 }
  }
  if (!first.plain || first.zero || first.digits > 3 || first.value === 0) return { literal: first, to: from + 1 }
  let digits = atoms[from]?.lower ?? ''
  let to = from + 1
  while (isSpacedGroup(reading, from, to)) {
    digits += atoms[to]?.lower ?? ''
    to++
  }
  if (to === from + 1) return { literal: first, to }
  return { literal: { ...first, value: Number(digits), plain: false, grouped: true, digits: digits.length }, to }
}

const HARD_SPACE = /[\u00a0\u2007\u2009\u202f]/

function isSpacedGroup(reading: Reading, from: number, at: number): boolean {
  const { atoms, text } = reading
  const before = atoms[at - 1]
  const group = atoms[at]
  if (!before || !group?.literal?.plain || group.literal.digits !== 3 || group.lower.length !== 3) return false
  if (group.start - before.end !== 1 || group.gap !== 'space' || at - from > 5) return false
  if (HARD_SPACE.test(text.charAt(before.end)) || reading.style === 'plain') return true
  // A plain space may also part two numbers: "on October 11 200 soldiers", "Hill 12 300 men".
  const word = atoms[from - 1]
  return at > from + 1 || !(word && atoms[from]?.gap === 'space' && isCapitalised(reading, word))
}

/** "10k", "2.33 k", "€3bn": letters right behind the digits; in plain style one space may stand between. */
export function readMultiplier(reading: Reading, at: number): { factor: number; to: number } | null {
  const letters = reading.atoms[at]
  if (letters?.kind !== 'word' || letters.gap === 'line') return null
  const surface = surfaceOf(reading, letters)
  const factor = MULTIPLIERS.get(surface)
  if (factor === undefined) return null
  const next = reading.atoms[at + 1]
  if (next?.kind === 'digits' && next.gap === 'none') return null
  if (letters.gap === 'none') {
    // "5G" is a network and "3B" a flat, unless money or more digits say otherwise.
    const single = surface.length === 1 && surface !== 'k' && surface !== 'K' && surface !== 'M'
    return reading.style === 'news' && single ? null : { factor, to: at + 1 }
  }
  const spaced =
    reading.style === 'plain' ? surface.length > 1 || surface === 'k' || surface === 'K' || surface === 'M' : false
  return spaced ? { factor, to: at + 1 } : null
}
