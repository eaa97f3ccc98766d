import {
  CAPITAL_DESIGNATORS,
  GROUP_OF,
  NAMED_AFTER,
  NAMED_IN_WORDS,
  SCORE_WORDS,
  STRONG_DESIGNATORS,
  WEAK_DESIGNATORS,
  WEAK_OPENERS,
} from '../lexicon/designators.ts'
import { isCapitalised, isHyphen, type Reading } from './atoms.ts'
import { currencyBefore } from './money.ts'
import type { Numeral } from './numeral.ts'

/** More digits than this without grouping are no count that a reporter would write. */
const MOST_DIGITS = 9
const SHORTEST_PHONE = 7
const LARGEST_SCORE = 30
/** Denominators that are read as fractions where no "of" follows. */
const COMMON_DENOMINATORS = new Set([2, 3, 4, 5, 8])

/** Where the name or code that begins with this number ends, or null: "F-16", "UTC+5", "Article 370", "9/11", "3-1". */
export function readIdentifier(reading: Reading, numeral: Numeral): number | null {
  const { from, to, literal } = numeral
  return (
    (literal ? readInSigns(reading, numeral) : null) ??
    (isDesignated(reading, numeral) || isNamedAfter(reading, to) || isGroupOf(reading, from) ? to : null) ??
    (numeral.form === 'fraction' && literal === null ? readSlashedCode(reading, numeral) : null)
  )
}

function readInSigns(reading: Reading, numeral: Numeral): number | null {
  const { atoms } = reading
  const { from, to, literal } = numeral
  if (!literal) return null
  if (literal.dotted || (literal.plain && literal.digits > MOST_DIGITS)) return to
  const before = atoms[from - 1]
  const glued = before !== undefined && atoms[from]?.gap === 'none'
  if (glued && before.kind === 'word') return currencyBefore(reading, from) ? null : to
  if (glued && (before.lower === '#' || before.lower === '@' || before.lower === '_')) return to
  if (glued && before.lower === '+' && before.gap !== 'none') {
    const end = chainEnd(reading, from, true)
    if (end > to || literal.digits >= SHORTEST_PHONE) return end
  }
  if (glued && isHyphen(before) && before.gap === 'none' && atoms[from - 2]?.kind === 'word')
    return withLetters(reading, to)
  if (glued && before.lower === '+' && before.gap === 'none' && atoms[from - 2]?.kind === 'word') return to
  if (isListMarker(reading, from) || isFootnote(reading, numeral)) return to
  const chain = chainEnd(reading, from, false)
  if (chain > to + 2 || (chain > to && literal.zero)) return chain
  if (chain > to && isScore(reading, from, chain)) return chain
  if (literal.zero && literal.plain && literal.value > 0) return to
  const after = atoms[to]
  if (after?.gap === 'none' && after.lower === ':' && atoms[to + 1]?.literal && atoms[to + 1]?.gap === 'none')
    return to + 2
  return null
}

/** "C-130J": letters behind the digits belong to the name. */
function withLetters({ atoms }: Reading, to: number): number {
  const letters = atoms[to]
  return letters?.kind === 'word' && letters.gap === 'none' ? to + 1 : to
}

/** True where letters stand right behind the digits that are no unit: "5G", "4x4". */
export function isGluedToLetters({ atoms }: Reading, to: number): boolean {
  const letters = atoms[to]
  return letters?.kind === 'word' && letters.gap === 'none'
}

/** The end of a chain of digit groups: "0300-1234567", "+93 70 123 4567", "1-222-2222". */
function chainEnd({ atoms }: Reading, from: number, spaced: boolean): number {
  let end = from + 1
  for (;;) {
    const sign = atoms[end]
    const next = atoms[end + 1]
    if (spaced && sign?.literal?.plain && sign.gap === 'space') end += 1
    else if (
      sign?.gap === 'none' &&
      next?.gap === 'none' &&
      next.literal?.plain &&
      (isHyphen(sign) || sign.lower === '/')
    ) {
      end += 2
    } else return end
  }
}

