import * as z from 'zod/mini'
import { type Account, type Dispute, type Pack, packSchema } from '../model/pack.ts'

/**
 * Everything that is wrong with a pack, one line each; an empty list for a sound one. Beyond the schema: ids are unique,
 * every reference resolves, disputes belong to their event, revisions stay within a dispute and do not run in circles.
 */
export function verifyPack(pack: unknown): string[] {
  const parsed = packSchema.safeParse(pack)
  if (!parsed.success) return z.prettifyError(parsed.error).split('\n')
  return unresolved(parsed.data)
}

function unresolved(pack: Pack): string[] {
  const problems: string[] = []
  const index = (what: string, ids: string[]): ReadonlySet<string> => {
    const seen = new Set<string>()
    for (const id of ids) {
      if (seen.has(id)) problems.push(`${what} ${id} is there twice`)
      seen.add(id)
    }
    return seen
  }
  const ids = (list: readonly { id: string }[]) => list.map((item) => item.id)
  const known = {
    party: index('party', ids(pack.parties)),
    event: index('event', ids(pack.events)),
    source: index('source', ids(pack.sources)),
    origin: index('origin', ids(pack.origins)),
    dispute: index('dispute', ids(pack.disputes)),
    document: index(
      'document',
      pack.documents.map((document) => document.file),
    ),
    account: index(
      'account',
      pack.disputes.flatMap((dispute) => ids(dispute.accounts)),
    ),
  }
  const expect = (where: string, what: keyof typeof known, id: string | null) => {
    if (id !== null && !known[what].has(id)) problems.push(`${where}: there is no ${what} ${id}`)
  }
  for (const event of pack.events) {
    for (const party of event.parties) expect(`event ${event.id}`, 'party', party)
    for (const { name, party } of [...event.people, ...event.places])
      expect(`${name} of event ${event.id}`, 'party', party)
    if (event.window.from > event.window.to) problems.push(`event ${event.id}: its window ends before it starts`)
  }
  for (const document of pack.documents) expect(`document ${document.file}`, 'source', document.source)
  for (const dispute of pack.disputes) {
    expect(`dispute ${dispute.id}`, 'event', dispute.event)
    if (!dispute.id.startsWith(`${dispute.event}/`)) problems.push(`dispute ${dispute.id} is not named after its event`)
    if ((dispute.kind === 'figure') !== (dispute.quantity !== null)) {
      problems.push(`dispute ${dispute.id}: a figure dispute has a quantity, a statement dispute has none`)
    }
    expect(`dispute ${dispute.id}`, 'party', dispute.quantity?.whose ?? null)
    expect(`dispute ${dispute.id}`, 'party', dispute.quantity?.by ?? null)
    for (const account of dispute.accounts) {
      problems.push(...accountProblems(dispute, account))
      expect(`account ${account.id}`, 'party', account.claimant?.party ?? null)
      for (const report of account.reports) {
        expect(`account ${account.id}`, 'document', report.document)
        expect(`account ${account.id}`, 'origin', report.origin)
      }
    }
  }
  return problems
}

function accountProblems(dispute: Dispute, account: Account): string[] {
  const problems: string[] = []
  const { id, min, max } = account
  if (min !== null && max !== null && min > max) problems.push(`account ${id}: its range is turned round`)
  if (account.reports.length === 0) problems.push(`account ${id} has no report`)
  const byId = new Map(dispute.accounts.map((other) => [other.id, other]))
  const seen = new Set([id])
  for (let at = account.replaces; at !== null; at = byId.get(at)?.replaces ?? null) {
    if (!byId.has(at)) problems.push(`account ${id} replaces ${at}, which is not in its dispute`)
    else if (seen.has(at)) problems.push(`account ${id} replaces itself in the end`)
    if (!byId.has(at) || seen.has(at)) break
    seen.add(at)
  }
  return problems
}
