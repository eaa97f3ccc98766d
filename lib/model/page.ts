/** One news text as the core reads it, whether it comes from a page, a file or a folder. */
export interface PageDocument {
  url?: string | undefined
  title?: string | undefined
  /** When it was published: ISO 8601 date or date-time. */
  published?: string | undefined
  /** BCP 47 language tag. */
  lang?: string | undefined
  /** Visible text; blocks (paragraphs, headings, list items, cells) are separated by line breaks. */
  text: string
}
