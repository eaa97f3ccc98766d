import { expect, it } from 'vitest'
import { type FeedProblem, feedClaims, surveyFeed } from '../../../lib/extract/claimreview/import-claims.ts'
import type { PackClaim } from '../../../lib/model/claim.ts'
import { FORMS, factCheck, inPieces } from './feeds.ts'

async function read(text: string, name = 'feed.json', size = 50) {
  const file = { name, open: () => inPieces(text, size) }
  const problems: FeedProblem[] = []
  const survey = await surveyFeed(file, (problem) => problems.push(problem))
  const claims: PackClaim[] = []
  for await (const claim of feedClaims(file, survey)) claims.push(claim)
  return { survey, claims, problems }
}

it.each(FORMS)('reads two fact checks from $what', async ({ name, text }) => {
  for (const size of [1, 7, 1000, 1_000_000]) {
    const { claims, problems } = await read(text, name, size)
    expect(problems).toEqual([])
    expect(claims.map((claim) => claim.text)).toEqual(['The city closed all of its 40 wells.', 'Nine bridges fell.'])
  }
})

it('gives claim, claimant, day, appearances, and the rating as an account of the reviewer', async () => {
  const { claims, survey } = await read(JSON.stringify(factCheck()))
  expect(claims).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      text: 'The city closed all of its 40 wells.',
      claimant: 'Ida Brook',
      made: '2021-03-01',
      appearances: [{ title: null, url: 'https://posts.example/1', published: null }],
      reviews: [
        {
          reviewer: { name: 'Check Desk', url: 'https://checks.example' },
          title: null,
          url: 'https://checks.example/wells',
          published: '2021-03-04',
          rating: { name: 'Mostly false', value: 2, best: 5, worst: 1 },
        },
      ],
    },
  ])
  expect(survey).toMatchObject({ claims: 1, reviews: 1, problems: 0, newest: '2021-03-04' })
})

it.each<[string, Record<string, unknown>, Partial<PackClaim>]>([
  [
    'entities and tags',
    { claimReviewed: '&quot;Rain&#39;s&quot;  <b>gone</b> &amp; 3 < 4' },
    { text: '"Rain\'s" gone & 3 < 4' },
  ],
  [
    'several claimants',
    { itemReviewed: { '@type': 'Claim', author: [{ name: 'A. One' }, 'B. Two'] } },
    { claimant: 'A. One, B. Two' },
  ],
  [
    'the older form, in which a work is reviewed',
    {
      itemReviewed: {
        '@type': 'CreativeWork',
        author: { name: 'C. Three' },
        datePublished: '2020-2-3',
        name: 'A speech',
        url: 'https://x.example/s',
      },
    },
    {
      claimant: 'C. Three',
      made: '2020-02-03',
      appearances: [{ title: 'A speech', url: 'https://x.example/s', published: '2020-02-03' }],
    },
  ],
  [
    'a day that is none',
    { itemReviewed: { '@type': 'Claim', datePublished: '2020-13-40' } },
    { claimant: null, made: null },
  ],
  [
    'appearances as addresses and as works, each once',
    {
      itemReviewed: {
        '@type': 'Claim',
        firstAppearance: { url: 'https://x.example/1' },
        appearance: ['https://x.example/2', { url: 'https://x.example/1' }, { url: 'javascript:alert(1)' }],
      },
    },
    {
      appearances: [
        { title: null, url: 'https://x.example/1', published: null },
        { title: null, url: 'https://x.example/2', published: null },
      ],
    },
  ],
  [
    'the claim in the item reviewed',
    { claimReviewed: undefined, itemReviewed: { '@type': 'Claim', name: 'Snow fell.' } },
    { text: 'Snow fell.' },
  ],
  ['full names of types', { '@type': 'http://schema.org/ClaimReview' }, { claimant: 'Ida Brook' }],
  ['one of several types', { '@type': ['Review', 'schema:ClaimReview'] }, { claimant: 'Ida Brook' }],
])('reads %s', async (_, changes, expected) => {
  const { claims, problems } = await read(JSON.stringify(factCheck(changes)))
  expect(problems).toEqual([])
  expect(claims).toEqual([expect.objectContaining(expected)])
})

