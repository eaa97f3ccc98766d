/** Days from which on a longer unit says more. */
const UNITS: [days: number, unit: Intl.RelativeTimeFormatUnit][] = [
  [730, 'year'],
  [60, 'month'],
  [14, 'week'],
  [0, 'day'],
]
const LENGTH: Partial<Record<Intl.RelativeTimeFormatUnit, number>> = { year: 365, month: 30, week: 7, day: 1 }
const DAY = 86_400_000

/**
 * How long ago a day was, in the largest unit that fits: "6 weeks ago". Empty where one of the days is none.
 * @param date ISO date
 * @param today ISO date
 */
export function age(date: string, today: string, locale: string): string {
  const days = Math.round((Date.parse(today) - Date.parse(date)) / DAY)
  if (Number.isNaN(days)) return ''
  const unit = UNITS.find(([from]) => Math.abs(days) >= from)?.[1] ?? 'day'
  const amount = Math.trunc(days / (LENGTH[unit] ?? 1))
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(amount === 0 ? 0 : -amount, unit)
}
