import { BEFORE_YEAR, MONTHS } from '../lexicon/calendar.ts'
import { type Atom, isCapitalised, isHyphen, type Reading } from './atoms.ts'
import type { Literal } from './literal.ts'
import { wordBefore } from './phrases.ts'

/** One end of a date; what it does not name is null. */
export interface DatePart {
  year: number | null
  month: number | null
  day: number | null
}

/** A date with at least one number in it, as atoms. */
export interface CalendarDate {
  /** First atom, the month included. */
  from: number
  to: number
  /** First atom after its last number ("11-12" in "11-12 October"). */
  numbersTo: number
  first: DatePart
  /** The same as `first` where it is no range. */
  last: DatePart
  /** Years from `first` on that it covers: 10 for "the 1990s", else 1. */
  years: number
}

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th'])
/** Words that are months only with a capital: "may", "march", "mar". */
const WORD_MONTHS = new Set(['may', 'march', 'mar', 'jun', 'dec', 'sep'])
const FIRST_YEAR = 1500
const LAST_YEAR = 2199

/** The date whose first number is at an atom, or null: "October 11", "11-12 October 2025", "2025-10-12", "in 2021". */
export function readCalendar(reading: Reading, at: number): CalendarDate | null {
  const literal = reading.atoms[at]?.literal
  if (!literal || literal.vulgar) return null
  return (
    (literal.dotted ? readDotted(reading, at) : readNumeric(reading, at)) ??
    readMonthDay(reading, at) ??
    readDayMonth(reading, at) ??
    readDecade(reading, at, literal) ??
    readYears(reading, at)
  )
}

/** The month (1 to 12) that stands at an atom, or null. */
export function monthAt(reading: Reading, at: number): number | null {
  const atom = reading.atoms[at]
  const month = atom?.kind === 'word' ? MONTHS.get(atom.lower) : undefined
  if (month === undefined || (WORD_MONTHS.has(atom?.lower ?? '') && !isCapitalised(reading, atom))) return null
  return month
}

/** The index of the month that stands right before an atom ("Oct.", "October the"), or -1. */
function monthBefore(reading: Reading, at: number): number {
  const { atoms } = reading
  if (atoms[at]?.gap === 'line') return -1
  let last = at - 1
  if (atoms[last]?.lower === 'the') last--
  const sign = atoms[last]
  if (sign?.gap === 'none' && (sign.lower === '.' || isHyphen(sign))) last--
  return monthAt(reading, last) === null ? -1 : last
}

interface Day {
  day: number
  to: number
}

/** A day of the month ("11", "11th"), or null. */
function dayAt({ atoms }: Reading, at: number): Day | null {
  const literal = atoms[at]?.literal
  if (!literal || literal.decimals || literal.grouped || literal.digits > 2) return null
  if (literal.value < 1 || literal.value > 31) return null
  const ending = atoms[at + 1]
  const ordinal = ending?.gap === 'none' && ORDINAL_ENDINGS.has(ending.lower)
  return { day: literal.value, to: ordinal ? at + 2 : at + 1 }
}

/** "October 11", "Oct. 11-12, 2025", "October 11 and 12", "October 30 to November 2". */
function readMonthDay(reading: Reading, at: number): CalendarDate | null {
  const { atoms } = reading
  const from = monthBefore(reading, at)
  const day = from < 0 ? null : dayAt(reading, at)
  const month = monthAt(reading, from)
  if (!day) return null
  const next = atoms[day.to]
  // "in October 20 soldiers": months that stand alone are followed by any number.
  const alone = /^(?:in|since|during|last|this|next)$/.test(wordBefore(reading, from) ?? '')
  if (alone && next?.kind === 'word' && next.gap === 'space' && !GOES_ON.has(next.lower)) return null
  const first = { year: null, month, day: day.day }
  const joined = joinerEnd(reading, day.to)
  const otherMonth = joined === null ? null : monthAt(reading, joined)
  const other = otherMonth === null ? null : dayAt(reading, joined === null ? -1 : afterDot(reading, joined + 1))
  if (other)
    return withYear(reading, from, other.to, other.to, first, { year: null, month: otherMonth, day: other.day })
  const second = chainedDay(reading, day)
  const end = second ?? day
  return withYear(reading, from, end.to, end.to, first, { ...first, day: end.day })
}

const GOES_ON = new Set('and to or at when as in on was were is are had has saw'.split(' '))

