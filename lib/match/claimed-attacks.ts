import type { ReadDocument } from '../extract/read.ts'

/** Ways to say that someone did what was told before or is told next. */
const CLAIM =
  /responsibility for|claim(?:ed|s)? responsibility|(?:was|were|is) behind|claimed (?:all|both|the|it)|took credit|the work of|owned up/i

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
    return CLAIM.test(text.slice(start, end)) ? named : NOBODY
  })
}

const NOBODY: ReadonlySet<string> = new Set()
