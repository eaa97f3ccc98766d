import type { IndexData } from './index-data.ts'
import { SAYING, SHOWING } from './lexicon/claim-kinds.ts'
import { WORD_FAMILIES } from './lexicon/word-families.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a term is, beyond its letters. */
export const WORD = 0
export const NUMBER = 1
export const YEAR = 2
export const YEAR_FORM = /^(?:19|20)\d\d$/

/** What is known of each term of an index; worked out when it is opened. */
export interface TermFacts {
  /** Inverse document frequency (natural logarithm); 0 for stop words. */
  worth: Float32Array
  kind: Uint8Array
  /** Family + 1, or 0. */
  family: Uint16Array
  /** 1 for words that make a claim one about a picture, and for those that make it one about what somebody said. */
  shows: Uint8Array
  says: Uint8Array
}

/** A collection of fewer claims says nothing of how rare a word is; it is read as part of one of this size. */
const FEWEST_CLAIMS = 50

export function readTermFacts(data: IndexData, vocabulary: Vocabulary): TermFacts {
  const { size } = vocabulary
  const claims = Math.max(data.claims, FEWEST_CLAIMS)
  const idf = (found: number) => Math.log(1 + (claims - found + 0.5) / (found + 0.5))
  const facts: TermFacts = {
    worth: new Float32Array(size),
    kind: new Uint8Array(size),
    family: new Uint16Array(size),
    shows: new Uint8Array(size),
    says: new Uint8Array(size),
  }
  for (let id = 0; id < size; id++) {
    const found = vocabulary.claims(id)
    facts.worth[id] = found === 0 ? 0 : idf(found)
    const first = vocabulary.first(id)
    if (first >= 48 && first <= 57) facts.kind[id] = YEAR_FORM.test(vocabulary.term(id)) ? YEAR : NUMBER
  }
  for (const [term, family] of WORD_FAMILIES) {
    const id = vocabulary.find(term)
    if (id >= 0) facts.family[id] = family + 1
  }
  const mark = (terms: ReadonlySet<string>, marks: Uint8Array) => {
    for (const term of terms) {
      const id = vocabulary.find(term)
      if (id >= 0) marks[id] = 1
    }
  }
  mark(SHOWING, facts.shows)
  mark(SAYING, facts.says)
  return facts
}
