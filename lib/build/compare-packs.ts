import type { Account, Pack } from '../model/pack.ts'
import { accountText } from './account-text.ts'

/** What a build changed in one dispute, each change in one line. */
export interface DisputeChange {
  dispute: string
  question: string
  changes: string[]
}

/** What changed from one build of a pack to the next, dispute by dispute; empty where nothing did. Linear in the packs. */
export function comparePacks(before: Pack, after: Pack): DisputeChange[] {
  const old = new Map(before.disputes.map((dispute) => [dispute.id, dispute]))
  const now = new Set(after.disputes.map(({ id }) => id))
  const changed = after.disputes.map((dispute): DisputeChange => {
    const known = old.get(dispute.id)
    const changes = known
      ? [
          ...(known.question === dispute.question ? [] : [`the question was “${known.question}”`]),
          ...(known.status === dispute.status ? [] : [`was ${known.status}, is ${dispute.status}`]),
          ...accountChanges(known.accounts, dispute.accounts),
        ]
      : ['new dispute', ...accountChanges([], dispute.accounts)]
    return { dispute: dispute.id, question: dispute.question, changes }
  })
  const gone = before.disputes
    .filter(({ id }) => !now.has(id))
    .map(({ id, question }): DisputeChange => ({ dispute: id, question, changes: ['is gone'] }))
  return [...changed, ...gone].filter(({ changes }) => changes.length > 0)
}

function accountChanges(before: readonly Account[], after: readonly Account[]): string[] {
  const old = new Map(before.map((account) => [account.id, account]))
  const now = new Set(after.map(({ id }) => id))
  return [
    ...after.flatMap((account) => {
      const known = old.get(account.id)
      if (!known) return [`new account: ${accountText(account)} (${placesOf(account.reports)})`]
      const added = without(account.reports, known.reports)
      const lost = without(known.reports, account.reports)
      return [
        ...(added.length > 0 ? [`${accountText(account)}: also in ${placesOf(added)}`] : []),
        ...(lost.length > 0 ? [`${accountText(account)}: no longer in ${placesOf(lost)}`] : []),
        ...(account.replaces !== known.replaces && account.replaces !== null
          ? [`${accountText(account)}: now replaces an earlier figure`]
          : []),
      ]
    }),
    ...before.filter(({ id }) => !now.has(id)).map((account) => `account gone: ${accountText(account)}`),
  ]
}

type Place = Account['reports'][number]
const placeKey = ({ document, paragraph }: Place) => `${document} ¶${paragraph}`
const placesOf = (reports: readonly Place[]) => reports.map(placeKey).join(', ')

function without(reports: readonly Place[], others: readonly Place[]): Place[] {
  const known = new Set(others.map(placeKey))
  return reports.filter((report) => !known.has(placeKey(report)))
}
