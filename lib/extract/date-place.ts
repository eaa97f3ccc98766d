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
  /** The first and the last of the days that the text named last: what came earlier, and later, is counted from them. */
  text: DayNumber
  textEnd: DayNumber
}
