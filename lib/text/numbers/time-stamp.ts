import type { Reading } from './atoms.ts'
import type { Numeral } from './numeral.ts'

/** The zones and halves of a day that may follow the time of an entry. */
const AFTER_TIME = /^(?:am|pm|a|p|gmt|utc|bst|[cew]?est|[cew]?et|ist|pkt|local|hrs|hours|h|uhr)$/

/**
 * Where the time ends that stands before an entry of a live page ("11.30 Gates closed", "20.15", "9.05pm Kurram"), or
 * null. It opens its line; what has two digits behind a point and a capital or nothing behind it is no decimal there.
 */
export function readTimeStamp({ atoms, text }: Reading, { from, to, literal }: Numeral): number | null {
  const first = atoms[from]
  if (!literal || !first || to !== from + 1) return null
  const bullet = atoms[from - 1]
  const opens = first.gap === 'line' || (bullet?.gap === 'line' && /^[•*·▪-]$/.test(bullet.lower))
  if (!opens) return null
  const [, hours, minutes] = /^(\d{1,2})\.(\d\d)$/.exec(first.lower) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null
  const next = atoms[to]
  if (!next || next.gap === 'line' || /^[—–-]$/.test(next.lower) || AFTER_TIME.test(next.lower)) return to
  const initial = text[next.start] ?? ''
  return initial !== initial.toLowerCase() ? to : null
}
