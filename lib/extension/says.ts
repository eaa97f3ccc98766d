import { matchDocument } from '../match/match-document.ts'
import type { CompiledPacks } from '../match/packs.ts'
import type { PageDocument } from '../model/page.ts'

/** Where words of neighbouring elements have run together: the end of one before a capital that begins a word. */
const SEAM = /(?<=[\p{Ll}\p{N}.!?)"”’])(?=\p{Lu}\p{Ll})/gu

/**
 * Tells whether a page's words would give anything to mark, before the page is read as its reader sees it.
 * @param page its text as it stands in the document: hidden words too, and without breaks between elements
 * @returns false only where nothing would be found either with those words as they are, or with breaks at the seams
 */
export function saysAnything(page: PageDocument, packs: CompiledPacks): boolean {
  return [page.text, page.text.replaceAll(SEAM, '\n\n')].some((text) => {
    const { mentions, statements } = matchDocument({ ...page, text }, packs)
    return mentions.length + statements.length > 0
  })
}