/** "3-1", "50-50", "0-2": small numbers that do not rise, or that stand beside words for a match. */
function isScore(reading: Reading, from: number, end: number): boolean {
  const { atoms } = reading
  const [first, second] = [atoms[from]?.literal?.value ?? 0, atoms[end - 1]?.literal?.value ?? 0]
  if (atoms[from + 1]?.lower === '/') return false
  const longTail = (atoms[from]?.lower.length ?? 0) === 3 && (atoms[end - 1]?.lower.length ?? 0) === 4
  if (longTail || atoms[end - 1]?.literal?.zero) return true
  if (first === 0 || first === second) return true
  // "50-60,000" and "1.5-2 million" rise once their scale is shared.
  if (first > second) return !atoms[end]?.number
  if (second > LARGEST_SCORE) return false
  for (let at = from - 1; at >= from - 3; at--) {
    if (SCORE_WORDS.has(atoms[at]?.lower ?? '')) return true
  }
  return SCORE_WORDS.has(atoms[end]?.lower ?? '')
}

/** "1." and "2)" at the start of a line. */
function isListMarker({ atoms }: Reading, from: number): boolean {
  const open = atoms[from - 1]
  const starts = atoms[from]?.gap === 'line' || (open?.lower === '(' && open.gap === 'line')
  const mark = atoms[from + 1]
  if (!starts || (atoms[from]?.lower.length ?? 9) > 2 || mark?.gap !== 'none') return false
  return (mark.lower === '.' || mark.lower === ')') && atoms[from + 2]?.gap === 'space'
}

/** "…was known.[42]": digits in brackets that no space parts from what they follow. */
function isFootnote({ atoms }: Reading, { from, to, literal }: Numeral): boolean {
  const open = atoms[from - 1]
  const close = atoms[to]
  return literal?.plain === true && open?.lower === '[' && open.gap === 'none' && close?.lower === ']'
}

/** "Article 370", "No. 5", "phase two", "Hill 350". */
function isDesignated(reading: Reading, { from, to, form, scale }: Numeral): boolean {
  const { atoms } = reading
  if (form !== 'cardinal' || scale > 1 || atoms[from]?.gap !== 'space') return false
  let at = from - 1
  if (atoms[at]?.lower === '.' && atoms[at]?.gap === 'none') at--
  const word = atoms[at]
  if (word?.kind !== 'word') return false
  if (word.lower === 'no' || word.lower === 'nos') return at < from - 1 || isCapitalised(reading, word)
  if (STRONG_DESIGNATORS.has(word.lower)) return !isPlural(reading, to)
  const before = word.gap === 'line' ? undefined : atoms[at - 1]
  // "Air Force One", "World War Two".
  if (NAMED_IN_WORDS.has(word.lower) && isCapitalised(reading, word)) return isCapitalised(reading, atoms[from])
  if (WEAK_DESIGNATORS.has(word.lower)) {
    const alone = before === undefined || before.kind === 'sign' || WEAK_OPENERS.has(before.lower)
    return alone && !isPlural(reading, to)
  }
  if (!CAPITAL_DESIGNATORS.has(word.lower) || !isCapitalised(reading, word) || isPlural(reading, to)) return false
  // "on the Durand Line 58 soldiers": there the word ends a name.
  return !isCapitalised(reading, before) || WEAK_OPENERS.has(before?.lower ?? '')
}

/** A plural noun right behind shows that the number counts it. */
function isPlural(reading: Reading, at: number): boolean {
  const word = reading.atoms[at]
  return word?.kind === 'word' && word.gap === 'space' && /[^s]s$/.test(word.lower)
}

/** "111 Brigade", "10 Downing Street". */
function isNamedAfter(reading: Reading, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const word = reading.atoms[i]
    if (word?.gap !== 'space' || !isCapitalised(reading, word)) return false
    if (NAMED_AFTER.has(word.lower)) return true
  }
  return false
}

/** "Group of 20", "Group of Seven". */
function isGroupOf(reading: Reading, from: number): boolean {
  const group = reading.atoms[from - 2]
  if (reading.atoms[from - 1]?.lower !== 'of' || !GROUP_OF.has(group?.lower ?? '')) return false
  return isCapitalised(reading, group)
}

/** "9/11", "24/7": slashed digits that are no fraction of anything. */
function readSlashedCode(reading: Reading, { from, to, value }: Numeral): number | null {
  const { atoms } = reading
  if (atoms[to - 2]?.lower !== '/' || to - from > 3) return null
  const below = atoms[to - 1]?.literal?.value ?? 0
  if (atoms[to]?.lower === 'of') return null
  return value < 1 && COMMON_DENOMINATORS.has(below) && atoms[from]?.gap === 'space' ? null : to
}
