import { postmodifiers } from './figures-complement.ts'
import { readHead } from './figures-head.ts'
import type { Line, Unit } from './figures-units.ts'
import { PART_NOUNS, PART_OF } from './lexicon/figure-words.ts'

/** Who the counted belong to, as the noun phrase itself says it. */
export type Belonging =
  | { kind: 'party'; party: string }
  /** "our soldiers": the speaker's. */
  | { kind: 'first' }
  /** "its soldiers", "soldiers of theirs": the speaker's or the subject's. */
  | { kind: 'third'; own: boolean }
  /** "hostile positions": not the speaker's. */
  | { kind: 'enemy' }

/** A number with the words that say what it counts. */
export interface NounPhrase {
  /** Index of the number's unit. */
  at: number
  /** The unit after the last word. */
  end: number
  /** Class of what is counted; null where no noun is given. */
  counted: string | null
  /** True where the lexicon knows the noun. */
  known: boolean
  words: { from: number; to: number } | null
  /** True where people are called by their side's name: "58 Pakistanis". */
  bySide: boolean
  belongs: Belonging | null
  /** Index of a participle or adjective inside that says what happened: "58 dead soldiers". */
  happened: number | null
  implies: string | null
  part: boolean
  more: boolean
  /** True where "ones" stands for what was counted before: "25 Pakistani ones". */
  ones: boolean
  /** The party for whose people the pack lists the noun, where others use it as well: "martyrs". */
  called: string | null
  /** Parties named in it. */
  parties: string[]
}

/** Reads what a number at unit `at` counts. Looks at a bounded number of units. */
export function nounPhrase(line: Line, at: number, withTotal = true): NounPhrase {
  const { units } = line
  const np: NounPhrase = {
    at,
    end: at + 1,
    counted: null,
    known: false,
    words: null,
    bySide: false,
    belongs: null,
    happened: null,
    implies: null,
    part: false,
    more: false,
    ones: false,
    called: null,
    parties: [],
  }
  let i = at + 1
  // "55 (Afghan claim) soldiers"
  if (units[i]?.lower === '(') {
    const close = closing(units, i)
    if (close > 0 && (units[close + 1]?.noun || units[close + 1]?.kind === 'name')) i = close + 1
  }
  // "58 - Pakistani soldiers killed": a number before its label.
  if (at === 0 && /^[—–:-]$/.test(units[i]?.lower ?? '')) i++
  if (units[i]?.lower === 'of') {
    const total = units[i + 1]?.number ? i + 1 : units[i + 1]?.lower === 'the' && units[i + 2]?.number ? i + 2 : -1
    if (total > 0) return withTotal ? ofTotal(np, nounPhrase(line, total, false)) : np
    if (!partitive(np, units, i)) return np
    i = np.end
    if (np.belongs !== null) return np
  }
  readHead(np, units, i, line.headline)
  if (np.counted !== null || np.bySide) postmodifiers(np, units)
  return np
}

/** "58 of 72 Russian drones": counts what the total counts. */
function ofTotal(np: NounPhrase, total: NounPhrase): NounPhrase {
  const { end, counted, known, words, bySide, belongs, happened, implies, parties } = total
  return { ...np, end, counted, known, words, bySide, belongs, happened, implies, parties, part: true }
}

function closing(units: readonly Unit[], open: number): number {
  for (let i = open + 1; i < Math.min(units.length, open + 7); i++) if (units[i]?.lower === ')') return i
  return -1
}

/** "of the assailants", "of them", "of Pakistan's soldiers". Returns false where nothing countable follows. */
function partitive(np: NounPhrase, units: readonly Unit[], of: number): boolean {
  let i = of + 1
  const first = units[i]
  if (!first) return false
  // "58 of the enemy against nine of theirs", "nine of its own"
  const own = /^(?:its|their|his|our)$/.test(first.lower) && units[i + 1]?.lower === 'own'
  if (/^(?:theirs|ours)$/.test(first.lower) || (own && !units[i + 2]?.noun && units[i + 2]?.kind !== 'name')) {
    np.belongs = /^ours?$/.test(first.lower) ? { kind: 'first' } : { kind: 'third', own: true }
    np.end = own ? i + 2 : i + 1
    return true
  }
  if (PART_OF.has(first.lower)) {
    np.part = true
    np.end = i + 1
    return true
  }
  if (first.lower === 'the' || first.lower === 'these' || first.lower === 'those') {
    i++
    const next = units[i]
    if (next && (PART_NOUNS.has(next.lower) || next.kind === 'number')) np.part = true
    // "of the injured": what happened to the whole stands inside.
    if (np.part && next?.happening && next.kind === 'word') {
      np.happened = i
      i = next.happening.to
    }
  }
  np.end = i
  return true
}
