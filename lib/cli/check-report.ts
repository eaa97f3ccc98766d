import { indexDisputes, summarise, toMarks, viewDispute } from '../extension/views.ts'
import type { MatchResult } from '../model/match.ts'
import type { Pack } from '../model/pack.ts'
import type { PageDocument } from '../model/page.ts'
import { claimsTable } from './claims-table.ts'
import { findingsReport } from './findings-report.ts'

/** What was found in a file, as text: its name and date, its figures and statements, what it was checked against. */
export function checkReport(file: string, page: PageDocument, result: MatchResult, packs: readonly Pack[]): string {
  const index = indexDisputes([...packs])
  const marks = toMarks(result, index)
  const disputes = [...new Set(marks.map(({ dispute }) => dispute))].flatMap((id) => {
    const found = index.get(id)
    return found ? [viewDispute(found.pack, found.dispute)] : []
  })
  const findings = { marks, disputes, packs: packs.map(summarise), claims: claimsTable(result.claims, packs) }
  const heading = `${file}${page.published ? ` (${page.published.slice(0, 10)})` : ''}`
  const report = findingsReport(findings, ({ start, end }) => page.text.slice(start, end))
  return `${heading}\n\n${report}\n`
}
