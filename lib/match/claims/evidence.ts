import type { IndexData } from './index-data.ts'
import type { Query } from './query.ts'
import { ClaimSequence } from './sequences.ts'
import { NUMBER, type TermFacts, WORD, YEAR } from './term-facts.ts'

/** Signs that a text repeats a claim. Shares are 0..1 of what the claim's words are worth; worths are in tens. */
export interface Evidence {
  /** How well the words meet (BM25). */
  bm25: number
  /** Share of the text's, and of the headline's, words that are met. */
  textCover: number
  titleCover: number
  /** Share of the words that are not met but for another one of their family. */
  family: number
  /** Share of the words that are not met but in the sentences around. */
  context: number
  /** Worth of the longest run of words that both have. */
  run: number
  /** Share of the claim's neighbouring words that are near each other in the text too. */
  pairs: number
  /** Worth of the rarest word that is not met. */
  missing: number
  /** Worth of the words that are met in a signature only. */
  signed: number
  /** Numbers of the claim that are not met, years by half; at most 2. */
  numbersMissing: number
  /** 1 where the text gives another number of the same thing. */
  numberConflict: number
  /** Share of the claim's own words (those in quotes, where it has quotes) in runs of three or more. */
  verbatim: number
  /** 1 where text and claim both are about a picture; 1 where only the text is. */
  bothShow: number
  onlyTextShows: number
  /** `signed` where the claim is about what somebody said: the post may be it. */
  signedSaying: number
  /** 1 where the claim gives years, and none is that of the signature. */
  otherYear: number
}

export const noEvidence = (): Evidence => ({
  bm25: 0,
  textCover: 0,
  titleCover: 0,
  family: 0,
  context: 0,
  run: 0,
  pairs: 0,
  missing: 0,
  signed: 0,
  numbersMissing: 0,
  numberConflict: 0,
  verbatim: 0,
  bothShow: 0,
  onlyTextShows: 0,
  signedSaying: 0,
  otherYear: 0,
})

/** Added to what a claim is worth, so that a claim of few common words is never covered in full. */
const PRIOR = 3
/** Words of a claim that stand next to each other count as a pair when the text has them this near. */
const NEAR = 4
const LONGEST_QUERY = 400
const LONGEST_RUN_WORTH = 60
/** A stop word within a run is worth this much. */
const STOP_WORTH = 0.5
/** Fewer quoted words are a name or a scare quote, not what somebody said. */
const LEAST_QUOTE = 3

/** Looks at one claim after another for one query. */
export class EvidenceReader {
  readonly #data: IndexData
  readonly #facts: TermFacts
  readonly #claim = new ClaimSequence()
  /** Weight of each term in the query, 0 where it is not in it. */
  readonly #weights: Float32Array
  /** Terms already counted in this claim. */
  readonly #seen: Uint32Array
  #stamp = 0
  readonly #context: Uint8Array
  #query: Query | null = null
  #sequence: Int32Array = new Int32Array(0)
  readonly #runs = [new Uint16Array(LONGEST_QUERY + 1), new Uint16Array(LONGEST_QUERY + 1)]
  #signed = new Set<number>()
  #places = new Map<number, number[]>()

  constructor(data: IndexData, facts: TermFacts) {
    this.#data = data
    this.#facts = facts
    this.#weights = new Float32Array(facts.worth.length)
    this.#seen = new Uint32Array(facts.worth.length)
    this.#context = new Uint8Array(facts.worth.length)
  }