/** A further day of the same month: "11-12", "11 and 12". */
function chainedDay(reading: Reading, day: Day): Day | null {
  const { atoms } = reading
  const joined = joinerEnd(reading, day.to)
  const joiner = atoms[day.to]
  const next = joined === null || joiner?.lower === ',' ? null : dayAt(reading, joined)
  if (!next || next.day <= day.day) return null
  const after = atoms[next.to]
  // "on October 11 and 12 Pakistani soldiers": the second number may count something.
  const free = after?.kind !== 'word' || after.gap === 'line' || GOES_ON.has(after.lower)
  return isHyphen(joiner) || joiner?.lower === 'to' || free ? next : null
}

/** "11 October", "11th of October", "11-12 October 2025", "30 October to 2 November". */
function readDayMonth(reading: Reading, from: number): CalendarDate | null {
  const { atoms } = reading
  const first = dayAt(reading, from)
  let last = first
  for (let days = 0; days < 4 && first && last; days++) {
    const at = atoms[last.to]?.lower === 'of' ? last.to + 1 : last.to
    const month = atoms[at]?.gap === 'line' ? null : monthAt(reading, at)
    if (month !== null) {
      const start = { year: null, month, day: first.day }
      const end = afterDot(reading, at + 1)
      const joined = joinerEnd(reading, end)
      const other = joined === null || atoms[end]?.lower === ',' ? null : dayAt(reading, joined)
      const otherMonth = other ? monthAt(reading, other.to) : null
      if (other && otherMonth !== null) {
        const stop = { year: null, month: otherMonth, day: other.day }
        return withYear(reading, from, afterDot(reading, other.to + 1), other.to, start, stop)
      }
      return withYear(reading, from, end, last.to, start, { ...start, day: last.day })
    }
    const joined = joinerEnd(reading, last.to)
    last = joined === null ? null : dayAt(reading, joined)
  }
  return null
}

function afterDot({ atoms }: Reading, at: number): number {
  return atoms[at]?.lower === '.' && atoms[at]?.gap === 'none' ? at + 1 : at
}

/** First atom after "-", "to", "and", "or", "," between two days; null where none stands there. */
function joinerEnd({ atoms }: Reading, at: number): number | null {
  const atom = atoms[at]
  if (!atom || atom.gap === 'line') return null
  return isHyphen(atom) || /^(?:to|and|or|—|,|\/|&)$/.test(atom.lower) ? at + 1 : null
}

/** Adds the year that stands behind a day, with or without a comma. */
function withYear(
  reading: Reading,
  from: number,
  to: number,
  numbersTo: number,
  first: DatePart,
  last: DatePart,
): CalendarDate {
  const { atoms } = reading
  const at = atoms[to]?.lower === ',' ? to + 1 : to
  const year = atoms[at]?.gap === 'line' ? null : yearAt(reading, at)
  if (year === null || (at > to && countsNoun(reading, at + 1))) return { from, to, numbersTo, first, last, years: 1 }
  return { from, to: at + 1, numbersTo: at + 1, first: { ...first, year }, last: { ...last, year }, years: 1 }
}

function yearAt({ atoms }: Reading, at: number): number | null {
  const literal = atoms[at]?.literal
  if (!literal?.plain || literal.digits !== 4 || literal.value < FIRST_YEAR || literal.value > LAST_YEAR) return null
  return literal.value
}

