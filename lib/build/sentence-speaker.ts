import type { Attribution } from '../model/figure.ts'
import type { Span } from '../model/quantity.ts'

/**
 * Who a sentence as a whole is from. A cue in front covers the words behind it, a trailing one those before it, so both
 * ends and the middle are asked; a speaker at any of them is the sentence's, the one at the end first.
 */
export function sentenceSpeaker(attributeAt: (at: Span) => Attribution, { start, end }: Span): Attribution {
  const middle = Math.floor((start + end) / 2)
  const places = [Math.max(start, end - 2), middle, start].map((at) => attributeAt({ start: at, end: at + 1 }))
  return (places.find(({ claimant }) => claimant) ??
    places.find(({ ownVoice }) => !ownVoice) ??
    places[0]) as Attribution
}
