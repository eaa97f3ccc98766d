import { buildIndex } from './build-index.ts'
import { CandidateSearch } from './candidates.ts'
import { type Evidence, EvidenceReader, noEvidence } from './evidence.ts'
import { fromBytes, type IndexData, toBytes } from './index-data.ts'
import { resolve } from './query.ts'
import { readTermFacts } from './term-facts.ts'
import { isPictured, readTerms } from './terms.ts'
import type { TextClaim } from './text-claim.ts'
import { Vocabulary } from './vocabulary.ts'
import { certaintyOf, rankOf } from './weights.ts'

/** A claim that a text may repeat. */
export interface Hit {
  /** Number of the claim, in the order in which the index was given them. */
  claim: number
  /** 0..1: how sure it is that the text repeats the claim. */
  score: number
}

/** A text to look for claims in. */
export interface ClaimQuery {
  text: string
  /** What stands around it in the same document: the sentence before and the one after. */
  around?: string[] | undefined
}

/** A candidate with all that speaks for it. */
export interface Examined {
  claim: number
  evidence: Evidence
  /** Orders the candidates of one text; higher is better. */
  rank: number
}

/** Candidates that get a second look. */
const CANDIDATES = 60

/** An index over claims that answers which of them a text repeats. */
export class ClaimIndex {
  readonly #data: IndexData
  readonly #vocabulary: Vocabulary
  readonly #facts: ReturnType<typeof readTermFacts>
  readonly #candidates: CandidateSearch
  readonly #reader: EvidenceReader
  readonly #pool: Examined[] = Array.from({ length: CANDIDATES }, () => ({
    claim: 0,
    evidence: noEvidence(),
    rank: 0,
  }))

  private constructor(data: IndexData) {
    this.#data = data
    this.#vocabulary = new Vocabulary(data)
    this.#facts = readTermFacts(data, this.#vocabulary)
    this.#candidates = new CandidateSearch(data, this.#facts, CANDIDATES)
    this.#reader = new EvidenceReader(data, this.#facts)
  }

  /** Builds an index of claims. */
  static build(claims: readonly TextClaim[]): ClaimIndex {
    return new ClaimIndex(buildIndex(claims))
  }

  /** Opens an index that `bytes` wrote; null where it was written by another version. */
  static open(bytes: ArrayBuffer): ClaimIndex | null {
    const data = fromBytes(bytes)
    return data ? new ClaimIndex(data) : null
  }

  /** Number of claims. */
  get size(): number {
    return this.#data.claims
  }

  /** The index as bytes, to be stored. */
  bytes(): ArrayBuffer {
    return toBytes(this.#data)
  }

  /** The claims that a text most likely repeats, best first. */
  search(query: ClaimQuery, top: number): Hit[] {
    const found = this.examine(query)
    let least = 1
    return found.slice(0, top).map(({ claim, evidence, rank }, index) => {
      const other = found[index === 0 ? 1 : 0]?.rank ?? 0
      const lead = Math.max(-1, Math.min(1, (rank - other) / (Math.max(0, rank) + 1)))
      least = Math.min(least, certaintyOf(evidence, lead))
      return { claim, score: least }
    })
  }

  /** All candidates with their evidence, best first; written over by the next call. For measuring. */
  examine({ text, around = [] }: ClaimQuery): Examined[] {
    const query = resolve(readTerms(text), isPictured(text), this.#vocabulary)
    if (query.terms.length === 0) return []
    const { claims, scores, count } = this.#candidates.find(query)
    this.#reader.begin(query, this.#context(around))
    const found = this.#pool.slice(0, count)
    for (const [index, one] of found.entries()) {
      one.claim = claims[index] ?? 0
      this.#reader.read(one.claim, scores[index] ?? 0, one.evidence)
      one.rank = rankOf(one.evidence)
    }
    return found.sort((a, b) => b.rank - a.rank)
  }

  *#context(around: readonly string[]): Iterable<number> {
    for (const text of around)
      for (const { term, stop } of readTerms(text)) if (!stop) yield this.#vocabulary.find(term)
  }
}
