import type { DateMention } from './dates.ts'
import type { Draft } from './figures-draft.ts'
import { isSpeech, type Unit } from './figures-units.ts'

const BOUNDARY = /^(?:;|:|—|–|when|after|since|before|which|who|that|while|until|as|where|because)$/
/** A date further away belongs to something else. */
const WINDOW = 24

/**
 * The days that a text gives for a figure: the nearest date in its clause, but not the date on which someone said so.
 * Null where the sentence gives none.
 */
export function figureDate(draft: Draft, dates: readonly DateMention[]): { from: string; to: string } | null {
  const { line, np } = draft
  const { units } = line
  let best: { distance: number; date: DateMention } | null = null
  for (const direction of [1, -1]) {
    let distance = 0
    for (let i = np.at + direction; i >= 0 && i < units.length && distance < WINDOW; i += direction) {
      const unit = units[i] as Unit
      distance += 1
      if (unit.kind === 'date') {
        if (isReporting(units, i)) continue
        const date = explicitAt(dates, units, i)
        if (date && (!best || distance < best.distance)) best = { distance, date }
        break
      }
      if (BOUNDARY.test(unit.lower)) distance += 8
      if (unit.kind === 'number') distance += 4
    }
  }
  return best ? { from: best.date.from, to: best.date.to } : null
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
