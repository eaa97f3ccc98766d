/** What a noun phrase can be as a speaker. `name`: a proper name that may be anything; `thing`: an unknown noun. */
export type PhraseKind =
  | 'person'
  | 'people'
  | 'body'
  | 'party'
  | 'member'
  | 'media'
  | 'document'
  | 'pronoun'
  | 'name'
  | 'thing'

export type Gender = 'm' | 'f' | null

/** A noun phrase that may name a speaker. */
export interface Phrase {
  /** Token range, half-open. */
  from: number
  to: number
  kind: PhraseKind
  /** Folded head noun or pronoun; empty for bare names. */
  head: string
  /** Folded speaker's nouns in it: "minister", "spokesman", "ministry". */
  roles: string[]
  /** As a reader knows them: the canonical name of the gazetteer, or the words of the text. */
  name: string
  /** The words after the possessive: "defence ministry" in "Afghanistan's defence ministry". */
  noun: string
  party: string | null
  /** Who stands in the possessive, or before a document's noun: "its", "the ministry's", "police" in "police data". */
  owner: Phrase | null
  /** The phrase after "of", "in", "for", "from" that belongs to it. */
  complement: Phrase | null
  /** Refers back: it begins with "the", "this", "the same" or a possessive pronoun. */
  definite: boolean
  /** Contains a proper name or a listed one. */
  proper: boolean
  plural: boolean
  gender: Gender
  /** True for "The army's" with its noun left out. */
  elided: boolean
}

/** A phrase with nothing said about it but what `rest` says. */
export function blankPhrase(from: number, to: number, kind: PhraseKind, rest: Partial<Phrase>): Phrase {
  return {
    from,
    to,
    kind,
    // Spreading `rest` is far slower, and every noun of a text comes by here.
    head: rest.head ?? '',
    roles: rest.roles ?? [],
    name: rest.name ?? '',
    noun: rest.noun ?? '',
    party: rest.party ?? null,
    owner: rest.owner ?? null,
    complement: rest.complement ?? null,
    definite: rest.definite ?? false,
    proper: rest.proper ?? false,
    plural: rest.plural ?? false,
    gender: rest.gender ?? null,
    elided: rest.elided ?? false,
  }
}
