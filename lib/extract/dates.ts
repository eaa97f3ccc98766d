import type { PageDocument } from '../model/page.ts'
import type { Span } from '../model/quantity.ts'
import { fold } from '../text/fold.ts'
import { MONTHS, WEEKDAYS } from '../text/lexicon/calendar.ts'

/** A time that a text names, as a range of days. */
export interface DateMention extends Span {
  /** First and last day, ISO 8601, inclusive. */
  from: string
  to: string
  /** False where the year or the day had to be guessed. */
  certain: boolean
}

const DAY = 86_400_000
const MONTH =
  '(?<month>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?'
const TEXT_DATE = new RegExp(
  `\\b${MONTH}\\s(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-–]\\s?(?<d2>\\d{1,2}))?(?:,?\\s(?<y1>\\d{4}))?\\b`,
  'gi',
)
const DAY_FIRST = new RegExp(
  `\\b(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?(?:[-–]|to|and)\\s?(?<d2>\\d{1,2}))?\\s(?:of\\s)?${MONTH.replace('?<month>', '?<month>')}(?:,?\\s(?<y1>\\d{4}))?\\b`,
  'gi',
)
const WEEKDAY = /\b(?:sun|mon|tues|wednes|thurs|fri|satur)day\b/gi
const YEAR = /\bin\s((?:19|20)\d\d)\b/gi

/** Dates of a text, local ones relative to `published` (ISO date), in order of place. Never throws. */
export function findDates(text: string, published?: string): DateMention[] {
  const base = published === undefined ? null : parse(published)
  const found: DateMention[] = []
  const taken = (at: number) => found.some((one) => at >= one.start && at < one.end)
  for (const pattern of [TEXT_DATE, DAY_FIRST]) {
    for (const match of text.matchAll(pattern)) {
      if (taken(match.index)) continue
      const { month = '', d1, d2, y1 } = match.groups ?? {}
      const m = MONTHS.get(fold(month))
      if (m === undefined) continue
      const year = y1 ? Number(y1) : base === null ? null : nearestYear(base, m, Number(d1))
      if (year === null) continue
      const from = Date.UTC(year, m - 1, Number(d1))
      const to = d2 ? Date.UTC(year, m - 1, Number(d2)) : from
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        from: iso(from),
        to: iso(to),
        certain: y1 !== undefined,
      })
    }
  }
  for (const match of text.matchAll(YEAR)) {
    const start = match.index + match[0].length - 4
    if (!taken(start))
      found.push({ start, end: start + 4, from: `${match[1]}-01-01`, to: `${match[1]}-12-31`, certain: true })
  }
  if (base !== null) {
    for (const match of text.matchAll(WEEKDAY)) {
      const wanted = WEEKDAYS.get(fold(match[0])) ?? 0
      const back = (new Date(base).getUTCDay() - wanted + 7) % 7
      const day = iso(base - back * DAY)
      found.push({ start: match.index, end: match.index + match[0].length, from: day, to: day, certain: false })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The date of a document: as published, else from its address, else the first date that its text names. */
export function documentDate(page: PageDocument): { date: string; basis: 'stated' | 'inferred' } | null {
  const published = page.published === undefined ? null : parse(page.published)
  if (published !== null) return { date: iso(published), basis: 'stated' }
  const inUrl = /[/-](20\d\d)[/-](\d{1,2})[/-](\d{1,2})(?!\d)/.exec(page.url ?? '')
  if (inUrl) {
    const at = Date.UTC(Number(inUrl[1]), Number(inUrl[2]) - 1, Number(inUrl[3]))
    return { date: iso(at), basis: 'stated' }
  }
  const first = findDates(page.text).find((one) => one.certain && one.from === one.to)
  return first ? { date: first.from, basis: 'inferred' } : null
}

function parse(date: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date)
  return match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : null
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

function nearestYear(base: number, month: number, day: number): number {
  const year = new Date(base).getUTCFullYear()
  const distance = (y: number) => Math.abs(Date.UTC(y, month - 1, day) - base)
  return [year, year - 1, year + 1].reduce((best, y) => (distance(y) < distance(best) ? y : best))
}
