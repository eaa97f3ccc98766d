import type { Account, Dispute, Origin, Pack, Report } from '../model/pack.ts'
import { answerText, claimantText } from './account-text.ts'
import { type Applied, decisionText } from './apply-review.ts'
import type { DisputeChange } from './compare-packs.ts'
import { groupBy } from './group.ts'
import type { Note } from './note.ts'

/** All that a report tells beside the pack itself. */
export interface ReportParts {
  notes: readonly Note[]
  applied: readonly Applied[]
  /** Documents that are for the most part copies, with their originals. */
  copies: readonly { file: string; original: string }[]
  /** Files that were left out, and why. */
  problems: readonly { file: string; reason: string }[]
  /** Against the build before; null where there was none. */
  changes: readonly DisputeChange[] | null
}

/** Places that a line has room for. */
const MOST_PLACES = 12

/** An editor's report in Markdown: what was found, what conflicts, what is unsure and why, where it goes back to. */
export function reportMarkdown(pack: Pack, parts: ReportParts): string {
  const withAccounts = pack.disputes.filter(({ accounts }) => accounts.length > 0)
  const conflicting = withAccounts.filter(({ status }) => status === 'contested')
  const others = withAccounts.filter(({ status }) => status !== 'contested')
  const silent = pack.disputes.filter(({ accounts }) => accounts.length === 0)
  const lines = [
    `# ${plain(pack.title)}`,
    '',
    `Pack \`${pack.id}\` ${pack.version}, as of ${pack.generatedAt}: ${count(pack.documents.length, 'document')}, ` +
      `${count(pack.disputes.length, 'dispute')}, ${count(pack.origins.length, 'origin')}.`,
    '',
    ...pack.events.map(
      (event) => `- ${plain(event.title)} (\`${event.id}\`): ${event.window.from} to ${event.window.to}`,
    ),
    ...changesPart(parts.changes),
    ...section(`Accounts differ (${conflicting.length})`, conflicting.flatMap(disputePart)),
    ...section(`Other disputes (${others.length})`, others.flatMap(disputePart)),
    ...section(
      'No account found',
      silent.map(({ id, question }) => `- ${plain(question)} \`${id}\``),
    ),
    ...section('Unsure, and why', parts.notes.map(noteLine)),
    ...section('Where reports go back to', originLines(pack, parts.copies)),
    ...section('Decisions of the review', parts.applied.map(decisionLine)),
    ...section(
      'Left out',
      parts.problems.map(({ file, reason }) => `- ${plain(file)}: ${plain(reason)}`),
    ),
  ]
  return `${lines.join('\n')}\n`
}

const section = (heading: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : ['', `## ${heading}`, '', ...lines]

function changesPart(changes: ReportParts['changes']): string[] {
  if (changes === null) return []
  if (changes.length === 0) return section('Since the last build', ['Nothing changed.'])
  return section(
    'Since the last build',
    changes.flatMap((one) => [
      `- ${plain(one.question)} \`${one.dispute}\``,
      ...one.changes.map((change) => `  - ${plain(change)}`),
    ]),
  )
}

function disputePart({ id, question, status, accounts }: Dispute): string[] {
  const reports = accounts.flatMap((account) => account.reports)
  const origins = new Set(reports.map((report) => report.origin)).size
  const replaced = new Set(accounts.map((account) => account.replaces))
  return [
    `### ${plain(question)}`,
    '',
    `\`${id}\`, ${status}; ${count(reports.length, 'report')} of ${count(origins, 'origin')}`,
    '',
    '| Account | Who | As of | Where | Remarks |',
    '| --- | --- | --- | --- | --- |',
    ...accounts.map((account) => accountRow(account, replaced.has(account.id))),
    '',
    ...accounts.map((account) => `- \`${account.id}\``),
    '',
  ]
}

function accountRow(account: Account, replaced: boolean): string {
  const { reports } = account
  const shown = reports.slice(0, MOST_PLACES).map(placeText)
  if (reports.length > shown.length) shown.push(`and ${reports.length - shown.length} more`)
  const cells = [answerText(account), claimantText(account), account.asOf ?? 'no date', shown.join('; ')]
  return `| ${[...cells, remarksOn(account, replaced).join(', ')].map(cell).join(' | ')} |`
}

/** What sets an account apart: revised, garbled, in a headline only. */
export function remarksOn(account: Account, replaced: boolean): string[] {
  return [
    ...(account.replaces ? ['replaces an earlier figure'] : []),
    ...(replaced ? ['given up later'] : []),
    ...(account.garbled ? ['garbled in the source'] : []),
    ...(account.reports.every((report) => report.headline) ? ['only in a headline'] : []),
  ]
}

/** Where a report stands: "a.txt ¶4, own voice, via AFP". */
export function placeText({ document, paragraph, attributed, via }: Report): string {
  return `${document} ¶${paragraph}${attributed ? '' : ', own voice'}${via ? `, via ${via}` : ''}`
}

function noteLine({ document, paragraph, text }: Note): string {
  const where = document === null ? '' : `${document}${paragraph === null ? '' : ` ¶${paragraph}`}: `
  return `- ${plain(where + text)}`
}

/** Origins that several documents share, with what shows it. */
function originLines(pack: Pack, copies: ReportParts['copies']): string[] {
  const places = groupBy(
    pack.disputes.flatMap(({ accounts }) => accounts.flatMap(({ reports }) => reports)),
    ({ origin }) => origin,
  )
  const shared = pack.origins.flatMap((origin) => {
    const reports = places.get(origin.id) ?? []
    const files = [...new Set(reports.map(({ document }) => document))].sort()
    if (files.length < 2) return []
    const shown = files.slice(0, MOST_PLACES).join(', ')
    const rest = files.length > MOST_PLACES ? ` and ${files.length - MOST_PLACES} more` : ''
    return [`- ${plain(origin.name)} (${origin.kind}): ${EVIDENCE[origin.kind]} ${plain(shown)}${rest}`]
  })
  return [
    ...shared,
    ...copies.map(({ file, original }) => `- ${plain(file)} has most of its runs of words from ${plain(original)}`),
  ]
}

const EVIDENCE: Record<Origin['kind'], string> = {
  speaker: 'named as the speaker in',
  agency: 'credited by, or copied in,',
  outlet: 'own voice of, or copied in,',
}

function decisionLine({ decision, misfit }: Applied): string {
  const outcome = misfit === null ? 'applied' : `no longer fits: ${misfit}`
  return `- ${plain(decisionText(decision))} (${plain(decision.because)}): ${outcome}`
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`
/** Text of documents must not turn into markup. */
const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_<>[\]#]/g, '\\$&')
const cell = (text: string) => plain(text).replace(/\|/g, '\\|')
