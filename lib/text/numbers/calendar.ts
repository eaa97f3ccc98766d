import { BEFORE_YEAR, MONTHS } from '../lexicon/calendar.ts'
import { isCapitalised, isHyphen, type Reading } from './atoms.ts'
import type { Numeral } from './numeral.ts'
import { wordBefore } from './phrases.ts'

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th'])
/** Words that are months only with a capital: "may", "march", "mar". */
const WORD_MONTHS = new Set(['may', 'march', 'mar', 'jun', 'dec', 'sep'])
const FIRST_YEAR = 1500
const LAST_YEAR = 2199

/** Where the date that begins with this number ends (first atom after its last number), or null where it is none. */
export function readDate(reading: Reading, numeral: Numeral): number | null {
  const { atoms } = reading
  const { from, literal } = numeral
  if (literal?.dotted) return isDottedDate(atoms[from]?.lower ?? '') ? numeral.to : null
  const chained = readNumericDate(reading, from)
  if (chained !== null) return chained
  const day = dayAt(reading, from)
  if (day !== null) {
    const date = readDayAfterMonth(reading, from, day) ?? readDayBeforeMonth(reading, day)
    if (date !== null) return date
  }
  if (literal && atoms[numeral.to]?.lower === 's' && atoms[numeral.to]?.gap === 'none') {
    return literal.value % 10 === 0 ? numeral.to + 1 : null
  }
  return readYear(reading, numeral)
}

/** First atom after a day of the month ("11", "11th"), or null. */
function dayAt({ atoms }: Reading, at: number): number | null {
  const literal = atoms[at]?.literal
  if (!literal || literal.decimals || literal.grouped || literal.value < 1 || literal.value > 31) return null
  const ending = atoms[at + 1]
  const ordinal = ending?.gap === 'none' && ORDINAL_ENDINGS.has(ending.lower)
  return ordinal ? at + 2 : at + 1
}

/** True where a month stands at an atom. */
export function isMonth(reading: Reading, at: number): boolean {
  const atom = reading.atoms[at]
  if (atom?.kind !== 'word' || !MONTHS.has(atom.lower)) return false
  return !WORD_MONTHS.has(atom.lower) || isCapitalised(reading, atom)
}

/** The index of the month that stands right before an atom ("Oct.", "October the"), or -1. */
function monthBefore(reading: Reading, at: number): number {
  const { atoms } = reading
  if (atoms[at]?.gap === 'line') return -1
  let last = at - 1
  if (atoms[last]?.lower === 'the') last--
  if (atoms[last]?.lower === '.' && atoms[last]?.gap === 'none') last--
  else if (isHyphen(atoms[last]) && atoms[last]?.gap === 'none') last--
  return isMonth(reading, last) ? last : -1
}

/** "October 11", "Oct. 11-12, 2025", "October 11 and 12". */
function readDayAfterMonth(reading: Reading, from: number, dayEnd: number): number | null {
  const { atoms } = reading
  const month = monthBefore(reading, from)
  if (month < 0) return null
  const next = atoms[dayEnd]
  // "in October 58 soldiers", "in October 20 soldiers": months that stand alone are followed by any number.
  const alone = /^(?:in|since|during|last|this|next)$/.test(wordBefore(reading, month) ?? '')
  if (alone && next?.kind === 'word' && next.gap === 'space' && !/^(?:and|to|or|at|when|as|in|on)$/.test(next.lower)) {
    return null
  }
  return readYearBehind(reading, chainDays(reading, dayEnd))
}

/** "11 October", "11th of October", "11-12 October 2025", "11 to 12 October". */
function readDayBeforeMonth(reading: Reading, dayEnd: number): number | null {
  const { atoms } = reading
  let at = dayEnd
  for (let days = 0; days < 4; days++) {
    const month = atoms[at]?.lower === 'of' ? at + 1 : at
    if (atoms[month]?.gap !== 'line' && isMonth(reading, month)) {
      const dot = atoms[month + 1]?.lower === '.' && atoms[month + 1]?.gap === 'none' ? 1 : 0
      // Only the numbers count as the mention; the year behind the month is one of them.
      return readYearBehind(reading, month + 1 + dot, at)
    }
    const joined = joinerEnd(reading, at)
    const next = joined === null ? null : dayAt(reading, joined)
    if (next === null) return null
    at = next
  }
  return null
}

/** First atom after "-", "to", "and", "or", "," between two days; null where none stands there. */
function joinerEnd({ atoms }: Reading, at: number): number | null {
  const atom = atoms[at]
  if (!atom || atom.gap === 'line') return null
  return isHyphen(atom) || /^(?:to|and|or|—|,|\/|&)$/.test(atom.lower) ? at + 1 : null
}

