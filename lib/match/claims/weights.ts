import type { Evidence } from './evidence.ts'

/**
 * Weights of the second look, found by logistic regression (listwise for the rank) on public posts, debates and fact
 * checks, cross-validated by post and by debate. They are about words in general: none is about a name or a claim.
 */

/** Orders the candidates of one text. */
const RANK = {
  bm25: 3.88,
  textCover: 7.27,
  titleCover: 2.11,
  family: 15.3,
  run: 1.01,
  /** A name of two words is one sign, not two. */
  pairs: -8.34,
  /** One rare word that is left out makes less of a claim unsaid than its worth says. */
  missing: 4.66,
  signed: 0.5,
  signedSaying: 0.52,
  numbersMissing: -0.53,
  otherYear: -1.1,
  bothShow: 0.8,
  onlyTextShows: -0.28,
}

export function rankOf(evidence: Evidence): number {
  let sum = 0
  for (const sign of Object.keys(RANK) as (keyof typeof RANK)[]) sum += RANK[sign] * evidence[sign]
  return sum
}

const CERTAINTY = {
  bias: -5.3,
  /** The claim's own words, where no other claim fits as well. */
  verbatimLead: 24.3,
  /** Square roots: the first words tell more than the last. */
  verbatim: 2.77,
  context: 7.04,
  numbersMissing: -0.5,
  numberConflict: -2,
}
/** Words worth less than this (in BM25, tens) are too few to be sure of anything. */
const LEAST_BM25 = 1.3

/**
 * 0..1: how sure it is that a text repeats a claim; comparable between texts and between packs.
 * @param lead -1..1: how far the claim's rank is ahead of the best other claim's, relative to its own
 */
export function certaintyOf(evidence: Evidence, lead: number): number {
  const sum =
    CERTAINTY.bias +
    CERTAINTY.verbatimLead * lead * evidence.verbatim +
    CERTAINTY.verbatim * Math.sqrt(evidence.verbatim) +
    CERTAINTY.context * Math.sqrt(evidence.context) +
    CERTAINTY.numbersMissing * evidence.numbersMissing +
    CERTAINTY.numberConflict * evidence.numberConflict
  return Math.min(1, evidence.bm25 / LEAST_BM25) / (1 + Math.exp(-sum))
}
