import type { NumberKind, NumberMention } from '../model/figure.ts'
import type { Qualifier, Span } from '../model/quantity.ts'
import { NOT_ONE_AFTER, NOT_ONE_BEFORE, ONE_COMPOUNDS } from './lexicon/designators.ts'
import { NEGATIVE_WORDS, NUMBER_WORDS } from './lexicon/number-words.ts'
import { readAge } from './numbers/age.ts'
import { type Atom, isHyphen, type Reading, readAtoms } from './numbers/atoms.ts'
import { readCalendar } from './numbers/calendar.ts'
import { readTime } from './numbers/clock.ts'
import { readHedge } from './numbers/hedge.ts'
import { isGluedToLetters, readIdentifier } from './numbers/identifier.ts'
import { findLinks } from './numbers/links.ts'
import { type Numeral, readNumeral } from './numbers/numeral.ts'
import { compilePhrases, phraseStartingAt, wordBefore } from './numbers/phrases.ts'
import { quantify } from './numbers/quantity.ts'
import { readRange } from './numbers/range.ts'
import { readTimeStamp } from './numbers/time-stamp.ts'
import { isBothCount, readVague, VAGUE_OPENERS } from './numbers/vague.ts'

/**
 * Finds the numbers of a text as a reader of news takes them: digits, words, ranges and vague counts, each with its
 * hedge, told apart by kind. Offsets are UTF-16, mentions are in order of place and do not overlap. Shares ("two
 * thirds") are measures with the unit `share`. `reading` are the text's atoms, where they are known already. Never
 * throws; linear in the text.
 */
export function findNumbers(text: string, reading: Reading = readAtoms(text, 'news')): NumberMention[] {
  const links = findLinks(text)
  const found: NumberMention[] = []
  let floor = 0
  let link = 0
  for (let at = 0; at < reading.atoms.length; ) {
    const atom = reading.atoms[at] as Atom
    if (!mayOpen(atom)) {
      at++
      continue
    }
    const { start } = atom
    while (link < links.length && (links[link] as Span).end <= start) link++
    const inLink = link < links.length && (links[link] as Span).start <= start
    const mention = inLink ? readInLink(reading, at) : readMention(reading, at, floor)
    if (!mention) {
      at++
      continue
    }
    if (mention.kind !== null) found.push(toMention(reading, mention))
    floor = mention.to
    at = mention.to
  }
  return found
}

/** Words that a mention's number may begin with; most words of a text are none of these. */
const OPENING_WORDS = new Set([...NUMBER_WORDS.keys(), ...NEGATIVE_WORDS, ...VAGUE_OPENERS, 'a', 'an', 'both'])

function mayOpen({ kind, lower }: Atom): boolean {
  return kind === 'digits' || (kind === 'word' && OPENING_WORDS.has(lower))
}

/** A mention in atoms; `kind` null where the words are no number after all ("one another"). */
interface Place {
  from: number
  to: number
  min: number | null
  max: number | null
  qualifier: Qualifier
  kind: NumberKind | null
  unit: string | null
}

function toMention({ text, atoms }: Reading, { from, to, min, max, qualifier, kind, unit }: Place): NumberMention {
  const start = atoms[from]?.start ?? 0
  const end = atoms[to - 1]?.end ?? start
  return { start, end, surface: text.slice(start, end), min, max, qualifier, kind: kind ?? 'identifier', unit }
}

function readInLink({ atoms }: Reading, at: number): Place | null {
  const value = atoms[at]?.literal?.value
  return value === undefined ? null : fixed(at, at + 1, value, 'identifier')
}

function fixed(from: number, to: number, value: number, kind: NumberKind | null): Place {
  const known = Number.isFinite(value) ? value : null
  return { from, to, min: known, max: known, qualifier: 'exact', kind, unit: null }
}

/** The mention whose number begins at an atom, or null. Its hedge may reach back to `floor`. */
function readMention(reading: Reading, at: number, floor: number): Place | null {
  const atom = reading.atoms[at]
  if (!atom) return null
  const vague = atom.kind === 'word' ? readVague(reading, at) : null
  if (vague)
    return { from: at, to: vague.to, min: null, max: null, qualifier: vague.qualifier, kind: 'count', unit: null }
  if (atom.lower === 'both') return isBothCount(reading, at) ? fixed(at, at + 1, 2, 'count') : null
  const between = wordBefore(reading, at) === 'between'
  const numeral = readNumeral(reading, at, { and: !between })
  if (!numeral) return null
  return readRatio(reading, numeral) ?? readFixed(reading, numeral) ?? readQuantity(reading, numeral, floor)
}

