import { isCapitalised, type Reading } from '../text/numbers/atoms.ts'
import { monthAt } from '../text/numbers/calendar.ts'
import { wordBefore } from '../text/numbers/phrases.ts'
import { nearestYear, yearBehind } from './calendar-days.ts'
import type { DatePlace } from './date-place.ts'
import { type DayNumber, dayOf, lastOfMonth, partsOf } from './day-numbers.ts'
import { BEFORE_MONTH, MONTH_PARTS, MOVERS, WEEKDAYS } from './lexicon/time-words.ts'

/** Short forms are words as well: "sun", "sat", "wed". */
const SHORTEST_WEEKDAY = 6

/** "Thursday", "last Friday", "next Monday": the last such day up to the page's, unless a word moves it. */
export function readWeekday(reading: Reading, at: number, page: DayNumber): DatePlace | null {
  const { atoms } = reading
  const atom = atoms[at]
  const weekday = atom ? WEEKDAYS.get(atom.lower) : undefined
  if (!atom || weekday === undefined || !isCapitalised(reading, atom)) return null
  const short = atom.lower.length < SHORTEST_WEEKDAY
  if (short && !isDateLine(reading, at)) return null
  const mover = MOVERS.get(wordBefore(reading, at) ?? '') ?? null
  const back = (partsOf(page).weekday - weekday + 7) % 7
  const day =
    mover === 1 ? page - back + 7 : page - (mover === null ? fewDays(back) : back === 0 && mover === -1 ? 7 : back)
  return { from: at, to: at + 1, first: day, last: day, certain: false }
}

/** Six days back is the next day: planned, or already there where the page's date is that of another time zone. */
function fewDays(back: number): number {
  return back === 6 ? -1 : back
}

/** "Mon, Mar 17": a short weekday stands before a date. */
function isDateLine(reading: Reading, at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++) {
    const atom = reading.atoms[next]
    if (!atom || atom.gap === 'line') return false
    if (atom.kind === 'digits' || monthAt(reading, next) !== null) return true
  }
  return false
}

/** "in December", "last October", "August of last year": a month without a day, the last one up to the page's. */
export function readMonthAlone(reading: Reading, at: number, page: DayNumber): DatePlace | null {
  const month = monthAt(reading, at)
  if (month === null) return null
  const before = wordBefore(reading, at)
  if (before === undefined || !BEFORE_MONTH.has(before) || !isCapitalised(reading, reading.atoms[at])) return null
  const stated = yearBehind(reading, at + 1, page)
  const now = partsOf(page)
  const part = { year: null, month, day: null }
  const ahead = before === 'next' && month > now.month ? now.year : now.year + 1
  const past = before === 'last' && month === now.month ? now.year - 1 : nearestYear(part, page)
  const year = stated?.year ?? (before === 'next' ? ahead : past)
  const [first, last] = partBefore(reading, at) ?? [1, 31]
  return {
    from: at,
    to: stated?.to ?? at + 1,
    first: dayOf(year, month, first),
    last: dayOf(year, month, Math.min(last, lastOfMonth(year, month))),
    certain: false,
  }
}

/** "late October", "mid-October", "the end of October" */
function partBefore(reading: Reading, at: number): readonly [number, number] | undefined {
  const before = wordBefore(reading, at)
  return MONTH_PARTS.get((before === 'of' ? reading.atoms[at - 2]?.lower : before) ?? '')
}
