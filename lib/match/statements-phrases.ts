import type { Gazetteer } from '../extract/gazetteer.ts'
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../extract/lexicon/function-words.ts'
import { findNames } from '../extract/names.ts'
import { splitWords, type Word } from '../extract/words.ts'
import { tokenise } from '../text/tokens.ts'
import type { SenseIndex } from './statements-senses.ts'

/** `ground`: the side's land, where something is. */
export type PhraseRole = 'actor' | 'target' | 'ground'

/** What a phrase asks a sentence to speak of. */
export type Term = { optional: boolean } & (
  | { kind: 'sense'; sense: number }
  | { kind: 'party'; party: string; role: PhraseRole | null }
  /** Null for any place of the event. */
  | { kind: 'place'; place: string | null }
)

/** A phrase as the matcher looks at it. */
export interface Phrase {
  text: string
  terms: Term[]
  /** The concept that the roles of the parties refer to; null where the phrase has names alone. */
  act: number | null
}

/** Before a party in a phrase: whoever acts, it only has to be named ("in Morrow", "from Morrow"). */
const PLACING = new Set(['from', 'in'])

/** Before a party in a phrase: it is where something is ("inside Morrow"). */
const GROUND = 'inside'

/** Words of the longest name of a dispute's own concept. */
const LONGEST_NAME = 5

/** Stands in a phrase for any place of the event. */
const ANYWHERE = 'somewhere'

/**
 * Compiles a phrase in plain words. Each word that carries meaning must be said, in this word or another of its
 * concept; what stands in brackets may be left unsaid, but nothing may speak against it. A party before the first
 * concept does it, and one after "by"; after "in" or "from" it only has to be named, after "inside" it has to be where
 * something is; any other has it done to it.
 *
 * @param local the dispute's own concepts by name, folded; they go before those of the language
 */
export function compilePhrase(
  phrase: string,
  index: SenseIndex,
  local: ReadonlyMap<string, number>,
  gazetteer: Gazetteer,
): Phrase {
  const words = splitWords(phrase, tokenise(phrase))
  const names = findNames(words, gazetteer, phrase)
  const terms: Term[] = []
  let act: number | null = null
  let optional = false
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word
    if (word.lower === '(' || word.lower === ')') {
      optional = word.lower === '('
      at++
      continue
    }
    const own = longestOwn(words, at, local)
    if (own) {
      terms.push({ kind: 'sense', sense: own.sense, optional })
      act ??= own.sense
      at = own.to
      continue
    }

    const name = names.find((one) => one.start === word.start)
    if (name && (name.kind === 'place' || name.party !== null)) {
      const before = words[at - 1]?.lower ?? ''
      if (name.kind === 'place') terms.push({ kind: 'place', place: name.id, optional })
      else {
        const role =
          before === GROUND
            ? 'ground'
            : PLACING.has(before)
              ? null
              : act === null || before === 'by'
                ? 'actor'
                : 'target'
        terms.push({ kind: 'party', party: name.party ?? '', role, optional })
      }
      while (at < words.length && (words[at] as Word).start < name.end) at++
      continue
    }
    if (word.lower === ANYWHERE) {
      terms.push({ kind: 'place', place: null, optional })
      at++
      continue
    }
    const lowers = words.map(({ lower }) => lower)
    const known = index.lookUp(lowers, at)
    if (word.kind === 'punctuation' || word.lower === "'s" || (isFunctionWord(word.lower) && !known?.named)) {
      at++
      continue
    }
    const sense = known?.sense ?? index.add([word.lower])
    terms.push({ kind: 'sense', sense, optional })
    act ??= sense
    at = known?.to ?? at + 1
  }
  return { text: phrase, terms, act }
}

/** The dispute's own concept that is named from a word on, the longest name first. */
function longestOwn(
  words: readonly Word[],
  at: number,
  local: ReadonlyMap<string, number>,
): { sense: number; to: number } | null {
  for (let to = Math.min(words.length, at + LONGEST_NAME); to > at; to--) {
    const name = words
      .slice(at, to)
      .map(({ lower }) => lower)
      .join(' ')
    const sense = local.get(name)
    if (sense !== undefined) return { sense, to }
  }
  return null
}

function isFunctionWord(word: string): boolean {
  return (
    DETERMINERS.has(word) ||
    PREPOSITIONS.has(word) ||
    CONJUNCTIONS.has(word) ||
    AUXILIARIES.has(word) ||
    PRONOUNS.has(word)
  )
}
