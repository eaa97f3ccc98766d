import { DETERMINERS } from '../extract/lexicon/function-words.ts'
import { splitWords, type Word } from '../extract/words.ts'
import { stem } from '../text/stems.ts'
import type { Token } from '../text/tokens.ts'

/** A concept at a place in a text; `from` and `to` count words, half open. */
export interface SenseMention {
  sense: number
  from: number
  to: number
}

interface Node {
  next: Map<string, Node>
  senses: number[]
}

/** Between the words of an expression these may stand: "without any provocation", "give them cover". */
const FILLERS = new Set([...DETERMINERS, 'them', 'it', 'him', "'s"])
const MOST_FILLERS = 2

/** Words and expressions that stand for concepts, compared by stems. */
export class SenseIndex {
  readonly #root: Node = { next: new Map(), senses: [] }
  readonly #names = new Map<string, number>()
  readonly #words = new Map<string, number[]>()
  #count = 0

  /** Adds a concept; its first word names it. Returns its number. */
  add(words: readonly string[]): number {
    const sense = this.#count++
    words.forEach((expression, index) => {
      const stems = stemsOf(expression)
      if (stems.length === 0) return
      let node = this.#root
      for (const one of stems) node = child(node, one)
      if (!node.senses.includes(sense)) node.senses.push(sense)
      const key = stems.join(' ')
      if (index === 0 && !this.#names.has(key)) this.#names.set(key, sense)
      if (stems.length === 1 && (stems[0] ?? '').length > 6) {
        this.#words.set(stems[0] ?? '', [...(this.#words.get(stems[0] ?? '') ?? []), sense])
      }
    })
    return sense
  }

  /**
   * The concept that the words from `from` stand for, longest expression first: one that is called so (`named`), else
   * the first that lists it. Null where none does.
   */
  lookUp(words: readonly string[], from: number): { sense: number; to: number; named: boolean } | null {
    let node: Node | undefined = this.#root
    let best: { sense: number; to: number; named: boolean } | null = null
    let key = ''
    for (let i = from; i < words.length; i++) {
      const one = stem(words[i] ?? '')
      node = node.next.get(one)
      if (!node) break
      key = key === '' ? one : `${key} ${one}`
      const name = this.#names.get(key)
      const sense = name ?? node.senses[0]
      if (sense !== undefined) best = { sense, to: i + 1, named: name !== undefined || i > from }
    }
    return best
  }

  /** Longer single words, by stem, with their concepts: what a misspelt word of a page may have meant. */
  get spellings(): ReadonlyMap<string, readonly number[]> {
    return this.#words
  }

  /** True where some expression begins with this stem. */
  knows(one: string): boolean {
    return this.#root.next.has(one)
  }

  /** Concepts of a text in order of place; a word may stand for several. Linear: expressions are short. */
  find(stems: readonly string[]): SenseMention[] {
    const found: SenseMention[] = []
    for (let from = 0; from < stems.length; from++) {
      let node = this.#root.next.get(stems[from] ?? '')
      let fillers = 0
      let to = from + 1
      while (node) {
        for (const sense of node.senses) found.push({ sense, from, to })
        if (node.next.size === 0) break
        let next: Node | undefined
        while (to < stems.length) {
          next = node.next.get(stems[to] ?? '')
          if (next || fillers === MOST_FILLERS || !FILLERS.has(stems[to] ?? '')) break
          fillers++
          to++
        }
        to++
        node = next
      }
    }
    return found
  }
}

function child(node: Node, key: string): Node {
  let next = node.next.get(key)
  if (!next) {
    next = { next: new Map(), senses: [] }
    node.next.set(key, next)
  }
  return next
}

function stemsOf(expression: string): string[] {
  const words = expression.toLowerCase().split(/[\s-]+/)
  return words.filter((word) => word !== '').map(stem)
}

/** The words of a text, parts of hyphenated ones apart, with their stems. */
export interface StemmedWords {
  words: Word[]
  stems: string[]
}

const CACHE = 20_000
const cache = new Map<string, string>()

/** Stems of a text's words; punctuation stays as it is. Linear. */
export function stemWords(text: string, tokens: readonly Token[]): StemmedWords {
  const words = splitWords(text, tokens)
  const stems = words.map(({ lower, kind }) => {
    if (kind !== 'word') return lower
    let found = cache.get(lower)
    if (found === undefined) {
      found = stem(lower)
      if (cache.size < CACHE) cache.set(lower, found)
    }
    return found
  })
  return { words, stems }
}
