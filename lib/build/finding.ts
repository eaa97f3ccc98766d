import type { Figure } from '../model/figure.ts'
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
