import type { ReadDocument } from '../extract/read.ts'
import type { Attribution } from '../model/figure.ts'
import type { Span } from '../model/quantity.ts'
import type { Finding, StanceFinding } from './finding.ts'
import { groupBy } from './group.ts'
import { sentenceSpeaker } from './sentence-speaker.ts'

/** A sentence in which a speaker denies or does not confirm something. */
export interface StanceSentence {
  start: number
  /** Where the sentence before it in the paragraph starts. */
  before: number
  attribution: Attribution
  wording: string
}

/** The sentences of a document that deny or do not confirm what the sentence before them in the paragraph says. */
export function stanceSentences(read: ReadDocument, attributeAt: (at: Span) => Attribution): StanceSentence[] {
  return read.sentences.flatMap((sentence, index): StanceSentence[] => {
    const before = read.sentences[index - 1]
    if (before?.block !== sentence.block) return []
    const attribution = sentenceSpeaker(attributeAt, sentence)
    if (attribution.stance === 'asserts' || !attribution.claimant) return []
    const { start, end } = sentence
    return [{ start, before: before.start, attribution, wording: read.text.slice(start, end) }]
  })
}

/**
 * Denials and non-confirmations that stand in a sentence of their own, right after the figures that they are about:
 * "There was no confirmation from Islamabad". A speaker has no stance on figures of its own.
 *
 * @param findings of the same document
 */
export function bindStances(sentences: readonly StanceSentence[], findings: readonly Finding[]): StanceFinding[] {
  const bySentence = groupBy(findings, ({ figure }) => figure.sentence.start)
  return sentences.flatMap(({ start, before, attribution, wording }) => {
    if (bySentence.has(start)) return []
    const party = attribution.claimant?.party
    const others = (bySentence.get(before) ?? []).filter(
      ({ figure }) => figure.attribution.claimant && figure.attribution.claimant.party !== party,
    )
    return [...groupBy(others, ({ dispute }) => dispute)].map(([dispute, [first]]): StanceFinding => {
      const { document, paragraph } = first as Finding
      return { dispute, document, paragraph, attribution, wording }
    })
  })
}
