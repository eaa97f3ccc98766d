import type { DateMention } from './dates.ts'
import type { Draft } from './figures-draft.ts'
import { isSpeech, type Line, perLine, type Unit } from './figures-units.ts'

const CAUSING: ReadonlySet<string> = new Set(['triggered', 'sparked', 'provoked', 'ignited'])
const BOUNDARY: ReadonlySet<string> = new Set(
  '; : — – when after since before which who that while until as where because'.split(' '),
)
/** A date further away belongs to something else. */
const WINDOW = 24

/**
 * The days that a text gives for a figure: the nearest date in its clause, but not the date on which someone said so.
 * Null where the sentence gives none.
 */
export function figureDate(draft: Draft, dates: readonly DateMention[]): { from: string; to: string } | null {
  const { line, np } = draft
  const { units } = line
  if (!namesDate(line)) return null
  let best: { distance: number; date: DateMention } | null = null
  for (const direction of [1, -1]) {
    let distance = 0
    for (let i = np.at + direction; i >= 0 && i < units.length && distance < WINDOW; i += direction) {
      const unit = units[i] as Unit
      distance += 1
      if (unit.kind === 'date') {
        if (
          isReporting(units, i) ||
          isSuperlative(units, i, np.at) ||
          isOfClause(units, i) ||
          isOfCause(units, i, np.at)
        )
          continue
        const date = explicitAt(dates, units, i)
        if (date && (!best || distance < best.distance)) best = { distance, date }
        break
      }
      if (BOUNDARY.has(unit.lower)) distance += 8
      if (unit.kind === 'number') distance += 4
    }
  }
  const date = clauseDate(units, dates, np.at) ?? best?.date ?? openingDate(units, dates, np.at)
  return date ? { from: date.from, to: date.to } : null
}

/**
 * "Wednesday's clash, in which three died, followed that of the weekend": the day of what a relative clause around the
 * number belongs to. Null where there is no such clause, or where it names a day of its own.
 */
