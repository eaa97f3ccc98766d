import type { DisputeView, ReportView } from '../model/view.ts'
import { every } from './page-says.ts'
import type { Words } from './translate.ts'
import { accountValue } from './words.ts'

/** One thing that a document reported: the question, the answer, and where it stands. */
export interface SourceEntry {
  question: string
  value: string
  report: ReportView
}

export interface SourceDocument {
  title: string
  date: string | null
  inferred: boolean
  entries: SourceEntry[]
}

export interface Source {
  /** Null gathers the documents that do not name their outlet. */
  outlet: string | null
  documents: SourceDocument[]
}

/** What each outlet's documents reported in some disputes, outlets by name, unnamed ones last. */
export function bySource(disputes: DisputeView[], words: Words): Source[] {
  const sources = new Map<string | null, Map<string, SourceDocument>>()
  for (const view of disputes) {
    for (const account of every(view)) {
      for (const report of account.reports) {
        const documents = sources.get(report.outlet) ?? new Map<string, SourceDocument>()
        sources.set(report.outlet, documents)
        const { document: key, title, date, inferred } = report
        const document = documents.get(key) ?? { title, date, inferred, entries: [] }
        documents.set(key, document)
        document.entries.push({ question: view.question, value: accountValue(account, view, words), report })
      }
    }
  }
  return [...sources]
    .map(([outlet, documents]) => ({ outlet, documents: [...documents.values()] }))
    .sort(
      (a, b) => Number(a.outlet === null) - Number(b.outlet === null) || (a.outlet ?? '').localeCompare(b.outlet ?? ''),
    )
}
