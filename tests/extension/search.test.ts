import { expect, test } from 'vitest'
import { DisputeSearch } from '../../lib/extension/search.ts'
import { skeletonOf, soundOf } from '../../lib/extension/sounds.ts'
import { viewDispute } from '../../lib/extension/views.ts'
import { fixturePack } from '../fixtures/pack.ts'

const search = new DisputeSearch(fixturePack.disputes.map((dispute) => viewDispute(fixturePack, dispute)))
const slugs = (query: string): (string | undefined)[] => search.find(query).map(({ view }) => view.id.split('/')[1])

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
  ['another way to write a name', 'Anna Reies', 'norland-soldiers-killed'],
  ['a name in Arabic letters', 'نورلند بوټ', 'boats-sunk'],
  ['a name in Devanagari', 'नोरलैंड', 'norland-soldiers-killed'],
  ['signs alone', '?!', undefined],
]
test.each(cases)('%s', (_, query, first) => {
  expect(slugs(query)[0]).toBe(first)
})

test('of several words all are wanted, where a dispute has them', () => {
  expect(slugs('norlnd solders')).toEqual(['norland-soldiers-killed'])
  expect(slugs('boats parliament')[0]).toBe('boats-sunk')
})

test('digits are never fuzzy', () => {
  expect(slugs('20 soldiers')).toEqual([])
})

test('the parts that fit are told, in whole words', () => {
  const [hit] = search.find('solders Nurland')
  const shown = hit?.found.map(({ name, text, spans }) => [name, spans.map(({ start, end }) => text.slice(start, end))])
  expect(shown).toContainEqual(['question', ['soldiers', 'Norland']])
})

const spellings: [string, string][] = [
  ['Mojahed', 'Mujahid'],
  ['Zabiullah', 'Zabihullah'],
  ['Qunduz', 'Kunduz'],
  ['Taleban', 'Taliban'],
  ['Paktiya', 'Paktia'],
  ['Sharīf', 'Sharif'],
]
test.each(spellings)('%s sounds nearly like %s', (one, other) => {
  const named = fixturePack.disputes.map((dispute) => ({
    ...viewDispute(fixturePack, dispute),
    event: dispute.kind === 'statement' ? `Words of ${other}` : 'Something else',
  }))
  expect(new DisputeSearch(named).find(one)[0]?.found[0]).toMatchObject({ name: 'event', text: `Words of ${other}` })
})

const scripts: [string, string][] = [
  ['پاکستان', 'Pakistan'],
  ['पाकिस्तान', 'Pakistan'],
  ['افغانستان', 'Afghanistan'],
  ['अफ़ग़ानिस्तान', 'Afghanistan'],
  ['مجاهد', 'Mujahid'],
  ['طالبان', 'Taliban'],
  ['तालिबान', 'Taliban'],
]
test.each(scripts)('%s shares its hard letters with %s', (one, other) => {
  expect(skeletonOf(soundOf(one)).text).toBe(skeletonOf(soundOf(other)).text)
})

test('a letter leads back to where it came from', () => {
  const { text, from } = soundOf('Sh-oo')
  expect(text).toBe('s u')
  expect(from).toEqual([0, 2, 3])
})
