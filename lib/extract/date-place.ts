import type { DayNumber } from './day-numbers.ts'

/** A time in atoms. */
export interface DatePlace {
  from: number
  /** First atom after it. */
  to: number
  first: DayNumber
  last: DayNumber
  certain: boolean
}

/** What relative times are counted from. */
export interface Anchors {
  /** The page's day. */
  page: DayNumber
  /** The last day that the text named. */
  text: DayNumber
}
