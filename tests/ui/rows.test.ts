import { describe, expect, test } from 'vitest'
import { viewDispute } from '../../lib/extension/views.ts'
import type { Dispute } from '../../lib/model/pack.ts'
import type { AccountView } from '../../lib/model/view.ts'
import { chainsOf, documentsOf, reportsOf, sidesOf } from '../../lib/ui/rows.ts'
import { fixturePack } from '../fixtures/pack.ts'
import { galleryPack } from '../gallery/pack.ts'

const view = viewDispute(galleryPack, galleryPack.disputes[0] as Dispute)
const ids = (accounts: readonly AccountView[]) => accounts.map(({ id }) => id)

describe('sidesOf', () => {
  test('equal figures of one side stand in one row, each speaker with their own history', () => {
    const [norland, sudland, nobody] = sidesOf(view)
    expect(norland?.party?.name).toBe('Norland')
    expect(norland?.counts).toBe('own')
    expect(norland?.rows.map(({ accounts }) => ids(accounts))).toEqual([['killed-9', 'killed-9-ministry']])
    expect(norland?.rows[0]?.accounts.map(({ earlier }) => ids(earlier))).toEqual([['killed-7'], []])
    expect(sudland?.rows.map(({ accounts }) => ids(accounts))).toEqual([['killed-over-200']])
    expect(nobody?.party).toBeNull()
  })

  const [own] = view.accounts as [AccountView]
  const alike: [string, Partial<AccountView>, boolean][] = [
    ['another speaker', { claimant: 'the health ministry' }, true],
    ['another date', { asOf: '2031-05-09' }, true],
    ['another wording of a number', { wording: 'nine' }, true],
    ['another hedge', { qualifier: 'at-least', max: null }, false],
    ['another stance', { stance: 'denies' }, false],
    ['a garbled source', { garbled: true }, false],
    ['another side', { party: { id: 'sudland', name: 'Sudland' } }, false],
  ]
  test.each(alike)('%s', (_, more, isOneRow) => {
    const both = { ...view, accounts: [own, { ...own, ...more, id: 'other' }] }
    expect(sidesOf(both).flatMap(({ rows }) => rows)).toHaveLength(isOneRow ? 1 : 2)
  })

  test('what has no number is told apart by its words', () => {
    const vague = (id: string, wording: string): AccountView => ({ ...own, id, wording, min: null, max: null })
    const several = { ...view, accounts: [vague('a', 'several'), vague('b', 'Several'), vague('c', 'heavy losses')] }
    expect(sidesOf(several)[0]?.rows.map(({ accounts }) => ids(accounts))).toEqual([['a', 'b'], ['c']])
  })

  test('a statement is grouped by whose position it is, not by who speaks', () => {
    const who = viewDispute(fixturePack, fixturePack.disputes[2] as Dispute)
    expect(sidesOf(who).map(({ party }) => party?.id)).toEqual(['sudland', 'norland'])
  })
})

describe('reports', () => {
  const [row] = sidesOf(view)[0]?.rows ?? []
  const reports = reportsOf(row?.accounts ?? [])

  test('count documents, earlier ones too', () => {
    expect(documentsOf(reports)).toBe(5)
    const [first] = reports
    expect(documentsOf(first ? [first, first] : [])).toBe(1)
  })

  test('lead back to their origins, the most reported first', () => {
    expect(chainsOf(reports).map(({ origin, reports: own }) => [origin, own.length])).toEqual([
      ['Norland’s army', 5],
      ['Norland’s health ministry', 1],
    ])
  })
})
