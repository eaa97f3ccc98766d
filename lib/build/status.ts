import type { Account, Dispute } from '../model/pack.ts'
import { agree } from './revisions.ts'

/**
 * Whether the accounts of a figure dispute compete. Replaced and garbled accounts do not count, nor does a side that
 * only does not confirm. `one-sided`: no two sides give an account; `contested`: a side denies, or two sides' values
 * exclude each other; `agreed`: otherwise.
 */
export function figureStatus(accounts: readonly Account[]): Dispute['status'] {
  const replaced = new Set(accounts.map((account) => account.replaces))
  const current = accounts.filter(
    (account) =>
      !replaced.has(account.id) && !account.garbled && account.claimant && account.stance !== 'does-not-confirm',
  )
  if (new Set(current.map(sideOf)).size < 2) return 'one-sided'
  const contested = current.some(
    (a) =>
      a.stance === 'denies' ||
      current.some((b) => sideOf(a) !== sideOf(b) && hasValue(a) && hasValue(b) && !agree(a, b)),
  )
  return contested ? 'contested' : 'agreed'
}

/** A statement dispute is contested where two of its positions are taken by someone. */
export function statementStatus(accounts: readonly Account[]): Dispute['status'] {
  return new Set(accounts.flatMap(({ position }) => (position === 'neutral' ? [] : (position ?? [])))).size > 1
    ? 'contested'
    : 'one-sided'
}

const sideOf = ({ claimant }: Account) => claimant?.party ?? claimant?.name ?? ''
const hasValue = ({ min, max }: Account) => min !== null || max !== null
