import { describe, expect, test } from 'vitest'
import { relate } from '../../lib/match/relation.ts'
import type { Qualifier } from '../../lib/model/quantity.ts'
import { account, dispute } from './pack.ts'

const ACCOUNTS = [
  account('exact-58', { min: 58, max: 58 }),
  account('at-least-58', { min: 58, max: null, qualifier: 'at-least' }),
  account('range-12-15', { min: 12, max: 15 }),
  account('dozens', { qualifier: 'dozens', wording: 'dozens' }),
  account('denies', { stance: 'denies', qualifier: 'vague', wording: 'denies it' }),
]

const rows: [string, number | null, number | null, Qualifier, string, string[]][] = [
  ['the same number', 58, 58, 'exact', 'matches', ['exact-58', 'at-least-58']],
  ['the same number, hedged', 58, null, 'at-least', 'matches', ['at-least-58', 'exact-58']],
  ['a number above an open account', 70, 70, 'exact', 'within', ['at-least-58']],
  ['a number in an account’s range', 13, 13, 'exact', 'within', ['range-12-15']],
  ['a number that no account gives', 23, 23, 'exact', 'differs', []],
  ['"up to" a number reaches the accounts below it', null, 20, 'up-to', 'within', ['range-12-15']],
  ['the same words of amount', null, null, 'dozens', 'matches', ['dozens']],
  ['other words of amount', null, null, 'vague', 'differs', []],
]

describe('how a page’s value stands to the accounts', () => {
  test.each(rows)('%s', (_, min, max, qualifier, relation, accounts) => {
    expect(relate({ min, max, qualifier }, dispute('ardian-soldiers-killed', ACCOUNTS))).toEqual({ relation, accounts })
  })

  test('a stance without a value agrees with no figure', () => {
    const denial = [account('denies', { stance: 'denies', qualifier: 'vague' })]
    const { accounts } = relate({ min: 58, max: 58, qualifier: 'exact' }, dispute('ardian-soldiers-killed', denial))
    expect(accounts).toEqual([])
  })

  test('the nearest of several open accounts comes first', () => {
    const open = [account('over-10', { min: 10, max: null }), account('over-50', { min: 50, max: null })]
    const { accounts } = relate({ min: 58, max: 58, qualifier: 'exact' }, dispute('ardian-soldiers-killed', open))
    expect(accounts).toEqual(['over-50', 'over-10'])
  })
})