/** Further days of the same month: "11-12", "11 and 12". */
function chainDays(reading: Reading, dayEnd: number): number {
  const { atoms } = reading
  const joined = joinerEnd(reading, dayEnd)
  if (joined === null || atoms[dayEnd]?.lower === ',') return dayEnd
  const next = dayAt(reading, joined)
  if (next === null || (atoms[joined]?.literal?.value ?? 0) <= (firstDay(reading, dayEnd) ?? 99)) return dayEnd
  const tight = isHyphen(atoms[dayEnd]) || atoms[dayEnd]?.lower === 'to'
  const after = atoms[next]
  // "on October 11 and 12 Pakistani soldiers": the second number may count something.
  return tight || after?.kind !== 'word' || after.gap === 'line' ? next : dayEnd
}

function firstDay({ atoms }: Reading, dayEnd: number): number | undefined {
  return (atoms[dayEnd - 1]?.literal ?? atoms[dayEnd - 2]?.literal)?.value
}

/** The end of the year that stands at an atom, with or without a comma; `otherwise` where there is none. */
function readYearBehind(reading: Reading, at: number, otherwise = at): number {
  const { atoms } = reading
  const from = atoms[at]?.lower === ',' ? at + 1 : at
  if (!isYear(reading, from) || atoms[from]?.gap === 'line') return otherwise
  return from > at && countsNoun(reading, from + 1) ? otherwise : from + 1
}

function isYear({ atoms }: Reading, at: number): boolean {
  const literal = atoms[at]?.literal
  return literal?.plain === true && literal.digits === 4 && literal.value >= FIRST_YEAR && literal.value <= LAST_YEAR
}

/** True where a lower-case plural follows: "2000 soldiers". */
function countsNoun(reading: Reading, at: number): boolean {
  const word = reading.atoms[at]
  if (word?.kind !== 'word' || word.gap !== 'space' || isCapitalised(reading, word)) return false
  return (
    /^(?:people|men|women|children|troops|personnel|dead|more|others)$/.test(word.lower) || /[^s']s$/.test(word.lower)
  )
}

/** "2021", "2014-2019", "2025-26", "October 2025": four digits that no noun follows. */
function readYear(reading: Reading, numeral: Numeral): number | null {
  const { atoms } = reading
  const { from, to } = numeral
  if (to !== from + 1 || !isYear(reading, from)) return null
  const before = wordBefore(reading, from)
  const dated = monthBefore(reading, from) >= 0 || (before !== undefined && BEFORE_YEAR.has(before))
  const value = atoms[from]?.literal?.value ?? 0
  const range = atoms[to]
  const second = atoms[to + 1]
  if (range && second?.literal?.plain && isHyphen(range) && range.gap === second.gap) {
    const short = second.literal.digits === 2 && second.literal.value === (value % 100) + 1
    if (short || (isYear(reading, to + 1) && second.literal.value > value)) return to + 2
  }
  if (!dated && (value < 1900 || countsNoun(reading, to) || wouldCount(reading, to))) return null
  // "of 2000 soldiers", "to 2000 people": a counted noun outweighs the preposition, but not "in 2021 thousands".
  const weak = before === 'of' || before === 'to' || before === 'for' || before === 'by' || before === 'and'
  return dated && weak && monthBefore(reading, from) < 0 && countsNoun(reading, to) ? null : to
}

/** "2000 Afghan soldiers", "2000 or so", "2000 dead". */
function wouldCount(reading: Reading, at: number): boolean {
  const { atoms } = reading
  const next = atoms[at]
  if (next?.gap === 'line') return false
  if (next?.lower === '+' || (next?.lower === 'or' && /^(?:so|more|fewer)$/.test(atoms[at + 1]?.lower ?? '')))
    return true
  return isCapitalised(reading, next) && countsNoun(reading, at + 1)
}

/** "2025-10-12", "12/10/2025", "12/10/25": three numbers joined by the same sign. */
function readNumericDate({ atoms }: Reading, from: number): number | null {
  const parts = [atoms[from], atoms[from + 2], atoms[from + 4]]
  const signs = [atoms[from + 1], atoms[from + 3]]
  if (parts.some((part) => !part?.literal?.plain) || signs.some((sign) => sign?.gap !== 'none')) return null
  if (parts.slice(1).some((part) => part?.gap !== 'none') || signs[0]?.lower !== signs[1]?.lower) return null
  if (signs[0]?.lower !== '/' && !isHyphen(signs[0])) return null
  const [a, b, c] = parts.map((part) => part?.lower.length ?? 0) as [number, number, number]
  const fits = (a === 4 && b <= 2 && c <= 2) || (a <= 2 && b <= 2 && (c === 4 || c === 2))
  const after = atoms[from + 5]
  return fits && !(after?.gap === 'none' && after.kind === 'digits') ? from + 5 : null
}

function isDottedDate(run: string): boolean {
  return /^(?:\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})|\d{4}\.\d{1,2}\.\d{1,2})$/.test(run)
}
