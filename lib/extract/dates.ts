import type { PageDocument } from '../model/page.ts'
import type { Span } from '../model/quantity.ts'
import { type Atom, type Reading, readAtoms } from '../text/numbers/atoms.ts'
import { type CalendarDate, readCalendar } from '../text/numbers/calendar.ts'
import { calendarDays } from './calendar-days.ts'
import type { Anchors, DatePlace } from './date-place.ts'
import { type DayNumber, dayOf, isDay, isoDay, parseDay, partsOf } from './day-numbers.ts'
import { MONTHS, RELATIVE_TIMES, WEEKDAYS } from './lexicon/time-words.ts'
import { readMonthAlone, readWeekday } from './named-days.ts'
import { readDistance, readPhrase } from './relative-days.ts'

/** A time that a text names, as a range of days. */
export interface DateMention extends Span {
  /** First and last day, ISO 8601, inclusive. */
  from: string
  to: string
  /** False where the year or the day had to be worked out ("Thursday", "October 11"). */
  certain: boolean
}

/**
 * The times that a text names, in order of place, without overlaps. Those without a year are taken from the page's
 * day: `published` (ISO 8601), else the first full date in the text; without either, days take the year that brings
 * them nearest to a month that the text names in full, and the rest is left out. Weekdays and months are the last ones
 * before the page's day, as news has it. `reading` are the text's atoms, where they are known already. Never throws;
 * linear.
 */
export function findDates(text: string, published?: string, reading: Reading = readAtoms(text, 'news')): DateMention[] {
  const stated = published === undefined ? null : parseDay(published)
  const page = stated ?? firstFullDay(reading)
  const near = page ?? latestMonth(reading)
  const found: DatePlace[] = []
  let anchors: Anchors | null = page === null ? null : { page, text: page, textEnd: page }
  for (let at = 0; at < reading.atoms.length; ) {
    const atom = reading.atoms[at] as Atom
    if (!mayOpen(atom)) {
      at++
      continue
    }
    const place = readDate(reading, at, anchors, near)
    if (!place || place.from < (found.at(-1)?.to ?? 0)) {
      at++
      continue
    }
    agree(reading, found.at(-1), place)
    found.push(place)
    if (anchors && place.last - place.first <= 2) anchors = { ...anchors, text: place.first, textEnd: place.last }
    at = place.to
  }
  return found.map(({ from, to, first, last, certain }) => ({
    start: reading.atoms[from]?.start ?? 0,
    end: reading.atoms[to - 1]?.end ?? 0,
    from: isoDay(first),
    to: isoDay(last),
    certain,
  }))
}

/** Words that a date may begin with; most words of a text are none of these. */
const OPENING_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...[...RELATIVE_TIMES.keys()].map((phrase) => phrase.split(' ')[0] ?? ''),
  'a',
])

function mayOpen({ kind, lower, number }: Atom): boolean {
  return kind === 'digits' || (kind === 'word' && (number !== null || OPENING_WORDS.has(lower)))
}

function readDate(reading: Reading, at: number, anchors: Anchors | null, near: DayNumber | null): DatePlace | null {
  const atom = reading.atoms[at]
  if (atom?.kind === 'digits') {
    const date = readCalendar(reading, at)
    const days = date && toDays(reading, date, anchors, near)
    if (days) return days
    return date || !anchors ? null : readDistance(reading, at, anchors)
  }
  if (atom?.kind !== 'word') return null
  const month = readMonthWithNumber(reading, at, anchors, near)
  if (month) return month
  if (!anchors) return null
  return (
    readPhrase(reading, at, anchors) ??
    readWeekday(reading, at, anchors.page) ??
    readMonthAlone(reading, at, anchors.page) ??
    readDistance(reading, at, anchors)
  )
}

