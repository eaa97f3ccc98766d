import type { Gazetteer } from '../extract/gazetteer.ts'
import { DECOYS } from '../extract/lexicon/decoys.ts'
import { THESAURUS } from '../extract/lexicon/thesaurus.ts'
import type { Dispute } from '../model/pack.ts'
import { fold } from '../text/fold.ts'
import { compilePhrase, type Phrase } from './statements-phrases.ts'
import { SenseIndex } from './statements-senses.ts'
import { Misspellings } from './statements-spelling.ts'

/** What a phrase shows where a sentence says it. */
export type PhraseUse = 'states' | 'follows' | 'topic' | 'unless'

export interface IndexedPhrase extends Phrase {
  dispute: number
  use: PhraseUse
  /** Party id or `neutral`; empty for `topic` and `unless`. */
  stance: string
}

export interface IndexedDispute {
  dispute: Dispute
  stances: ReadonlySet<string>
}

/** Statement disputes made ready for matching. */
export interface StatementIndex {
  disputes: IndexedDispute[]
  senses: SenseIndex
  misspellings: Misspellings
  /** Parties all of whose names stand for a concept, as a dispute's synonyms have their ids. */
  named: ReadonlyMap<number, ReadonlySet<string>>
  /** Phrases by what must be there for them: a concept's number, a party's id, or `place`. */
  byTerm: ReadonlyMap<number | string, IndexedPhrase[]>
  phrases: IndexedPhrase[]
}

interface Language {
  senses: SenseIndex
  misspellings: Misspellings
}

let language: Language | null = null

/** The concepts of the language: the same for all packs, so they are compiled once. */
function compileLanguage(): Language {
  if (!language) {
    const senses = new SenseIndex()
    for (const words of THESAURUS) senses.add(words)
    senses.addDecoys(DECOYS)
    language = { senses, misspellings: new Misspellings(senses.words) }
  }
  return language
}

/** Compiles the statement disputes of packs. Cost is linear in the words of their phrases. */
export function compileStatements(disputes: readonly Dispute[], gazetteer: Gazetteer): StatementIndex {
  const common = compileLanguage()
  const senses = new SenseIndex(common.senses)
  const named = new Map<number, Set<string>>()
  const phrases: IndexedPhrase[] = []
  const indexed = disputes.map((dispute, number): IndexedDispute => {
    const local = new Map<string, number>()
    for (const words of dispute.recognition?.synonyms ?? []) {
      const sense = senses.add(words, false)
      local.set(fold(words[0] ?? '').replace(/^=/, ''), sense)
      const parties = words.map(fold).filter((word) => gazetteer.parties.has(word))
      if (parties.length > 0) named.set(sense, new Set(parties))
    }
    const add = (use: PhraseUse, stance: string, texts: readonly string[] | undefined) => {
      for (const text of texts ?? []) {
        const phrase = compilePhrase(text, senses, local, gazetteer)
        if (phrase.terms.some(({ optional }) => !optional)) phrases.push({ ...phrase, dispute: number, use, stance })
      }
    }
    for (const { stance, phrasings, followUps } of dispute.positions) {
      add('states', stance, phrasings)
      add('follows', stance, followUps)
    }
    add('topic', '', dispute.recognition?.topics)
    add('unless', '', dispute.recognition?.unless)
    return { dispute, stances: new Set(dispute.positions.map(({ stance }) => stance)) }
  })
  return {
    disputes: indexed,
    senses,
    misspellings: new Misspellings(senses.words, common.misspellings),
    named,
    byTerm: byRarestTerm(phrases, named),
    phrases,
  }
}

/** Files each phrase under the one of its terms that fewest phrases have: the least likely to be met. */
function byRarestTerm(
  phrases: readonly IndexedPhrase[],
  named: ReadonlyMap<number, ReadonlySet<string>>,
): Map<number | string, IndexedPhrase[]> {
  const uses = new Map<number | string, number>()
  const keysOf = (phrase: IndexedPhrase) =>
    phrase.terms.flatMap((term): (number | string)[] => {
      if (term.optional) return []
      // A concept that names stand for too may be there without its words.
      if (term.kind === 'sense') return named.has(term.sense) ? [] : [term.sense]
      return [term.kind === 'party' ? term.party : 'place']
    })
  for (const phrase of phrases) for (const key of keysOf(phrase)) uses.set(key, (uses.get(key) ?? 0) + 1)
  const found = new Map<number | string, IndexedPhrase[]>()
  for (const phrase of phrases) {
    const keys = keysOf(phrase)
    const key = keys.reduce<number | string>(
      (best, one) => (best === '' || (uses.get(one) ?? 0) < (uses.get(best) ?? 0) ? one : best),
      '',
    )
    const list = found.get(key)
    if (list) list.push(phrase)
    else found.set(key, [phrase])
  }
  return found
}
