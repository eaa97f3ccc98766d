const DAY = 86_400_000

/** A span of days, ISO 8601, inclusive. */
export interface Days {
  from: string
  to: string
}

/** The day `count` days after `day`. */
export function shift(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10)
}

/** Days from `a` to `b`; negative where `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / DAY)
}

export function overlap(a: Days, b: Days): boolean {
  return a.from <= b.to && b.from <= a.to
}
