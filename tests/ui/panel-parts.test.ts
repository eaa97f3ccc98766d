import { expect, test } from 'vitest'
import { viewDispute } from '../../lib/extension/views.ts'
import { age } from '../../lib/ui/age.ts'
import { type Grouping, groupSources } from '../../lib/ui/source-groups.ts'
import { byDay } from '../../lib/ui/timeline.tsx'
import { fixturePack } from '../fixtures/pack.ts'

const views = fixturePack.disputes.map((dispute) => viewDispute(fixturePack, dispute))

const groupings: [Grouping, Record<string, number>][] = [
  ['outlet', { 'Morning Post': 2, 'Vale Gazette': 3, '': 3 }],
  ['party', { Norland: 3, Sudland: 4, '': 1 }],
  ['speaker', { 'Ana Reyes': 4, 'Lake Monitors': 1, 'Norland’s army': 3 }],
]
test.each(groupings)('sources by %s, each with what it reported', (by, counts) => {
  const groups = groupSources(views, by)
  const found = groups.map(({ name, documents }) => [
    name ?? '',
    documents.reduce((sum, { entries }) => sum + entries.length, 0),
  ])
  expect(found).toEqual(Object.entries(counts))
})

test('a source’s entries lead to question, account and paragraph', () => {
  const [post] = groupSources(views, 'outlet')
  expect(post?.documents.map(({ title, date }) => [title, date])).toEqual([['Nine dead at the lake', '2031-05-04']])
  expect(
    post?.documents[0]?.entries.map(({ view, account, report }) => [view.id, account.id, report.paragraph]),
  ).toEqual([
    ['lake-orrin-2031/norland-soldiers-killed', 'killed-9', 2],
    ['lake-orrin-2031/who-started', 'first-denied', 5],
  ])
})

test('documents of one file name in two packs stay apart', () => {
  const other = { ...fixturePack, id: 'other' }
  const both = [fixturePack, other].flatMap((pack) => viewDispute(pack, pack.disputes[1] as never))
  expect(groupSources(both, 'outlet')[0]?.documents).toHaveLength(2)
})

test('accounts by day, with what they replace; those without a day last', () => {
  const [killed] = views
  const undated = { ...killed?.accounts[2], id: 'undated', asOf: null, earlier: [] }
  const days = byDay({ ...killed, accounts: [undated, ...(killed?.accounts ?? [])] } as never)
  expect(days.map(({ date, entries }) => [date, entries.map(({ account }) => account.id)])).toEqual([
    ['2031-05-03', ['killed-dozens']],
    ['2031-05-04', ['killed-9', 'killed-over-200', 'killed-unconfirmed']],
    [null, ['undated']],
  ])
  expect(days[1]?.entries[1]?.replaces?.id).toBe('killed-dozens')
})

const ages: [string, string, string][] = [
  ['2031-05-10', '2031-05-10', 'today'],
  ['2031-05-09', '2031-05-10', 'yesterday'],
  ['2031-05-01', '2031-05-10', '9 days ago'],
  ['2031-04-10', '2031-05-10', '4 weeks ago'],
  ['2031-01-10', '2031-05-10', '4 months ago'],
  ['2029-05-10', '2031-05-10', '2 years ago'],
  ['2031-05-12', '2031-05-10', 'in 2 days'],
  ['soon', '2031-05-10', ''],
]
test.each(ages)('%s seen on %s is %s', (date, today, words) => {
  expect(age(date, today, 'en')).toBe(words)
})
