import type { PackDocument, Source } from '../model/pack.ts'
import { byKey } from './order.ts'
import { Slugs } from './slug.ts'
import type { SourceDocument } from './source-document.ts'

/** Titles are cut here; a headline that long is a broken page. */
const LONGEST_TITLE = 400

/** The outlets of the documents and the documents as a pack lists them, both sorted. */
export function listSources(documents: readonly SourceDocument[]): { sources: Source[]; documents: PackDocument[] } {
  const slugs = new Slugs()
  const sources = new Map<string, Source>()
  const listed = documents.toSorted(byKey((document) => document.file)).map((document): PackDocument => {
    const source = document.outlet ? slugs.of(document.outlet) : null
    if (source && document.outlet && !sources.has(source)) {
      sources.set(source, { id: source, name: document.outlet, url: originOf(document.url) })
    }
    return {
      file: document.file,
      title: document.title.slice(0, LONGEST_TITLE),
      source,
      published: document.published,
      inferred: document.inferred,
      url: document.url,
    }
  })
  return { sources: [...sources.values()].sort(byKey((source) => source.id)), documents: listed }
}

/** `https://host` of an address, or null where there is none. */
function originOf(url: string | null): string | null {
  return /^https?:\/\/[^/?#\s]+/.exec(url ?? '')?.[0] ?? null
}
