import type { NumberMention } from '../model/figure.ts'
import { BARE_UNITS, SUBUNITS } from './lexicon/currencies.ts'
import type { Reading } from './numbers/atoms.ts'
import { readHedge } from './numbers/hedge.ts'
import { type CurrencyPlace, currencyBefore, currencyBehind, wordAt } from './numbers/money.ts'
import { type Numeral, readNumeral } from './numbers/numeral.ts'
import { isGlued, plainMention } from './numbers/plain-mention.ts'

interface Amount {
  from: number
  to: number
  value: number
  unit: string
}

/** Sums of money as they stand; a unit without a number ("the dollar") has no value. */
export function findAmounts(reading: Reading): NumberMention[] {
  const found: NumberMention[] = []
  let floor = 0
  for (let at = 0; at < reading.atoms.length; ) {
    const numeral = readNumeral(reading, at)
    const amount = numeral && readAmount(reading, numeral, floor)
    if (amount) {
      // A unit that was found alone turns out to stand before a number.
      while (found.length > 0 && (found.at(-1)?.end ?? 0) > (reading.atoms[amount.from]?.start ?? 0)) found.pop()
      const hedge = readHedge(reading, amount.from, amount.to)
      const from = Math.max(hedge.from, floor)
      found.push(plainMention(reading, from, amount.to, amount.value, hedge.qualifier, 'money', amount.unit))
      floor = amount.to
      at = amount.to
    } else if (numeral) at = numeral.to
    else {
      const bare = readBare(reading, at)
      if (bare) found.push(plainMention(reading, at, bare.to, null, 'vague', 'money', bare.unit))
      at = bare?.to ?? at + 1
    }
  }
  return found
}

function readAmount(reading: Reading, numeral: Numeral, floor: number): Amount | null {
  if (numeral.form === 'ordinal') return null
  const before = currencyBefore(reading, numeral.from)
  const factor = gluedFactor(reading, numeral.to)
  const behind = currencyBehind(reading, factor ? numeral.to + 1 : numeral.to)
  const prefix = before && before.from >= floor ? before : null
  if (prefix && !(behind && isWord(reading, prefix) && prefix.unit !== behind.unit)) {
    return withPrefix(reading, numeral, prefix)
  }
  if (!behind || startsNext(reading, behind) || isOtherWord(reading, behind)) return null
  const scale = reading.atoms[behind.to]?.number
  const scaled = scale?.kind === 'scale' && !isCounted(reading, behind.to + 1)
  const amount: Amount = {
    from: numeral.from,
    to: scaled ? behind.to + 1 : behind.to,
    value: numeral.value * behind.factor * (factor ?? 1) * (scaled ? scale.value : 1),
    unit: behind.unit,
  }
  return scaled || behind.part || !isWord(reading, behind) ? amount : addParts(reading, amount)
}

const LETTERS: Record<string, number> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 }

/** "$ 75.3 million", "USD 200", "$5m", "MAUD 60". */
function withPrefix(reading: Reading, numeral: Numeral, prefix: CurrencyPlace): Amount | null {
  const factor = gluedFactor(reading, numeral.to)
  const letters = reading.atoms[numeral.to]
  if (!factor && letters?.kind === 'word' && letters.gap === 'none') return null
  const to = factor ? numeral.to + 1 : numeral.to
  const amount = { from: prefix.from, to, value: numeral.value * prefix.factor * (factor ?? 1), unit: prefix.unit }
  return reading.atoms[to]?.lower === 'and' ? addParts(reading, amount) : amount
}

/** "$5m", "1.5m euros": a letter right behind digits, or undefined. */
function gluedFactor({ atoms }: Reading, at: number): number | undefined {
  const letters = atoms[at]
  return letters?.kind === 'word' && letters.gap === 'none' ? LETTERS[letters.lower] : undefined
}

/** "8500 marks": a unit that is mostly another word counts only with its country. */
function isOtherWord({ atoms }: Reading, { from, to }: CurrencyPlace): boolean {
  return to === from + 1 && /^(?:mark|crown|sum|colon)s?$/.test(atoms[from]?.lower ?? '')
}

function isWord({ atoms }: Reading, { to }: CurrencyPlace): boolean {
  return atoms[to - 1]?.kind === 'word'
}

/** A sign between two numbers belongs to the second, unless that one has its own behind: "10 $ 30 $". */
function startsNext(reading: Reading, { to, from, unit }: CurrencyPlace): boolean {
  const { atoms } = reading
  const next = atoms[to]
  if (atoms[to - 1]?.kind === 'word' || !next?.literal || next.gap === 'line') return false
  if (atoms[from]?.gap === 'none' && next.gap !== 'none') return false
  if (atoms[from]?.gap === 'space' && next.gap === 'none') return true
  const numeral = readNumeral(reading, to)
  const own = numeral && currencyBehind(reading, numeral.to)
  return !own || own.unit !== unit || isWord(reading, own)
}

function isCounted({ atoms }: Reading, at: number): boolean {
  return atoms[at]?.number !== null && atoms[at]?.number !== undefined
}

const MOST_PARTS = 3

/** "thirteen dollars and forty-five cents", "15 dollars 50", "one kuai and five mao five". */
function addParts(reading: Reading, amount: Amount): Amount {
  const { atoms } = reading
  let { to, value } = amount
  let worth = 1
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const and = atoms[to]?.lower === 'and'
    const at = and ? to + 1 : to
    if (atoms[at]?.gap !== 'space') break
    const numeral = readNumeral(reading, at)
    if (!numeral || numeral.value < 0 || numeral.value >= 100 || !Number.isInteger(numeral.value)) break
    if (isGlued(reading, numeral)) break
    const unit = atoms[numeral.to]
    const count = unit?.gap === 'space' ? SUBUNITS.get(unit.lower) : undefined
    if (count !== undefined) {
      worth = 1 / count
      value += numeral.value * worth
      to = numeral.to + 1
      continue
    }
    if (and || currencyBehind(reading, numeral.to)) break
    // A bare number counts hundredths, also behind "five mao".
    value += numeral.value * 0.01
    to = numeral.to
    break
  }
  return { ...amount, to, value }
}

/** A unit that stands alone: "dollar", "rmb". */
function readBare(reading: Reading, at: number): CurrencyPlace | null {
  const { atoms } = reading
  if (atoms[at]?.kind !== 'word') return null
  const place = wordAt(reading, at)
  if (!place || !BARE_UNITS.has(atoms[place.to - 1]?.lower ?? '')) return null
  return place
}
