import { AUXILIARIES, CONJUNCTIONS, endingWords, PREPOSITIONS, PRONOUNS } from './function-words.ts'
import { BODIES, DOCUMENTS, MEDIA_NOUNS, MODIFIERS, PEOPLE, PERSON_ROLES, VICTIMS } from './speakers.ts'
import {
  BEFORE_POSSESSIVE,
  BEFORE_SPEAKER,
  BY_PARTICIPLES,
  HIDDEN_ADVERBS,
  HIDDEN_PARTICIPLES,
} from './speech-phrases.ts'
import { verbForms } from './speech-verbs.ts'
import { TITLES } from './titles.ts'

/** Classes of a folded word, as bits, so that a token is looked up once. */
/** Prepositions, conjunctions, auxiliaries and pronouns: no part of a noun phrase. */
export const FUNCTION = 1
/** Cannot belong to the noun phrase before it. */
export const ENDING = 2
/** A speaker's noun. */
export const HEAD = 4
export const MODIFIER = 8
export const DOCUMENT = 16
/** A form of a reporting verb. */
export const VERB = 32
/** Stands before a person's name. */
export const TITLE = 64
export const VICTIM = 128
/** An article, a possessive or a pronoun, which opens a phrase. */
export const OPENER = 256
/** May be or begin a cue. */
export const TRIGGER = 512

const classes = new Map<string, number>()

function put(words: Iterable<string>, bits: number): void {
  for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bits)
}

for (const set of [PREPOSITIONS, CONJUNCTIONS, AUXILIARIES, PRONOUNS]) put(set, FUNCTION)
put(endingWords(), ENDING)
for (const set of [PERSON_ROLES, PEOPLE, BODIES, MEDIA_NOUNS, DOCUMENTS]) put(set, HEAD)
put(DOCUMENTS, DOCUMENT | TRIGGER)
put(MODIFIERS, MODIFIER)
put(verbForms(), VERB | TRIGGER)
put(TITLES, TITLE)
put(VICTIMS, VICTIM)
put(
  'he she they it his her its their the a an one another some several many this these those both two three'.split(' '),
  OPENER,
)
put(BEFORE_SPEAKER.keys(), TRIGGER)
put(BEFORE_POSSESSIVE, TRIGGER)
put(HIDDEN_ADVERBS, TRIGGER)
put(HIDDEN_PARTICIPLES, TRIGGER)
put(BY_PARTICIPLES, TRIGGER)
put(
  `if ( [ : , ; and but while - – — 's ' went goes go own owns owned fesses fessed came comes come stands stood sticks stuck let lets has have had unconfirmed unverified verified confirmed corroborated checked
  adamant convinced certain insistent positive clear verify confirm corroborate established confirmation comment word acknowledgement acknowledgment`.split(
    /\s+/,
  ),
  TRIGGER,
)

/** The classes of a folded word; 0 for a word that no lexicon has. */
export function wordClasses(word: string): number {
  return classes.get(word) ?? 0
}
