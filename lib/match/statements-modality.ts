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
  return isConditional(words, at)
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

/** True in a clause that begins with a condition. */
function isConditional(words: readonly Word[], at: number): boolean {
  let start = at
  while (start > 0 && words[start - 1]?.kind !== 'punctuation') start--
  const first = words[start]?.lower ?? ''
  // "Should it strike" begins a sentence.
  return (
    CONDITIONS.has(first) ||
    (start <= 1 && first === 'should') ||
    (first === 'and' && CONDITIONS.has(words[start + 1]?.lower ?? ''))
  )
}
