import type { NumberMention } from '../model/figure.ts'
import { type Reading, readAtoms } from './numbers/atoms.ts'
import { readHedge } from './numbers/hedge.ts'
import { findLinks } from './numbers/links.ts'
import { type Numeral, readNumeral } from './numbers/numeral.ts'
import { wordBefore } from './numbers/phrases.ts'
import { isGlued, plainMention } from './numbers/plain-mention.ts'
import { percentAt, readPercent } from './numbers/unit.ts'
import { findAmounts } from './plain-amounts.ts'

/** What is looked for: numbers as such, percentages, or sums of money. */
export const PLAIN_MODELS = ['number', 'percent', 'currency'] as const
export type PlainModel = (typeof PLAIN_MODELS)[number]

/**
 * Finds every number of one sort as it stands, as a calculator would: no dates, ages, names or ranges are told apart
 * ("12-15" are two numbers, "1 over three" is one), and a unit without a number has no value ("the % of increase").
 * The conventions are those of microsoft/Recognizers-Text. News is read with `findNumbers`. Never throws; linear.
 */
export function findPlainNumbers(text: string, model: PlainModel): NumberMention[] {
  const reading = readAtoms(text, 'plain')
  if (model === 'currency') return findAmounts(reading)
  return model === 'percent' ? findPercentages(reading) : findCardinals(reading)
}

function findCardinals(reading: Reading): NumberMention[] {
  const found: NumberMention[] = []
  let floor = 0
  for (let at = 0; at < reading.atoms.length; ) {
    const numeral = readNumeral(reading, at)
    if (!numeral) {
      at++
      continue
    }
    at = numeral.to
    if (numeral.form === 'ordinal' || isGlued(reading, numeral) || isPronoun(reading, numeral)) continue
    const ratio = readRatio(reading, numeral)
    const hedge = readHedge(reading, numeral.from, ratio?.to ?? numeral.to)
    const value = ratio?.value ?? numeral.value
    found.push(plainMention(reading, Math.max(hedge.from, floor), hedge.to, value, hedge.qualifier, 'count'))
    at = hedge.to
    floor = hedge.to
  }
  return found
}

/** "this one", "that one". */
function isPronoun(reading: Reading, { from, to, value }: Numeral): boolean {
  if (value !== 1 || to > from + 1 || reading.atoms[from]?.literal) return false
  return /^(?:this|that|the|which)$/.test(wordBefore(reading, from) ?? '')
}

/** "1 over three", "one out of three", "one in five": a fraction; the last two only where they are less than one. */
function readRatio(reading: Reading, above: Numeral): { value: number; to: number } | null {
  const { atoms } = reading
  const joiner = atoms[above.to]
  if (!isWhole(above) || joiner?.gap !== 'space') return null
  const outOf = joiner.lower === 'out' && atoms[above.to + 1]?.lower === 'of'
  if (joiner.lower !== 'over' && joiner.lower !== 'in' && !outOf) return null
  const below = readNumeral(reading, above.to + (outOf ? 2 : 1))
  if (!below || !isWhole(below) || below.value === 0 || isGlued(reading, below)) return null
  if (joiner.lower !== 'over' && above.value >= below.value) return null
  return { value: above.value / below.value, to: below.to }
}

function isWhole({ form, value }: Numeral): boolean {
  return form === 'cardinal' && Number.isInteger(value) && value > 0
}

function findPercentages(reading: Reading): NumberMention[] {
  const links = findLinks(reading.text)
  const found: NumberMention[] = []
  let link = 0
  for (let at = 0; at < reading.atoms.length; ) {
    const start = reading.atoms[at]?.start ?? 0
    while (link < links.length && (links[link]?.end ?? 0) <= start) link++
    const inLink = link < links.length && (links[link]?.start ?? 0) <= start
    const percentage = inLink ? null : (readNumberPercent(reading, at) ?? readBarePercent(reading, at))
    if (percentage?.mention) found.push(percentage.mention)
    at = percentage?.to ?? at + 1
  }
  return found
}

/** "20 percent"; a number without percent is passed over. */
function readNumberPercent(reading: Reading, at: number): { mention: NumberMention | null; to: number } | null {
  const numeral = readNumeral(reading, at)
  if (!numeral) return null
  const percent = readPercent(reading, numeral.to)
  if (percent?.kind !== 'percent') return { mention: null, to: numeral.to }
  const hedge = readHedge(reading, numeral.from, percent.to)
  const { value } = numeral
  return { mention: plainMention(reading, hedge.from, hedge.to, value, hedge.qualifier, 'percent', '%'), to: hedge.to }
}

/** "percent of 10" is ten percent; "%" alone has no value. */
function readBarePercent(reading: Reading, at: number): { mention: NumberMention | null; to: number } | null {
  const percent = percentAt(reading, at)
  if (percent?.kind !== 'percent') return null
  if (reading.atoms[percent.to]?.lower === 'of') {
    const numeral = readNumeral(reading, percent.to + 1)
    if (numeral)
      return { mention: plainMention(reading, at, numeral.to, numeral.value, 'exact', 'percent', '%'), to: numeral.to }
  }
  const sign = reading.atoms[at]?.kind === 'sign'
  return { mention: sign ? plainMention(reading, at, percent.to, null, 'vague', 'percent', '%') : null, to: percent.to }
}
