import type { PackClaim } from './claim.ts'
import type { Claimant, Stance } from './figure.ts'
import type { Relation } from './match.ts'
import type { Quantity, Span } from './quantity.ts'

/**
 * What the page and the panels show: a dispute with every id resolved to the words a reader knows.
 * Built from a pack in the background; plain data, so that it travels in messages.
 */

export interface PartyName {
  id: string
  name: string
}

/** One document that carries an account. */
export interface ReportView {
  /** Its file in the pack; tells documents apart. */
  document: string
  /** Null where the document does not name its outlet. */
  outlet: string | null
  title: string
  date: string | null
  /** True where the date was inferred, not stated. */
  inferred: boolean
  paragraph: number
  /** False where the document states it in its own voice. */
  attributed: boolean
  headline: boolean
  /** Outlet or agency that the document relays, or null. */
  via: string | null
  /** Name of the speaker or agency that the report goes back to. */
  origin: string
  url: string | null
}

export interface AccountView extends Quantity {
  id: string
  wording: string
  claimant: string | null
  party: PartyName | null
  stance: Stance
  asOf: string | null
  garbled: boolean
  /** Whose losses a party counts: its own side's or another's; null where that makes no sense here. */
  counts: 'own' | 'other' | null
  /** Statement disputes: whose position it is; null for figures and for `neutral`. */
  position: PartyName | null
  reports: ReportView[]
  /** Distinct speakers and agencies behind the reports. */
  origins: string[]
  /** The same claimant's earlier accounts, latest first. */
  earlier: AccountView[]
}

/** Another question about the same event whose figures a reader might take for rivals. */
export interface NearView {
  id: string
  question: string
  unit: string | null
  /** Current accounts that give a number, in short. */
  figures: (Quantity & { wording: string; claimant: string | null; party: PartyName | null })[]
}

export interface DisputeView {
  id: string
  kind: 'figure' | 'statement'
  question: string
  status: 'contested' | 'one-sided' | 'agreed'
  /** Title of the event. */
  event: string
  /** Currency or unit of the figures, or null. */
  unit: string | null
  /** Current accounts; those that they replace stand in `earlier`. */
  accounts: AccountView[]
  /** Statement disputes: the positions that a text can take. */
  positions: { stance: string; party: PartyName | null; wording: string }[]
  /** Number of reports, of the documents that they stand in, and the origins that they go back to. */
  reports: number
  documents: number
  origins: string[]
  /** Nearest first; empty for statements. */
  near: NearView[]
  pack: PackSummary
  /** What stands behind a mark on a repeated text claim; left out for disputes. */
  claim?: ClaimView
}

/** A text claim with its reviews. */
export type ClaimView = Omit<PackClaim, 'id'>

export interface PackSummary {
  id: string
  title: string
  version: string
  /** ISO date on which it was made. */
  date: string
  disputes: number
  /** Number of text claims, where it has any. */
  claims?: number
}

/**
 * How a mark is drawn: `contested` accounts differ; `one-sided` all accounts come from one side;
 * `unsupported` no account gives the page's figure; `agreed` nothing to draw, listed only.
 */
export type Look = 'contested' | 'one-sided' | 'unsupported' | 'agreed'

/** A figure of the page, without the page's words. */
export interface FigureMark extends Span, Quantity {
  kind: 'figure'
  look: Look
  dispute: string
  claimant: Claimant | null
  relation: Relation
  /** Ids of the accounts that it agrees with, nearest first. */
  accounts: string[]
  ownVoice: boolean
}

/** A sentence of the page that takes a side in a statement dispute. */
export interface StatementMark extends Span {
  kind: 'statement'
  look: Look
  dispute: string
  /** Party id, or `neutral`. */
  stance: string
}

export type Mark = FigureMark | StatementMark

/** What the buttons say that stand for the marks, in the reader's language. */
export interface MarkLabels {
  /** BCP 47 tag. */
  language: string
  direction: 'ltr' | 'rtl'
  /** Name of the list of buttons. */
  list: string
  /** One for each mark, in their order; null where none is drawn. */
  marks: (string | null)[]
}

/** What was found in one document: marks in reading order. The disputes behind them are fetched with the first card. */
export interface PageView {
  marks: Mark[]
  labels: MarkLabels
  /** Milliseconds that the pointer rests on a mark before its card opens. */
  rest: number
}

/** The texts of a dispute that a search looks at. */
export type PartName = 'question' | 'event' | 'claimant' | 'party' | 'wording' | 'outlet' | 'title'

/** A text of a dispute that fits a query, and the words in it that do. */
export interface FoundPart {
  name: PartName
  text: string
  spans: Span[]
}

export interface SearchHit {
  view: DisputeView
  found: FoundPart[]
}

/** The file that a pack was added from. */
export interface PackFile {
  file: string
  /** ISO date. */
  added: string
  sha256: string
}

/** What is in a pack, and where it comes from. */
export interface PackView extends PackSummary {
  /** Null for packs that come with the extension. */
  file: PackFile | null
  /** Titles. */
  events: string[]
  questions: string[]
  documents: { title: string; outlet: string | null; date: string | null; inferred: boolean; url: string | null }[]
  /** How many documents it has; of large packs none are listed. */
  documentCount: number
  /** Number of text claims. */
  claims: number
}

/** What came of adding a pack. */
export type AddedPack =
  | { problem: null; title: string; version: string }
  | { problem: 'tooLarge'; most: number }
  | { problem: 'notPack'; path: string }
  | { problem: 'notJson' | 'isBundled' | 'noRoom' }
