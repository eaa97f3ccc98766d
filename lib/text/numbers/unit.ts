import { ONLY_GLUED, PERCENT_SIGNS, PERCENT_WORDS, UNIT_PREFIXES, UNIT_SIGNS, UNITS } from '../lexicon/units.ts'
import { isHyphen, type Reading, surfaceOf } from './atoms.ts'

/** A unit behind a number, and the first atom after it. */
export interface UnitPlace {
  kind: 'percent' | 'measure'
  unit: string
  to: number
}

/** "%", "per cent", "percentage points" behind a number, or null. */
export function readPercent(reading: Reading, at: number): UnitPlace | null {
  return reading.atoms[at]?.gap === 'line' ? null : percentAt(reading, at)
}

/** The same where no number needs to stand before it. */
export function percentAt({ atoms }: Reading, at: number): UnitPlace | null {
  const next = atoms[at]
  if (!next) return null
  if (PERCENT_SIGNS.has(next.lower)) return { kind: 'percent', unit: '%', to: at + 1 }
  const from = isHyphen(next) ? at + 1 : at
  const word = atoms[from]
  if (word?.lower === 'percentage' && /^points?$/.test(atoms[from + 1]?.lower ?? '')) {
    return { kind: 'measure', unit: 'percentage point', to: from + 2 }
  }
  if (word && PERCENT_WORDS.has(word.lower)) return { kind: 'percent', unit: '%', to: from + 1 }
  if (word?.lower === 'per' && /^cents?$/.test(atoms[from + 1]?.lower ?? '') && atoms[from + 1]?.gap === 'space') {
    return { kind: 'percent', unit: '%', to: from + 2 }
  }
  return null
}

/** "km", "-kilometre", "square miles", "-year-old" behind a number, or null. */
export function readUnit(reading: Reading, at: number): UnitPlace | null {
  const { atoms } = reading
  const next = atoms[at]
  if (!next || next.gap === 'line') return null
  const sign = UNIT_SIGNS.get(next.lower)
  if (sign && next.kind === 'sign') {
    const letter = atoms[at + 1]
    const degrees = sign === '°' && letter?.gap === 'none' && /^[cf]$/.test(letter.lower)
    return { kind: 'measure', unit: degrees ? `°${letter.lower.toUpperCase()}` : sign, to: degrees ? at + 2 : at + 1 }
  }
  let from = isHyphen(next) && next.gap === 'none' && atoms[at + 1]?.gap === 'none' ? at + 1 : at
  let power = ''
  const prefix = atoms[from]?.kind === 'word' ? UNIT_PREFIXES.get(atoms[from]?.lower ?? '') : undefined
  if (prefix !== undefined) {
    power = prefix
    from++
    if (atoms[from]?.lower === '.' || isHyphen(atoms[from])) from++
  }
  const word = atoms[from]
  if (word?.kind !== 'word' || word.gap === 'line') return null
  const unit = UNITS.get(word.lower)
  if (unit === undefined) return null
  if (ONLY_GLUED.has(word.lower) && (word.gap !== 'none' || isCapitalLetter(surfaceOf(reading, word)))) {
    // "5 m" is no length, "20 km/h" is none of these, "5M" a multiplier.
    return power === '' ? null : { kind: 'measure', unit: unit + power, to: from + 1 }
  }
  const rate = readRate(reading, from + 1)
  return { kind: 'measure', unit: unit + power + rate.unit, to: from + 1 + rate.atoms }
}

/** "/h", "per hour" behind a length are part of the unit. */
function readRate({ atoms }: Reading, at: number): { unit: string; atoms: number } {
  const mark = atoms[at]
  const word = atoms[at + 1]?.lower ?? ''
  const slashed = mark?.lower === '/' && mark.gap === 'none'
  if ((slashed || mark?.lower === 'per') && /^(?:h|hr|hour)$/.test(word)) return { unit: '/h', atoms: 2 }
  if ((slashed || mark?.lower === 'per') && /^(?:s|sec|second)$/.test(word)) return { unit: '/s', atoms: 2 }
  return { unit: '', atoms: 0 }
}

function isCapitalLetter(surface: string): boolean {
  return surface.length === 1 && surface !== surface.toLowerCase()
}