/** "one in five", "nine out of ten", "three in every four": a share; "killed three in five attacks" gives two counts. */
function readRatio(reading: Reading, above: Numeral): Place | null {
  const { atoms } = reading
  if (above.form !== 'cardinal' || !Number.isInteger(above.value) || atoms[above.to]?.gap !== 'space') return null
  const joiner = phraseStartingAt(reading, above.to, RATIO_JOINERS)
  if (!joiner) return null
  const below = readNumeral(reading, joiner.to)
  if (below?.form !== 'cardinal' || !(above.value < below.value) || below.value > LARGEST_WHOLE) return null
  const proverbial = above.value === 1 || (below.value === 10 && above.value === 9)
  if (!proverbial && joiner.meaning !== 'every') return null
  if (quantify(reading, below, below.from).kind !== 'count' || atoms[below.to]?.lower === 'of') return null
  const value = above.value / below.value
  return { from: above.from, to: below.to, min: value, max: value, qualifier: 'exact', kind: 'measure', unit: 'share' }
}

const RATIO_JOINERS = compilePhrases({ whole: ['in', 'out of'], every: ['in every', 'out of every', 'of every'] })
const LARGEST_WHOLE = 1000

/** Numbers that count nothing: dates, times, ages, ordinals, names. */
function readFixed(reading: Reading, numeral: Numeral): Place | null {
  const { from, to, value, literal, form } = numeral
  if (form === 'ordinal') return fixed(from, to, value, 'ordinal')
  const age = readAge(reading, numeral)
  if (age !== null) return fixed(from, age, value, 'age')
  const digits = literal !== null || reading.atoms[from]?.literal
  if (digits) {
    const time = readTime(reading, numeral) ?? readTimeStamp(reading, numeral)
    if (time !== null) return fixed(from, time, value, 'time')
    const date = readCalendar(reading, from)
    if (date !== null) return fixed(from, date.numbersTo, value, 'date')
    const next = reading.atoms[to]
    if (next?.gap === 'none' && /^(?:st|nd|rd|th)$/.test(next.lower)) return fixed(from, to + 1, value, 'ordinal')
  }
  const name = readIdentifier(reading, numeral)
  if (name !== null) return fixed(from, name, value, 'identifier')
  return value === 1 && literal === null && !countsOne(reading, numeral) ? fixed(from, to, 1, null) : null
}

const NO_COUNT = compilePhrases({ none: NOT_ONE_BEFORE })

/** False for "one" that counts nothing: "this one", "one of the", "one-sided". */
function countsOne(reading: Reading, { from, to }: Numeral): boolean {
  const { atoms } = reading
  if (atoms[from]?.lower !== 'one') return true
  const before = wordBefore(reading, from)
  if (before !== undefined && NOT_ONE_AFTER.has(before)) return false
  if (before === 'by' && atoms[from - 2]?.lower === 'one') return false
  const next = atoms[to]
  if (!next || next.gap === 'line') return true
  if (isHyphen(next) && next.gap === 'none') return !ONE_COMPOUNDS.has(atoms[to + 1]?.lower ?? '')
  return !phraseStartingAt(reading, to, NO_COUNT) && next.lower !== "'" && next.lower !== '’'
}

function readQuantity(reading: Reading, numeral: Numeral, floor: number): Place | null {
  const low = quantify(reading, numeral, floor)
  if (low.kind === 'count' && numeral.literal && isGluedToLetters(reading, low.to)) {
    return fixed(low.from, low.to + 1, low.value, 'identifier')
  }
  if (!Number.isFinite(low.value)) return fixed(low.from, low.to, low.value, 'identifier')
  const range = readRange(reading, low)
  const to = range?.to ?? low.to
  const hedge = readHedge(reading, range?.from ?? low.from, to)
  const from = Math.max(floor, hedge.from)
  const { kind, unit } = range ? range.high : low
  const qualifier = hedge.qualifier === 'exact' && range?.about ? 'about' : hedge.qualifier
  const min = qualifier === 'up-to' ? null : (range?.min ?? low.value)
  const open = qualifier === 'at-least' || qualifier === 'more-than'
  const max = open ? null : (range?.max ?? low.value)
  return { from, to: hedge.to, min, max, qualifier, kind, unit }
}
