import { describe, expect, test } from 'vitest'
import { PackShelf } from '../../lib/extension/pack-shelf.ts'
import { PACK_FILES_KEY, PACKS_KEY } from '../../lib/extension/packs.ts'
import { fixturePack } from '../fixtures/pack.ts'
import { memoryArea } from './area.ts'

const own = { ...fixturePack, id: 'own', title: 'Our own', version: '2' }
const TODAY = '2031-06-01'
const start = () => {
  const area = memoryArea()
  return { area, shelf: new PackShelf(area, [fixturePack]) }
}

test('a pack is added with where it comes from, and listed after those that come along', async () => {
  const { shelf } = start()
  expect(await shelf.add('own.json', JSON.stringify(own), TODAY)).toEqual({
    problem: null,
    title: 'Our own',
    version: '2',
  })
  const [bundled, added] = await shelf.view()
  expect(bundled).toMatchObject({
    id: 'lake-orrin',
    file: null,
    disputes: 3,
    events: ['Clash at Lake Orrin, 3 May 2031'],
  })
  expect(bundled?.documents[0]).toEqual({
    title: 'Nine dead at the lake',
    outlet: 'Morning Post',
    date: '2031-05-04',
    inferred: false,
    url: null,
  })
  expect(added).toMatchObject({ id: 'own', file: { file: 'own.json', added: TODAY } })
  expect(added?.file?.sha256).toMatch(/^[0-9a-f]{64}$/)
})

test('text claims are not stored beside the disputes', async () => {
  const { shelf, area } = start()
  const claim = { id: 'wells', text: 'All wells are closed.', claimant: null, made: null, appearances: [], reviews: [] }
  await shelf.add('own.json', JSON.stringify({ ...own, claims: [claim] }), TODAY)
  expect(area.items[PACKS_KEY]).toEqual([own])
})

test('a pack takes the place of one of its name, and is removed', async () => {
  const { shelf, area } = start()
  await shelf.add('own.json', JSON.stringify(own), TODAY)
  await shelf.add('newer.json', JSON.stringify({ ...own, version: '3' }), TODAY)
  expect((await shelf.view()).map(({ version }) => version)).toEqual(['1.2.0', '3'])
  await shelf.remove('own')
  expect(area.items).toEqual({ [PACKS_KEY]: [], [PACK_FILES_KEY]: {} })
})

describe('a file that is refused', () => {
  const cases: [string, string, object][] = [
    ['no JSON', '{', { problem: 'notJson' }],
    ['another JSON', '[]', { problem: 'notPack', path: '{}' }],
    ['a pack with a number for a title', JSON.stringify({ ...own, title: 5 }), { problem: 'notPack', path: 'title' }],
    [
      'a pack with a question that is too long',
      JSON.stringify({ ...own, disputes: [{ ...own.disputes[0], question: '?'.repeat(301) }] }),
      { problem: 'notPack', path: 'disputes.0.question' },
    ],
    ['a pack with code', JSON.stringify({ ...own, script: 'x' }), { problem: 'notPack', path: 'script' }],
    ['a bundled pack', JSON.stringify(fixturePack), { problem: 'isBundled' }],
    ['a pack of one event that is too large', JSON.stringify(own) + ' '.repeat(8e6), { problem: 'tooLarge', most: 8 }],
    ['a file that is too large', ' '.repeat(200e6 + 1), { problem: 'tooLarge', most: 200 }],
  ]
  test.each(cases)('%s', async (_, text, outcome) => {
    const { shelf, area } = start()
    expect(await shelf.add('a.json', text, TODAY)).toEqual(outcome)
    expect(area.items).toEqual({})
  })

  test('one that the browser has no room for', async () => {
    const area = { ...memoryArea(), set: () => Promise.reject(new Error('quota')) }
    expect(await new PackShelf(area, []).add('a.json', JSON.stringify(own), TODAY)).toEqual({ problem: 'noRoom' })
  })
})
