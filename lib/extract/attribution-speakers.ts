import type { Gender, Phrase } from './attribution-phrase.ts'

/** Someone whom a text has named or described. */
export interface Speaker {
  name: string
  party: string | null
  /** `relay` passes on what others say. */
  kind: 'person' | 'people' | 'body' | 'party' | 'relay' | 'unknown'
  /** Classes of nouns under which the text may come back to it: "spokesman", "army". */
  classes: Set<string>
  /** When it was last a speaker, and when last mentioned: running numbers, 0 for never. */
  spoke: number
  seen: number
  /** Sentence in which it last spoke. */
  sentence: number
  /** As the text's words show it: "Mr", "spokeswoman", or an earlier "she". */
  gender: Gender
  /** The phrases that it was named with, a few. */
  phrases: Phrase[]
  /** The speaker that this one turned out to be: "Khanal" is "Shekhar Khanal". */
  same: Speaker | null
}

/** The first letters of a phrase's capitalised words, by which "the Serbian leader" meets "Vucic of Serbia". */
export function initials(phrase: Phrase): string[] {
  const words = phrase.complement ? `${phrase.name} ${phrase.complement.name}` : phrase.name
  return words
    .split(/[\s-]+/)
    .filter((word) => word.length >= 4 && word.charAt(0) !== word.charAt(0).toLowerCase())
    .map((word) => word.slice(0, 4).toLowerCase())
    .filter((word) => !OFFICES.has(word))
}

/** Capitalised words of office say nothing about whose it is. */
const OFFICES = new Set(
  [
    'ministry',
    'minister',
    'president',
    'prime',
    'foreign',
    'interior',
    'defence',
    'defense',
    'health',
    'police',
    'army',
    'chief',
    'deputy',
    'interim',
    'spokesman',
    'spokesperson',
    'spokeswoman',
    'government',
    'state',
    'secretary',
    'general',
    'information',
  ].map((w) => w.slice(0, 4)),
)

/** A party's name without what stands in brackets. */
export function bare(name: string): string {
  return name.replace(/\s*\([^()]*\)$/, '')
}

/** What sort of speaker a phrase makes. */
export function kindOf(phrase: Phrase): Speaker['kind'] {
  switch (phrase.kind) {
    case 'person':
      return 'person'
    case 'people':
    case 'member':
      return 'people'
    case 'body':
      return 'body'
    case 'party':
      return 'party'
    case 'media':
      return 'relay'
    default:
      return 'unknown'
  }
}
