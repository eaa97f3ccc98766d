import { expect, it } from 'vitest'
import { type Findings, findingsReport } from '../../lib/cli/findings-report.ts'
import { indexDisputes, summarise, viewDispute } from '../../lib/extension/views.ts'
import type { DisputeView, FigureMark } from '../../lib/model/view.ts'
import { fixturePack } from '../fixtures/pack.ts'

const disputes: DisputeView[] = [...indexDisputes([fixturePack]).values()].map(({ pack, dispute }) =>
  viewDispute(pack, dispute),
)
const killed = disputes.find(({ id }) => id.endsWith('/norland-soldiers-killed')) as DisputeView
const first = disputes.find(({ id }) => id.endsWith('/who-started')) as DisputeView
const own = killed.accounts.find(({ claimant }) => claimant === 'Norland’s army')

const figure = (more: Partial<FigureMark>): FigureMark => ({
  kind: 'figure',
  look: 'contested',
  start: 0,
  end: 1,
  dispute: killed.id,
  min: 9,
  max: 9,
  qualifier: 'exact',
  claimant: null,
  relation: 'matches',
  accounts: own ? [own.id] : [],
  ownVoice: false,
  ...more,
})

const report = (...marks: Findings['marks']): string =>
  findingsReport({ marks, disputes, packs: [summarise(fixturePack)] })

/** Cells of the first row under the rule of a table. */
function firstRow(text: string): string[] {
  const lines = text.split('\n')
  const row = lines[lines.findIndex((line) => /^-+( {2}-+)+$/.test(line)) + 1] ?? ''
  return row.split(/ {2,}/)
}

it('tells the figure, the question, whose it is and in which voice', () => {
  const row = firstRow(report(figure({ claimant: { name: 'Col. Aro', party: 'norland' } })))
  expect(row[0]).toBe('9')
  expect(killed.question.startsWith(row[1] ?? '')).toBe(true)
  expect(row[2]).toBe('Col. Aro (Norland)')
  expect(row[3]).toBe('attributed')
  expect(row[4]).toContain('over 200')
})

it('names the claimant of the account where the page states it in its own voice', () => {
  const row = firstRow(report(figure({ ownVoice: true })))
  expect(row[2]).toContain('Norland')
  expect(row[3]).toBe('own voice')
})

it('does not list the page’s own account among the others', () => {
  expect(firstRow(report(figure({})))[4]).not.toContain('9 (')
})

it('says so where nobody is known to give the figure', () => {
  const row = firstRow(report(figure({ min: 40, max: 40, relation: 'differs', accounts: [] })))
  expect(row[0]).toBe('40 (in no account)')
  expect(row[2]).toBe('not clear who')
})

it('lists statements with the position that they give', () => {
  const text = report({
    kind: 'statement',
    look: 'contested',
    start: 0,
    end: 9,
    dispute: first.id,
    stance: first.positions[0]?.stance ?? '',
  })
  expect(firstRow(text)[1]).toBe(first.positions[0]?.party?.name)
  expect(text.replace(/\s+/g, ' ')).toContain(first.positions[1]?.wording.split(' ').slice(0, 3).join(' '))
})

it('gives the text’s own words where they are known', () => {
  const findings = { marks: [figure({ start: 5, end: 9 })], disputes, packs: [summarise(fixturePack)] }
  const text = 'Lost nine men'
  expect(firstRow(findingsReport(findings, ({ start, end }) => text.slice(start, end)))[0]).toBe('nine')
})

it('says what was checked where nothing was flagged', () => {
  expect(report()).toMatch(/^Nothing was flagged\.\n\nChecked against 1 pack .*No mark is no confirmation\.$/)
})
