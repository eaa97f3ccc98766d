import type { Account } from '../model/pack.ts'
import { byText } from './order.ts'

/** A claimant's account with the order in which its documents give it. */
export interface Dated {
  account: Account
  /** True where a document marks it as a first figure that was given up later. */
  earlier: boolean
}

/**
 * Sets `replaces` where one claimant's later account takes the place of its earlier one: a document says so
 * ("initially ..., later ..."), or the later account is dated after the earlier one and does not agree with it.
 * Changes the accounts in place.
 */
export function linkRevisions(dated: readonly Dated[]): void {
  const byClaimant = new Map<string, Dated[]>()
  for (const one of dated) {
    const { claimant, stance } = one.account
    if (!claimant || stance !== 'asserts') continue
    const key = `${claimant.party ?? ''}\n${claimant.name}`
    byClaimant.set(key, [...(byClaimant.get(key) ?? []), one])
  }
  for (const list of byClaimant.values()) {
    const ordered = list.toSorted(
      (a, b) =>
        Number(b.earlier) - Number(a.earlier) ||
        byText(a.account.asOf ?? '9999', b.account.asOf ?? '9999') ||
        byText(a.account.id, b.account.id),
    )
    ordered.forEach((later, index) => {
      const before = ordered.slice(0, index).findLast((one) => isRevision(one, later))
      if (before) later.account.replaces = before.account.id
    })
  }
}

function isRevision(before: Dated, after: Dated): boolean {
  if (before.earlier !== after.earlier) return before.earlier
  const { asOf: from } = before.account
  const { asOf: to } = after.account
  return from !== null && to !== null && from < to && !agree(before.account, after.account)
}

/** True where one value can be both: their ranges meet. Accounts without a value agree with nothing. */
export function agree(a: Pick<Account, 'min' | 'max'>, b: Pick<Account, 'min' | 'max'>): boolean {
  if ((a.min === null && a.max === null) || (b.min === null && b.max === null)) return false
  return (a.min ?? -Infinity) <= (b.max ?? Infinity) && (b.min ?? -Infinity) <= (a.max ?? Infinity)
}
