import type { AccountView, DisputeView, ReportView } from '../model/view.ts'

/** How sources are sorted into groups. */
export const GROUPINGS = ['party', 'outlet', 'speaker'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** One thing that a document reported: the question, the account that answers it, and where it stands. */
export interface SourceEntry {
  view: DisputeView
  account: AccountView
  report: ReportView
}

export interface SourceDocument {
  /** Its file in the pack. */
  file: string
  title: string
  outlet: string | null
  date: string | null
  inferred: boolean
  entries: SourceEntry[]
}

export interface SourceGroup {
  /** Null gathers what names no side, outlet or speaker. */
  name: string | null
  documents: SourceDocument[]
}

const NAME_OF: Record<Grouping, (account: AccountView, report: ReportView) => string | null> = {
  party: ({ party, position }) => (party ?? position)?.name ?? null,
  outlet: (_, { outlet }) => outlet,
  speaker: ({ claimant, party }) => claimant ?? party?.name ?? null,
}

/** What was reported in some disputes, by side, outlet or speaker: names in order, the unnamed last. */
export function groupSources(disputes: DisputeView[], by: Grouping): SourceGroup[] {
  const groups = new Map<string | null, Map<string, SourceDocument>>()
  for (const view of disputes) {
    for (const account of view.accounts.flatMap((one) => [one, ...one.earlier])) {
      for (const report of account.reports) {
        const name = NAME_OF[by](account, report)
        const documents = groups.get(name) ?? new Map<string, SourceDocument>()
        groups.set(name, documents)
        const { document: file, title, outlet, date, inferred } = report
        // Two packs may each have a document of one file name.
        const key = `${view.pack.id}/${file}`
        const document = documents.get(key) ?? { file: key, title, outlet, date, inferred, entries: [] }
        documents.set(key, document)
        document.entries.push({ view, account, report })
      }
    }
  }
  return [...groups]
    .map(([name, documents]) => ({ name, documents: [...documents.values()] }))
    .sort((a, b) => Number(a.name === null) - Number(b.name === null) || (a.name ?? '').localeCompare(b.name ?? ''))
}
