import { describe, expect, test } from 'vitest'
import { indexDisputes, summarise, toMarks, viewDispute } from '../../lib/extension/views.ts'
import type { Mention } from '../../lib/model/match.ts'
import type { Dispute } from '../../lib/model/pack.ts'
import { packSchema } from '../../lib/model/pack.ts'
import { fixturePack } from '../fixtures/pack.ts'

const [killed, boats, first] = fixturePack.disputes as [Dispute, Dispute, Dispute]

test('the fixture is a sound pack', () => {
  expect(packSchema.parse(fixturePack)).toEqual(fixturePack)
})

describe('viewDispute', () => {
  const view = viewDispute(fixturePack, killed)

  test('names instead of ids', () => {
    expect(view.event).toBe('Clash at Lake Orrin, 3 May 2031')
    expect(view.accounts[0]).toMatchObject({
      claimant: 'Norland’s army',
      party: { id: 'norland', name: 'Norland' },
      reports: [
        {
          outlet: 'Morning Post',
          title: 'Nine dead at the lake',
          date: '2031-05-04',
          paragraph: 2,
          origin: 'Norland’s army',
        },
        { outlet: null, title: 'What is known', date: null, via: 'Morning Post' },
      ],
    })
  })

  test('counts documents and origins apart', () => {
    expect(view.documents).toBe(3)
    expect(view.origins).toEqual(['Norland’s army', 'Ana Reyes'])
  })

  test('tells own losses from the other side’s', () => {
    expect(view.accounts.map(({ counts }) => counts)).toEqual(['own', 'other', null])
  })

  test('a revised figure is history of the one that replaced it', () => {
    expect(view.accounts.map(({ id }) => id)).toEqual(['killed-9', 'killed-over-200', 'killed-unconfirmed'])
    expect(view.accounts[1]?.earlier.map(({ id }) => id)).toEqual(['killed-dozens'])
  })

  test('a chain of revisions hangs under the last, latest first', () => {
    const [nine, dozens, over] = killed.accounts as [
      Dispute['accounts'][0],
      Dispute['accounts'][0],
      Dispute['accounts'][0],
    ]
    const chained = { ...killed, accounts: [{ ...nine, replaces: dozens.id }, dozens, { ...over, replaces: nine.id }] }
    const [last, ...others] = viewDispute(fixturePack, chained).accounts
    expect(others).toEqual([])
    expect(last?.earlier.map(({ id }) => id)).toEqual([nine.id, dozens.id])
  })

  test('a ring of revisions hides nothing', () => {
    const ring = killed.accounts
      .slice(0, 2)
      .map((account, at, all) => ({ ...account, replaces: all[1 - at]?.id ?? null }))
    expect(viewDispute(fixturePack, { ...killed, accounts: ring }).accounts).toHaveLength(2)
  })

  test('positions of a statement', () => {
    expect(viewDispute(fixturePack, first).positions).toEqual([
      { stance: 'norland', party: { id: 'norland', name: 'Norland' }, wording: 'Sudland’s patrol fired first.' },
      { stance: 'sudland', party: { id: 'sudland', name: 'Sudland' }, wording: 'Norland’s boats fired first.' },
    ])
  })
})

describe('toMarks', () => {
  const mention = (more: Partial<Mention>): Mention => ({
    start: 0,
    end: 2,
    surface: 'page words',
    dispute: killed.id,
    min: 9,
    max: 9,
    qualifier: 'exact',
    claimant: null,
    relation: 'matches',
    accounts: ['killed-9'],
    ownVoice: true,
    score: 1,
    ...more,
  })
  const index = indexDisputes([fixturePack])
  const looks: [string, Partial<Mention>, string][] = [
    ['accounts differ', {}, 'contested'],
    ['one side only', { dispute: boats.id }, 'one-sided'],
    ['no account gives it', { relation: 'differs', accounts: [] }, 'unsupported'],
    ['compatible with an account', { relation: 'within' }, 'contested'],
  ]
  test.each(looks)('%s', (_, more, look) => {
    const [mark] = toMarks({ mentions: [mention(more)], statements: [], claims: [] }, index)
    expect(mark?.look).toBe(look)
  })

  test('reading order, no words of the page, no unknown dispute', () => {
    const marks = toMarks(
      {
        mentions: [mention({ start: 30, end: 32 }), mention({ start: 5, end: 7 }), mention({ dispute: 'x/y' })],
        statements: [{ start: 5, end: 40, dispute: first.id, stance: 'sudland', score: 1 }],
        claims: [],
      },
      index,
    )
    expect(marks.map(({ kind, start }) => [kind, start])).toEqual([
      ['statement', 5],
      ['figure', 5],
      ['figure', 30],
    ])
    expect(JSON.stringify(marks)).not.toContain('page words')
  })
})

test('a pack in one line', () => {
  expect(summarise(fixturePack)).toEqual({
    id: 'lake-orrin',
    title: 'Clash at Lake Orrin',
    version: '1.2.0',
    date: '2031-05-10',
    disputes: 3,
  })
})
