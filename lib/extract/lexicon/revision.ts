/** Words that mark a figure as the first of several that a speaker gave. Folded, matched as whole words. */
export const FIRST = ['initially', 'at first', 'first', 'originally', 'earlier', 'previously', 'to begin with']

/** Words that mark a figure as the one that took the place of an earlier one. */
export const LATER = [
  'later',
  'subsequently',
  'since then',
  'has since',
  'have since',
  'had since',
  'revised',
  'raised',
  'increased',
  'updated',
  'corrected',
  'lowered',
  'then put',
  'now put',
  'now puts',
]
