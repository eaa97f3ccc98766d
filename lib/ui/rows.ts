import type { AccountView, DisputeView, PartyName, ReportView } from '../model/view.ts'

/** Accounts of one side that say the same: one line of the list. */
export interface Row {
  /** At least one; the first stands for the value. */
  accounts: [AccountView, ...AccountView[]]
}

/** One side's part of the list. */
export interface Side {
  /** Null gathers the accounts of no side. */
  party: PartyName | null
  /** Whose losses the side counts, where that makes sense. */
  counts: AccountView['counts']
  rows: Row[]
}

/** Reports that go back to one speaker or agency. */
export interface Chain {
  origin: string
  reports: ReportView[]
}

/**
 * Groups a dispute's current accounts by the side whose figure or position they give, and within a side by what
 * they say; each speaker keeps their own earlier figures. Accounts of no side stand last.
 */
export function sidesOf(view: DisputeView): Side[] {
  const sides = new Map<string, { side: Side; rows: Map<string, Row> }>()
  for (const account of view.accounts) {
    const party = view.kind === 'statement' ? account.position : account.party
    const key = party?.id ?? ''
    const entry = sides.get(key) ?? { side: { party, counts: account.counts, rows: [] }, rows: new Map<string, Row>() }
    sides.set(key, entry)
    const row = entry.rows.get(sayingOf(account))
    if (row) row.accounts.push(account)
    else {
      const first: Row = { accounts: [account] }
      entry.rows.set(sayingOf(account), first)
      entry.side.rows.push(first)
    }
  }
  return [...sides.values()].map(({ side }) => side).sort((a, b) => Number(a.party === null) - Number(b.party === null))
}

/** Two accounts of a side with one saying differ in speaker and sources alone. */
function sayingOf({ min, max, qualifier, stance, wording, garbled }: AccountView): string {
  const words = min === null && max === null && stance === 'asserts' ? wording.trim().toLowerCase() : ''
  return JSON.stringify([min, max, qualifier, stance, garbled, words])
}

/** An account's own reports and those of its speaker's earlier accounts. */
export const reportsOf = (accounts: readonly AccountView[]): ReportView[] =>
  accounts.flatMap((account) => [account, ...account.earlier]).flatMap(({ reports }) => reports)

/** How many documents carry some reports: several paragraphs of one document are one report. */
export const documentsOf = (reports: readonly ReportView[]): number =>
  new Set(reports.map(({ document }) => document)).size

/** Reports by the speaker or agency that they go back to, the most reported first. */
export function chainsOf(reports: readonly ReportView[]): Chain[] {
  const chains = new Map<string, Chain>()
  for (const report of reports) {
    const chain = chains.get(report.origin) ?? { origin: report.origin, reports: [] }
    chain.reports.push(report)
    chains.set(report.origin, chain)
  }
  return [...chains.values()].sort((a, b) => b.reports.length - a.reports.length)
}
