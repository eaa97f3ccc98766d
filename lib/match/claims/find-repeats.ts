import type { Span } from '../../model/quantity.ts'
import { splitSentences } from '../../text/sentences.ts'
import type { ClaimIndex } from './claim-index.ts'
import { conflicts } from './conflicts.ts'
import { doubts, isDebunking, leavesOpen, refutes } from './refuted.ts'

/** A sentence of a page that may repeat a claim. */
export interface Candidate extends Span {
  /** Number of the claim in its index. */
  claim: number
  /** 0..1, as the index gives it. */
  score: number
  /** Number of the sentence in the page. */
  sentence: number
}

/** Below this a likeness is not shown: among debates and posts one alert in ten is wrong here, in other texts none. */
export const LEAST_SCORE = 0.4
const FEWEST_WORDS = 4
const LONGEST_SENTENCE = 1000
/** Longer pages are searched in their first part. */
const MOST_SENTENCES = 4000

/** The sentences of a page, each once split for all indexes. */
export interface PageSentences {
  title: string
  text: string
  spans: Span[]
}

export function pageSentences(title: string, text: string): PageSentences {
  return { title, text, spans: splitSentences(text).slice(0, MOST_SENTENCES) }
}

/** The sentences that an index finds a claim in, by likeness alone. Linear in the text; never throws. */
export function findCandidates(page: PageSentences, index: ClaimIndex): Candidate[] {
  const found: Candidate[] = []
  page.spans.forEach(({ start, end }, sentence) => {
    const text = sentenceAt(page, sentence)
    if (end - start > LONGEST_SENTENCE || !hasWords(text)) return
    const around = [sentenceAt(page, sentence - 1), sentenceAt(page, sentence + 1)].filter((other) => other !== '')
    const [hit] = index.search({ text, around }, 1)
    if (hit && hit.score >= LEAST_SCORE) found.push({ start, end, sentence, ...hit })
  })
  return found
}

/**
 * Which of the candidates state their claims: no questions, no negations, no other numbers or names, nothing that the
 * page itself says is false.
 * @param textOf the words of a claim
 */
export function keepRepeats<Found extends Candidate>(
  page: PageSentences,
  candidates: readonly Found[],
  textOf: (candidate: Found) => string,
): Found[] {
  if (candidates.length === 0) return []
  if (
    isDebunking(
      page.title,
      page.spans.map((_, sentence) => sentenceAt(page, sentence)),
    )
  )
    return []
  return candidates.filter((candidate) => {
    const claim = textOf(candidate)
    const sentence = sentenceAt(page, candidate.sentence)
    if (leavesOpen(sentence) || refutes(sentence, claim) || doubts(sentence, claim)) return false
    if (conflicts(claim, sentence)) return false
    return ![-1, 1, 2].some((step) => refutes(sentenceAt(page, candidate.sentence + step), claim))
  })
}

function sentenceAt({ text, spans }: PageSentences, at: number): string {
  const span = spans[at]
  return span ? text.slice(span.start, Math.min(span.end, span.start + 4 * LONGEST_SENTENCE)) : ''
}

function hasWords(text: string): boolean {
  let spaces = 0
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1))
    if (++spaces >= FEWEST_WORDS - 1) return true
  return false
}