/** True where a lower-case plural follows: "2000 soldiers". */
function countsNoun(reading: Reading, at: number): boolean {
  const word = reading.atoms[at]
  if (word?.kind !== 'word' || word.gap !== 'space' || isCapitalised(reading, word)) return false
  return PLURALS.has(word.lower) || (/[^s']s$/.test(word.lower) && !NO_PLURALS.has(word.lower))
}

const PLURALS = new Set('people men women children troops personnel dead more others'.split(' '))
const NO_PLURALS = new Set('this was is its his hers has as us plus does yes always perhaps'.split(' '))
/** Prepositions that stand before years and before counts alike. */
const WEAK_OPENERS = new Set(['of', 'to', 'for', 'by', 'and'])

/** "2021", "October 2025", "2014-2019", "2025/26": four digits that count no noun. */
function readYears(reading: Reading, at: number): CalendarDate | null {
  const { atoms } = reading
  const year = yearAt(reading, at)
  if (year === null) return null
  const month = monthBefore(reading, at)
  const first = { year, month: monthAt(reading, month), day: null }
  const from = month < 0 ? at : month
  const end = yearRangeEnd(atoms, at, year)
  if (end !== null) {
    return { from, to: at + 3, numbersTo: at + 3, first, last: { ...first, month: null, year: end }, years: 1 }
  }
  const before = wordBefore(reading, at)
  const opened = before !== undefined && BEFORE_YEAR.has(before)
  if (month < 0) {
    const counts = countsNoun(reading, at + 1)
    // "of 2000 soldiers" counts; "the 1965 and 1971 wars" are dated.
    const weak = opened && WEAK_OPENERS.has(before) && yearAt(reading, at - 2) === null
    if (opened ? weak && counts : year < 1900 || counts || wouldCount(reading, at + 1)) return null
  }
  return { from, to: at + 1, numbersTo: at + 1, first, last: first, years: 1 }
}

/** The second year of "2014-2019" and "2025-26", or null. */
function yearRangeEnd(atoms: readonly Atom[], at: number, year: number): number | null {
  const hyphen = atoms[at + 1]
  const second = atoms[at + 2]
  const literal = second?.literal
  if (!hyphen || !literal?.plain || second?.gap !== hyphen.gap) return null
  if (!isHyphen(hyphen) && hyphen.lower !== '/') return null
  const { value, digits } = literal
  if (digits === 2 && value === (year % 100) + 1) return year + 1
  return digits === 4 && value > year && value <= LAST_YEAR ? value : null
}

/** "2000 Afghan soldiers", "2000 or so", "2000+". */
function wouldCount(reading: Reading, at: number): boolean {
  const { atoms } = reading
  const next = atoms[at]
  if (next?.gap === 'line') return false
  if (next?.lower === '+') return true
  if (next?.lower === 'or') return /^(?:so|more|fewer)$/.test(atoms[at + 1]?.lower ?? '')
  return isCapitalised(reading, next) && countsNoun(reading, at + 1)
}

/** "the 1990s". */
function readDecade({ atoms }: Reading, at: number, literal: Literal): CalendarDate | null {
  const ending = atoms[at + 1]
  if (ending?.lower !== 's' || ending.gap !== 'none' || literal.value % 10 !== 0 || !literal.plain) return null
  const year = literal.digits === 4 ? literal.value : literal.digits === 2 ? 1900 + literal.value : null
  if (year === null || year < FIRST_YEAR) return null
  const first = { year, month: null, day: null }
  return { from: at, to: at + 2, numbersTo: at + 2, first, last: first, years: 10 }
}

/** "2025-10-12", "12/10/2025": three numbers joined by the same sign. */
function readNumeric({ atoms }: Reading, at: number): CalendarDate | null {
  const parts = [atoms[at], atoms[at + 2], atoms[at + 4]]
  const signs = [atoms[at + 1], atoms[at + 3]]
  if (parts.some((part) => !part?.literal?.plain) || signs.some((sign) => sign?.gap !== 'none')) return null
  if (parts.slice(1).some((part) => part?.gap !== 'none') || signs[0]?.lower !== signs[1]?.lower) return null
  if (signs[0]?.lower !== '/' && !isHyphen(signs[0])) return null
  return fromNumbers(
    parts.map((part) => part?.lower ?? ''),
    at,
    at + 5,
  )
}

/** "12.10.2025", one atom. */
function readDotted({ atoms }: Reading, at: number): CalendarDate | null {
  const parts = (atoms[at]?.lower ?? '').split('.')
  return parts.length === 3 ? fromNumbers(parts, at, at + 1) : null
}

/** Year first, or year last; the day before the month, unless only the other way is a date. */
function fromNumbers(parts: string[], from: number, to: number): CalendarDate | null {
  const [a = '', b = '', c = ''] = parts
  const yearFirst = a.length === 4
  if (b.length > 2 || (yearFirst ? c.length > 2 : a.length > 2 || (c.length !== 4 && c.length !== 2))) return null
  const year = yearFirst ? Number(a) : c.length === 4 ? Number(c) : 2000 + Number(c)
  let [day, month] = yearFirst ? [Number(c), Number(b)] : [Number(a), Number(b)]
  if (!yearFirst && month > 12 && day <= 12) [day, month] = [month, day]
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const first = { year, month, day }
  return { from, to, numbersTo: to, first, last: first, years: 1 }
}
