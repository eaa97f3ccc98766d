import { stem } from '../../text/stems.ts'
import { editDistance } from './edit-distance.ts'
import type { IndexData } from './index-data.ts'

/** FNV-1a over UTF-16 code units. */
export function hash(term: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < term.length; i++) value = Math.imul(value ^ term.charCodeAt(i), 0x01000193)
  return value >>> 0
}

/** Shorter words have too many neighbours that mean something else. */
const SHORTEST_MISSPELT = 5
/** From this length on two letters may differ. */
const LONG = 8
const SHORTEST_PART = 3
const LONGEST_COMPOUND = 40
/** A part of a compound stands in at least this many claims: rare stems are often fragments. */
const LEAST_CLAIMS = 2

/** The terms of an index: looked up as they are, misspelt, or run together. */
export class Vocabulary {
  readonly #data: IndexData
  /** Where the terms of each first code unit begin in `order`. */
  readonly #begin = new Map<number, number>()

  constructor(data: IndexData) {
    this.#data = data
    data.order.forEach((id, index) => {
      const first = data.chars[data.starts[id] ?? 0] ?? 0
      if (!this.#begin.has(first)) this.#begin.set(first, index)
    })
  }

  get size(): number {
    return this.#data.order.length
  }

  /** Number of a term, or -1. */
  find(term: string): number {
    const { slots } = this.#data
    const mask = slots.length - 1
    for (let slot = hash(term) & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] ?? 0
      if (entry === 0) return -1
      if (this.#equals(entry - 1, term)) return entry - 1
    }
  }

  /** Claims that a term stands in as evidence. */
  claims(id: number): number {
    const { postingStarts } = this.#data
    return (postingStarts[id + 1] ?? 0) - (postingStarts[id] ?? 0)
  }

  term(id: number): string {
    const { chars, starts } = this.#data
    return String.fromCharCode(...chars.subarray(starts[id] ?? 0, starts[id + 1] ?? 0))
  }

  length(id: number): number {
    return (this.#data.starts[id + 1] ?? 0) - (this.#data.starts[id] ?? 0)
  }

  /** First code unit of a term. */
  first(id: number): number {
    return this.#data.chars[this.#data.starts[id] ?? 0] ?? 0
  }

  /**
   * The term that a word without digits is a misspelling of: same first letter, one letter different, two in long words;
   * the nearest, then the most frequent. -1 where there is none.
   */
  nearest(word: string): number {
    if (word.length < SHORTEST_MISSPELT || word.length > 24 || !/^\p{L}+$/u.test(word)) return -1
    const { order, chars, starts } = this.#data
    const first = word.charCodeAt(0)
    const most = word.length >= LONG ? 2 : 1
    let best = -1
    let least = most + 1
    for (let index = this.#begin.get(first) ?? order.length; index < order.length; index++) {
      const id = order[index] ?? 0
      const length = this.length(id)
      if (chars[starts[id] ?? 0] !== first || length > word.length + most) break
      if (length < Math.max(SHORTEST_MISSPELT - 1, word.length - most) || this.claims(id) === 0) continue
      const distance = editDistance(word, chars, starts[id] ?? 0, length, least)
      if (distance < least || (distance === least && best >= 0 && this.claims(id) > this.claims(best))) {
        if (distance > most) continue
        best = id
        least = distance
      }
    }
    return best
  }

  /** The two terms that a word is made of ("exumaairport"), the split with the rarest parts; null where there is none. */
  split(word: string): [number, number] | null {
    if (word.length < 2 * SHORTEST_PART || word.length > LONGEST_COMPOUND) return null
    let best: [number, number] | null = null
    let longest = 0
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
      const head = this.find(stem(word.slice(0, at)))
      const tail = head < 0 ? -1 : this.find(stem(word.slice(at)))
      if (tail < 0 || this.claims(head) < LEAST_CLAIMS || this.claims(tail) < LEAST_CLAIMS) continue
      const shorter = Math.min(at, word.length - at)
      if (shorter > longest) {
        longest = shorter
        best = [head, tail]
      }
    }
    return best
  }

  #equals(id: number, term: string): boolean {
    const { chars, starts } = this.#data
    const start = starts[id] ?? 0
    if ((starts[id + 1] ?? 0) - start !== term.length) return false
    for (let i = 0; i < term.length; i++) if (chars[start + i] !== term.charCodeAt(i)) return false
    return true
  }
}
