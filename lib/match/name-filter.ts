import { fold } from '../text/fold.ts'
import { hashOn, SEED } from './word-hash.ts'

/**
 * What a page must name so that a large pack can know anything of it, in some hundred kilobytes however large the pack
 * is: a set of hashed names that now and then takes a name for one of its own (Burton H. Bloom, "Space/time trade-offs
 * in hash coding with allowable errors", 1970), and never misses one. Plain JSON, so that it can wait in extension
 * storage; numbers are written as characters of six bits each, which need no reading before they are asked.
 */
export interface NameFilter {
  /** The set's bits: people and places, and pairs of parties that have an event together. */
  bits: string
  /** Hashes of the parties' names, in order, `HASH_SIZE` characters each. */
  parties: string
  /** The number of the party for each of them, `NUMBER_SIZE` characters each. */
  numbers: string
  /** First day of all events and disputes. */
  first: string
  /** True where people or places belong to no party, so that the page must name a party beside them. */
  loose: boolean
  /** True where some names are written without a capital: then every word is looked at. */
  small: boolean
}

/** Characters of a hash and of a party's number. */
export const HASH_SIZE = 5
export const NUMBER_SIZE = 3
const BITS = 6
/** Code of the character that stands for nothing. */
const ZERO = 48

/** Bits that are looked at for each entry. */
const LOOKS = 10

/** Marks of the kinds of entries, hashed before their words. */
const NAME = 'n'
const LOOSE = 'l'
const OPENING = 'o'
const PAIR = 'p'

/**
 * The entry of a name of one word, or of two: of longer names the first two count.
 * @param loose of a person or place that belongs to no party
 */
export const nameEntry = (words: readonly string[], loose = false): number =>
  words.slice(0, 2).reduce((hash, word) => hashOn(hash, word), hashOn(SEED, loose ? LOOSE : NAME))
/** The entry that says that a name of two words begins so. */
export const openingEntry = (word: string): number => hashOn(hashOn(SEED, OPENING), word)
/** The entry of two parties by their numbers. */
export const pairEntry = (a: number, b: number): number =>
  hashOn(hashOn(SEED, PAIR), `${Math.min(a, b)} ${Math.max(a, b)}`)

/** How far the bits of an entry lie apart: a second hash, made of the first. */
function stepOf(entry: number): number {
  let step = Math.imul(entry ^ (entry >>> 15), 0x2c1b3c6d)
  step = Math.imul(step ^ (step >>> 12), 0x297a2d39)
  return ((step ^ (step >>> 15)) | 1) >>> 0
}

function hasEntry(bits: string, entry: number): boolean {
  const step = stepOf(entry)
  for (let i = 0; i < LOOKS; i++) {
    const bit = (entry + i * step) % (bits.length * BITS)
    if ((((bits.charCodeAt(Math.floor(bit / BITS)) - ZERO) >> (bit % BITS)) & 1) === 0) return false
  }
  return true
}

/** A set of entries in about so many bits. */
export function writeEntries(entries: ReadonlySet<number>, bits: number): string {
  const codes = new Uint8Array(Math.ceil(bits / BITS))
  for (const entry of entries) {
    const step = stepOf(entry)
    for (let i = 0; i < LOOKS; i++) {
      const bit = (entry + i * step) % (codes.length * BITS)
      const at = Math.floor(bit / BITS)
      codes[at] = (codes[at] as number) | (1 << (bit % BITS))
    }
  }
  return Array.from(codes, (code) => String.fromCharCode(ZERO + code)).join('')
}

/** Numbers of so many characters each; of larger ones the low bits. */
export function writeNumbers(numbers: readonly number[], size: number): string {
  return numbers
    .map((number) => {
      let text = ''
      for (let i = 0; i < size; i++) text += String.fromCharCode(ZERO + (Math.floor(number / 2 ** (i * BITS)) & LOW))
      return text
    })
    .join('')
}

const LOW = (1 << BITS) - 1
/** Of a hash so many bits are kept. */
export const LOW_BITS = 2 ** (BITS * HASH_SIZE) - 1

/** The words of two elements without anything between them: "ClashesKabul". */
const RUN_TOGETHER = /(\p{Ll}|\p{N})(\p{Lu})/gu
const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** The runs of letters and digits of a text, folded, and whether they have a capital. */
export function* filterWords(text: string): Generator<{ word: string; capital: boolean }> {
  for (const [surface] of text.matchAll(WORD)) {
    const word = fold(surface)
    yield { word, capital: surface !== word && surface !== surface.toLowerCase() }
  }
}

/**
 * Tells whether a text can be about an event of the filter's pack: whether it names a person or place of one, or two
 * parties to one.
 * @returns false only where `eventsNamed` and the matcher would find nothing; linear in the text
 */
export function mayNameEvent(text: string, filter: NameFilter): boolean {
  const parties = new PartyNames(filter.parties, filter.numbers)
  const has = (entry: number): boolean => hasEntry(filter.bits, entry)
  const named = new Set<number>()
  const seen = new Set<string>()
  let detailed = false
  /** True where a name is enough, with what was named before it. */
  const isEnough = (words: readonly string[]): boolean => {
    const key = words.join(' ')
    if (seen.has(key)) return false
    seen.add(key)
    const entry = nameEntry(words)
    if (has(entry)) return true
    for (const number of parties.of(entry)) {
      for (const other of named) if (other !== number && has(pairEntry(number, other))) return true
      named.add(number)
    }
    detailed ||= filter.loose && has(nameEntry(words, true))
    return detailed && named.size > 0
  }
  for (const written of [text, text.replace(RUN_TOGETHER, '$1 $2')]) {
    let before = ''
    for (const { word, capital } of filterWords(written)) {
      if (before !== '' && isEnough([before, word])) return true
      const counts = capital || filter.small
      if (counts && isEnough([word])) return true
      before = counts && has(openingEntry(word)) ? word : ''
    }
  }
  return false
}

/** Sorted hashes and the numbers that belong to them. */
class PartyNames {
  readonly #hashes: string
  readonly #numbers: string

  constructor(hashes: string, numbers: string) {
    this.#hashes = hashes
    this.#numbers = numbers
  }

  /** Numbers of the parties that are called so. */
  of(hash: number): number[] {
    let low = 0
    const count = this.#hashes.length / HASH_SIZE
    const wanted = hash & LOW_BITS
    let high = count
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#hashAt(middle) < wanted) low = middle + 1
      else high = middle
    }
    const found: number[] = []
    for (; low < count && this.#hashAt(low) === wanted; low++) found.push(numberAt(this.#numbers, low, NUMBER_SIZE))
    return found
  }

  #hashAt(place: number): number {
    return numberAt(this.#hashes, place, HASH_SIZE)
  }
}

/** A number at a place of a string of numbers, the lowest bits first. */
function numberAt(text: string, place: number, size: number): number {
  let number = 0
  for (let i = size - 1; i >= 0; i--) number = number * (1 << BITS) + text.charCodeAt(place * size + i) - ZERO
  return number
}
