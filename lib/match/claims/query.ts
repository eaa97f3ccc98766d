import { SHOWING } from './lexicon/claim-kinds.ts'
import { WORD_FAMILIES } from './lexicon/word-families.ts'
import { YEAR_FORM } from './term-facts.ts'
import type { Term } from './terms.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How much a word that had to be guessed counts as the word itself. */
const MISSPELT = 0.7
const COMPOUND = 0.9
/** Who posted it, and when, is evidence, but less than what is said. */
const SIGNED = 0.7
/** Vocabulary searches for one query; posts of nonsense words would be slow. */
const MOST_GUESSES = 12

/** One distinct term of a query that is evidence. */
export interface QueryTerm {
  id: number
  /** 0..1: how much it counts. */
  weight: number
  /** Stands in the signature only. */
  signed: boolean
}

/** A text in the terms of an index. */
export interface Query {
  /** Term of each word in order, -1 for unknown ones; stop words too. */
  sequence: Int32Array
  terms: QueryTerm[]
  /** Number terms outside the signature. */
  numbers: number[]
  /** Families of the terms. */
  families: Set<number>
  /** Shows a picture, or speaks of one. */
  shows: boolean
  /** Its signature gives a year. */
  dated: boolean
}

/**
 * Finds the terms of a text in an index; words that it does not know are taken for misspelt or run together.
 * @param pictured the text comes with a picture
 */
export function resolve(read: readonly Term[], pictured: boolean, vocabulary: Vocabulary): Query {
  const terms = new Map<number, QueryTerm>()
  const unknown = new Set<string>()
  const families = new Set<number>()
  const numbers = new Set<number>()
  const sequence = new Int32Array(read.length)
  let shows = pictured
  let dated = false
  const take = (id: number, weight: number, { place, number }: Term) => {
    const signed = place === 'signature'
    const own = signed ? weight * SIGNED : weight
    const known = terms.get(id)
    if (!known) terms.set(id, { id, weight: own, signed })
    else {
      known.weight = Math.max(known.weight, own)
      known.signed &&= signed
    }
    if (number && !signed) numbers.add(id)
  }
  const guess = (term: Term, index: number) => {
    const parts = vocabulary.split(term.term)
    if (parts) {
      for (const part of parts) take(part, COMPOUND, term)
      return
    }
    const near = vocabulary.nearest(term.term)
    if (near < 0) return
    sequence[index] = near
    take(near, MISSPELT, term)
  }
  for (const [index, term] of read.entries()) {
    const id = vocabulary.find(term.term)
    sequence[index] = id
    if (term.stop) continue
    shows ||= SHOWING.has(term.term)
    dated ||= term.place === 'signature' && YEAR_FORM.test(term.term)
    const family = WORD_FAMILIES.get(term.term)
    if (family !== undefined) families.add(family)
    if (id >= 0 && vocabulary.claims(id) > 0) take(id, 1, term)
    else if (!term.number && !unknown.has(term.term) && unknown.size < MOST_GUESSES) {
      unknown.add(term.term)
      guess(term, index)
    }
  }
  return { sequence, terms: [...terms.values()], numbers: [...numbers], families, shows, dated }
}
