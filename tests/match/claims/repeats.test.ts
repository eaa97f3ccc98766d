import { expect, it } from 'vitest'
import { ClaimIndex } from '../../../lib/match/claims/claim-index.ts'
import { findCandidates, keepRepeats, pageSentences } from '../../../lib/match/claims/find-repeats.ts'

const CLAIMS = [
  'The city of Harrow closed all of its 40 public wells in June 2019.',
  'Senator Ida Brook voted against the school lunch bill three times.',
  'Drinking warm salt water cures the winter flu within two days.',
  'The new bridge over the Tarn was never inspected before it opened to traffic.',
  'A photograph shows a shark swimming on a flooded motorway in Bellport.',
].map((text, at) => ({ id: `c${at}`, text }))
const INDEX = ClaimIndex.build(CLAIMS)

/** Numbers of the claims that a page repeats. */
function repeats(text: string, title = ''): number[] {
  const page = pageSentences(title, text)
  return keepRepeats(page, findCandidates(page, INDEX), ({ claim }) => CLAIMS[claim]?.text ?? '').map(
    ({ claim }) => claim,
  )
}

it.each<[string, string, number[]]>([
  ['word for word', CLAIMS[0]?.text ?? '', [0]],
  [
    'in a longer sentence',
    `Neighbours said that the city of Harrow closed all of its 40 public wells in June 2019, and nobody was told.`,
    [0],
  ],
  ['with words left out', 'Harrow closed all of its 40 public wells in June 2019.', [0]],
  ['with a typo', 'The city of Harrow closed all of its 40 pubilc wells in June 2019.', [0]],
  ['with a number in words', 'Senator Ida Brook voted against the school lunch bill 3 times.', [1]],
  ['as somebody’s words', 'He posted: “Drinking warm salt water cures the winter flu within two days.”', [2]],
  [
    'negated as the claim is',
    'The new bridge over the Tarn was never inspected before it opened to traffic, he said.',
    [3],
  ],
])('finds a claim that is repeated %s', (_, text, found) => {
  expect(repeats(text)).toEqual(found)
})

it.each<[string, string]>([
  ['a question', 'Did the city of Harrow close all of its 40 public wells in June 2019?'],
  ['a negation', 'The city of Harrow never closed all of its 40 public wells in June 2019.'],
  ['what takes a negation back', 'The new bridge over the Tarn was inspected before it opened to traffic.'],
  ['"it is false that"', 'It is false that drinking warm salt water cures the winter flu within two days.'],
  ['"no evidence that"', 'There is no evidence that drinking warm salt water cures the winter flu within two days.'],
  [
    'a denial in the next sentence',
    'Drinking warm salt water cures the winter flu within two days, the post said. That is not true.',
  ],
  ['a denial', 'The mayor denied that the city of Harrow closed all of its 40 public wells in June 2019.'],
  ['"none of"', 'The city of Harrow closed none of its 40 public wells in June 2019.'],
  ['"whether"', 'Doctors asked whether drinking warm salt water cures the winter flu within two days.'],
  ['another number', 'The city of Harrow closed all of its 60 public wells in June 2019.'],
  ['another year', 'The city of Harrow closed all of its 40 public wells in June 2016.'],
  ['another name', 'Senator Tom Field voted against the school lunch bill three times.'],
  ['another place', 'A photograph shows a shark swimming on a flooded motorway in Greyhaven.'],
  ['the same subject', 'The city of Harrow has many public wells, and most of them are old.'],
])('is silent on %s', (_, text) => {
  expect(repeats(text)).toEqual([])
})

it('is silent on a page that debunks', () => {
  const claim = CLAIMS[4]?.text ?? ''
  expect(repeats(claim)).toEqual([4])
  expect(repeats(claim, 'Fact check: the shark of Bellport')).toEqual([])
  const doubts = ['The picture is fake.', 'It was debunked in May.', 'The tale is false.', 'Experts call it a hoax.']
  const far = 'People in the town went on with their day. '.repeat(4)
  expect(repeats(`${claim} ${far} ${doubts.join(' ')}`)).toEqual([])
})

it('finds the claim of a pack of one', () => {
  const index = ClaimIndex.build(CLAIMS.slice(0, 1))
  expect(findCandidates(pageSentences('', CLAIMS[0]?.text ?? ''), index)).toMatchObject([{ claim: 0 }])
  expect(findCandidates(pageSentences('', 'The city closed the road in June after the flood.'), index)).toEqual([])
})

it('gives offsets of the sentence', () => {
  const text = `It rained. ${CLAIMS[1]?.text} It rained again.`
  const [found] = findCandidates(pageSentences('', text), INDEX)
  expect(text.slice(found?.start, found?.end)).toBe(CLAIMS[1]?.text)
})
