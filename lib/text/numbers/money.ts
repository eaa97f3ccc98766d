import { CURRENCIES, SUBUNITS } from '../lexicon/currencies.ts'
import { MULTIPLIERS } from '../lexicon/number-words.ts'
import { type Atom, isHyphen, type Reading, surfaceOf } from './atoms.ts'

/** A currency that stands at a number. */
export interface CurrencyPlace {
  /** ISO 4217 code, or the unit's word where the text does not tell whose it is ("rupee"). */
  unit: string
  from: number
  /** First atom after it. */
  to: number
  /** More than 1 where a prefix multiplies: "MEUR". */
  factor: number
  /** "cent", "paise": part of a unit. */
  part: boolean
}

const LONGEST_SIGN = 4
/** "South Korean won", "new Taiwan dollars". */
const MOST_WORDS = 4

/** The currency right before an atom: "$", "US$", "Rs.", "EUR", "dollar"; null where there is none. */
export function currencyBefore(reading: Reading, at: number): CurrencyPlace | null {
  const { atoms } = reading
  if (atoms[at]?.gap === 'line') return null
  const last = atoms[at - 1]
  if (!last) return null
  const sign = signEndingAt(reading, at - 1)
  if (sign) return sign
  if (last.kind !== 'word') return null
  for (let from = at - MOST_WORDS; from < at; from++) {
    const place = atoms[from]?.kind === 'word' ? wordAt(reading, from) : null
    if (place?.to === at) return place
  }
  return null
}

/** Written signs: "$", and letters before them ("C$", "c $"), "Rs" and "Rs.". */
function signEndingAt(reading: Reading, last: number): CurrencyPlace | null {
  const { atoms } = reading
  const end = atoms[last]
  if (!end || end.kind === 'digits' || end.end - end.start > LONGEST_SIGN) return null
  let written = ''
  let best: CurrencyPlace | null = null
  for (let from = last; from >= 0 && from > last - 3; from--) {
    const atom = atoms[from] as Atom
    written = surfaceOf(reading, atom).toUpperCase() + written
    if (written.length > LONGEST_SIGN) break
    const unit = CURRENCIES.signs.get(written)
    // "Fr" and "Rp" are signs only as written, with a capital.
    const word = atom.kind === 'word' && from === last
    const small = word && reading.style === 'news' && !isCapital(reading, atom) && written !== 'RS'
    if (unit !== undefined && !small && !(from < last && looseLetters(reading, from, last))) {
      best = { unit, from, to: last + 1, factor: 1, part: false }
    }
    if (atom.gap === 'line') break
  }
  return best
}

/** Letters that stand apart from a sign belong to it ("hk $ 11"), but not an article ("a $ 5 note"). */
function looseLetters({ atoms }: Reading, from: number, last: number): boolean {
  const letters = atoms[from] as Atom
  return atoms[last]?.gap === 'space' && letters.lower.length === 1 && letters.lower !== 'c'
}

function isCapital(reading: Reading, atom: Atom): boolean {
  const first = reading.text.charAt(atom.start)
  return first !== first.toLowerCase()
}

/** The currency right behind a number: "$", "dollars", "-yen", "Pakistani rupees", "USD"; null where there is none. */
export function currencyBehind(reading: Reading, at: number): CurrencyPlace | null {
  const { atoms } = reading
  const next = atoms[at]
  if (!next || next.gap === 'line') return null
  const from = isHyphen(next) && next.gap === 'none' ? at + 1 : at
  const word = atoms[from]
  if (!word || word.gap === 'line') return null
  for (let last = from; last < from + 2; last++) {
    const sign = atoms[last] ? signEndingAt(reading, last) : null
    if (sign && sign.from === from && atoms[last]?.kind === 'sign') return sign
  }
  return word.kind === 'word' ? wordAt(reading, from) : null
}

/** A currency in words or as a code at an atom; adjectives before the unit belong to it. */
export function wordAt(reading: Reading, at: number): CurrencyPlace | null {
  const { atoms } = reading
  const atom = atoms[at] as Atom
  const coded = codeAt(reading, at)
  if (coded) return coded
  const adjectives: string[] = []
  for (let i = at; i < at + MOST_WORDS; i++) {
    const word = atoms[i]
    if (word?.kind !== 'word' || (word.gap === 'line' && i > at)) break
    const unit = CURRENCIES.units.get(word.lower)
    const part = SUBUNITS.has(word.lower)
    if (unit !== undefined || part) {
      const own =
        CURRENCIES.qualified.get(`${adjectives.join(' ')} ${word.lower}`) ??
        CURRENCIES.qualified.get(`${adjectives.at(-1)} ${word.lower}`)
      // "65 cents" are no 65 dollars.
      return {
        unit: part ? word.lower.replace(/s$/, '') : (own ?? unit ?? word.lower),
        from: at,
        to: i + 1,
        factor: 1,
        part,
      }
    }
    if (!CURRENCIES.adjectives.has(word.lower)) break
    // "u.s." stands in three pieces.
    adjectives.push(word.lower)
  }
  return (
    dottedCountry(reading, at) ??
    (atom.lower === 'rs' ? { unit: 'rupee', from: at, to: at + 1, factor: 1, part: false } : null)
  )
}

/** "U.S. dollars", also spaced out. */
function dottedCountry({ atoms }: Reading, at: number): CurrencyPlace | null {
  if (atoms[at]?.lower !== 'u') return null
  const letters = [0, 1, 2, 3].map((i) => atoms[at + i]?.lower).join('')
  const unit = atoms[at + 4]
  if (letters !== 'u.s.' || unit?.gap !== 'space' || !/^(?:dollar|cent)s?$/.test(unit.lower)) return null
  const part = unit.lower.startsWith('cent')
  return { unit: part ? 'cent' : 'USD', from: at, to: at + 5, factor: 1, part }
}

/** "USD", "MEUR": ISO codes, small ones only where they are no words. */
function codeAt(reading: Reading, at: number): CurrencyPlace | null {
  const atom = reading.atoms[at] as Atom
  const length = atom.end - atom.start
  if (length !== 3 && length !== 4) return null
  const surface = surfaceOf(reading, atom)
  const upper = surface.toUpperCase()
  const prefix = surface.length === 4 ? MULTIPLIERS.get(surface.charAt(0)) : 1
  const code = surface.length === 4 ? surface.slice(1) : upper
  if (prefix === undefined || !CURRENCIES.codes.has(code)) return null
  if (surface !== upper && !CURRENCIES.smallCodes.has(atom.lower)) return null
  return { unit: code, from: at, to: at + 1, factor: prefix, part: false }
}
