import { AFTER_HOUR, BEFORE_HOUR } from '../lexicon/calendar.ts'
import { isHyphen, type Reading } from './atoms.ts'
import type { Numeral } from './numeral.ts'
import { wordBefore } from './phrases.ts'

/** Where the time of day that begins with this number ends, or null: "8:00 p.m.", "10.30pm", "8-10 pm", "1630 hours". */
export function readTime(reading: Reading, { from, to, literal }: Numeral): number | null {
  const { atoms } = reading
  if (wordBefore(reading, from) === 'past' && isPartOfHour(reading.atoms[from - 2]?.lower)) return to
  if (!literal) return null
  const minutes = readMinutes(reading, from)
  if (minutes !== null) return readMeridiem(reading, minutes) ?? minutes
  if (to !== from + 1 || literal.grouped) return null
  if (literal.value <= 24) {
    const meridiem = readMeridiem(reading, to)
    if (meridiem !== null) return meridiem
    const second = atoms[to + 1]
    if (second?.literal && second.literal.value <= 24 && second.gap !== 'line' && isTimeJoiner(reading, to)) {
      const end = readMinutes(reading, to + 1) ?? to + 2
      return readMeridiem(reading, end)
    }
  }
  if (!literal.plain || atoms[from]?.lower.length !== 4 || !isHourMinute(literal.value)) return null
  const next = atoms[to]
  if (!next || next.gap === 'line' || !AFTER_HOUR.has(next.lower)) return null
  const before = wordBefore(reading, from)
  return literal.zero || next.lower !== 'hours' || (before !== undefined && BEFORE_HOUR.has(before)) ? to + 1 : null
}

/** "half past 10", "ten past six". */
function isPartOfHour(word: string | undefined): boolean {
  return word !== undefined && /^(?:half|quarter|five|ten|twenty|minutes?)$/.test(word)
}

function isHourMinute(value: number): boolean {
  return value <= 2400 && value % 100 < 60
}

function isTimeJoiner({ atoms }: Reading, at: number): boolean {
  const joiner = atoms[at]
  return joiner?.gap !== 'line' && (isHyphen(joiner) || /^(?:to|and|or|—)$/.test(joiner?.lower ?? ''))
}

/** "8:00", "12:40:05": first atom after the minutes, or null. */
function readMinutes({ atoms }: Reading, from: number): number | null {
  const hours = atoms[from]?.literal
  if (!hours?.plain || hours.value > 24) return null
  let end: number | null = null
  for (let at = from + 1; at <= from + 3; at += 2) {
    const part = atoms[at + 1]
    const isPart = atoms[at]?.lower === ':' && atoms[at]?.gap === 'none' && part?.gap === 'none'
    if (!isPart || !part.literal?.plain || part.lower.length !== 2 || part.literal.value > 59) break
    end = at + 2
  }
  return end
}

/** First atom after "p.m.", "am", "o'clock", "noon"; null where none stands there. */
function readMeridiem({ atoms }: Reading, at: number): number | null {
  const word = atoms[at]
  if (!word || word.gap === 'line') return null
  if (/^(?:am|pm|noon|midnight)$/.test(word.lower)) return at + 1
  const rest = [1, 2, 3].map((i) => atoms[at + i]?.lower ?? '')
  if ((word.lower === 'a' || word.lower === 'p') && rest[0] === '.' && rest[1] === 'm') {
    return rest[2] === '.' && atoms[at + 3]?.gap === 'none' ? at + 4 : at + 3
  }
  return word.lower === 'o' && rest[1] === 'clock' ? at + 3 : null
}
