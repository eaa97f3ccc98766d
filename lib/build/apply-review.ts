import type { Account, Dispute } from '../model/pack.ts'
import type { Decision } from '../model/review.ts'
import { groupBy } from './group.ts'
import { byKey, byText } from './order.ts'
import { linkRevisions } from './revisions.ts'
import { figureStatus, statementStatus } from './status.ts'

/** What became of an editor's decision. */
export interface Applied {
  decision: Decision
  /** Why it no longer fits what was built; null where it was applied. */
  misfit: string | null
}

/**
 * Applies an editor's decisions to built disputes, one after the other. One that no longer fits (a dispute or an account
 * that is not there any more, disputes of different kinds) changes nothing and is said so. The disputes given are not
 * changed.
 */
export function applyReview(
  disputes: readonly Dispute[],
  decisions: readonly Decision[],
): { disputes: Dispute[]; applied: Applied[] } {
  const byId = new Map(disputes.map((dispute) => [dispute.id, dispute]))
  const applied = decisions.map((decision): Applied => ({ decision, misfit: apply(decision, byId) }))
  return { disputes: [...byId.values()], applied }
}

/** A decision in one line, as a report names it. */
export function decisionText(decision: Decision): string {
  if ('rename' in decision) return `rename ${decision.rename} to “${decision.question}”`
  if ('merge' in decision) return `merge ${decision.merge.join(', ')}`
  if ('split' in decision) return `split ${decision.split}: ${decision.accounts.join(', ')} into ${decision.into}`
  return `reject ${decision.reject}`
}

function apply(decision: Decision, disputes: Map<string, Dispute>): string | null {
  if ('rename' in decision) {
    const dispute = disputes.get(decision.rename)
    if (!dispute) return missing(decision.rename)
    disputes.set(dispute.id, { ...dispute, question: decision.question })
    return null
  }
  if ('merge' in decision) return merge(decision.merge, disputes)
  if ('split' in decision) return split(decision, disputes)
  const dispute = [...disputes.values()].find(({ accounts }) => accounts.some(({ id }) => id === decision.reject))
  if (!dispute) return `there is no account ${decision.reject}`
  replace(
    disputes,
    dispute,
    dispute.accounts.filter(({ id }) => id !== decision.reject),
  )
  return null
}

const missing = (id: string) => `there is no dispute ${id}`

function merge(ids: readonly string[], disputes: Map<string, Dispute>): string | null {
  const lost = ids.find((id) => !disputes.has(id))
  if (lost !== undefined) return missing(lost)
  if (new Set(ids).size < ids.length) return 'it names a dispute twice'
  const [first, ...others] = ids.map((id) => disputes.get(id) as Dispute) as [Dispute, ...Dispute[]]
  for (const other of others) {
    if (other.event !== first.event) return `${other.id} is of another event than ${first.id}`
    if (other.kind !== first.kind) return `${other.id} is a ${other.kind} dispute, ${first.id} a ${first.kind} one`
    if (other.quantity?.unit !== first.quantity?.unit) return `${other.id} and ${first.id} count in different units`
  }
  const accounts = [first, ...others].flatMap((dispute) =>
    dispute.accounts.map((one) => rehome(one, dispute, first.id)),
  )
  for (const other of others) disputes.delete(other.id)
  replace(disputes, first, joinSame(accounts))
  return null
}

function split(decision: Extract<Decision, { split: string }>, disputes: Map<string, Dispute>): string | null {
  const dispute = disputes.get(decision.split)
  if (!dispute) return missing(decision.split)
  const { into, question } = decision
  if (disputes.has(into)) return `there is a dispute ${into} already`
  if (!into.startsWith(`${dispute.event}/`)) return `${into} is not of the event ${dispute.event}`
  const wanted = new Set(decision.accounts)
  const lost = decision.accounts.find((id) => !dispute.accounts.some((account) => account.id === id))
  if (lost !== undefined) return `there is no account ${lost} in ${dispute.id}`
  const moved = dispute.accounts.filter(({ id }) => wanted.has(id))
  replace(
    disputes,
    { ...dispute, id: into, question },
    moved.map((account) => rehome(account, dispute, into)),
  )
  replace(
    disputes,
    dispute,
    dispute.accounts.filter(({ id }) => !wanted.has(id)),
  )
  return null
}

/** An account under the id that it has in another dispute. */
function rehome(account: Account, from: Dispute, to: string): Account {
  const idOf = (id: string) => (id.startsWith(`${from.id}/`) ? `${to}${id.slice(from.id.length)}` : id)
  return { ...account, id: idOf(account.id), replaces: account.replaces === null ? null : idOf(account.replaces) }
}

/** Accounts of one claimant with one value, which merged disputes both had, are one. */
function joinSame(accounts: readonly Account[]): Account[] {
  return [...groupBy(accounts, ({ id }) => id).values()].map((same) => {
    const [first] = same as [Account, ...Account[]]
    const reports = groupBy(
      same.flatMap((account) => account.reports),
      ({ document, paragraph }) => `${document}\n${paragraph}`,
    )
    return {
      ...first,
      asOf: same.flatMap(({ asOf }) => asOf ?? []).sort(byText)[0] ?? null,
      reports: [...reports.values()]
        .flatMap(([report]) => report ?? [])
        .sort((a, b) => byText(a.document, b.document) || a.paragraph - b.paragraph),
    }
  })
}

/** Puts a dispute back with other accounts; one that has none left is gone. */
function replace(disputes: Map<string, Dispute>, dispute: Dispute, accounts: readonly Account[]): void {
  if (accounts.length === 0) {
    disputes.delete(dispute.id)
    return
  }
  const given = new Set(accounts.map(({ replaces }) => replaces))
  const dated = accounts.map((account) => {
    return { account: { ...account, replaces: null as string | null }, earlier: given.has(account.id) }
  })
  if (dispute.kind === 'figure') linkRevisions(dated)
  const kept = dated.map(({ account }) => account).sort(byKey(({ id }) => id))
  const status = dispute.kind === 'figure' ? figureStatus(kept) : statementStatus(kept)
  disputes.set(dispute.id, { ...dispute, status, accounts: kept })
}