function clauseDate(units: readonly Unit[], dates: readonly DateMention[], number: number): DateMention | null {
  for (let i = number + 1; i < Math.min(units.length, number + WINDOW); i++) {
    const unit = units[i] as Unit
    if (/^[,;:.—–]$/.test(unit.lower)) break
    if (unit.kind === 'date') return null
  }
  for (let i = number - 1; i >= Math.max(1, number - CLAUSE); i--) {
    const { kind, lower } = units[i] as Unit
    if (kind === 'date' || /^[;:—–]$/.test(lower)) return null
    const opens = lower === 'which' ? /^(?:in|during)$/ : lower === 'when' ? /^,$/ : null
    if (!opens?.test(units[i - 1]?.lower ?? '')) continue
    for (let k = i - 2; k >= Math.max(0, i - HEAD); k--) {
      const unit = units[k] as Unit
      if (unit.kind === 'date') return isReporting(units, k) ? null : dateAt(dates, unit)
      if (unit.kind === 'number' || (unit.kind === 'mark' && !/^(?:,|'s)$/.test(unit.lower))) return null
    }
    return null
  }
  return null
}

/** Words from such a clause's opening to the number, and from it back to the day, at most. */
const CLAUSE = 18
const HEAD = 5

const namesDate = perLine(({ units }: Line) => units.some(({ kind }) => kind === 'date'))

/** "for the bombs that fell on Kabul on Thursday, 58 had to die": the day of what the relative clause tells. */
function isOfClause(units: readonly Unit[], at: number): boolean {
  if (units[at + 1]?.lower !== ',') return false
  for (let i = at - 1; i >= Math.max(0, at - 10); i--) {
    const { kind, lower } = units[i] as Unit
    if (kind === 'mark' || kind === 'number') return false
    if (/^(?:that|which|who)$/.test(lower)) return at - i > 3 && !isSpeech(units, i - 1)
  }
  return false
}

/** "explosions on October 9 led to clashes in which 58 died": the day of the cause. */
function isOfCause(units: readonly Unit[], at: number, number: number): boolean {
  const between = units.slice(at + 1, Math.max(at + 1, number))
  return between.some(({ lower }, i) => CAUSING.has(lower) || (lower === 'led' && between[i + 1]?.lower === 'to'))
}

/** "In July ..." stands for the whole sentence. */
function openingDate(units: readonly Unit[], dates: readonly DateMention[], number: number): DateMention | null {
  for (let i = 0; i < Math.min(3, number); i++) {
    const unit = units[i] as Unit
    if (unit.kind === 'date')
      return isReporting(units, i) || isSuperlative(units, i, number) || isOfCause(units, i, number)
        ? null
        : dateAt(dates, unit)
  }
  return null
}

/** "the worst clash since 2021", "rarely since August 2021": a comparison, not the time of what is counted. */
function isSuperlative(units: readonly Unit[], at: number, number: number): boolean {
  let since = -1
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    const { lower } = units[i] as Unit
    if (lower === 'since' || lower === 'in') since = i
    if (SUPERLATIVE.has(lower)) return since >= 0
    if (lower === ',' && since >= 0 && i > number) return true
  }
  return since >= 0 && units[since]?.lower === 'since' && since < number
}

const SUPERLATIVE: ReadonlySet<string> = new Set(
  'worst deadliest bloodiest biggest heaviest fiercest gravest highest largest most first rarely seldom never serious'.split(
    ' ',
  ),
)

/** Periods longer than any event: "this year", "in recent months", "over the past decade". */
const PERIOD: ReadonlySet<string> = new Set('year years decade decades months weeks quarter century'.split(' '))
const PERIOD_OPENERS: ReadonlySet<string> = new Set('this past last recent every each per a previous'.split(' '))

const COUNTED_PERIOD = /\b(?:years|months|decades|weeks|quarters)$/i

/** True where any word of a line can make its figures add up over a longer time. */
const namesPeriod = perLine(({ units }: Line) =>
  units.some(
    ({ lower, number }) =>
      PERIOD.has(lower) ||
      lower === 'since' ||
      lower === 'half' ||
      (number !== null && COUNTED_PERIOD.test(number.surface)),
  ),
)

/** True where a figure adds up over a longer time than any one event. */
export function isAggregate({ line, np }: Draft): boolean {
  if (!namesPeriod(line)) return false
  const { units } = line
  for (let i = Math.max(0, np.at - 10); i < Math.min(units.length, np.end + 14); i++) {
    const { lower, kind } = units[i] as Unit
    if (i > np.at && (lower === ';' || lower === ':')) return false
    if (lower === 'since' && isSinceYear(units, i, np.at)) return true
    if (isPartOfYear(units, i)) return true
    const long =
      PERIOD.has(lower) ||
      (kind === 'number' && /\b(?:years|months|decades|weeks)$/i.test(units[i]?.number?.surface ?? ''))
    if (!long) continue
    const before = units[i - 1]?.lower ?? ''
    const opener = PERIOD_OPENERS.has(before) && before !== 'a'
    const recent = before === 'recent' && units[i - 2]?.lower === 'in'
    if (!opener && kind !== 'number') continue
    // "in his two years in office"
    if (kind === 'number' && !PERIOD_OPENERS.has(before) && !/^(?:his|her|its|their)$/.test(before)) continue
    if (before === 'this' && !/^(?:year|quarter)$/.test(lower)) continue
    const nearby = units.slice(Math.max(0, i - 9), i)
    if (nearby.some((unit) => SUPERLATIVE.has(unit.lower))) continue
    if (recent || opener || kind === 'number') return Math.abs(i - np.at) <= 14
  }
  return false
}

/** "In the first three quarters", "in the first nine months of the year", "in the third quarter of 2031", "in the second half of the year". */
function isPartOfYear(units: readonly Unit[], at: number): boolean {
  const { lower, kind, number } = units[at] as Unit
  if (!ORDINAL.has(units[at - 1]?.lower ?? '')) return false
  if (lower === 'quarter' || (kind === 'number' && /\b(?:quarters|months|weeks)$/i.test(number?.surface ?? '')))
    return true
  const of = units[at + 1]?.lower === 'of' ? units.slice(at + 2, at + 4) : []
  return lower === 'half' && of.some((unit) => unit.lower === 'year' || /^(?:19|20)\d\d$/.test(unit.lower))
}

const ORDINAL: ReadonlySet<string> = new Set('first second third fourth last final'.split(' '))

/** "Since 2021 more than 4,000 have died", "since the junta took power"; but "since Saturday", and "the worst since 2021". */
function isSinceYear(units: readonly Unit[], at: number, number: number): boolean {
  const year =
    units.slice(at + 1, at + 4).some((unit) => /\b(?:19|20)\d\d\b/.test(unit.lower)) ||
    units.slice(at + 1, at + 7).some((unit) => /^(?:power|office|takeover|independence|coup)$/.test(unit.lower))
  if (!year || Math.abs(at - number) > 8) return false
  return !units.slice(Math.max(0, at - 9), at).some((unit) => SUPERLATIVE.has(unit.lower))
}

/** "said on Sunday", "Sunday's communiqué said": when it was said, not when it happened. */
function isReporting(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (isSpeech(units, i)) return true
    const { lower, kind } = units[i] as Unit
    if (kind === 'mark' || kind === 'number' || /^(?:night|when|of|for)$/.test(lower)) break
  }
  const next = units[at + 1]
  if (next?.lower === "'s")
    return /^(?:statement|communique|report|briefing|press|news|announcement)$/.test(units[at + 2]?.lower ?? '')
  return false
}

/** The date at a unit; of "Saturday (October 11)" the one that needs no counting back. */
function explicitAt(dates: readonly DateMention[], units: readonly Unit[], at: number): DateMention | null {
  const here = dateAt(dates, units[at] as Unit)
  for (const step of [1, 2, -1, -2]) {
    const near = units[at + step]
    if (near?.kind !== 'date') continue
    const between = Math.abs(step) === 2 ? (units[at + Math.sign(step)]?.lower ?? '') : ''
    const other = /^[(),]?$/.test(between) ? dateAt(dates, near) : null
    if (other && here && isExplicit(near) && !isExplicit(units[at] as Unit)) return other
  }
  return here
}

const isExplicit = ({ lower }: Unit) => /\d/.test(lower)

function dateAt(dates: readonly DateMention[], unit: Unit): DateMention | null {
  let low = 0
  let high = dates.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const date = dates[middle] as DateMention
    if (date.end <= unit.start) low = middle + 1
    else if (date.start >= unit.end) high = middle - 1
    else return date
  }
  return null
}