  /**
   * Takes the query that the next claims are looked at for.
   * @param context terms of the sentences around it
   */
  begin(query: Query, context: Iterable<number>): void {
    this.#weights.fill(0)
    this.#context.fill(0)
    for (const { id, weight } of query.terms) this.#weights[id] = weight
    for (const id of context) if (id >= 0) this.#context[id] = 1
    this.#query = query
    this.#sequence = query.sequence.subarray(0, LONGEST_QUERY)
    this.#signed = new Set(query.terms.filter(({ signed }) => signed).map(({ id }) => id))
    this.#places = new Map()
    this.#sequence.forEach((id, place) => {
      if (id < 0 || !this.#weights[id]) return
      const places = this.#places.get(id)
      if (places) places.push(place)
      else this.#places.set(id, [place])
    })
  }

  /** Writes what speaks for a claim into `evidence`. */
  read(index: number, bm25: number, evidence: Evidence): void {
    const query = this.#query
    if (!query) throw new Error('evidence is read for a query')
    const { sequenceStarts, sequences } = this.#data
    const claim = this.#claim
    claim.read(sequences, sequenceStarts[index] ?? 0, sequenceStarts[index + 1] ?? 0)
    evidence.bm25 = bm25 / 10
    this.#covers(query, evidence)
    this.#numbers(query, evidence)
    this.#order(evidence)
    this.#nearPairs(evidence)
  }

  /** What the words of the claim are worth together, and those of them that are met. */
  #covers(query: Query, evidence: Evidence): void {
    const { worth, family, shows, says, kind } = this.#facts
    const { terms, titleEnd, length } = this.#claim
    let all = 0
    let familiar = 0
    let around = 0
    let missing = 0
    let signed = 0
    let named = 0
    let showing = false
    let saying = false
    const stamp = ++this.#stamp
    for (let i = 0; i < length; i++) {
      const id = terms[i] as number
      const value = worth[id] as number
      if (value === 0 || this.#seen[id] === stamp) continue
      this.#seen[id] = stamp
      all += value
      showing ||= shows[id] === 1
      saying ||= says[id] === 1
      if ((this.#weights[id] as number) > 0) {
        if (!this.#signed.has(id)) continue
        signed += value
        if (kind[id] === WORD) named += value
        continue
      }
      missing = Math.max(missing, value)
      const kin = family[id] as number
      if (kin > 0 && query.families.has(kin - 1)) familiar += value
      else if (this.#context[id]) around += value
    }
    evidence.textCover = this.#cover(titleEnd, length)
    evidence.titleCover = this.#cover(0, titleEnd)
    evidence.family = familiar / (all + PRIOR)
    evidence.context = around / (all + PRIOR)
    evidence.missing = missing / 10
    evidence.signed = signed / 10
    evidence.signedSaying = saying ? named / 10 : 0
    evidence.bothShow = query.shows && showing ? 1 : 0
    evidence.onlyTextShows = query.shows && !showing ? 1 : 0
  }

  /** Share of the words between two places of the claim that are met. */
  #cover(from: number, to: number): number {
    const { worth } = this.#facts
    const { terms } = this.#claim
    const stamp = ++this.#stamp
    let all = 0
    let met = 0
    for (let i = from; i < to; i++) {
      const id = terms[i] as number
      const value = worth[id] as number
      if (value === 0 || this.#seen[id] === stamp) continue
      this.#seen[id] = stamp
      all += value
      met += value * (this.#weights[id] as number)
    }
    return met / (all + PRIOR)
  }

  /** Numbers of the claim that the text does not give, and whether it gives another one of the same thing. */
  #numbers(query: Query, evidence: Evidence): void {
    const { kind } = this.#facts
    const { terms, titleEnd, length } = this.#claim
    let missing = 0
    let conflict = 0
    let years = 0
    let met = 0
    const stamp = ++this.#stamp
    for (let i = 0; i < length; i++) {
      const id = terms[i] as number
      const what = kind[id] as number
      if ((what !== NUMBER && what !== YEAR) || this.#seen[id] === stamp) continue
      this.#seen[id] = stamp
      if (what === YEAR) years++
      if (this.#weights[id]) {
        if (what === YEAR) met++
        continue
      }
      missing += what === YEAR ? 0.5 : 1
      if (what === NUMBER && i >= titleEnd && this.#countsSame(query, i)) conflict = 1
    }
    evidence.numbersMissing = Math.min(2, missing)
    evidence.numberConflict = conflict
    evidence.otherYear = query.dated && years > 0 && met === 0 ? 1 : 0
  }

  /** True where the text puts another number before the word that follows a claim's number. */
  #countsSame({ numbers }: Query, at: number): boolean {
    if (numbers.length === 0) return false
    const { terms, length } = this.#claim
    const next = at + 1 < length ? (terms[at + 1] as number) : -1
    if (next < 0 || !this.#weights[next]) return false
    for (const place of this.#places.get(next) ?? []) {
      const before = place > 0 ? (this.#sequence[place - 1] as number) : -1
      if (before >= 0 && this.#facts.kind[before] === NUMBER) return true
    }
    return false
  }

  /** Words in the same order: the longest run of all, and what part of the claim's own words stands in runs. */
  #order(evidence: Evidence): void {
    const { worth } = this.#facts
    const { terms, quoted, titleEnd, length } = this.#claim
    const query = this.#sequence
    const n = query.length
    let [above, row] = this.#runs as [Uint16Array, Uint16Array]
    let own = 0
    for (let i = titleEnd; i < length; i++) own += quoted[i] as number
    const quotes = own >= LEAST_QUOTE
    let size = 0
    let inRuns = 0
    let best = 0
    above.fill(0, 0, n + 1)
    for (let i = 0; i < length; i++) {
      if (i === titleEnd) above.fill(0, 0, n + 1)
      const id = terms[i] as number
      let longest = 0
      for (let j = 0; j < n; j++) {
        const run = query[j] === id ? (above[j] as number) + 1 : 0
        row[j + 1] = run
        if (run > longest) longest = run
      }
      if (i >= titleEnd && (!quotes || quoted[i] === 1)) {
        size++
        if (longest >= 3) inRuns++
      }
      if (longest >= 2) {
        let value = 0
        for (let k = i - longest + 1; k <= i; k++) value += (worth[terms[k] as number] as number) || STOP_WORTH
        if (value > best) best = value
      }
      ;[above, row] = [row, above]
    }
    evidence.run = Math.min(LONGEST_RUN_WORTH, best) / 10
    evidence.verbatim = inRuns / (size + 1)
  }

  #nearPairs(evidence: Evidence): void {
    const { worth } = this.#facts
    const { terms, titleEnd, length } = this.#claim
    let met = 0
    let all = 0
    let before = -1
    for (let i = 0; i < length; i++) {
      if (i === titleEnd) before = -1
      const id = terms[i] as number
      if (worth[id] === 0) continue
      if (before >= 0 && before !== id) {
        const value = Math.min(worth[id] as number, worth[before] as number)
        all += value
        if (this.#near(before, id)) met += value
      }
      before = id
    }
    evidence.pairs = met / (all + 2 * PRIOR)
  }

  #near(one: number, other: number): boolean {
    const places = this.#places.get(one)
    const others = this.#places.get(other)
    if (!places || !others) return false
    for (const a of places) for (const b of others) if (Math.abs(a - b) <= NEAR) return true
    return false
  }
}
