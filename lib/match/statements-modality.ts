import type { Word } from '../extract/words.ts'

const MODALS = new Set(['could', 'may', 'might', 'can', 'will', 'would', 'shall', "'ll"])
const NEGATIONS = new Set(['not', 'never', 'neither', 'nor', 'no', 'only', 'hardly'])
/** Between a modal verb and what it bears on: "could soon be". */
const LINKS = new Set(['be', 'have', 'also', 'again', 'still', 'soon', 'then', 'even', 'yet', 'itself', 'themselves'])
/** "Vowed to strike", "ready to answer". */
const INTENTS = new Set(
  `vow vows vowed vowing threaten threatens threatened threatening pledge pledges pledged promise promises promised ready
  prepared preparing plan plans planned intends intend hopes hoped wants wanted expected likely poised set
  determined`.split(/\s+/),
)
const CONDITIONS = new Set(['if', 'unless', 'whenever'])
/** Of other times than any one event: "In the past it has hit camps". */
const OTHER_TIMES =
  /^(?:in the past|in (?:past|previous|earlier|recent|other) (?:years|months|decades)|over the (?:past |last )?(?:years|decades)|in years past|historically|traditionally|on (?:earlier|previous|past|other) occasions|for (?:years|decades))\b/

/** True where a sentence opens with words that place it in other times than an event's. */
export function tellsOfOtherTimes(words: readonly Word[]): boolean {
  const first = words.findIndex(({ kind }) => kind === 'word')
  const opening = words.slice(Math.max(0, first), first + OPENING_WORDS)
  return OTHER_TIMES.test(opening.map(({ lower }) => lower).join(' '))
}

/** Words of such an opening at most. */
const OPENING_WORDS = 5

/** "The blame will lie with them": the verb comes after what it tells of. */
const COMING = new Set(['will', 'may', 'might', 'shall'])
const LOOK_BACK = 5

/**
 * True where a word tells of what may, will or would be, not of what was: "fighting could resume", "vowed to
 * retaliate", "if it strikes again". What is said not to be ("would not say") is told of. Looks at a few words only,
 * and at the first word of the clause.
 */
export function isSupposed(words: readonly Word[], at: number): boolean {
  if (COMING.has(words[at + 1]?.lower ?? '')) return true
  for (let i = at - 1; i >= Math.max(0, at - LOOK_BACK); i--) {
    const lower = words[i]?.lower ?? ''
    if (MODALS.has(lower)) return !NEGATIONS.has(words[i + 1]?.lower ?? '')
    if (lower === 'to') return INTENTS.has(words[i - 1]?.lower ?? '')
    if (NEGATIONS.has(lower)) return false
    if (!LINKS.has(lower) && !lower.endsWith('ly')) break
  }
  return isConditional(words, at) || isThreat(words, at) || isCalledFor(words, at)
}

const CALLS = new Set(
  `call calls called calling appeal appeals appealed appealing hope hopes hoped push pushed pushing plea pleas`.split(
    ' ',
  ),
)
/** Words between "call for" and what it calls for, and between "call" and "for". */
const CALL_REACH = 4

/** "Called for an end to the fighting": it has not ended. */
function isCalledFor(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - CALL_REACH); i--) {
    const lower = words[i]?.lower ?? ''
    if (lower === 'for') return CALLS.has(words[i - 1]?.lower ?? '') || CALLS.has(words[i - 2]?.lower ?? '')
    if (words[i]?.kind === 'punctuation') return false
  }
  return false
}

const ANYONE = new Set(['those', 'anyone', 'all', 'any', 'whoever', 'everyone'])
/** How far after "those who violate" the verb of what awaits them may stand. */
const AWAITING = 6

/** "Those who violate it will be punished": whoever may. */
function isThreat(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.lower !== 'who' || !ANYONE.has(words[at - 2]?.lower ?? '')) return false
  return words.slice(at + 1, at + AWAITING).some(({ lower }) => COMING.has(lower))
}

/** What a writer would have others do, of which nothing follows: "must stop it" tells that it goes on. */
const COUNSEL = new Set(
  `demand ask urge press insist seek understand know realise realize recognise recognize remember accept explain consider
  think learn see hear say tell talk speak call raise discuss weigh convey`.split(/\s+/),
)
const ADVICE = new Set(['should', 'must', 'ought'])
/** Words from the beginning of a sentence within which its main verb is looked for. */
const OPENING = 12
const REPORTED = new Set(['that', 'which', 'who', 'because', ',', ':', ';'])

/** "should" in "The ministry should demand an answer", which tells of nothing that was; null in all else. */
export function adviceIn(words: readonly Word[]): Word | null {
  for (let i = 1; i < Math.min(words.length, OPENING); i++) {
    const word = words[i] as Word
    const next = words[i + 1]?.lower ?? ''
    if (ADVICE.has(word.lower))
      return word.lower === 'must' ? (COUNSEL.has(next) ? word : null) : next === 'have' ? null : word
    if (REPORTED.has(word.lower)) return null
  }
  return null
}

const ASKING = new Set(
  `who whom whose what why how when where which did do does is are was were has have had can could will would should
  and but so`.split(/\s+/),
)
/** A longer question tells something on its way. */
const LONGEST_QUESTION = 14

/** "Who fired first?", "Is the group sheltered there?": asks, and takes no position. */
export function isQuestion(words: readonly Word[]): boolean {
  const marks = words.filter(({ kind }) => kind === 'punctuation')
  if (marks.at(-1)?.lower !== '?' && marks.at(-2)?.lower !== '?') return false
  // "Q: Who fired first?"
  const label = words[1]?.lower === ':' ? 2 : 0
  const spoken = words.slice(label).filter(({ kind }) => kind === 'word')
  return spoken.length <= LONGEST_QUESTION && ASKING.has(spoken[0]?.lower ?? '')
}

const isComing = ({ lower }: Word) => COMING.has(lower) || INTENTS.has(lower)

/** True in a clause that begins with a condition. */
function isConditional(words: readonly Word[], at: number): boolean {
  let start = at
  while (start > 0 && words[start - 1]?.kind !== 'punctuation') start--
  const first = words[start]?.lower ?? ''
  // "If it strikes again, our forces will answer"
  const opening = words[words[0]?.kind === 'word' ? 0 : 1]?.lower ?? ''
  if (CONDITIONS.has(opening) && words.slice(start, at + AWAITING).some(isComing)) return true
  // "Should it strike" begins a sentence.
  return (
    CONDITIONS.has(first) ||
    (start <= 1 && first === 'should') ||
    (first === 'and' && CONDITIONS.has(words[start + 1]?.lower ?? ''))
  )
}
