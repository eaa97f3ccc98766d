import type { Relation } from '../model/match.ts'
import type { Account, Dispute } from '../model/pack.ts'
import type { Quantity } from '../model/quantity.ts'

/**
 * How a page's value stands to a dispute's accounts: `matches` where one gives just this value, `within` where it is
 * compatible with an account's range, `differs` where none gives it. `accounts` are those that agree, nearest first.
 */
export function relate(value: Quantity, dispute: Dispute): { relation: Relation; accounts: string[] } {
  const stated = dispute.accounts.filter((account) => account.stance === 'asserts' || hasValue(account))
  const same = stated.filter((account) => equal(value, account))
  const compatible = stated
    .filter((account) => !same.includes(account) && hasValue(account) && hasValue(value) && meets(value, account))
    .map((account) => ({ account, distance: distance(value, account) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ account }) => account)
  const accounts = [...same, ...compatible].map(({ id }) => id)
  if (same.length > 0) return { relation: 'matches', accounts }
  return { relation: compatible.length > 0 ? 'within' : 'differs', accounts }
}

const hasValue = ({ min, max }: Quantity) => min !== null || max !== null

function equal(value: Quantity, account: Account): boolean {
  if (!hasValue(value)) return !hasValue(account) && value.qualifier === account.qualifier
  return value.min === account.min && value.max === account.max
}

const low = ({ min }: Quantity) => min ?? Number.NEGATIVE_INFINITY
const high = ({ max }: Quantity) => max ?? Number.POSITIVE_INFINITY

/** True where two ranges have a value in common; "more than 200" leaves out 200 itself, but texts drop that hedge. */
function meets(a: Quantity, b: Quantity): boolean {
  return low(a) <= high(b) && low(b) <= high(a)
}

/** How far the bounds that texts state lie apart, relative to their size. */
function distance(a: Quantity, b: Quantity): number {
  const x = a.min ?? a.max ?? 0
  const y = b.min ?? b.max ?? 0
  return Math.abs(x - y) / Math.max(1, Math.abs(x), Math.abs(y))
}
