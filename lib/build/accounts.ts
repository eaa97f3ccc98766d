import type { Attribution, Claimant, Figure, Stance } from '../model/figure.ts'
import type { Account, Report } from '../model/pack.ts'
import type { Claimants } from './claimants.ts'
import type { Finding } from './finding.ts'
import { byKey, byText } from './order.ts'
import type { Origins } from './origins.ts'
import { slug } from './slug.ts'

/**
 * The accounts that the findings of one dispute amount to: one for each claimant and value, with a report for each
 * paragraph that carries it. A figure that a document gives in its own voice is nobody's (`claimant: null`), unless the
 * same document attributes the same figure elsewhere: then it is a report of that account. A figure that a speaker
 * denies or does not confirm becomes that speaker's stance, without a value.
 */
export function gatherAccounts(
  dispute: string,
  findings: readonly Finding[],
  claimants: Claimants,
  origins: Origins,
): Account[] {
  const drafts = new Map<string, Draft>()
  const attributed = findings.filter((finding) => finding.figure.attribution.claimant !== null)
  const own = findings.filter((finding) => finding.figure.attribution.claimant === null)
  for (const finding of attributed) {
    const claimant = claimants.resolve(finding.figure.attribution.claimant as Claimant)
    file(drafts, claimant, finding)
  }
  for (const finding of own) {
    const speaker = attributed.find((other) => carriesToo(other, finding))
    file(drafts, speaker ? claimants.resolve(speaker.figure.attribution.claimant as Claimant) : null, finding)
  }
  return [...drafts.values()].map((draft) => toAccount(dispute, draft, origins)).sort(byKey((account) => account.id))
}

interface Draft {
  claimant: Claimant | null
  stance: Stance
  findings: Finding[]
}

function file(drafts: Map<string, Draft>, claimant: Claimant | null, finding: Finding): void {
  const { stance } = finding.figure.attribution
  const value = stance === 'asserts' ? valueKey(finding.figure) : stance
  const key = `${claimant?.party ?? ''}\n${claimant?.name ?? ''}\n${value}`
  const draft = drafts.get(key)
  if (draft) draft.findings.push(finding)
  else drafts.set(key, { claimant, stance, findings: [finding] })
}

/** What makes two figures one answer; counts in words are told apart by their words. */
function valueKey({ min, max, qualifier, surface }: Figure): string {
  const worded = min === null && max === null
  return worded ? `${qualifier} ${surface.toLowerCase()}` : `${min ?? ''}..${max ?? ''} ${qualifier}`
}

/** True where `other` attributes, in the same document, the figure that `finding` has in the text's own voice. */
function carriesToo(other: Finding, finding: Finding): boolean {
  return (
    other.document === finding.document &&
    other.figure.attribution.stance === 'asserts' &&
    valueKey(other.figure) === valueKey(finding.figure)
  )
}

function toAccount(dispute: string, { claimant, stance, findings }: Draft, origins: Origins): Account {
  const first = findings[0] as Finding
  const asserts = stance === 'asserts'
  const dates = findings.flatMap(({ document }) => document.published ?? []).sort(byText)
  return {
    id: `${dispute}/${slug(claimant?.name ?? 'own voice', 40)}-${asserts ? valueSlug(first.figure) : stance}`,
    min: asserts ? first.figure.min : null,
    max: asserts ? first.figure.max : null,
    qualifier: asserts ? first.figure.qualifier : 'vague',
    wording: first.figure.surface,
    claimant: claimant && { name: claimant.name, party: claimant.party },
    stance,
    asOf: dates[0] ?? null,
    replaces: null,
    position: null,
    garbled: false,
    reports: reportsOf(findings, claimant, origins),
  }
}

function valueSlug({ min, max, qualifier, surface }: Figure): string {
  if (min === null && max === null) return slug(`${qualifier} ${surface}`, 40)
  const range = min === max ? `${min}` : `${min ?? ''}-${max ?? ''}`
  return slug(qualifier === 'exact' ? range : `${qualifier} ${range}`, 40)
}

/** One report for each document and paragraph; the body before the headline, the attributed before the own voice. */
function reportsOf(findings: readonly Finding[], claimant: Claimant | null, origins: Origins): Report[] {
  const reports = new Map<string, Report>()
  for (const { document, paragraph, figure } of findings) {
    const { attribution } = figure
    const key = `${document.file}\n${paragraph}`
    const report: Report = {
      document: document.file,
      paragraph,
      attributed: isAttributed(attribution),
      via: attribution.via ?? document.agency,
      origin: origins.of(claimant, document),
      headline: figure.headline,
    }
    const known = reports.get(key)
    if (!known || (!known.attributed && report.attributed)) reports.set(key, report)
  }
  return [...reports.values()].sort((a, b) => byText(a.document, b.document) || a.paragraph - b.paragraph)
}

const isAttributed = ({ claimant, ownVoice }: Attribution) => claimant !== null && !ownVoice
