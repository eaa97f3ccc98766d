export { MONTHS, WEEKDAYS } from '../../text/lexicon/calendar.ts'

/** A stretch of time whose days follow from another day. `anchor`: the page's day, or the day that the text is at. */
export interface RelativeTime {
  anchor: 'page' | 'text'
  unit: 'day' | 'week' | 'month' | 'year' | 'weekend'
  /** Whole units from the anchor: -1 is the one before. */
  offset: number
  /** True where it reaches from there up to the anchor ("overnight", "this week so far"). */
  until?: boolean
  /** Days before the anchor from which it is counted: "the previous weekend", said on a Sunday, is not this one. */
  back?: number
}

const page = (unit: RelativeTime['unit'], offset: number, until = false): RelativeTime => ({
  anchor: 'page',
  unit,
  offset,
  until,
})
const text = (unit: RelativeTime['unit'], offset: number): RelativeTime => ({ anchor: 'text', unit, offset })

/** Fixed phrases, folded. */
export const RELATIVE_TIMES: ReadonlyMap<string, RelativeTime> = new Map([
  ['today', page('day', 0)],
  ['tonight', page('day', 0)],
  ['this morning', page('day', 0)],
  ['this afternoon', page('day', 0)],
  ['this evening', page('day', 0)],
  ['earlier today', page('day', 0)],
  ['yesterday', page('day', -1)],
  ['last night', page('day', -1, true)],
  ['overnight', page('day', -1, true)],
  ['the day before yesterday', page('day', -2)],
  ['tomorrow', page('day', 1)],
  ['this week', page('week', 0)],
  ['earlier this week', page('week', 0)],
  ['last week', page('week', -1)],
  ['previous week', page('week', -1)],
  ['past week', page('week', -1, true)],
  ['next week', page('week', 1)],
  ['this month', page('month', 0)],
  ['earlier this month', page('month', 0)],
  ['last month', page('month', -1)],
  ['past month', page('month', -1, true)],
  ['next month', page('month', 1)],
  ['this year', page('year', 0)],
  ['earlier this year', page('year', 0)],
  ['last year', page('year', -1)],
  ['next year', page('year', 1)],
  ['the weekend', page('weekend', 0)],
  ['this weekend', page('weekend', 0)],
  ['last weekend', page('weekend', 0)],
  ['next weekend', page('weekend', 1)],
  ['previous weekend', { ...text('weekend', 0), back: 2 }],
  ['the weekend before', { ...text('weekend', 0), back: 2 }],
  ['the previous day', text('day', -1)],
  ['the day before', text('day', -1)],
  ['a day before', text('day', -1)],
  ['a day earlier', text('day', -1)],
  ['the previous night', text('day', -1)],
  ['the night before', text('day', -1)],
  ['the next day', text('day', 1)],
  ['the following day', text('day', 1)],
  ['the day after', text('day', 1)],
  ['a day after', text('day', 1)],
  ['a day later', text('day', 1)],
  ['the same day', text('day', 0)],
  ['that day', text('day', 0)],
  ['that night', text('day', 0)],
  ['the same night', text('day', 0)],
])

/** Words behind a number of units: "two days ago" counts from the page's day, "two days earlier" from the text's. */
export const DISTANCES: ReadonlyMap<string, { anchor: RelativeTime['anchor']; sign: -1 | 1 }> = new Map([
  ['ago', { anchor: 'page', sign: -1 }],
  ['back', { anchor: 'page', sign: -1 }],
  ['since', { anchor: 'page', sign: -1 }],
  ['earlier', { anchor: 'text', sign: -1 }],
  ['before', { anchor: 'text', sign: -1 }],
  ['previously', { anchor: 'text', sign: -1 }],
  ['prior', { anchor: 'text', sign: -1 }],
  ['later', { anchor: 'text', sign: 1 }],
  ['after', { anchor: 'text', sign: 1 }],
  ['afterwards', { anchor: 'text', sign: 1 }],
])

/** Units that distances are counted in. */
export const DISTANCE_UNITS: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year'> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['night', 'day'],
  ['nights', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
])

/** Words after which a month stands alone: "in December", "the October clashes". */
export const BEFORE_MONTH = new Set(
  'in since during by until till through throughout of last this next early late mid around from between and to the previous past every'.split(
    ' ',
  ),
)

/** Parts of a month, first and last day; "early", "mid" and "late" as thirds, the borders of which nobody fixes. */
export const MONTH_PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['early', [1, 11]],
  ['beginning', [1, 7]],
  ['start', [1, 7]],
  ['mid', [10, 21]],
  ['middle', [10, 21]],
  ['late', [20, 31]],
  ['end', [24, 31]],
])

/** Words before a weekday, month or year that move it. */
export const MOVERS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
])
