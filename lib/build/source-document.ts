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
