import type { Account, Dispute, Pack, Report } from '../model/pack.ts'

/** Something an editor should look at: what is unsure and why, with where it stands. */
export interface Note {
  /** File name of the document, or null where it is about several. */
  document: string | null
  paragraph: number | null
  text: string
}

/** A pack in words, for a terminal: each question with its accounts, who gives them, where, and what is unsure. */
export function summarise(pack: Pack, notes: readonly Note[]): string {
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
  const nobody = account.reports.some((report) => !report.attributed) ? 'in the text’s own voice' : 'speaker not clear'
  const who = account.claimant?.name ?? nobody
  const side = account.claimant?.party ? ` (${account.claimant.party})` : ''
  const remarks = [
    ...(account.replaces ? ['replaces an earlier figure'] : []),
    ...(replaced ? ['given up later'] : []),
    ...(account.garbled ? ['garbled in the source'] : []),
    ...(account.reports.every((report) => report.headline) ? ['only in a headline'] : []),
  ]
  const where = account.reports.map(place).join('; ')
  return `${answer(account)}: ${who}${side}${remarks.length > 0 ? `, ${remarks.join(', ')}` : ''} — ${where}`
}

const STANCES = { asserts: '', denies: 'denies it', 'does-not-confirm': 'does not confirm it' }
const HEDGES = { 'at-least': 'at least ', 'more-than': 'more than ', 'up-to': 'up to ', about: 'about ' }

function answer({ min, max, qualifier, wording, stance, position }: Account): string {
  if (position !== null) return `“${wording}” [${position}]`
  if (stance !== 'asserts') return STANCES[stance]
  if (min === null && max === null) return wording
  const hedge = qualifier in HEDGES ? HEDGES[qualifier as keyof typeof HEDGES] : ''
  return min !== null && max !== null && min !== max ? `${min} to ${max}` : `${hedge}${min ?? max}`
}

const place = ({ document, paragraph, attributed, via }: Report) =>
  `${document} ¶${paragraph}${attributed ? '' : ', own voice'}${via ? `, via ${via}` : ''}`

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`
