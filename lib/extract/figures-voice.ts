import type { Happening, Unit } from './figures-units.ts'
import { BE, FILLERS } from './lexicon/figure-words.ts'
import { DETERMINERS } from './lexicon/function-words.ts'
import type { MeasureEntry } from './lexicon/measures.ts'

/** What a step away from a number costs; a reader joins a number to what is said at a cost of up to `farthest`. */
export const COST = { farthest: 9, comma: 2, and: 1.5, otherFigure: 3.5, subordinate: 4, subject: 4 } as const
/** A reader looks no further than this many units either way. */
export const WINDOW = 18
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  'when as while after before because since until although though whereas if but'.split(' '),
)
export const RELATIVES: ReadonlySet<string> = new Set('who whom which that what'.split(' '))
export const HAVE: ReadonlySet<string> = new Set(['have', 'has', 'had', 'having'])

/** True where an auxiliary of a kind stands before a verb, with nothing but adverbs and other auxiliaries between. */
export function auxiliaryBefore(units: readonly Unit[], at: number, which: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const { lower, kind } = units[i] as Unit
    if (which.has(lower)) return true
    // "are said to have killed": the nearer auxiliary decides.
    if (which === BE && (HAVE.has(lower) || lower === 'to')) return false
    if (kind !== 'word' || !(FILLERS.has(lower) || lower.endsWith('ly') || lower === 'not')) return false
  }
  return false
}

/** True where an object follows, so that the verb before it is active. */
export function hasObject(units: readonly Unit[], at: number): boolean {
  let i = at
  while (units[i] && /^(?:some|about|nearly|all|both|also|off|up)$/.test((units[i] as Unit).lower)) i++
  const unit = units[i]
  if (!unit) return false
  if (unit.kind === 'number') {
    // "58 killed 30 injured": the second number has its own participle.
    const after = units[i + 1]
    return !(after?.happening?.entries.some((entry) => entry.taking === 'object' || entry.taking === 'state') ?? false)
  }
  if (unit.kind === 'date' || unit.kind === 'mark') return false
  if (unit.kind === 'name') return units[i + 1]?.lower !== "'s" || true
  return DETERMINERS.has(unit.lower) || unit.noun !== null
}

/** A happening whose last word is the unit at `i`. */
export function endingAt(units: readonly Unit[], i: number): Happening | null {
  // The longest: "gunned down", not "down".
  for (let from = Math.max(0, i - 5); from <= i; from++) {
    const happening = units[from]?.happening
    if (happening?.to === i + 1) return happening
  }
  return null
}

/** True where the units from `at` on are these words. */
function beginsAt(units: readonly Unit[], at: number, words: string): boolean {
  const first = units[at]?.lower ?? ''
  if (!words.startsWith(first)) return false
  return words.split(' ').every((word, k) => units[at + k]?.lower === word)
}

/** True where the words that an entry asks for follow what is counted: "sent 200 to their end". */
export function closes(units: readonly Unit[], entry: MeasureEntry, from: number): boolean {
  if (entry.closing.length === 0) return true
  for (let i = from; i < Math.min(units.length, from + 12); i++) {
    if (entry.closing.some((words) => beginsAt(units, i, words))) return true
  }
  return false
}
