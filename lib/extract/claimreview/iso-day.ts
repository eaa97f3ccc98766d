const DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/

/** The day of a date as feeds write it ("2020-01-14T08:00:00Z", "2020-1-4"); null for other and for impossible ones. */
export function isoDay(text: string | null): string | null {
  const [, year, month, day] = DAY.exec(text?.trim() ?? '') ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(date)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : date
}
