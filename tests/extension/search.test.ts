import { expect, test } from 'vitest'
import { DisputeSearch } from '../../lib/extension/search.ts'
import { viewDispute } from '../../lib/extension/views.ts'
import { fixturePack } from '../fixtures/pack.ts'

const search = new DisputeSearch(fixturePack.disputes.map((dispute) => viewDispute(fixturePack, dispute)))
const slugs = (query: string): (string | undefined)[] => search.find(query).map(({ id }) => id.split('/')[1])

const cases: [name: string, query: string, first: string | undefined][] = [
  ['a word of the question', 'boats', 'boats-sunk'],
  ['a typing error', 'solders killed', 'norland-soldiers-killed'],
  ['another order', 'killed soldiers', 'norland-soldiers-killed'],
  ['a question', 'who fired first', 'who-started'],
  ['a figure', '200', 'norland-soldiers-killed'],
  ['a figure and a word', '4 boats', 'boats-sunk'],
  ['a figure that no account gives', '201', undefined],
  ['a word that no dispute has', 'parliament', undefined],
  ['nothing', '  ', undefined],
]
test.each(cases)('%s', (_, query, first) => {
  expect(slugs(query)[0]).toBe(first)
})

test('digits are never fuzzy', () => {
  expect(slugs('20 soldiers')).toEqual([])
})
