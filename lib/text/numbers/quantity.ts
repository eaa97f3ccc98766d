import type { NumberKind } from '../../model/figure.ts'
import { SUBUNITS, WORD_UNITS } from '../lexicon/currencies.ts'
import { COUNTED_IN_MILLIONS } from '../lexicon/units.ts'
import type { Reading } from './atoms.ts'
import { type CurrencyPlace, currencyBefore, currencyBehind } from './money.ts'
import { type Numeral, readNumeral } from './numeral.ts'
import { wordBefore } from './phrases.ts'
import { readPercent, readUnit } from './unit.ts'

/** A number with its unit, before hedges and ranges are looked at. */
export interface Quantified {
  /** First atom, and first atom after it. */
  from: number
  to: number
  value: number
  kind: NumberKind
  unit: string | null
  numeral: Numeral
}

/** Letters that multiply money: "$5m". */
const MONEY_LETTERS: Record<string, number> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12, mm: 1e6 }

/** Adds the unit to a number: percent, money, measure, or a count where there is none. `floor`: atoms before it are taken. */
export function quantify(reading: Reading, numeral: Numeral, floor: number): Quantified {
  const { from, to, value, form } = numeral
  const plain: Quantified = { from, to, value, kind: form === 'fraction' ? 'measure' : 'count', unit: null, numeral }
  const money = readMoney(reading, numeral, floor)
  if (money) return money
  const percent = readPercent(reading, to)
  if (percent) return { ...plain, to: percent.to, kind: percent.kind, unit: percent.unit }
  const million = readMillion(reading, to)
  if (million) return { ...plain, to: to + 1, value: value * 1e6 }
  const unit = readUnit(reading, to)
  if (unit) return { ...plain, to: unit.to, kind: 'measure', unit: unit.unit }
  if (wordBefore(reading, from) === 'magnitude') return { ...plain, kind: 'measure', unit: 'magnitude' }
  // "two thirds of the posts" is a share, "half a million" and "2.5" are counts.
  if (form === 'fraction' && value < 1) return { ...plain, unit: 'share' }
  return { ...plain, kind: 'count' }
}

function readMoney(reading: Reading, numeral: Numeral, floor: number): Quantified | null {
  const { from, to, value } = numeral
  const before = currencyBefore(reading, from)
  if (before && before.from >= floor && isPrefix(reading, before, from)) {
    const letters = reading.atoms[to]
    const glued = letters?.kind === 'word' && letters.gap !== 'line' ? MONEY_LETTERS[letters.lower] : undefined
    const factor = (glued ?? 1) * before.factor
    const end = glued === undefined ? to : to + 1
    return { from: before.from, to: end, value: value * factor, kind: 'money', unit: before.unit, numeral }
  }
  const behind = currencyBehind(reading, to)
  if (!behind || !isMeant(reading, numeral, behind)) return null
  const money: Quantified = {
    from,
    to: behind.to,
    value: value * behind.factor,
    kind: 'money',
    unit: behind.unit,
    numeral,
  }
  return behind.part ? money : addCents(reading, money)
}

/** Codes and signs stand before a number; a word does only where it is one ("USD 200", "Rs 500"). */
function isPrefix(reading: Reading, place: CurrencyPlace, at: number): boolean {
  const word = reading.atoms[at - 1]
  if (word?.kind !== 'word') return true
  if (place.unit === 'rupee' || place.unit.length === 3) {
    const surface = reading.text.slice(word.start, word.end)
    return (
      surface === surface.toUpperCase() || /^(?:Rs|Rp|RM|Fr|SFr|Tk|Dh|Dhs|Afs|NRs|KSh|USh|TSh|Kč|Ft)$/.test(surface)
    )
  }
  return false
}

function isMeant(reading: Reading, numeral: Numeral, place: CurrencyPlace): boolean {
  const { atoms, text } = reading
  const word = atoms[place.to - 1]
  if (word?.kind !== 'word') return true
  // "500 pounds of explosives" are weighed.
  if (place.unit === 'GBP' && word.lower.startsWith('pound') && atoms[place.to]?.lower === 'of') return false
  if (!WORD_UNITS.has(word.lower)) return true
  const surface = text.slice(word.start, word.end)
  return (
    place.to - place.from > 1 || (surface.length === 3 && surface === surface.toUpperCase()) || numeral.scale >= 1000
  )
}

/** "13 dollars and 45 cents". */
function addCents(reading: Reading, money: Quantified): Quantified {
  const { atoms } = reading
  const at = atoms[money.to]?.lower === 'and' ? money.to + 1 : money.to
  if (atoms[at]?.gap === 'line' || !(atoms[at]?.literal || atoms[at]?.number)) return money
  const cents = readNumeral(reading, at)
  const unit = cents ? atoms[cents.to] : undefined
  const parts = unit?.gap === 'space' ? SUBUNITS.get(unit.lower) : undefined
  if (!cents || parts === undefined || cents.value >= parts) return money
  return { ...money, to: cents.to + 1, value: money.value + cents.value / parts }
}

/** "20m people", "1.5m displaced": a million where people are counted, else metres. */
function readMillion(reading: Reading, at: number): boolean {
  const { atoms } = reading
  const letter = atoms[at]
  const next = atoms[at + 1]
  if (letter?.lower !== 'm' || letter.gap !== 'none' || next?.gap !== 'space') return false
  return COUNTED_IN_MILLIONS.has(next.lower)
}
