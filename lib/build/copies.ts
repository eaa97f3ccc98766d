import { fold } from '../text/fold.ts'
import type { SourceDocument } from './source-document.ts'

/** Words that a copy has in the same order as its original. */
const RUN = 6
/** One run in so many is looked at: enough to tell, whatever the length. */
const SAMPLE = 4
/** A copy shares this part of its runs with the original, and at least so many. */
const LEAST_SHARE = 0.5
const FEWEST = 5

/**
 * Documents whose text is for the most part that of an earlier one in the list (reprints, agency copies), each with
 * that one. Texts are compared by a fixed sample of their runs of six words, as in Manber's "Finding similar files in
 * a large file system" (1994). Linear in the texts.
 */
export function findCopies(documents: readonly SourceDocument[]): Map<SourceDocument, SourceDocument> {
  const copies = new Map<SourceDocument, SourceDocument>()
  const firstWith = new Map<number, SourceDocument>()
  for (const document of documents) {
    const runs = sampledRuns(document.text)
    const shared = new Map<SourceDocument, number>()
    for (const run of runs) {
      const original = firstWith.get(run)
      if (original) shared.set(original, (shared.get(original) ?? 0) + 1)
    }
    const [original, count] = [...shared].sort((a, b) => b[1] - a[1])[0] ?? []
    if (original && count !== undefined && count >= FEWEST && count >= runs.size * LEAST_SHARE)
      copies.set(document, original)
    else for (const run of runs) if (!firstWith.has(run)) firstWith.set(run, document)
  }
  return copies
}

function sampledRuns(text: string): Set<number> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const hashes = words.map(hash)
  const runs = new Set<number>()
  for (let at = 0; at + RUN <= hashes.length; at++) {
    let run = 0
    for (let i = at; i < at + RUN; i++) run = (Math.imul(run, 31) + (hashes[i] ?? 0)) | 0
    run = Math.imul(run ^ (run >>> 15), 0x2c1b3c6d)
    if ((run >>> 8) % SAMPLE === 0) runs.add(run)
  }
  return runs
}

/** FNV-1a. */
function hash(word: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193)
  return value
}
