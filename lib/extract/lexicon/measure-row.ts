/**
 * How a word that says what happened takes what is counted.
 * `object`: a verb whose object is counted ("killed 23", "23 were killed");
 * `subject`: a verb or phrase whose subject is counted ("23 died");
 * `noun`: a noun that takes it with "of" ("the deaths of 23");
 * `state`: an adjective ("23 dead", "23 are missing");
 * `owner`: a verb whose subject the counted belong to ("Pakistan lost 23");
 * `cost`: a verb whose first object they belong to ("cost Pakistan 23", "cost 23 their lives").
 */
export type Taking = 'object' | 'subject' | 'noun' | 'state' | 'owner' | 'cost'

/**
 * One way of saying that something happened. `words` are separated by spaces, words of a phrase by "_". Verbs
 * (`object`, `subject`, `owner`, `cost`) are given by their base form, irregular pasts after a colon; in a phrase the
 * first word is inflected. Add a row, or a word to a row, for another way of saying it.
 */
export interface MeasureRow {
  measure: string
  taking: Taking
  words: string
  /** Classes that it is said of, separated by spaces; "?" stands for things that no lexicon lists. Any without it. */
  only?: string
  /** Classes that it is never said of. */
  never?: string
  /** Said of one's own dead or of the enemy's. */
  tone?: 'own' | 'enemy'
  /** What must follow what is counted: alternatives separated by spaces, words of a phrase by "_". */
  closing?: string
}

export const PEOPLE = `soldier fighter security police civilian person woman child protester prisoner hostage refugee worker
  official student passenger crew patient journalist medic firefighter casualty family member life ?`
export const PLACES = 'post base settlement building crossing bridge'
export const HARDWARE = 'drone aircraft missile tank gun vehicle ship'
