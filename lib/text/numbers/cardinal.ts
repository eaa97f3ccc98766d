import { type Atom, isHyphen, type Reading } from './atoms.ts'
import { readLiteral, readMultiplier } from './digits.ts'
import type { Literal } from './literal.ts'

/** A number as read from atoms. */
export interface Cardinal {
  value: number
  /** First atom after it. */
  to: number
  /** The last scale in it ("million": 1e6), else 1. */
  scale: number
  /** Set where the number is digits alone. */
  literal: Literal | null
}

export interface CardinalLimits {
  /** Atoms from here on are not part of it. */
  until?: number
  /** False keeps "and" out: in "between two hundred and three thousand" it joins two numbers. */
  and?: boolean
}

/**
 * The index of the next atom of the same number, over one hyphen ("twenty-three"; spaced ones only in plain style),
 * or -1 where the line ends.
 */
export function step(reading: Reading, at: number): number {
  const atom = reading.atoms[at]
  if (!atom || atom.gap === 'line') return -1
  if (!isHyphen(atom)) return at
  const after = reading.atoms[at + 1]
  if (!after || after.gap !== atom.gap || (atom.gap === 'space' && reading.style === 'news')) return -1
  return at + 1
}

/** Reads the whole number at an atom, in digits, words or both ("4 thousand 3 hundred"), or null. */
export function readCardinal(reading: Reading, from: number, limits: CardinalLimits = {}): Cardinal | null {
  const until = limits.until ?? Number.POSITIVE_INFINITY
  const literalLed = reading.atoms[from]?.kind === 'digits'
  let total = 0
  let scale = Number.POSITIVE_INFINITY
  let to = -1
  let literal: Literal | null = null
  let at = from
  for (let blocks = 0; blocks < 8 && at < until; blocks++) {
    const block = readBlock(reading, at, { until, and: limits.and ?? true, first: to < 0, literalLed })
    if (!block || block.value >= scale) break
    total += block.value
    to = block.to
    literal = blocks === 0 ? block.literal : null
    scale = block.scale
    // "100" and "fifty" end a number, "two thousand" goes on.
    if (scale === 1) break
    let next = step(reading, to)
    if (next < 0) break
    if (reading.atoms[next]?.lower === 'and') {
      if (limits.and === false) break
      next = step(reading, next + 1)
    }
    if (next < 0) break
    if (reading.atoms[next]?.kind === 'digits' && !(literalLed && continuesDigits(reading, next, scale))) break
    at = next
  }
  if (to < 0) return null
  const dozen = readDozen(reading, to, until)
  if (dozen) return { value: total * dozen.value, to: dozen.to, scale: dozen.value, literal: null }
  return { value: total, to, scale: Number.isFinite(scale) ? scale : 1, literal }
}

interface Block {
  value: number
  to: number
  scale: number
  literal: Literal | null
}

interface BlockPlace {
  until: number
  and: boolean
  /** True for the first block of a number: only there may "a" or a bare scale stand for one. */
  first: boolean
  literalLed: boolean
}

/** One block of a number: "three hundred and two thousand", "1.2 lakh", "10k". */
function readBlock(reading: Reading, from: number, place: BlockPlace): Block | null {
  const { atoms } = reading
  const atom = atoms[from]
  if (!atom || from >= place.until) return null
  let base: Base
  let literal: Literal | null = null
  if (atom.literal) {
    const read = readLiteral(reading, from)
    if (!read) return null
    literal = read.literal
    base = { value: read.literal.value, to: read.to, hundred: false, scale: 1 }
    const letters = readMultiplier(reading, base.to)
    if (letters) {
      base.value *= letters.factor
      return { value: base.value, to: letters.to, scale: letters.factor, literal: null }
    }
    const next = step(reading, base.to)
    if (next >= 0 && next < place.until && atoms[next]?.number?.kind === 'hundred' && gapBefore(atoms, next)) {
      base = addTail(reading, { value: base.value * 100, to: next + 1, hundred: true, scale: 1 }, place)
      literal = null
    }
  } else {
    const words = readSubThousand(reading, from, place)
    if (!words) return null
    base = words
  }
  let { value, to } = base
  let scale = base.hundred ? 100 : base.scale
  for (let scales = 0; scales < 3; scales++) {
    const next = step(reading, to)
    const word = next >= 0 && next < place.until ? atoms[next]?.number : null
    if (word?.kind !== 'scale') break
    to = next + 1
    if (literal && !scaleFits(reading, literal, next)) break
    value *= word.value
    scale = base.hundred && scale === 100 ? word.value : scale * word.value
    literal = null
  }
  return { value, to, scale, literal }
}

interface Base {
  value: number
  to: number
  /** True where it holds a hundred. */
  hundred: boolean
  /** More than 1 for a scale that stands alone ("million"). */
  scale: number
}

