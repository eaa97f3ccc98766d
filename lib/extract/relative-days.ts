import type { Reading } from '../text/numbers/atoms.ts'
import { readCardinal } from '../text/numbers/cardinal.ts'
import { compilePhrases, phraseStartingAt } from '../text/numbers/phrases.ts'
import type { Anchors, DatePlace } from './date-place.ts'
import { type DayNumber, partsOf, spanAround } from './day-numbers.ts'
import { DISTANCE_UNITS, DISTANCES, RELATIVE_TIMES } from './lexicon/time-words.ts'

const PHRASES = compilePhrases({ time: [...RELATIVE_TIMES.keys()] })
/** Distances beyond this many units place nothing. */
const FURTHEST = 60
const HOURS = 24

/** "yesterday", "last week", "the previous day", "overnight", or null. */
export function readPhrase(reading: Reading, at: number, anchors: Anchors): DatePlace | null {
  const phrase = phraseStartingAt(reading, at, PHRASES)
  if (!phrase) return null
  const words = reading.atoms.slice(at, phrase.to).map((atom) => atom.lower)
  const time = RELATIVE_TIMES.get(words.join(' '))
  if (!time) return null
  const anchor = anchors[time.anchor] - (time.back ?? 0)
  const { first, last } = spanAround(anchor, time.unit, time.offset)
  const end = time.until || (time.unit !== 'day' && time.unit !== 'weekend' && time.offset === 0) ? anchor : last
  return { from: at, to: phrase.to, first, last: Math.max(first, end), certain: false }
}

/** "two days ago", "a week earlier", "three months later", or null. */
export function readDistance(reading: Reading, at: number, anchors: Anchors): DatePlace | null {
  const { atoms } = reading
  const first = atoms[at]
  if (first?.lower === 'days' || first?.lower === 'weeks') return readSomeDays(reading, at, anchors)
  if (!first?.literal && !first?.number && first?.lower !== 'a') return null
  const count = atoms[at]?.lower === 'a' ? { value: 1, to: at + 1 } : readCardinal(reading, at)
  // "forty-eight hours afterwards"
  const hours = atoms[count?.to ?? at]?.lower === 'hours'
  const value = hours ? (count?.value ?? 0) / HOURS : (count?.value ?? 0)
  const unit = hours ? 'day' : count ? DISTANCE_UNITS.get(atoms[count.to]?.lower ?? '') : undefined
  if (!count || !unit || !Number.isInteger(value) || value > FURTHEST) return null
  const distance = atoms[count.to + 1]?.gap === 'space' ? DISTANCES.get(atoms[count.to + 1]?.lower ?? '') : undefined
  if (!distance) return null
  const anchor = distance.anchor === 'text' && distance.sign > 0 ? anchors.textEnd : anchors[distance.anchor]
  const days = awayFrom(anchor, unit, distance.sign * value)
  return { from: at, to: count.to + 2, ...days, certain: false }
}

/** "days before", "weeks earlier", "only days ago": a few of them. */
function readSomeDays({ atoms }: Reading, at: number, anchors: Anchors): DatePlace | null {
  const distance = atoms[at + 1]?.gap === 'space' ? DISTANCES.get(atoms[at + 1]?.lower ?? '') : undefined
  if (!distance) return null
  const unit = atoms[at]?.lower === 'days' ? 1 : 7
  const [near, far] = [2, 6].map((count) => anchors[distance.anchor] + distance.sign * count * unit) as [number, number]
  return { from: at, to: at + 2, first: Math.min(near, far), last: Math.max(near, far), certain: false }
}

/** A day some units away: days to the day, longer units as the whole week or month, since writers round. */
function awayFrom(
  anchor: DayNumber,
  unit: 'day' | 'week' | 'month' | 'year',
  offset: number,
): { first: DayNumber; last: DayNumber } {
  if (unit === 'day') return { first: anchor + offset, last: anchor + offset }
  if (unit === 'week') return { first: anchor + 7 * offset - 3, last: anchor + 7 * offset + 3 }
  if (unit === 'year' && partsOf(anchor).year + offset < 1) return { first: anchor, last: anchor }
  return spanAround(anchor, unit, offset)
}