/** "October 11", "Oct. 11-12, 2025", "October the 11th", "May 2017": the numbers lie behind the month. */
function readMonthWithNumber(
  reading: Reading,
  at: number,
  anchors: Anchors | null,
  near: DayNumber | null,
): DatePlace | null {
  if (!MONTHS.has(reading.atoms[at]?.lower ?? '')) return null
  for (let number = at + 1; number <= at + 3; number++) {
    if (!reading.atoms[number]?.literal) continue
    const date = readCalendar(reading, number)
    return date?.from === at ? toDays(reading, date, anchors, near) : null
  }
  return null
}

function toDays(
  reading: Reading,
  date: CalendarDate,
  anchors: Anchors | null,
  near: DayNumber | null,
): DatePlace | null {
  const days = calendarDays(reading, date, anchors?.page ?? null, near)
  return days && { from: date.from, to: days.to, first: days.first, last: days.last, certain: days.certain }
}

/** Words and signs between a weekday and the date that it is. */
const BETWEEN = new Set([',', '(', 'of', 'night', 'evening', 'morning', 'afternoon'])

/**
 * "Saturday (October 11)", "Monday, December 8": the weekday is the day of the date beside it, and tells the year of a
 * date that has none.
 */
function agree(reading: Reading, before: DatePlace | undefined, place: DatePlace): void {
  const weekday = before && WEEKDAYS.get(reading.atoms[before.from]?.lower ?? '')
  if (!before || weekday === undefined || place.last - place.first > 1) return
  if (
    place.from - before.to > 3 ||
    reading.atoms.slice(before.to, place.from).some(({ lower }) => !BETWEEN.has(lower))
  ) {
    return
  }
  if (!place.certain && partsOf(place.first).weekday !== weekday) {
    const { year, month, day } = partsOf(place.first)
    const fitting = [year + 1, year - 1, year + 2, year - 2].find(
      (candidate) => isDay(candidate, month, day) && partsOf(dayOf(candidate, month, day)).weekday === weekday,
    )
    if (fitting === undefined) return
    place.last += dayOf(fitting, month, day) - place.first
    place.first = dayOf(fitting, month, day)
  }
  before.first = place.first
  before.last = place.first
  before.certain = place.certain
}

function firstFullDay(reading: Reading): DayNumber | null {
  for (let at = 0; at < reading.atoms.length; at++) {
    const date = reading.atoms[at]?.literal ? readCalendar(reading, at) : null
    if (date?.first.year && date.first.day) return calendarDays(reading, date, null)?.first ?? null
  }
  return null
}

/** The last day that a text without a full date names with its year ("the ceasefire of October 2025"). */
function latestMonth(reading: Reading): DayNumber | null {
  let latest: DayNumber | null = null
  for (let at = 0; at < reading.atoms.length; at++) {
    const date = reading.atoms[at]?.literal ? readCalendar(reading, at) : null
    const days = date?.last.year && date.last.month ? calendarDays(reading, date, null) : null
    if (days && (latest === null || days.last > latest)) latest = days.last
  }
  return latest
}

const IN_ADDRESS = /(?:^|[/_-])(20\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/

/**
 * The day of a document: `stated` as published or in its address, else `inferred` from the first full date in its
 * text; null where there is none. `reading` are the text's atoms, where they are known already.
 */
export function documentDate(
  page: PageDocument,
  reading?: Reading,
): { date: string; basis: 'stated' | 'inferred' } | null {
  const stated = statedDate(page)
  if (stated !== null) return { date: stated, basis: 'stated' }
  const first = firstFullDay(reading ?? readAtoms(page.text, 'news'))
  return first === null ? null : { date: isoDay(first), basis: 'inferred' }
}

/** The day that a page gives as its own, in its data or in its address; null where it gives none. */
export function statedDate({ published, url }: PageDocument): string | null {
  const given = published === undefined ? null : parseDay(published)
  if (given !== null) return isoDay(given)
  const address = IN_ADDRESS.exec(url ?? '')
  const day = address ? parseDay(address.slice(1, 4).join('-')) : null
  return day === null ? null : isoDay(day)
}
