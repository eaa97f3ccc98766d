import { describe, expect, test } from 'vitest'
import { PackShelf } from '../../lib/extension/pack-shelf.ts'
import { PACK_FILES_KEY, PACKS_KEY, PackStore } from '../../lib/extension/packs.ts'
import { openShelf, packShelf, type StoredShelf } from '../../lib/extension/shelf-file.ts'
import { indexEvents } from '../../lib/match/event-index.ts'
import { mayMatch } from '../../lib/match/gate.ts'
import { MANY_NAMES } from '../../lib/match/many-names.ts'
import { matchDocument } from '../../lib/match/match-document.ts'
import { slicePack } from '../../lib/match/pack-slices.ts'
import type { PackEvent, Party } from '../../lib/model/pack.ts'
import { largePack } from '../bench/large-pack.ts'
import { fixturePack } from '../fixtures/pack.ts'
import { memoryArea } from './area.ts'
import { memoryFiles } from './shelf-files.ts'

const large = largePack(1000)
const event = large.events[42] as PackEvent
const [one, other] = event.parties.map((id) => large.parties.find((party) => party.id === id)) as [Party, Party]
const killed = `${event.id}/${one.id}-soldiers-killed`
const page = {
  text: `${one.name} and ${other.name} fought. At least 7 ${one.name}n soldiers were killed, the ${other.name}n army said.`,
  published: event.window.from,
}

describe('the file of a large pack', () => {
  const opened = async () => (await openShelf(packShelf(large))) as StoredShelf

  test('gives back the index and the pieces', async () => {
    const shelf = await opened()
    expect(shelf.index).toEqual(indexEvents(large))
    expect(await shelf.slices([42, 7])).toEqual([slicePack(large)[42], slicePack(large)[7]])
    expect(await shelf.slices([])).toEqual([])
  })

  test('tells what it is, and gives pieces by their events', async () => {
    const shelf = await opened()
    expect(shelf.summary).toMatchObject({ id: 'made', disputes: 1000 })
    expect(shelf.titles).toHaveLength(50)
    expect(await shelf.ofDisputes([killed, 'nowhere/at-all', 'e42/other'])).toEqual([slicePack(large)[42]])
  })

  test.each([
    ['nothing', new Blob([])],
    ['a text', new Blob(['not a shelf at all'])],
    ['another form', new Blob([new Uint8Array([0, 0, 0, 14]), '{"form":"old"}'])],
  ])('is not %s', async (_, file) => {
    expect(await openShelf(file)).toBeNull()
  })
})

describe('packs in use', () => {
  const store = async () => {
    const files = memoryFiles()
    await files.put('made', packShelf(large))
    await files.put('broken', new Blob(['broken']))
    return new PackStore([fixturePack], async () => [], files)
  }

  test('match a page with the events that it names, and know their disputes', async () => {
    const { compiled, index } = await (await store()).choose(page.text)
    const { mentions } = matchDocument(page, compiled)
    expect(mentions.map(({ dispute }) => dispute)).toEqual([killed])
    expect(index.get(killed)?.dispute.event).toBe(event.id)
  })

  test('are found again by the ids of marks', async () => {
    const bundled = fixturePack.disputes[0]?.id ?? ''
    const found = await (await store()).find([killed, bundled, 'e1/no-such', 'nowhere/at-all'])
    expect(found.get(killed)?.pack.id).toBe('made')
    expect(found.has(bundled)).toBe(true)
    expect(found.has('e1/no-such')).toBe(false)
  })

  test('are listed with all their disputes, and named for the gate', async () => {
    const packs = await store()
    expect((await packs.summaries()).map(({ id, disputes }) => [id, disputes])).toEqual([
      ['lake-orrin', 3],
      ['made', 1000],
    ])
    const gate = await packs.gate()
    expect(mayMatch(page.text, gate, MANY_NAMES)).toBe(true)
    expect(mayMatch('The council chose a new roof for the town hall of Hexley.', gate, MANY_NAMES)).toBe(false)
  })

  test('go without a database that cannot be opened', async () => {
    const files = { ...memoryFiles(), all: () => Promise.reject(new Error('private window')) }
    const packs = new PackStore([fixturePack], async () => [], files)
    expect((await packs.choose(page.text)).compiled.events).toHaveLength(1)
  })
})

test('a large pack is added to the files, not to the storage, listed and removed', async () => {
  const area = memoryArea()
  const files = memoryFiles()
  const shelf = new PackShelf(area, [fixturePack], files)
  expect(await shelf.add('made.json', JSON.stringify(large), '2031-06-01')).toMatchObject({ problem: null })
  expect(area.items[PACKS_KEY]).toEqual([])
  expect([...files.files.keys()]).toEqual(['made'])
  expect((await shelf.view())[1]).toMatchObject({ id: 'made', disputes: 1000, file: { file: 'made.json' } })
  await shelf.remove('made')
  expect(files.files.size).toBe(0)
  expect(area.items[PACK_FILES_KEY]).toEqual({})
})
