import { TITLE_WEIGHT } from './build-index.ts'
import type { IndexData } from './index-data.ts'
import type { Query } from './query.ts'
import type { TermFacts } from './term-facts.ts'

/** Okapi BM25 (Robertson and Walker 1994), over title and text as one weighted field (BM25F). */
const K1 = 1.2
const B = 0.75

/** Claims that a second look is worth, best first. */
export interface Candidates {
  claims: Int32Array
  scores: Float32Array
  count: number
}

/** Picks candidates by BM25; keeps its arrays between queries. */
export class CandidateSearch {
  readonly #data: IndexData
  readonly #facts: TermFacts
  readonly #scores: Float32Array
  readonly #touched: Uint32Array
  readonly #norms = new Float32Array(256)
  readonly #counts = new Float32Array(16)
  readonly #found: Candidates

  /** @param most number of candidates */
  constructor(data: IndexData, facts: TermFacts, most: number) {
    this.#data = data
    this.#facts = facts
    this.#scores = new Float32Array(data.claims)
    this.#touched = new Uint32Array(data.claims)
    this.#found = { claims: new Int32Array(most), scores: new Float32Array(most), count: 0 }
    for (let length = 0; length < 256; length++) {
      this.#norms[length] = K1 * (1 - B + (B * length) / Math.max(1, data.averageLength))
    }
    for (let code = 0; code < 16; code++) this.#counts[code] = TITLE_WEIGHT * (code >> 2) + (code & 3)
  }

  /** The best claims for a query; written over by the next call. */
  find(query: Query): Candidates {
    const { postings, postingStarts, lengths } = this.#data
    const scores = this.#scores
    const touched = this.#touched
    let count = 0
    for (const { id, weight } of query.terms) {
      const worth = weight * (this.#facts.worth[id] ?? 0) * (K1 + 1)
      const end = postingStarts[id + 1] ?? 0
      for (let at = postingStarts[id] ?? 0; at < end; at++) {
        const posting = postings[at] as number
        const claim = posting >>> 4
        const times = this.#counts[posting & 15] as number
        const old = scores[claim] as number
        if (old === 0) touched[count++] = claim
        scores[claim] = old + (worth * times) / (times + (this.#norms[lengths[claim] as number] as number))
      }
    }
    this.#best(count)
    for (let i = 0; i < count; i++) scores[touched[i] as number] = 0
    return this.#found
  }

  /** Keeps the best of the claims touched, by insertion into a short sorted list. */
  #best(touched: number): void {
    const { claims, scores } = this.#found
    const most = claims.length
    let count = 0
    let least = 0
    for (let i = 0; i < touched; i++) {
      const claim = this.#touched[i] as number
      const score = this.#scores[claim] as number
      if (count === most && score <= least) continue
      let at = count < most ? count++ : most - 1
      for (; at > 0 && (scores[at - 1] as number) < score; at--) {
        scores[at] = scores[at - 1] as number
        claims[at] = claims[at - 1] as number
      }
      scores[at] = score
      claims[at] = claim
      least = scores[count - 1] as number
    }
    this.#found.count = count
  }
}
