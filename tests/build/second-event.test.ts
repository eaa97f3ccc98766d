import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type BuildResult, buildPack } from '../../lib/build/build-pack.ts'
import { serialisePack } from '../../lib/build/serialise-pack.ts'
import { verifyPack } from '../../lib/build/verify-pack.ts'
import { loadFolder } from '../../lib/cli/load-documents.ts'
import { ROOT } from '../../lib/cli/root.ts'
import { matchDocument } from '../../lib/match/match-document.ts'
import { compilePacks } from '../../lib/match/packs.ts'
import type { PageDocument } from '../../lib/model/page.ts'

const FIXTURES = join(ROOT, 'tests', 'build', 'fixtures')
const EVENT = 'selke-ridge-2031'

let built: BuildResult
beforeAll(async () => {
  const { name, documents, data } = await loadFolder(join(FIXTURES, 'selke-ridge'))
  built = buildPack(documents, data, { name })
})

function accountsOf(slug: string) {
  const dispute = built.pack.disputes.find(({ id }) => id === `${EVENT}/${slug}`)
  return dispute?.accounts.map(({ min, max, claimant }) => [min, max, claimant?.name ?? null, claimant?.party ?? null])
}

describe('an event that the code has never heard of', () => {
  test('gives accounts with their sides', () => {
    expect(accountsOf('kestrian-soldiers-killed')).toEqual([
      [12, 12, 'Ilse Brandvik', 'kestria'],
      [12, 12, 'Kestrian army', 'kestria'],
      [31, 31, 'Morrovian Defence Ministry', 'morrow'],
      [31, 31, 'Tomas Arrilaga', 'morrow'],
    ])
    expect(accountsOf('kestrian-soldiers-injured')).toEqual([[40, null, 'Tomas Arrilaga', 'morrow']])
    expect(accountsOf('morrovian-drones-downed')).toEqual([
      [5, 5, 'Ilse Brandvik', 'kestria'],
      [5, 5, 'Kestrian army', 'kestria'],
    ])
  })

  test('says which questions are contested', () => {
    expect(built.pack.disputes.map(({ id, status }) => [id.split('/')[1], status])).toEqual([
      ['kestrian-soldiers-killed', 'contested'],
      ['kestrian-soldiers-injured', 'one-sided'],
      ['morrovian-drones-downed', 'one-sided'],
    ])
  })

  test('leads every account to document and paragraph', () => {
    const places = built.pack.disputes.flatMap(({ accounts }) =>
      accounts.flatMap(({ reports }) => reports.map(({ document, paragraph }) => `${document} ${paragraph}`)),
    )
    expect(new Set(places)).toEqual(
      new Set([
        '01-coast-herald.txt 1',
        '01-coast-herald.txt 3',
        '01-coast-herald.txt 4',
        '02-varnholm-courier.md 2',
        '02-varnholm-courier.md 3',
        '03-wire-roundup.html 3',
      ]),
    )
  })

  test('is a sound pack, the same bytes each time, as of its newest document', async () => {
    expect(verifyPack(built.pack)).toEqual([])
    expect(built.pack.generatedAt).toBe('2031-05-16')
    const { name, documents, data } = await loadFolder(join(FIXTURES, 'selke-ridge'))
    const again = buildPack(documents.toReversed(), data, { name })
    expect(serialisePack(again.pack)).toBe(serialisePack(built.pack))
  })

  test('has its figures marked on a page, and no others', () => {
    const page: PageDocument = JSON.parse(readFileSync(join(FIXTURES, 'selke-page.json'), 'utf8'))
    const { mentions } = matchDocument(page, compilePacks([built.pack]))
    expect(
      mentions.map(({ surface, dispute, relation, claimant }) => [surface, dispute, relation, claimant?.party ?? null]),
    ).toEqual([
      ['Thirty-one', `${EVENT}/kestrian-soldiers-killed`, 'matches', 'morrow'],
      ['12', `${EVENT}/kestrian-soldiers-killed`, 'matches', 'kestria'],
      ['25', `${EVENT}/kestrian-soldiers-killed`, 'differs', null],
    ])
  })
})
