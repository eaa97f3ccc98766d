import type { EventData } from '../model/event-data.ts'
import type { Attribution, Figure } from '../model/figure.ts'
import type { Note } from './note.ts'
import type { SourceDocument } from './source-document.ts'

/** A figure of a document that answers a dispute's question. */
export interface Finding {
  /** Dispute id. */
  dispute: string
  document: SourceDocument
  /** Paragraph of the original, from 1. */
  paragraph: number
  figure: Figure
  /** True where the text gives it as a first figure that it goes on to replace ("initially 12, later 58"). */
  earlier: boolean
}

/** A sentence of a document that takes a position in a statement dispute. */
export interface StatementFinding {
  dispute: string
  document: SourceDocument
  paragraph: number
  /** Party id, or `neutral`. */
  position: string
  wording: string
  attribution: Attribution
  headline: boolean
}

/** A speaker's word on a figure that it does not repeat: "Islamabad did not confirm it". */
export interface StanceFinding {
  dispute: string
  document: SourceDocument
  paragraph: number
  attribution: Attribution
  wording: string
}

/** What the documents say, and the events and disputes that it is about. */
export interface Found {
  data: EventData
  findings: Finding[]
  statements: StatementFinding[]
  stances: StanceFinding[]
  /** What an editor should look at in how it was found. */
  notes: Note[]
}
