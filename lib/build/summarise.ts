import type { Account, Dispute, Pack } from '../model/pack.ts'
import { answerText, claimantText } from './account-text.ts'
import type { DisputeChange } from './compare-packs.ts'
import type { Note } from './note.ts'
import { placeText, remarksOn } from './report.ts'

/**
 * A pack in words, for a terminal: each question with its accounts, who gives them, where, what is unsure
 * and, where there was an earlier build (`changes` not null), what has changed since.
 */
export function summarise(pack: Pack, notes: readonly Note[], changes: readonly DisputeChange[] | null = null): string {
  const { documents, disputes, origins } = pack
  const lines = [
    `${pack.title} (${pack.id} ${pack.version}, as of ${pack.generatedAt})`,
    `${count(documents.length, 'document')}, ${count(disputes.length, 'dispute')}, ${count(origins.length, 'origin')}`,
  ]
  for (const event of pack.events) {
    lines.push('', `${event.title}, ${event.window.from} to ${event.window.to}`)
    for (const dispute of disputes.filter((one) => one.event === event.id)) lines.push('', ...describe(dispute))
  }
  if (notes.length > 0) {
    lines.push('', 'Unsure:')
    for (const { document, paragraph, text } of notes) {
      lines.push(`  ${document ? `${document}${paragraph ? ` ¶${paragraph}` : ''}: ` : ''}${text}`)
    }
  }
  if (changes?.length === 0) lines.push('', 'Nothing changed since the last build.')
  if (changes !== null && changes.length > 0) {
    lines.push('', 'Changed since the last build:')
    for (const one of changes) {
      lines.push(`  ${one.question}  [${one.dispute}]`, ...one.changes.map((change) => `    ${change}`))
    }
  }
  return `${lines.join('\n')}\n`
}

function describe(dispute: Dispute): string[] {
  const reports = dispute.accounts.flatMap((account) => account.reports)
  const origins = new Set(reports.map((report) => report.origin)).size
  const extent = `${count(reports.length, 'report')} of ${count(origins, 'origin')}`
  const replaced = new Set(dispute.accounts.map((account) => account.replaces))
  return [
    `  ${dispute.question}  [${dispute.id}]`,
    `  ${dispute.accounts.length === 0 ? 'no account' : `${dispute.status}; ${extent}`}`,
    ...dispute.accounts.map((account) => `    ${line(account, replaced.has(account.id))}`),
  ]
}

function line(account: Account, replaced: boolean): string {
  const remarks = remarksOn(account, replaced)
  const where = account.reports.map(placeText).join('; ')
  return `${answerText(account)}: ${claimantText(account)}${remarks.length > 0 ? `, ${remarks.join(', ')}` : ''} — ${where}`
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`
