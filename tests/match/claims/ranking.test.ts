import { expect, it } from 'vitest'
import { ClaimIndex } from '../../../lib/match/claims/claim-index.ts'

const CLAIMS = [
  { title: 'Did a Hotel in Harrow Flood?', text: 'A hotel in Harrow was flooded to its second floor.' },
  { title: 'Is This a Flooded Hotel in Harrow?', text: 'A photograph shows a hotel in Harrow flooded in a storm.' },
  { title: 'Dora Vell on Wells', text: 'Dora Vell owns nine wells in Harrow.' },
  { title: 'Did Dora Vell Promise Wells?', text: 'Dora Vell said that Harrow would get new wells.' },
  { title: 'Was the Tarn Bridge Closed?', text: 'The Tarn bridge was closed to lorries in 2012.' },
  { title: 'Was the Tarn Bridge Shut?', text: 'The Tarn bridge was closed to lorries in 2019.' },
  { title: 'Laughter in the Council', text: 'Mayor Ossian laughed at pensioners during a council meeting.' },
  { title: 'Sleep in the Council', text: 'Mayor Ossian slept beside pensioners during a council meeting.' },
  ...Array.from({ length: 40 }, (_, at) => ({
    title: `Tale ${at}`,
    text: `People in town ${at} tell tale ${at} at night.`,
  })),
].map((claim, at) => ({ id: `c${at}`, ...claim }))
const INDEX = ClaimIndex.build(CLAIMS)

const first = (text: string): number | undefined => INDEX.search({ text }, 1)[0]?.claim

it.each<[string, string, number]>([
  ['of a picture for a post with a picture', 'The hotel in Harrow is flooded pic.twitter.com/a1b2c3', 1],
  ['of a picture for a text that speaks of one', 'See this video of the hotel in Harrow, all flooded', 1],
  ['without a picture for a text without one', 'The hotel in Harrow is flooded', 0],
  [
    'of what somebody said for their own post',
    'New wells for Harrow, and soon! — Dora Vell (@doravell) May 3, 2019',
    3,
  ],
  ['of the year of the post', 'They closed the Tarn bridge — Ann Lea (@annlea) June 2, 2012', 4],
  ['of the year of another post', 'They closed the Tarn bridge — Ann Lea (@annlea) June 2, 2019', 5],
  ['in other words', 'Mayor Ossian chuckled about the elderly during a council meeting', 6],
])('puts the claim %s first', (_, text, claim) => {
  expect(first(text)).toBe(claim)
})