it.each<[string, unknown, unknown]>([
  ['words', { alternateName: 'Pants on Fire' }, { name: 'Pants on Fire', value: null, best: null, worst: null }],
  [
    'numbers as text',
    { ratingValue: '1', bestRating: '5', worstRating: '1' },
    { name: null, value: 1, best: 5, worst: 1 },
  ],
  ['words in place of a number', { ratingValue: 'False' }, { name: 'False', value: null, best: null, worst: null }],
  ['nothing', {}, null],
])('reads a rating in %s', async (_, reviewRating, rating) => {
  const { claims } = await read(JSON.stringify(factCheck({ reviewRating })))
  expect(claims[0]?.reviews[0]?.rating).toEqual(rating)
})

it('follows references within a graph', async () => {
  const graph = {
    '@graph': [{ '@id': '#desk', '@type': 'Organization', name: 'Desk' }, factCheck({ author: { '@id': '#desk' } })],
  }
  const { claims } = await read(JSON.stringify(graph))
  expect(claims[0]?.reviews[0]?.reviewer?.name).toBe('Desk')
})

it('joins the reviews of one claim, and drops a review that comes twice', async () => {
  const other = factCheck({
    url: 'https://other.example/w',
    author: { name: 'Other Desk' },
    claimReviewed: 'The city closed all of its 40 WELLS.',
  })
  const between = factCheck({ claimReviewed: 'Nine bridges fell.' })
  const { claims, survey } = await read(JSON.stringify([factCheck(), between, other, factCheck()]))
  expect(survey).toMatchObject({ claims: 2, reviews: 4 })
  expect(claims.map(({ text }) => text)).toEqual(['Nine bridges fell.', 'The city closed all of its 40 wells.'])
  expect(claims[1]?.reviews.map(({ reviewer }) => reviewer?.name)).toEqual(['Check Desk', 'Other Desk'])
})

it.each<[string, string, string, Omit<FeedProblem, 'reason'>, RegExp]>([
  [
    'a line that is no JSON',
    'feed.jsonl',
    `${JSON.stringify(factCheck())}\n{"@type": "ClaimReview", \n`,
    { entry: 2, line: 2 },
    /not valid JSON/,
  ],
  [
    'an element that is no JSON',
    'feed.json',
    `[${JSON.stringify(factCheck())},\n{"a": tru}]`,
    { entry: 2, line: 2 },
    /not valid JSON/,
  ],
  [
    'a text that breaks off',
    'feed.json',
    `[${JSON.stringify(factCheck())},\n {"@type": "Claim`,
    { entry: 2, line: 2 },
    /not valid JSON/,
  ],
  [
    'a fact check without a claim',
    'feed.json',
    JSON.stringify([factCheck(), factCheck({ claimReviewed: ' ' })]),
    { entry: 2, line: 1 },
    /states no claim/,
  ],
  [
    'one that nobody signed',
    'feed.json',
    JSON.stringify([factCheck(), factCheck({ url: null, author: null })]),
    { entry: 2, line: 1 },
    /neither reviewer nor address/,
  ],
  [
    'a claim of book length',
    'feed.json',
    JSON.stringify([factCheck(), factCheck({ claimReviewed: 'x'.repeat(2001) })]),
    { entry: 2, line: 1 },
    /longer than 2000/,
  ],
])('names %s and reads the rest', async (_, name, text, place, reason) => {
  const { claims, problems } = await read(text, name)
  expect(problems).toEqual([{ ...place, reason: expect.stringMatching(reason) }])
  expect(claims).toHaveLength(1)
})

it('reads strings with raw line breaks', async () => {
  const { claims } = await read(JSON.stringify([factCheck()]).replace('closed all', 'closed\n\tall'))
  expect(claims[0]?.text).toBe('The city closed all of its 40 wells.')
})

it('leaves what is no fact check alone, and says how much of it there is', async () => {
  const { survey } = await read(JSON.stringify([{ '@type': 'Article' }, factCheck(), 'x', null, 7]))
  expect(survey).toMatchObject({ claims: 1, others: 4, problems: 0 })
})

it.each<[string, string]>([
  ['nothing', ''],
  ['plain words', 'plain words, no JSON'],
  ['a page without scripts', '<p>no script</p>'],
  ['an open bracket', '['],
  ['closed brackets', ']]]]'],
  ['an open object', '{"a":'],
  ['a quote', '"'],
  ['empty objects', '{}{}'],
  ['a hundred thousand brackets', '['.repeat(100_000)],
  ['a long line without end', `{"a": "${'b '.repeat(100_000)}`],
])('finds nothing in %s, and survives it', async (_, text) => {
  expect((await read(text, 'feed.json', 4096)).claims).toEqual([])
})
