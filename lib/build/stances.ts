import type { ReadDocument } from '../extract/read.ts'
import type { Attribution } from '../model/figure.ts'
import type { Span } from '../model/quantity.ts'
import type { Finding, StanceFinding } from './finding.ts'
import { groupBy } from './group.ts'
import { sentenceSpeaker } from './sentence-speaker.ts'

/**
 * Denials and non-confirmations that stand in a sentence of their own, right after the figures that they are about in
 * the same paragraph: "There was no confirmation from Islamabad". A speaker has no stance on figures of its own.
 *
 * @param findings of this document, in order of the text
 */
export function findStances(
  read: ReadDocument,
  attributeAt: (at: Span) => Attribution,
  findings: readonly Finding[],
): StanceFinding[] {
  const stances: StanceFinding[] = []
  const bySentence = groupBy(findings, ({ figure }) => figure.sentence.start)
  read.sentences.forEach((sentence, index) => {
    const attribution = sentenceSpeaker(attributeAt, sentence)
    const before = read.sentences[index - 1]
    if (attribution.stance === 'asserts' || !attribution.claimant || before?.block !== sentence.block) return
    if (bySentence.has(sentence.start)) return
    const party = attribution.claimant.party
    const about = (bySentence.get(before.start) ?? []).filter(({ figure }) => figure.attribution.claimant)
    const others = about.filter(({ figure }) => figure.attribution.claimant?.party !== party)
    for (const dispute of new Set(others.map((finding) => finding.dispute))) {
      const { document, paragraph } = others.find((finding) => finding.dispute === dispute) as Finding
      stances.push({
        dispute,
        document,
        paragraph,
        attribution,
        wording: read.text.slice(sentence.start, sentence.end),
      })
    }
  })
  return stances
}
