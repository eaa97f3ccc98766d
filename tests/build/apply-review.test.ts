import { describe, expect, test } from 'vitest'
import { applyReview, decisionText } from '../../lib/build/apply-review.ts'
import type { Account, Dispute } from '../../lib/model/pack.ts'
import type { Decision } from '../../lib/model/review.ts'

function account(id: string, value: number, document: string, given: Partial<Account> = {}): Account {
  return {
    id,
    min: value,
    max: value,
    qualifier: 'exact',
    wording: String(value),
    claimant: { name: id.split('/')[2]?.split('-')[0] ?? '', party: null },
    stance: 'asserts',
    asOf: '2031-04-02',
    replaces: null,
    position: null,
    garbled: false,
    reports: [{ document, paragraph: 2, attributed: true, via: null, origin: 'x', headline: false }],
    ...given,
  }
}

const dispute = (id: string, accounts: Account[], given: Partial<Dispute> = {}): Dispute => ({
  id,
  event: id.split('/')[0] ?? '',
  kind: 'figure',
  question: `What of ${id}?`,
  quantity: { measure: 'killed', counted: 'person', unit: null, whose: null, by: null, words: [] },
  status: 'contested',
  positions: [],
  accounts,
  ...given,
})

const killed = dispute('flood/people-killed', [
  account('flood/people-killed/mayor-12', 12, 'a.txt'),
  account('flood/people-killed/police-15', 15, 'b.txt'),
])
const died = dispute('flood/residents-died', [
  account('flood/residents-died/mayor-12', 12, 'c.txt', { asOf: '2031-04-01' }),
  account('flood/residents-died/police-19', 19, 'c.txt', { asOf: '2031-04-05' }),
])
const paid = dispute('flood/money-paid', [account('flood/money-paid/mayor-9', 9, 'a.txt')], {
  quantity: { measure: 'paid', counted: 'money', unit: 'USD', whose: null, by: null, words: [] },
})
const all = [killed, died, paid]
const because = 'seen in the minutes'

const brief = (disputes: Dispute[]) =>
  Object.fromEntries(
    disputes.map(({ id, accounts }) => [
      id,
      accounts.map(
        ({ id: own, reports }) => `${own.split('/')[2]} in ${reports.map((one) => one.document).join(', ')}`,
      ),
    ]),
  )

describe('decisions of a review', () => {
  test('a question is worded anew, its id stays', () => {
    const { disputes, applied } = applyReview(all, [{ rename: killed.id, question: 'How many died?', because }])
    expect(disputes[0]).toEqual({ ...killed, question: 'How many died?' })
    expect(applied.map(({ misfit }) => misfit)).toEqual([null])
  })

  test('merged disputes share accounts and revisions', () => {
    const { disputes } = applyReview(all, [{ merge: [killed.id, died.id], because }])
    expect(brief(disputes)).toEqual({
      'flood/people-killed': ['mayor-12 in a.txt, c.txt', 'police-15 in b.txt', 'police-19 in c.txt'],
      'flood/money-paid': ['mayor-9 in a.txt'],
    })
    const [merged] = disputes
    expect(merged?.accounts.map(({ replaces }) => replaces)).toEqual([null, null, 'flood/people-killed/police-15'])
    expect(merged?.accounts[0]?.asOf).toBe('2031-04-01')
  })

  test('split accounts go to a dispute of their own, and what is left is judged anew', () => {
    const decision: Decision = {
      split: killed.id,
      accounts: ['flood/people-killed/police-15'],
      into: 'flood/officers-killed',
      question: 'How many officers were killed?',
      because,
    }
    const { disputes } = applyReview(all, [decision])
    expect(brief(disputes)).toMatchObject({
      'flood/people-killed': ['mayor-12 in a.txt'],
      'flood/officers-killed': ['police-15 in b.txt'],
    })
    expect(disputes.find(({ id }) => id === killed.id)?.status).toBe('one-sided')
  })

  test('a rejected account is gone, and so is a dispute without any', () => {
    const { disputes } = applyReview(all, [
      { reject: 'flood/people-killed/mayor-12', because },
      { reject: 'flood/money-paid/mayor-9', because },
    ])
    expect(brief(disputes)).toEqual({
      'flood/people-killed': ['police-15 in b.txt'],
      'flood/residents-died': ['mayor-12 in c.txt', 'police-19 in c.txt'],
    })
  })

  test.each<[Decision, string]>([
    [{ rename: 'flood/none', question: 'Why?', because }, 'there is no dispute flood/none'],
    [{ merge: [killed.id, 'flood/none'], because }, 'there is no dispute flood/none'],
    [{ merge: [killed.id, paid.id], because }, 'flood/money-paid and flood/people-killed count in different units'],
    [{ merge: [killed.id, killed.id], because }, 'it names a dispute twice'],
    [{ reject: 'flood/people-killed/mayor-13', because }, 'there is no account flood/people-killed/mayor-13'],
    [
      { split: killed.id, accounts: ['flood/people-killed/x'], into: 'flood/new', question: 'Why?', because },
      'there is no account flood/people-killed/x in flood/people-killed',
    ],
    [
      { split: killed.id, accounts: ['flood/people-killed/police-15'], into: died.id, question: 'Why?', because },
      'there is a dispute flood/residents-died already',
    ],
  ])('a decision that does not fit is named and changes nothing: %j', (decision, misfit) => {
    const { disputes, applied } = applyReview(all, [decision])
    expect(disputes).toEqual(all)
    expect(applied).toEqual([{ decision, misfit }])
    expect(decisionText(decision)).not.toBe('')
  })
})
