import { endOf, isAcronym, isWhole, isWordAt, type ManyNames, type TermFinder } from './gate.ts'
import { mayNameEvent } from './name-filter.ts'

/** Letters by which words are found again. */
const KEY_LENGTH = 4

/** A text's words by how they begin: for many terms. */
class WordBeginnings implements TermFinder {
  readonly #text: string
  readonly #lower: string
  readonly #places = new Map<string, number[]>()

  constructor(text: string) {
    this.#lower = text.toLowerCase()
    // A few letters are longer in lower case; then acronyms are found in any case.
    this.#text = text.length === this.#lower.length ? text : this.#lower.toUpperCase()
    for (const word of this.#lower.matchAll(/[\p{L}\p{N}]+/gu)) {
      const key = word[0].slice(0, KEY_LENGTH)
      const places = this.#places.get(key)
      if (places) places.push(word.index)
      else this.#places.set(key, [word.index])
    }
  }

  has(term: string): boolean {
    const [first = ''] = term.toLowerCase().match(/[\p{L}\p{N}]+/u) ?? []
    const lead = term.toLowerCase().indexOf(first)
    const text = isAcronym(term) ? this.#text : this.#lower
    return (this.#places.get(first.slice(0, KEY_LENGTH)) ?? []).some((place) => {
      const end = endOf(text, place - lead, term)
      return end >= 0 && !(isWhole(term) && isWordAt(text, end))
    })
  }
}

/** What the gate needs where the packs in use have more names than one pattern can hold. */
export const MANY_NAMES: ManyNames = { mayNameEvent, terms: (text) => new WordBeginnings(text) }
