import * as z from 'zod/mini'
import type { PageDocument } from '../model/page.ts'

/** Longer than any article; the reader in the page stops earlier. */
const MOST_TEXT = 600_000

const short = z.optional(z.string().check(z.maxLength(4000)))
const schema = z.object({
  url: short,
  title: short,
  published: short,
  lang: short,
  text: z.string().check(z.maxLength(MOST_TEXT)),
})

/** A page's text and metadata as the annotator sent it; null where it is not of that form. */
export function pageDocument(sent: unknown): PageDocument | null {
  const parsed = schema.safeParse(sent)
  return parsed.success ? parsed.data : null
}