/** "fifty-two", "three hundred and two", "a hundred", "hundred". */
function readSubThousand(reading: Reading, from: number, place: BlockPlace): Base | null {
  const { atoms } = reading
  const word = atoms[from]?.number
  let base = readSubHundred(reading, from, place.until)
  // "by the thousand", "the million-man march": a scale that the article points at counts nothing.
  if (!base && place.first && !isPointedAt(reading, from)) {
    const after = isArticle(atoms[from]) ? step(reading, from + 1) : -1
    const counted = atoms[after]?.number
    const fits = counted?.kind === 'dozen' ? isDozen(reading, after) : counted && isMultiplicand(counted.kind)
    if (counted && !counted.plural && fits) base = { value: 1, to: from + 1 }
    else if (word?.kind === 'dozen' && !word.plural && isDozen(reading, from)) {
      return { value: word.value, to: from + 1, hundred: false, scale: 1 }
    } else if (word?.kind === 'hundred' && !word.plural) {
      return addTail(reading, { value: 100, to: from + 1, hundred: true, scale: 1 }, place)
    } else if (word?.kind === 'scale' && !word.plural && (atoms[from]?.lower.length ?? 0) > 3) {
      return { value: word.value, to: from + 1, hundred: false, scale: word.value }
    }
  }
  if (!base) return null
  const next = step(reading, base.to)
  if (next < 0 || next >= place.until || atoms[next]?.number?.kind !== 'hundred') {
    return { value: base.value, to: base.to, hundred: false, scale: 1 }
  }
  return addTail(reading, { value: base.value * 100, to: next + 1, hundred: true, scale: 1 }, place)
}

function isPointedAt({ atoms, style }: Reading, at: number): boolean {
  return style === 'news' && atoms[at]?.gap === 'space' && atoms[at - 1]?.lower === 'the'
}

/** Adds "and two", "fifty-two" after a hundred. */
function addTail(reading: Reading, base: Base, place: BlockPlace): Base {
  const { atoms } = reading
  let next = step(reading, base.to)
  if (next < 0) return base
  if (atoms[next]?.lower === 'and') {
    if (!place.and) return base
    next = step(reading, next + 1)
    if (next < 0) return base
  }
  if (next >= place.until) return base
  const literal = atoms[next]?.literal
  if (literal) {
    const fits = reading.style === 'plain' && place.literalLed && literal.plain && literal.value < 100
    return fits ? { ...base, value: base.value + literal.value, to: next + 1 } : base
  }
  const tail = readSubHundred(reading, next, place.until)
  if (!tail || tail.value === 0) return base
  // "one hundred and two hundred" are two numbers.
  const after = step(reading, tail.to)
  if (after >= 0 && after < place.until && atoms[after]?.number?.kind === 'hundred') return base
  return { ...base, value: base.value + tail.value, to: tail.to }
}

/** "seven", "fifty", "fifty-two". */
export function readSubHundred(
  reading: Reading,
  from: number,
  until = Number.POSITIVE_INFINITY,
): { value: number; to: number } | null {
  const word = from < until ? reading.atoms[from]?.number : null
  if (word?.kind === 'unit') return { value: word.value, to: from + 1 }
  if (word?.kind !== 'tens') return null
  const next = step(reading, from + 1)
  const unit = next >= 0 && next < until ? reading.atoms[next]?.number : null
  if (unit?.kind === 'unit' && unit.value > 0 && unit.value < 10)
    return { value: word.value + unit.value, to: next + 1 }
  return { value: word.value, to: from + 1 }
}

/** "100,000 thousand" is a slip of the pen, no hundred million; a calculator multiplies. */
function scaleFits(reading: Reading, literal: Literal, at: number): boolean {
  if (reading.style === 'plain') return true
  const scale = reading.atoms[at]?.number?.value ?? 1
  return !(scale === 1000 && literal.value >= 1000)
}

/** More digits go on a number only where they carry a smaller scale ("1 crore 20 lakh"); in plain style always. */
function continuesDigits(reading: Reading, at: number, scale: number): boolean {
  const read = readLiteral(reading, at)
  if (!read || read.literal.value >= scale) return false
  if (read.literal.decimals && reading.style === 'plain') return false
  const next = reading.atoms[read.to]
  const scaled = next?.gap === 'space' && (next.number?.kind === 'scale' || next.number?.kind === 'hundred')
  return scaled || (reading.style === 'plain' && read.literal.plain)
}

/** "dozen", "score of" right behind a number. */
function readDozen(reading: Reading, at: number, until: number): { value: number; to: number } | null {
  const next = step(reading, at)
  return next >= 0 && next < until && isDozen(reading, next)
    ? { value: reading.atoms[next]?.number?.value ?? 1, to: next + 1 }
    : null
}

/** A score is twenty only of something: "a score of soldiers", not "a score of 3-1" or "a high score". */
function isDozen({ atoms }: Reading, at: number): boolean {
  if (atoms[at]?.number?.kind !== 'dozen') return false
  return atoms[at]?.lower !== 'score' || (atoms[at + 1]?.lower === 'of' && atoms[at + 2]?.kind === 'word')
}

function gapBefore(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]?.gap === 'space' || isHyphen(atoms[at - 1])
}

export function isArticle(atom: Atom | undefined): boolean {
  return atom?.lower === 'a' || atom?.lower === 'an'
}

/** True for what a half or an "a" can stand before: "half a million", "a dozen". */
export function isMultiplicand(kind: string): boolean {
  return kind === 'hundred' || kind === 'scale' || kind === 'dozen'
}
