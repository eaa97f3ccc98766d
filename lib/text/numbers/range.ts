import type { Qualifier } from '../../model/quantity.ts'
import { CHANGE_WORDS } from '../lexicon/designators.ts'
import { isHyphen, type Reading } from './atoms.ts'
import { readBefore } from './hedge.ts'
import { currencyBefore } from './money.ts'
import { readNumeral } from './numeral.ts'
import { type Quantified, quantify } from './quantity.ts'

/** Two numbers that are the ends of one range. */
export interface QuantityRange {
  from: number
  to: number
  min: number
  max: number
  /** The upper end, whose unit is that of both. */
  high: Quantified
  /** True where the lower end is hedged so: "between about 10 and 20". */
  about: boolean
}

/** Words between "to" and the upper end: "to as high as one million". */
const UPPER_HEDGES = [
  ['as', 'high', 'as'],
  ['as', 'many', 'as'],
  ['as', 'much', 'as'],
  ['up', 'to'],
  ['about'],
  ['around'],
  ['nearly'],
  ['almost'],
  ['some'],
  ['roughly'],
  ['perhaps'],
  ['maybe'],
  ['possibly'],
]
/** Words between a number and a change of it: "the toll had risen sharply from 12". */
const CHANGE_REACH = 8

/** The range that begins with a quantity, or null: "12-15", "between 10 and 50", "from 1.5 to 2 million". */
export function readRange(reading: Reading, low: Quantified): QuantityRange | null {
  const { atoms } = reading
  const hedge = readBefore(reading, low.from)
  const opener = atoms[hedge.from]?.gap === 'line' ? undefined : atoms[hedge.from - 1]?.lower
  const between = opener === 'between'
  const at = secondEnd(reading, low, between)
  if (at === null) return null
  const numeral = readNumeral(reading, behindSign(reading, at.from))
  if (!numeral || numeral.form === 'ordinal') return null
  const high = sharingMoney(reading, low, quantify(reading, numeral, at.from), at.joiner)
  if (!compatible(low, high)) return null
  const min = shareScale(low, high, at.joiner)
  if (!(min < high.value) || !Number.isFinite(high.value)) return null
  if (at.joiner === 'or' && !(high.value <= 2 * min && high.value - min <= Math.max(2, min / 2))) return null
  const opened = between || opener === 'from'
  if (at.joiner === 'to' && opener !== undefined) {
    // "rose from 12 to 58", "rose 12 to 58", "from over a dozen to 58" tell of a change.
    if (CHANGE_WORDS.has(opener) || opener === 'by') return null
    if (opener === 'from' && (isBound(hedge.qualifier) || isChange(reading, hedge.from - 2))) return null
  }
  const from = opened && at.joiner !== 'or' ? hedge.from - 1 : low.from
  return { from, to: high.to, min, max: high.value, high, about: hedge.qualifier === 'about' }
}

function isBound(qualifier: Qualifier): boolean {
  return qualifier !== 'exact' && qualifier !== 'about'
}

/** Where the second number of a range would begin, and what joins it. */
function secondEnd(
  { atoms }: Reading,
  low: Quantified,
  between: boolean,
): { from: number; joiner: '-' | 'to' | 'and' | 'or' } | null {
  const joiner = atoms[low.to]
  const next = atoms[low.to + 1]
  if (!joiner || !next || joiner.gap === 'line' || next.gap === 'line') return null
  if (isHyphen(joiner) || joiner.lower === '—') {
    // A dash with a space on one side only, or an em dash with spaces, parts sentences.
    const fits = joiner.gap === next.gap && !(joiner.lower === '—' && joiner.gap === 'space')
    return fits && startsNumber(next) ? { from: low.to + 1, joiner: '-' } : null
  }
  if (joiner.lower === 'and') return between ? { from: skipUpper(atoms, low.to + 1), joiner: 'and' } : null
  if (joiner.lower === 'to') return { from: skipUpper(atoms, low.to + 1), joiner: 'to' }
  return joiner.lower === 'or' ? { from: low.to + 1, joiner: 'or' } : null
}

function startsNumber(atom: Reading['atoms'][number]): boolean {
  return atom.literal !== null || atom.number !== null || atom.kind === 'sign' || /^(?:rs|us)$/.test(atom.lower)
}

function skipUpper(atoms: Reading['atoms'], at: number): number {
  for (const words of UPPER_HEDGES) {
    if (words.every((word, i) => atoms[at + i]?.lower === word && atoms[at + i]?.gap === 'space'))
      return at + words.length
  }
  return at
}

/** The first atom of a number that a currency sign may stand before: "$5 to $10". */
function behindSign(reading: Reading, at: number): number {
  for (let i = at + 1; i <= at + 2; i++) {
    if (reading.atoms[i]?.literal) return currencyBefore(reading, i)?.from === at ? i : at
  }
  return at
}

/** "$5-10 million", "between $5 and 10 million": the sign stands once; "$5 to 10 people" is something else. */
function sharingMoney({ atoms }: Reading, low: Quantified, high: Quantified, joiner: string): Quantified {
  if (low.kind !== 'money' || high.kind !== 'count' || low.numeral.from === low.from) return high
  const next = atoms[high.to]
  const fits = joiner === '-' || high.numeral.scale > 1 || next?.kind !== 'word' || next.gap === 'line'
  return fits ? { ...high, kind: 'money', unit: low.unit } : high
}

function compatible(low: Quantified, high: Quantified): boolean {
  return low.kind === 'count' ? true : low.kind === high.kind && low.unit === high.unit
}

/** "1.5-2 million" and "10-15,000": the lower end has the scale of the upper one. */
function shareScale(low: Quantified, high: Quantified, joiner: string): number {
  const { value } = low
  const scale = high.numeral.scale
  const bare = low.numeral.literal !== null || value < 100
  if (low.numeral.scale === 1 && bare && scale >= 1000 && value < 1000 && value < high.value / scale)
    return value * scale
  const grouped = high.numeral.literal?.grouped && low.numeral.literal?.plain && joiner === '-'
  return grouped && value < 1000 && high.value % 1000 === 0 && value < high.value / 1000 ? value * 1000 : value
}

/** True where a verb of change stands shortly before: "rose from 12 to 58". */
function isChange({ atoms }: Reading, at: number): boolean {
  for (let i = at; i > at - CHANGE_REACH; i--) {
    const atom = atoms[i]
    if (!atom || atom.lower === '.' || atom.lower === ';') return false
    if (CHANGE_WORDS.has(atom.lower)) return true
    if (atom.gap === 'line') return false
  }
  return false
}
