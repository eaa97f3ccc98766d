import { isHyphen, type Reading } from './atoms.ts'

/** Fixed word sequences with a meaning each, looked up at a place in the atoms, longest first. */
export interface Phrases<T> {
  /** By the word where the search begins: the last one of phrases that end at a place, else the first. */
  byWord: Map<string, { words: string[]; meaning: T }[]>
}

/** Compiles phrases given by meaning. `backwards`: they are looked up by the atom that they end at. */
export function compilePhrases<T extends string>(lists: Record<T, readonly string[]>, backwards = false): Phrases<T> {
  const byWord: Phrases<T>['byWord'] = new Map()
  for (const [meaning, phrases] of Object.entries(lists) as [T, readonly string[]][]) {
    for (const phrase of phrases) {
      const words = phrase.split(' ')
      const key = (backwards ? words.at(-1) : words[0]) as string
      const bucket = byWord.get(key) ?? []
      bucket.push({ words, meaning })
      byWord.set(key, bucket)
    }
  }
  for (const bucket of byWord.values()) bucket.sort((a, b) => b.words.length - a.words.length)
  return { byWord }
}

/** The longest phrase whose last word is the atom at `last`, and its first atom; null where there is none. */
export function phraseEndingAt<T>(
  reading: Reading,
  last: number,
  phrases: Phrases<T>,
): { from: number; meaning: T } | null {
  const word = reading.atoms[last]
  const bucket = word?.kind === 'word' ? phrases.byWord.get(word.lower) : undefined
  for (const { words, meaning } of bucket ?? []) {
    const from = last - words.length + 1
    if (from >= 0 && runsAt(reading, from, words)) return { from, meaning }
  }
  return null
}

/** The longest phrase that begins at an atom, and the first atom after it; null where there is none. */
export function phraseStartingAt<T>(
  reading: Reading,
  from: number,
  phrases: Phrases<T>,
): { to: number; meaning: T } | null {
  const word = reading.atoms[from]
  const bucket = word?.kind === 'word' ? phrases.byWord.get(word.lower) : undefined
  for (const { words, meaning } of bucket ?? []) {
    if (runsAt(reading, from, words)) return { to: from + words.length, meaning }
  }
  return null
}

/** True where the words follow one another on one line, with nothing but spaces between them. */
function runsAt({ atoms }: Reading, from: number, words: readonly string[]): boolean {
  return words.every((word, i) => {
    const atom = atoms[from + i]
    return atom?.lower === word && (i === 0 || atom.gap === 'space')
  })
}

/** The word before an atom, over one hyphen, quotation mark or bracket; undefined at the start of a line. */
export function wordBefore({ atoms }: Reading, at: number): string | undefined {
  if (atoms[at]?.gap === 'line') return undefined
  const before = atoms[at - 1]
  if (before?.kind !== 'sign') return before?.lower
  if (!isHyphen(before) && !OPENERS.has(before.lower)) return undefined
  return before.gap === 'line' ? undefined : atoms[at - 2]?.lower
}

export const OPENERS = new Set(['"', "'", '“', '‘', '«', '(', '[', '`', '„', '*'])
export const CLOSERS = new Set(['"', "'", '”', '’', '»', ')', ']', '`', '*'])
