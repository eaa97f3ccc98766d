import { createSpelling, type Spelling } from '../extract/spelling.ts'
import { stem } from '../text/stems.ts'

/** Shorter words have too many neighbours that mean something else. */
const SHORTEST = 8

/** Finds what a misspelt word of a page ("retalliatory") must mean. */
export class Misspellings {
  readonly #spelling: Spelling
  readonly #meanings: ReadonlyMap<string, readonly number[]>

  readonly #base: Misspellings | null

  /**
   * @param meanings single words, folded, with what they mean
   * @param base words of the language, which are tried after these
   */
  constructor(meanings: ReadonlyMap<string, readonly number[]>, base: Misspellings | null = null) {
    this.#meanings = meanings
    this.#base = base
    this.#spelling = createSpelling([...meanings.keys()].filter((word) => word.length >= SHORTEST))
  }

  /** What a folded word means that is one letter away from a listed one; nothing for a word that is listed itself. */
  of(word: string): readonly number[] {
    if (word.length < SHORTEST) return []
    const meant = this.#spelling.variant(word)
    const found =
      meant !== null && stem(meant) !== stem(word) && oneEditApart(meant, word) ? this.#meanings.get(meant) : undefined
    return found ?? this.#base?.of(word) ?? []
  }
}

/** True where one letter is added, left out or changed, or two neighbours have changed places. */
export function oneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let endA = a.length
  let endB = b.length
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  const left = endA - from
  const right = endB - from
  if (left <= 1 && right <= 1) return true
  return left === 2 && right === 2 && a[from] === b[from + 1] && a[from + 1] === b[from]
}
