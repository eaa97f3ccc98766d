import type { Span } from '../model/quantity.ts'
import type { Scan } from './attribution-scan.ts'
import type { ReadDocument } from './read.ts'

/** How far into a paragraph a dateline goes, and how many paragraphs are looked at for one. */
const LONGEST = 16
const MOST_BLOCKS = 4
/** What ends a dateline: "RAWALPINDI: …", "KABUL (AP) — …", "ISLAMABAD, Oct 12 -- …". */
const CLOSING = /^(?:[:—–-]|--)$/

/**
 * The side on whose ground a report was written, by the place that its dateline names in capitals; null where there is
 * no dateline, or one of several sides. "The army" in a report from Rawalpindi is Pakistan's unless the text says more.
 */
export function datelineSide(read: ReadDocument, scan: Scan): string | null {
  let token = 0
  for (const block of read.blocks.filter(({ kind }) => kind === 'body').slice(0, MOST_BLOCKS)) {
    while (token < scan.tokens.length && (scan.tokens[token] as Span).start < block.start) token++
    const sides = sidesBefore(scan, token, block.end)
    if (sides.size > 0) return sides.size === 1 ? ([...sides][0] ?? null) : null
  }
  return null
}

/** The sides whose places a paragraph's dateline names; empty where it has none. */
function sidesBefore(scan: Scan, from: number, end: number): Set<string> {
  const sides = new Set<string>()
  for (let i = from; i < from + LONGEST; i++) {
    const token = scan.tokens[i]
    if (!token || token.start >= end) break
    if (CLOSING.test(token.lower)) return sides
    // Words in small letters make it a sentence.
    if (token.kind === 'word' && scan.cases[i] === 'lower') break
    const name = scan.names[i]
    if (name?.party && scan.cases[i] === 'upper') sides.add(name.party)
  }
  return new Set()
}
