/** Number words as digits, so that "nine investors" and "9 investors" are one. "one" is left out: it rarely counts. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ...`zero - two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty`
    .split(' ')
    .flatMap((word, value): [string, string][] => (word === '-' ? [] : [[word, String(value)]])),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, string] => [word, String(20 + 10 * index)]),
  ['twice', '2'],
])

/** What a letter straight after a number stands for: "$100K", "3.6M". */
export const SCALE_LETTERS: ReadonlyMap<string, string> = new Map([
  ['k', 'thousand'],
  ['m', 'million'],
  ['mn', 'million'],
  ['b', 'billion'],
  ['bn', 'billion'],
  ['t', 'trillion'],
  ['tn', 'trillion'],
])
