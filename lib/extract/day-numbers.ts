const DAY = 86_400_000

/** Days are counted from 1970-01-01, so that they can be added and compared. */
export type DayNumber = number

/** The day of an ISO 8601 date or date-time, as written (the writer's own day), or null where it is none. */
export function parseDay(date: string): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isDay(year, month, day) ? dayOf(year, month, day) : null
}

/** The day of a calendar date; days past the month's end run into the next. `month` is 1 to 12. */
export function dayOf(year: number, month: number, day: number): DayNumber {
  return Math.round(Date.UTC(year, month - 1, day) / DAY)
}

/** True where the calendar has that day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastOfMonth(year, month)
}

/** The number of days in a month. */
export function lastOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

export function isoDay(day: DayNumber): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

export function partsOf(day: DayNumber): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(day * DAY)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  }
}

/** The days of the month, year, week (from Monday) or weekend that lies `offset` units from the one of `day`. */
export function spanAround(
  day: DayNumber,
  unit: 'day' | 'week' | 'month' | 'year' | 'weekend',
  offset: number,
): { first: DayNumber; last: DayNumber } {
  const { year, month, weekday } = partsOf(day)
  const monday = day - ((weekday + 6) % 7)
  switch (unit) {
    case 'day':
      return { first: day + offset, last: day + offset }
    case 'week':
      return { first: monday + 7 * offset, last: monday + 7 * offset + 6 }
    case 'weekend': {
      // On Friday "the weekend" may already lie ahead; news looks back.
      const saturday = (weekday === 0 || weekday === 6 ? monday + 5 : monday - 2) + 7 * offset
      return { first: saturday, last: saturday + 1 }
    }
    case 'month': {
      const first = dayOf(year, month + offset, 1)
      return { first, last: dayOf(year, month + offset + 1, 1) - 1 }
    }
    case 'year':
      return { first: dayOf(year + offset, 1, 1), last: dayOf(year + offset, 12, 31) }
  }
}
