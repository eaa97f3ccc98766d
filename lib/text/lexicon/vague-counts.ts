/** Counts without a number: round words whose plural names an order of size. */
export const ROUND_PLURALS = new Set(
  'dozens scores tens hundreds thousands lakhs crores millions billions trillions'.split(' '),
)

/** Words behind "scores" that make it a count: "scores of", not "the scores". */
export const SCORES_FOLLOWERS = new Set(
  'of more dead killed injured wounded hurt others missing feared arrested detained'.split(' '),
)
/** Verbs that do so at the start of a clause. */
export const SCORES_VERBS = new Set('were are have had died fled'.split(' '))

/** Quantifiers that state some number. */
export const VAGUE_PHRASES = [
  'several',
  'many',
  'a few',
  'quite a few',
  'a couple of',
  'a couple',
  'a handful of',
  'a handful',
  'numerous',
  'countless',
  'multiple',
  'innumerable',
  'untold',
  'a number of',
  'a large number of',
  'a small number of',
  'a great number of',
  'a good number of',
  'a growing number of',
  'a significant number of',
  'a considerable number of',
  'an unknown number of',
  'an unspecified number of',
  'an undisclosed number of',
  'an undetermined number of',
  'a limited number of',
  'large numbers of',
  'great numbers of',
  'huge numbers of',
  'small numbers of',
  'a lot of',
  'lots of',
  'a string of',
  'a host of',
  'a great many',
  'a good many',
]

/** Quantifiers that make a round number vague: "several hundred", "a few dozen". */
export const VAGUE_MULTIPLIERS = new Set('several few many couple some'.split(' '))

/** Words before "many" that make it a question or a comparison. */
export const NOT_MANY_AFTER = new Set('how so too as that this not'.split(' '))

/** Adjectives that state a size of losses. */
export const LOSS_SIZES = new Set('heavy massive severe significant substantial huge serious considerable'.split(' '))

/** What they say it of. */
export const LOSS_NOUNS = new Set('casualties losses toll'.split(' '))
