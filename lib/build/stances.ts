import type { ReadDocument } from '../extract/read.ts'
import type { Attribution } from '../model/figure.ts'
import type { Span } from '../model/quantity.ts'
import type { Finding, StanceFinding } from './finding.ts'

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
  read.sentences.forEach((sentence, index) => {
    // The words under a cue stand behind it, where "it" is; a trailing cue has them in front.
    const ends = [
      { start: sentence.end - 2, end: sentence.end - 1 },
      { start: sentence.start, end: sentence.start + 1 },
    ]
    const attribution = ends.map(attributeAt).find(({ stance }) => stance !== 'asserts')
    const before = read.sentences[index - 1]
    if (!attribution?.claimant || before?.block !== sentence.block) return
    if (findings.some((finding) => finding.figure.sentence.start === sentence.start)) return
    const party = attribution.claimant.party
    const about = findings.filter(({ figure }) => figure.sentence.start === before.start && figure.attribution.claimant)
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
