import type { Reading } from '../text/numbers/atoms.ts'
import type { CalendarDate, DatePart } from '../text/numbers/calendar.ts'
import { type DayNumber, dayOf, isDay, lastOfMonth, partsOf } from './day-numbers.ts'
import { MOVERS } from './lexicon/time-words.ts'

/** A day without a year lies at most so far ahead of the page ("on October 15" in a text of the 12th). */
const FURTHEST_AHEAD = 31

/**
 * The days of a date in numbers, and the first atom after it ("October 9 last year" takes in what gives its year).
 * Null where it has no year and none can be worked out, or where the calendar has no such day. `near`: where the page's
 * day is unknown, a day that the text names in full; the year that brings the date nearest to it is taken.
 */
export function calendarDays(
  reading: Reading,
  date: CalendarDate,
  page: DayNumber | null,
  near: DayNumber | null = page,
): { first: DayNumber; last: DayNumber; to: number; certain: boolean } | null {
  const mover = date.first.year === null && page !== null ? yearBehind(reading, date.to, page) : null
  const certain = date.first.year !== null
  const lastYear = date.last.year ?? mover?.year ?? guessYear(date.last, page, near)
  if (lastYear === null) return null
  // "December 30 to January 2": the year turns in between.
  const turns = date.first.year === date.last.year && (date.first.month ?? 0) > (date.last.month ?? 12)
  const firstYear = date.first.year !== null && !turns ? date.first.year : turns ? lastYear - 1 : lastYear
  const first = firstDay(firstYear, date.first)
  const last = lastDay(lastYear + date.years - 1, date.last)
  return first === null || last === null || last < first ? null : { first, last, to: mover?.to ?? date.to, certain }
}

function firstDay(year: number, { month, day }: DatePart): DayNumber | null {
  if (month === null) return dayOf(year, 1, 1)
  if (day === null) return dayOf(year, month, 1)
  return isDay(year, month, day) ? dayOf(year, month, day) : null
}

function lastDay(year: number, { month, day }: DatePart): DayNumber | null {
  if (month === null) return dayOf(year, 12, 31)
  if (day === null) return dayOf(year, month, lastOfMonth(year, month))
  return isDay(year, month, day) ? dayOf(year, month, day) : null
}

function guessYear(part: DatePart, page: DayNumber | null, near: DayNumber | null): number | null {
  if (page !== null) return nearestYear(part, page)
  if (near === null) return null
  const { year } = partsOf(near)
  const distance = (candidate: number) => Math.abs(dayOf(candidate, part.month ?? 1, part.day ?? 15) - near)
  return [year + 1, year - 1].reduce((best, one) => (distance(one) < distance(best) ? one : best), year)
}

/** The year in which a month or day lies last before the page's day, or shortly after it. */
export function nearestYear({ month, day }: DatePart, page: DayNumber): number {
  const { year } = partsOf(page)
  for (const candidate of [year + 1, year]) {
    const at = dayOf(candidate, month ?? 1, day ?? 1)
    if (at <= page + (day === null ? 0 : FURTHEST_AHEAD)) return candidate
  }
  return year - 1
}

/** "last year", "of this year" behind a date. */
export function yearBehind({ atoms }: Reading, at: number, page: DayNumber): { year: number; to: number } | null {
  const from = atoms[at]?.lower === 'of' ? at + 1 : at
  const mover = MOVERS.get(atoms[from]?.lower ?? '')
  if (mover === undefined || atoms[from]?.gap === 'line' || atoms[from + 1]?.lower !== 'year') return null
  return { year: partsOf(page).year + mover, to: from + 2 }
}
