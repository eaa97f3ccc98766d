import type { MatchResult, Mention } from '../model/match.ts'
import type { Account, Dispute, Pack, Report } from '../model/pack.ts'
import type {
  AccountView,
  DisputeView,
  FigureMark,
  Look,
  Mark,
  NearView,
  PackSummary,
  PartyName,
  ReportView,
} from '../model/view.ts'
import { nearTo } from './near.ts'

/** Disputes of a set of packs by id, each with the pack that it comes from; the first pack wins where two share an id. */
export type DisputeIndex = Map<string, { pack: Pack; dispute: Dispute }>

export function indexDisputes(packs: Pack[]): DisputeIndex {
  const index: DisputeIndex = new Map()
  for (const pack of packs) {
    for (const dispute of pack.disputes) if (!index.has(dispute.id)) index.set(dispute.id, { pack, dispute })
  }
  return index
}

export function summarise(pack: Pack): PackSummary {
  return {
    id: pack.id,
    title: pack.title,
    version: pack.version,
    date: pack.generatedAt.slice(0, 10),
    disputes: pack.disputes.length,
  }
}

/** A dispute with its ids resolved to names. */
export function viewDispute(pack: Pack, dispute: Dispute): DisputeView {
  const names = new Names(pack)
  const views = new Map(dispute.accounts.map((account) => [account.id, viewAccount(account, dispute, names)]))
  const replaced = chainRevisions(dispute.accounts, views)
  const reports = [...views.values()].flatMap((account) => account.reports)
  return {
    id: dispute.id,
    kind: dispute.kind,
    question: dispute.question,
    status: dispute.status,
    event: pack.events.find(({ id }) => id === dispute.event)?.title ?? '',
    unit: dispute.quantity?.unit ?? null,
    accounts: [...views.values()].filter(({ id }) => !replaced.has(id)),
    positions: dispute.positions.map(({ stance, wording }) => ({ stance, party: names.party(stance), wording })),
    // Several paragraphs of one document that give one account are one report.
    reports: [...views.values()].reduce((sum, { reports: own }) => sum + documentsOf(own).size, 0),
    documents: documentsOf(reports).size,
    origins: distinct(reports.map((report) => report.origin)),
    near: nearTo(pack, dispute).map((other) => viewNear(other, names)),
    pack: summarise(pack),
  }
}

function viewNear(dispute: Dispute, names: Names): NearView {
  const replaced = new Set(dispute.accounts.map(({ replaces }) => replaces))
  const current = dispute.accounts.filter(
    ({ id, min, max, stance }) => !replaced.has(id) && stance === 'asserts' && (min !== null || max !== null),
  )
  return {
    id: dispute.id,
    question: dispute.question,
    unit: dispute.quantity?.unit ?? null,
    figures: current.map(({ min, max, qualifier, wording, claimant }) => ({
      min,
      max,
      qualifier,
      wording,
      claimant: claimant?.name ?? null,
      party: names.party(claimant?.party ?? null),
    })),
  }
}

/** Hangs each replaced account under the one that replaces it, latest first; tells which ones were hung. */
function chainRevisions(accounts: Account[], views: Map<string, AccountView>): Set<string> {
  const replaces = new Map(accounts.map(({ id, replaces: earlier }) => [id, earlier]))
  const replaced = new Set([...replaces.values()].filter((id): id is string => id !== null && views.has(id)))
  // A ring of replacements has no latest account: then nothing is hung, so that nothing is hidden.
  const hung = new Set<string>()
  for (const [id, view] of views) {
    if (replaced.has(id)) continue
    for (let next = replaces.get(id); next != null && views.has(next) && !hung.has(next); next = replaces.get(next)) {
      hung.add(next)
      view.earlier.push(views.get(next) as AccountView)
    }
  }
  return hung
}

function viewAccount(account: Account, dispute: Dispute, names: Names): AccountView {
  const party = names.party(account.claimant?.party ?? null)
  const reports = account.reports.map((report) => names.report(report))
  return {
    id: account.id,
    min: account.min,
    max: account.max,
    qualifier: account.qualifier,
    wording: account.wording,
    claimant: account.claimant?.name ?? null,
    party,
    stance: account.stance,
    asOf: account.asOf,
    garbled: account.garbled,
    counts: countsOf(dispute, party, names),
    position: names.party(account.position),
    reports,
    origins: distinct(reports.map((report) => report.origin)),
    earlier: [],
  }
}

/** A side's count of its own losses is another thing than its count of the other side's. */
function countsOf(dispute: Dispute, party: PartyName | null, names: Names): 'own' | 'other' | null {
  const whose = dispute.quantity?.whose ?? null
  if (whose === null || party === null) return null
  if (whose === party.id) return 'own'
  return names.isSide(dispute.event, party.id) ? 'other' : null
}

/** Looks a pack's ids up. */
class Names {
  readonly #pack: Pack
  readonly #parties: Map<string, string>
  readonly #sources: Map<string, string>
  readonly #origins: Map<string, string>
  readonly #documents: Map<string, Pack['documents'][number]>

  constructor(pack: Pack) {
    this.#pack = pack
    this.#parties = new Map(pack.parties.map(({ id, name }) => [id, name]))
    this.#sources = new Map(pack.sources.map(({ id, name }) => [id, name]))
    this.#origins = new Map(pack.origins.map(({ id, name }) => [id, name]))
    this.#documents = new Map(pack.documents.map((document) => [document.file, document]))
  }

  party(id: string | null): PartyName | null {
    const name = id === null ? undefined : this.#parties.get(id)
    return id === null || name === undefined ? null : { id, name }
  }

  isSide(event: string, party: string): boolean {
    return this.#pack.events.some(({ id, parties }) => id === event && parties.includes(party))
  }

  report(report: Report): ReportView {
    const document = this.#documents.get(report.document)
    return {
      document: report.document,
      outlet: document?.source == null ? null : (this.#sources.get(document.source) ?? null),
      // A text without a title is known by its file.
      title: document?.title || report.document,
      date: document?.published ?? null,
      inferred: document?.inferred ?? false,
      paragraph: report.paragraph,
      attributed: report.attributed,
      headline: report.headline,
      via: report.via,
      origin: this.#origins.get(report.origin) ?? report.origin,
      url: document?.url ?? null,
    }
  }
}

const documentsOf = (reports: ReportView[]): Set<string> => new Set(reports.map(({ document }) => document))

const distinct = (names: string[]): string[] => [...new Set(names)]

/** What the matcher found, as marks in reading order; the page's words stay behind. */
export function toMarks({ mentions, statements }: MatchResult, index: DisputeIndex): Mark[] {
  const marks: Mark[] = []
  for (const mention of mentions) {
    const found = index.get(mention.dispute)
    if (found) marks.push(toFigureMark(mention, lookOf(found.dispute, mention)))
  }
  for (const { start, end, dispute, stance } of statements) {
    const found = index.get(dispute)
    if (found) marks.push({ kind: 'statement', start, end, dispute, stance, look: found.dispute.status })
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

function lookOf(dispute: Dispute, mention: Mention): Look {
  return mention.relation === 'differs' ? 'unsupported' : dispute.status
}

function toFigureMark(mention: Mention, look: Look): FigureMark {
  const { start, end, dispute, min, max, qualifier, claimant, relation, accounts, ownVoice } = mention
  return { kind: 'figure', look, start, end, dispute, min, max, qualifier, claimant, relation, accounts, ownVoice }
}
