import type { PageDocument } from '../model/page.ts'

/** A news text as the builder takes it in: whole, cleaned of page furniture, with where its lines stood. */
export interface SourceDocument {
  /** Path inside the folder, with `/`; unique. */
  file: string
  /** Headline; empty where the document has none. */
  title: string
  /** Outlet as the document names it, or null. */
  outlet: string | null
  /** Agency that the document credits, or null. */
  agency: string | null
  /** ISO day, or null where nothing tells. */
  published: string | null
  /** True where `published` was concluded, not stated. */
  inferred: boolean
  url: string | null
  /** One non-empty line for each block, the headline's line included where the document has one. */
  text: string
  /** For each line of `text`: the paragraph of the original that it stands for. */
  paragraphs: number[]
}

/** The document as the core reads it. */
export function pageOf({ text, title, published, url }: SourceDocument): PageDocument {
  return {
    text,
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(url ? { url } : {}),
  }
}

/** The paragraph of the original that a line of the text, counted from 1, stands for. */
export function paragraphOf({ paragraphs }: SourceDocument, line: number): number {
  return paragraphs[line - 1] ?? line
}
