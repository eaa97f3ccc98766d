import type { Span } from '../../model/quantity.ts'
import { NEGATIVE_WORDS } from '../lexicon/number-words.ts'
import { type Atom, isHyphen, type Reading } from './atoms.ts'
import { type CardinalLimits, isArticle, readCardinal, readSubHundred, step } from './cardinal.ts'
import { compose, readFraction, readMultiplicand, readPartRun, tailStart } from './fraction.ts'
import type { Literal } from './literal.ts'
import { readPower } from './power.ts'

/** A number in a text with no regard to what stands around it. */
export interface Numeral extends Span {
  /** First atom, and first atom after it. */
  from: number
  to: number
  value: number
  form: 'cardinal' | 'fraction' | 'ordinal'
  /** Set where it is one run of digits. */
  literal: Literal | null
  /** Its last scale ("million": 1e6), else 1. */
  scale: number
}

/** Reads the number that begins at an atom, or null. */
export function readNumeral(reading: Reading, from: number, limits: CardinalLimits = {}): Numeral | null {
  const atom = reading.atoms[from]
  if (!atom) return null
  if (atom.kind === 'digits') return readInDigits(reading, from, limits)
  if (atom.number || isArticle(atom)) return readInWords(reading, from, limits)
  const inner = readSign(reading, from)
  if (inner === null) return null
  const numeral = readNumeral(reading, inner, limits)
  if (!numeral || numeral.form === 'ordinal' || !(numeral.value >= 0)) return null
  return { ...numeral, start: atom.start, from, value: -numeral.value, literal: null }
}

/** The first atom of the number that a minus stands before, or null. */
function readSign(reading: Reading, at: number): number | null {
  const { atoms } = reading
  const atom = atoms[at] as Atom
  const next = atoms[at + 1]
  if (!next || next.gap === 'line') return null
  if (NEGATIVE_WORDS.has(atom.lower)) return next.number || next.literal ? at + 1 : null
  if (!next.literal || reading.style === 'news') return null
  const before = atoms[at - 1]
  if (isHyphen(atom)) return atom.gap === 'none' && before?.kind !== 'sign' ? null : before?.literal ? null : at + 1
  return null
}

function readInDigits(reading: Reading, from: number, limits: CardinalLimits): Numeral | null {
  const literal = reading.atoms[from]?.literal
  // "1.2.3" is no number that a scale or a sign could change.
  if (literal?.dotted) return numeral(reading, from, from + 1, literal.value, 'cardinal', literal)
  const power = reading.style === 'plain' ? readPower(reading, from) : null
  if (power) return numeral(reading, from, power.to, power.value, 'cardinal')
  const slashed = readSlashed(reading, from)
  if (slashed) {
    const factor = readMultiplicand(reading, slashed.to)
    if (factor) return numeral(reading, from, factor.to, slashed.value * factor.value, 'fraction')
    return numeral(reading, from, slashed.to, slashed.value, 'fraction')
  }
  return readInWords(reading, from, limits)
}

function readInWords(reading: Reading, from: number, limits: CardinalLimits): Numeral | null {
  const run = readPartRun(reading, from)
  if (run) {
    const fraction = readFraction(reading, run)
    if (fraction) return numeral(reading, from, fraction.to, fraction.value, 'fraction')
    const tail = tailStart(run.tokens)
    const first = run.tokens[0]
    if (tail === 0 && run.last.kind === 'ordinal' && first?.kind !== 'article' && first?.kind !== 'literal') {
      return numeral(reading, from, run.to, compose(run.tokens), 'ordinal')
    }
    const until = Math.min(limits.until ?? Number.POSITIVE_INFINITY, run.tokens[tail === 0 ? 1 : tail]?.at ?? run.to)
    const cardinal = readCardinal(reading, from, { ...limits, until })
    return cardinal && numeral(reading, from, cardinal.to, cardinal.value, 'cardinal', cardinal.literal, cardinal.scale)
  }
  const cardinal = readCardinal(reading, from, limits)
  if (!cardinal) return null
  const point = cardinal.literal || isAtOnePoint(reading, from) ? null : readPoint(reading, cardinal.to)
  if (point) {
    const factor = readMultiplicand(reading, point.to)
    const value = (cardinal.value + point.value) * (factor?.value ?? 1)
    return numeral(reading, from, factor?.to ?? point.to, value, 'cardinal', null, factor?.value)
  }
  return numeral(reading, from, cardinal.to, cardinal.value, 'cardinal', cardinal.literal, cardinal.scale)
}

/** "at one point nine soldiers fell" */
function isAtOnePoint({ atoms, style }: Reading, from: number): boolean {
  return style === 'news' && atoms[from]?.lower === 'one' && atoms[from - 1]?.lower === 'at'
}

/** "point seventy-one", "point nought four". */
function readPoint(reading: Reading, at: number): { value: number; to: number } | null {
  if (reading.atoms[at]?.lower !== 'point') return null
  let digits = ''
  let to = at + 1
  while (digits.length < 16) {
    const next = step(reading, to)
    const part = next < 0 ? null : readSubHundred(reading, next)
    if (!part) break
    digits += String(part.value)
    to = part.to
  }
  return digits === '' ? null : { value: Number(`0.${digits}`), to }
}

/** "3/4", "2 1/4": digits, slash, digits, and nothing more of the kind. */
function readSlashed(reading: Reading, from: number): { value: number; to: number } | null {
  const { atoms } = reading
  const direct = slashedAt(reading, from)
  if (direct !== null) return { value: direct, to: from + 3 }
  const first = atoms[from]
  const next = atoms[from + 1]
  if (!first?.literal?.plain || next?.gap !== 'space' || !next.literal) return null
  const part = slashedAt(reading, from + 1)
  return part !== null && part < 1 ? { value: first.literal.value + part, to: from + 4 } : null
}

function slashedAt(reading: Reading, at: number): number | null {
  const { atoms } = reading
  const above = atoms[at]?.literal
  const slash = atoms[at + 1]
  const below = atoms[at + 2]
  if (!above?.plain || !below?.literal?.plain || below.literal.value === 0) return null
  if ((slash?.lower !== '/' && slash?.lower !== '⁄') || slash.gap !== 'none' || below.gap !== 'none') return null
  const before = atoms[at - 1]
  const after = atoms[at + 3]
  const chained =
    before && atoms[at]?.gap === 'none' && (before.lower === '/' || (isHyphen(before) && atoms[at - 2]?.literal))
  const goesOn = after?.gap === 'none' && (after.lower === '/' || isHyphen(after) || after.kind !== 'sign')
  return chained || goesOn ? null : above.value / below.literal.value
}

function numeral(
  reading: Reading,
  from: number,
  to: number,
  value: number,
  form: Numeral['form'],
  literal: Literal | null = null,
  scale = 1,
): Numeral {
  const start = reading.atoms[from]?.start ?? 0
  return { start, end: reading.atoms[to - 1]?.end ?? start, from, to, value, form, literal, scale }
}
