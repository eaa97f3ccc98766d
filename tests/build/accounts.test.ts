import { describe, expect, test } from 'vitest'
import { gatherAccounts } from '../../lib/build/accounts.ts'
import { unifyClaimants } from '../../lib/build/claimants.ts'
import type { Finding } from '../../lib/build/finding.ts'
import { Origins } from '../../lib/build/origins.ts'
import { figureStatus } from '../../lib/build/status.ts'
import { documentOf, findingOf } from './findings.ts'

const one = documentOf({ file: 'one.txt', text: 'Title\nBody\nMore' })
const two = documentOf({ file: 'two.txt', agency: 'Wire', published: '2031-04-03' })

function accountsOf(findings: Finding[]) {
  const claimants = unifyClaimants(findings.flatMap(({ figure }) => figure.attribution.claimant ?? []))
  return gatherAccounts('flood/houses-lost', findings, [], {
    claimants,
    origins: new Origins(),
    sides: new Map([['north', 'North']]),
    garbled: new Set(),
  })
}

describe('gatherAccounts', () => {
  test('one claimant with one value in two documents is one account with two reports and one origin', () => {
    const accounts = accountsOf([
      findingOf({ min: 40, speaker: 'Ana Reyes', document: one }),
      findingOf({ min: 40, speaker: 'Reyes', document: two }),
    ])
    expect(accounts).toHaveLength(1)
    expect(accounts[0]?.reports.map(({ document, via }) => [document, via])).toEqual([
      ['one.txt', null],
      ['two.txt', 'Wire'],
    ])
    expect(new Set(accounts[0]?.reports.map((report) => report.origin)).size).toBe(1)
    expect(accounts[0]?.asOf).toBe('2031-04-02')
  })

  test('a hedge makes another account', () => {
    const accounts = accountsOf([
      findingOf({ min: 40, speaker: 'Ana Reyes', document: one }),
      findingOf({ min: 40, max: null, qualifier: 'at-least', speaker: 'Ana Reyes', document: two }),
    ])
    expect(accounts.map(({ min, max, qualifier }) => [min, max, qualifier])).toEqual([
      [40, 40, 'exact'],
      [40, null, 'at-least'],
    ])
  })

  test('a headline in the own voice joins the account that its document attributes', () => {
    const accounts = accountsOf([
      findingOf({ min: 40, document: one, headline: true }),
      findingOf({ min: 40, speaker: 'Ana Reyes', document: one, paragraph: 2 }),
    ])
    expect(accounts).toHaveLength(1)
    expect(
      accounts[0]?.reports.map(({ paragraph, attributed, headline }) => [paragraph, attributed, headline]),
    ).toEqual([
      [1, false, true],
      [2, true, false],
    ])
  })

  test('a headline with another value keeps its own account, nobody’s', () => {
    const accounts = accountsOf([
      findingOf({ min: 59, document: one, headline: true }),
      findingOf({ min: 58, speaker: 'Ana Reyes', document: one, paragraph: 2 }),
    ])
    expect(accounts.map(({ min, claimant }) => [min, claimant?.name ?? null])).toEqual([
      [58, 'Ana Reyes'],
      [59, null],
    ])
  })

  test('what another document says in its own voice is not given to the speaker', () => {
    const accounts = accountsOf([
      findingOf({ min: 40, document: two }),
      findingOf({ min: 40, speaker: 'Ana Reyes', document: one }),
    ])
    expect(accounts.map(({ claimant }) => claimant?.name ?? null)).toEqual(['Ana Reyes', null])
  })

  test('what a headline gives to the side and the body to its speaker is the speaker’s', () => {
    const accounts = accountsOf([
      findingOf({ min: 40, speaker: 'North', side: 'north', document: one, headline: true }),
      findingOf({ min: 40, speaker: 'Ana Reyes', side: 'north', document: one, paragraph: 2 }),
      findingOf({ min: 40, speaker: 'South army', side: 'south', document: one, paragraph: 3 }),
      findingOf({ min: 40, speaker: 'North', side: 'north', document: two }),
    ])
    expect(accounts.map(({ claimant, reports }) => [claimant?.name, reports.length])).toEqual([
      ['Ana Reyes', 2],
      ['North', 1],
      ['South army', 1],
    ])
  })

  test('a denial is a stance without a value', () => {
    const accounts = accountsOf([
      findingOf({
        min: 40,
        speaker: 'South',
        attribution: { stance: 'denies', claimant: { name: 'South', party: null } },
      }),
    ])
    expect(accounts.map(({ stance, min, max }) => [stance, min, max])).toEqual([['denies', null, null]])
  })

  test('counts in words stay in words', () => {
    const [account] = accountsOf([findingOf({ surface: 'dozens of', min: null, max: null, qualifier: 'dozens' })])
    expect(account).toMatchObject({ min: null, max: null, qualifier: 'dozens', wording: 'dozens of' })
  })
})

describe('revisions', () => {
  const revise = (findings: Finding[]) => {
    const accounts = accountsOf(findings)
    const values = new Map(accounts.map(({ id, min }) => [id, min]))
    return Object.fromEntries(accounts.map(({ min, replaces }) => [min, replaces && values.get(replaces)]))
  }

  test('a later figure of one claimant replaces the earlier one', () => {
    const findings = [
      findingOf({ min: 12, speaker: 'Ana Reyes', document: one }),
      findingOf({ min: 58, speaker: 'Ana Reyes', document: two }),
    ]
    expect(revise(findings)).toEqual({ 12: null, 58: 12 })
  })

  test('a figure that the text itself calls an earlier one is replaced on the same day', () => {
    const findings = [
      findingOf({ min: 58, speaker: 'Ana Reyes', document: one }),
      findingOf({ min: 12, speaker: 'Ana Reyes', document: one, earlier: true }),
    ]
    expect(revise(findings)).toEqual({ 12: null, 58: 12 })
  })

  test('figures of two claimants, and figures of one day, are not revisions', () => {
    expect(
      revise([
        findingOf({ min: 12, speaker: 'Ana Reyes', document: one }),
        findingOf({ min: 58, speaker: 'Luis Ortega', document: two }),
        findingOf({ min: 60, speaker: 'Luis Ortega', document: two }),
      ]),
    ).toEqual({ 12: null, 58: null, 60: null })
  })
})

describe('figureStatus', () => {
  const status = (...findings: Finding[]) => figureStatus(accountsOf(findings))
  const north = findingOf({ min: 40, speaker: 'North', side: 'north' })

  test.each([
    ['one side alone', [north], 'one-sided'],
    ['two sides, two values', [north, findingOf({ min: 9, speaker: 'South', side: 'south' })], 'contested'],
    ['two sides, one value', [north, findingOf({ min: 40, speaker: 'South', side: 'south' })], 'agreed'],
    [
      'two sides, ranges that meet',
      [north, findingOf({ min: 30, max: null, qualifier: 'at-least', speaker: 'South', side: 'south' })],
      'agreed',
    ],
    [
      'the other side denies',
      [north, findingOf({ min: 40, attribution: { stance: 'denies', claimant: { name: 'South', party: 'south' } } })],
      'contested',
    ],
    [
      'the other side does not confirm',
      [
        north,
        findingOf({
          min: 40,
          attribution: { stance: 'does-not-confirm', claimant: { name: 'South', party: 'south' } },
        }),
      ],
      'one-sided',
    ],
  ] as const)('%s', (_, findings, expected) => {
    expect(status(...findings)).toBe(expected)
  })
})
