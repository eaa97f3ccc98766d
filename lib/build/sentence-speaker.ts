import type { Attribution } from '../model/figure.ts'
import type { Span } from '../model/quantity.ts'

/**
 * Who a sentence as a whole is from. A cue in front covers the words behind it, a trailing one those before it, so both
 * ends and the middle are asked; a speaker at any of them is the sentence's, the one at the end first.
 */
export function sentenceSpeaker(attributeAt: (at: Span) => Attribution, sentence: Span): Attribution {
  const places = askedAt(attributeAt, sentence)
  return (places.find(({ claimant }) => claimant) ??
    places.find(({ ownVoice }) => !ownVoice) ??
    places[0]) as Attribution
}

/**
 * Who takes the position that a sentence gives. Sides state their own positions: a speaker of the position's side comes
 * first, and one of another side is not believed to have taken it.
 *
 * @param position party id, or `neutral`
 */
export function positionSpeaker(attributeAt: (at: Span) => Attribution, sentence: Span, position: string): Attribution {
  const places = askedAt(attributeAt, sentence)
  const own = places.find(({ claimant }) => claimant?.party === position)
  const speaker = own ?? sentenceSpeaker(attributeAt, sentence)
  const foreign = position !== 'neutral' && speaker.claimant?.party != null && speaker.claimant.party !== position
  return foreign ? { ...speaker, claimant: null, ownVoice: false, stance: 'asserts' } : speaker
}

function askedAt(attributeAt: (at: Span) => Attribution, { start, end }: Span): Attribution[] {
  const middle = Math.floor((start + end) / 2)
  return [Math.max(start, end - 2), middle, start].map((at) => attributeAt({ start: at, end: at + 1 }))
}
