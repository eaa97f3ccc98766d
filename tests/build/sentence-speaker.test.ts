import { describe, expect, test } from 'vitest'
import { positionSpeaker, sentenceSpeaker } from '../../lib/build/sentence-speaker.ts'
import type { Attribution } from '../../lib/model/figure.ts'

const of = (name: string | null, party: string | null = null): Attribution => ({
  claimant: name === null ? null : { name, party },
  via: null,
  cue: null,
  ownVoice: name === null,
  stance: 'asserts',
})
const OWN = of(null)
const north = of('North army', 'north')
const south = of('South', 'south')

/** A sentence of 30 characters whose thirds are said by these. */
const thirds = (start: Attribution, middle: Attribution, end: Attribution) => (at: { start: number }) =>
  at.start < 10 ? start : at.start < 20 ? middle : end
const SENTENCE = { start: 0, end: 30 }

describe('sentenceSpeaker', () => {
  test.each([
    ['a cue in front', thirds(OWN, north, north), 'North army'],
    ['a trailing cue', thirds(north, north, OWN), 'North army'],
    ['no cue', thirds(OWN, OWN, OWN), null],
    ['two speakers: the one at the end', thirds(south, south, north), 'North army'],
  ])('%s', (_, attributeAt, name) => {
    expect(sentenceSpeaker(attributeAt, SENTENCE).claimant?.name ?? null).toBe(name)
  })
})

describe('positionSpeaker', () => {
  test.each([
    ['the speaker of the position’s side comes first', thirds(south, south, north), 'south', 'South'],
    ['another side’s speaker has not taken it', thirds(OWN, north, north), 'south', null],
    ['anyone can be neutral', thirds(OWN, north, north), 'neutral', 'North army'],
    ['a speaker without a side', thirds(OWN, of('a witness'), of('a witness')), 'south', 'a witness'],
  ])('%s', (_, attributeAt, position, name) => {
    expect(positionSpeaker(attributeAt, SENTENCE, position).claimant?.name ?? null).toBe(name)
  })
})
