import { DETERMINERS } from '../extract/lexicon/function-words.ts'
import type { Word } from '../extract/words.ts'
import { fold } from '../text/fold.ts'
import { stem } from '../text/stems.ts'

/** A concept at a place in a text; `from` and `to` count words, half open. */
export interface SenseMention {
  sense: number
  from: number
  to: number
}

interface Node {
  /** By the stem of the next word. */
  next: Map<string, Node>
  /** By the next word itself, where only that form counts. */
  exact: Map<string, Node>
  /** True where a gap may follow. */
  gapped: boolean
  senses: number[]
}

/** Between the words of an expression these may stand: "without any provocation", "fire was opened". */
const FILLERS = new Set([
  ...DETERMINERS,
  ...`them it him 's was were is are be been had has have mostly largely nearly now all already`.split(' '),
])
const MOST_FILLERS = 2
/** Stands in an expression for a few words of any kind: "throw ... out". */
const GAP = '...'
const MOST_SKIPPED = 4

/** Words and expressions that stand for concepts, compared by stems. */
export class SenseIndex {
  /** The concepts of the language, which all sets of disputes share; null in that index itself. */
  private readonly base: SenseIndex | null
  private readonly root: Node = newNode()
  private readonly names = new Map<string, number>()
  readonly #words = new Map<string, number[]>()
  /** Concepts of one dispute: they have no names here. */
  readonly #nameless = new Set<number>()
  /** The concept of words that only look like others'; null where there is none. */
  #decoy: number | null = null
  private count = 0

  constructor(base: SenseIndex | null = null) {
    this.base = base
    this.count = base?.count ?? 0
  }

  /** Adds a concept and returns its number. Its first word names it for `lookUp`, unless it is not `named`: a dispute's own. */
  add(words: readonly string[], named = true): number {
    const sense = this.count++
    if (!named) this.#nameless.add(sense)
    words.forEach((expression, index) => {
      const stems = keysOf(expression)
      if (stems.length === 0) return
      let node = this.root
      for (const one of stems) node = child(node, one)
      if (!node.senses.includes(sense)) node.senses.push(sense)
      const key = stems.join(' ')
      if (index === 0 && named && !this.names.has(key)) this.names.set(key, sense)
      const word = fold(expression.replace(/^=/, ''))
      if (stems.length === 1) this.#words.set(word, [...(this.#words.get(word) ?? []), sense])
    })
    return sense
  }

  /** Adds expressions whose words stand for none of the concepts that they have elsewhere: "press briefing centre". */
  addDecoys(expressions: readonly string[]): void {
    this.#decoy = this.add(expressions, false)
  }

  /**
   * The concept that the words from `from` stand for, longest expression first: one that is called so (`named`), else
   * the first that lists it. Null where none does.
   */
  lookUp(words: readonly string[], from: number): { sense: number; to: number; named: boolean } | null {
    const base = this.base
    let common: Node | undefined = base?.root
    let own: Node | undefined = this.root
    let best: { sense: number; to: number; named: boolean } | null = null
    let key = ''
    for (let i = from; i < words.length; i++) {
      const word = words[i] ?? ''
      const one = stem(word)
      const exact =
        i === from ? (base?.first(base.root.exact.get(word)) ?? this.first(this.root.exact.get(word))) : undefined
      common = common?.next.get(one)
      own = own?.next.get(one)
      key = key === '' ? one : `${key} ${one}`
      const name = base?.names.get(key) ?? this.names.get(key)
      const sense = name ?? exact ?? base?.first(common) ?? this.first(own)
      const formed = exact !== undefined
      if (sense !== undefined) best = { sense, to: i + 1, named: name !== undefined || i > from || formed }
      if (!common && !own) break
    }
    return best
  }

