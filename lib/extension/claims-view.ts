import type { PackClaim, Review } from '../model/claim.ts'
import type { AccountView, DisputeView, PackSummary, ReportView, StatementMark } from '../model/view.ts'

const PREFIX = 'claim:'

/** The id by which marks and settings name a text claim, in the place of a dispute's. */
export const claimDispute = (pack: string, claim: string): string => `${PREFIX}${pack}/${claim}`

/** Pack and claim of such an id; null for a dispute's. */
export function readClaimDispute(id: string): { pack: string; claim: string } | null {
  if (!id.startsWith(PREFIX)) return null
  const slash = id.indexOf('/')
  return slash < 0 ? null : { pack: id.slice(PREFIX.length, slash), claim: id.slice(slash + 1) }
}

/** A sentence that repeats a claim is marked as a statement is. */
export function claimMark(pack: string, claim: string, start: number, end: number): StatementMark {
  return { kind: 'statement', start, end, dispute: claimDispute(pack, claim), stance: 'neutral', look: 'contested' }
}

/** A text claim with its reviews as an account of the claimant and one of each reviewer. */
export function viewClaim(pack: PackSummary, claim: PackClaim): DisputeView {
  const { id, ...words } = claim
  const accounts = [claimantAccount(claim), ...claim.reviews.map(reviewAccount)]
  const reports = accounts.flatMap((account) => account.reports)
  return {
    id: claimDispute(pack.id, id),
    kind: 'statement',
    question: claim.text,
    status: 'contested',
    event: '',
    unit: null,
    accounts,
    positions: [],
    reports: reports.length,
    documents: new Set(reports.map(({ document }) => document)).size,
    origins: [...new Set(reports.map(({ origin }) => origin))],
    near: [],
    pack,
    claim: words,
  }
}

function claimantAccount({ text, claimant, made, appearances }: PackClaim): AccountView {
  const reports = appearances.map(({ title, url, published }) =>
    reportOf(title ?? url ?? '', null, published, url, claimant ?? ''),
  )
  return accountOf('claim', text, claimant, made, reports)
}

function reviewAccount(review: Review, at: number): AccountView {
  const { reviewer, title, url, published } = review
  const name = reviewer?.name ?? null
  const reports = url === null ? [] : [reportOf(title ?? url, name, published, url, name ?? '')]
  return accountOf(
    `review-${at + 1}`,
    review.rating?.name ?? String(review.rating?.value ?? ''),
    name,
    published,
    reports,
  )
}

function accountOf(
  id: string,
  wording: string,
  claimant: string | null,
  asOf: string | null,
  reports: ReportView[],
): AccountView {
  return {
    id,
    min: null,
    max: null,
    qualifier: 'vague',
    wording,
    claimant,
    party: null,
    stance: 'asserts',
    asOf,
    garbled: false,
    counts: null,
    position: null,
    reports,
    origins: [...new Set(reports.map(({ origin }) => origin))],
    earlier: [],
  }
}

function reportOf(
  title: string,
  outlet: string | null,
  date: string | null,
  url: string | null,
  origin: string,
): ReportView {
  return {
    document: url ?? title,
    outlet,
    title,
    date,
    inferred: false,
    paragraph: 1,
    attributed: true,
    headline: false,
    via: null,
    origin,
    url,
  }
}
