import type { ReadDocument } from '../extract/read.ts'

/** Ways to say that someone did what was told before or is told next. */
const CLAIMS: readonly string[] = [
  'responsibility for',
  'claimed responsibility',
  'claims responsibility',
  'claim responsibility',
  'was behind',
  'were behind',
  'is behind',
  'claimed all',
  'claimed both',
  'claimed the',
  'claimed it',
  'claimed them',
  'took credit',
  'the work of',
  'owned up',
]

/**
 * For each sentence the parties of which it says that they claim an attack, or that it is theirs; `parties` are those
 * that each sentence names. Linear in the text.
 */
export function claimedAttacks(
  { text, sentences }: ReadDocument,
  parties: readonly ReadonlySet<string>[],
): ReadonlySet<string>[] {
  return sentences.map(({ start, end }, i) => {
    const named = parties[i]
    if (!named || named.size === 0) return NOBODY
    const words = text.slice(start, end).toLowerCase()
    return CLAIMS.some((claim) => words.includes(claim)) ? named : NOBODY
  })
}

const NOBODY: ReadonlySet<string> = new Set()