  private first(node: Node | undefined): number | undefined {
    return node?.senses.find((sense) => !this.#nameless.has(sense))
  }

  /** Single words, folded, with their concepts; without those of the language. */
  get words(): ReadonlyMap<string, readonly number[]> {
    return this.#words
  }

  /** True where some expression begins with this word. */
  knows(word: string, wordStem: string): boolean {
    return this.root.next.has(wordStem) || this.root.exact.has(word) || (this.base?.knows(word, wordStem) ?? false)
  }

  /** True where an expression of this index begins with a word, or with a few of any kind. */
  private begins(wordStem: string, word: string): boolean {
    return this.root.gapped || this.root.next.has(wordStem) || this.root.exact.has(word)
  }

  /** Concepts of a text in order of place; a word may stand for several. Linear: expressions are short. */
  find(text: StemmedWords): SenseMention[] {
    const found: SenseMention[] = []
    for (let from = 0; from < text.stems.length; from++) {
      const one = text.stems[from] as string
      const { lower } = text.words[from] as Word
      if (this.base?.begins(one, lower)) walk(this.base.root, text, from, from, null, 0, found)
      if (this.begins(one, lower)) walk(this.root, text, from, from, null, 0, found)
    }
    return withoutDecoys(found, (this.base ?? this).#decoy)
  }
}

/** Leaves out what stands within a decoy, and the decoys. */
function withoutDecoys(found: SenseMention[], decoy: number | null): SenseMention[] {
  const decoys = decoy === null ? [] : found.filter(({ sense }) => sense === decoy)
  if (decoys.length === 0) return found
  let next = 0
  let end = 0
  return found.filter(({ sense, from, to }) => {
    for (; next < decoys.length && (decoys[next] as SenseMention).from <= from; next++)
      end = Math.max(end, (decoys[next] as SenseMention).to)
    return sense !== decoy && to > end
  })
}

/** Follows the expressions below a node from a word on. */
function walk(
  node: Node,
  text: StemmedWords,
  from: number,
  at: number,
  end: number | null,
  fillers: number,
  found: SenseMention[],
): void {
  const { words, stems } = text
  const one = stems[at]
  if (one === undefined) return
  const lower = words[at]?.lower ?? ''
  const next = node.next.get(one)
  const exact = node.exact.size > 0 ? node.exact.get(lower) : undefined
  if (next) goOn(next, text, from, at, end, fillers, found)
  if (exact) goOn(exact, text, from, at, end, fillers, found)
  const gap = node.gapped ? node.next.get(GAP) : undefined
  for (let skip = 0; gap && skip <= MOST_SKIPPED; skip++) {
    if (words[at + skip]?.kind !== 'word') break
    // What stands in the gap is not the expression's: "throw the rebels out".
    walk(gap, text, from, at + skip, at, MOST_FILLERS, found)
  }
  if (!next && !exact && at > from && fillers < MOST_FILLERS && FILLERS.has(lower)) {
    walk(node, text, from, at + 1, end, fillers + 1, found)
  }
}

function goOn(
  node: Node,
  text: StemmedWords,
  from: number,
  at: number,
  end: number | null,
  fillers: number,
  found: SenseMention[],
): void {
  for (const sense of node.senses) found.push({ sense, from, to: end ?? at + 1 })
  if (node.next.size > 0 || node.exact.size > 0) walk(node, text, from, at + 1, end, fillers, found)
}

const newNode = (): Node => ({ next: new Map(), exact: new Map(), gapped: false, senses: [] })

function child(node: Node, key: string): Node {
  const exact = key.startsWith('=')
  const [branch, word] = exact ? [node.exact, key.slice(1)] : [node.next, key]
  let next = branch.get(word)
  if (!next) {
    next = newNode()
    branch.set(word, next)
    if (key === GAP) node.gapped = true
  }
  return next
}

/** Keys of an expression: stems, and "=" with the word where the form itself counts. */
function keysOf(expression: string): string[] {
  const exact = expression.startsWith('=')
  const words = fold(exact ? expression.slice(1) : expression).split(/[\s-]+/)
  return words.filter((word) => word !== '').map((word) => (exact ? `=${word}` : stem(word)))
}

/** The words of a text, parts of hyphenated ones apart, with their stems. */
export interface StemmedWords {
  words: readonly Word[]
  stems: string[]
}

const CACHE = 20_000
const cache = new Map<string, string>()

/** Stems of a text's words; punctuation stays as it is. Linear. */
export function stemWords(words: readonly Word[]): StemmedWords {
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
