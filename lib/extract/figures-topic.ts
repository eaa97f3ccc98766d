import { isSpeech, type Line, type Unit } from './figures-units.ts'
import { CONJUNCTIONS, DETERMINERS } from './lexicon/function-words.ts'

const TOPICS: ReadonlySet<string> = new Set('number turnout toll attendance tally many'.split(' '))
/** Words of a question that is no more than its topic: "And Afghan dead?" */
const MOST_WORDS = 5

/**
 * True where an amount is asked for or announced that later bare numbers give: "How many soldiers died?", "the number
 * who took part".
 */
export function isTopic({ units }: Line, at: number): boolean {
  const unit = units[at] as Unit
  if (unit.kind !== 'word' || !TOPICS.has(unit.lower)) return false
  if (unit.lower === 'many') return units[at - 1]?.lower === 'how'
  return !units.some((one) => one.number !== null)
}

/** The unit before the words of a question that only names what it asks for ("Posts taken?"); null for all else. */
export function topicQuestion({ units }: Line): number | null {
  const from = /^[qQ]$/.test(units[0]?.lower ?? '') && units[1]?.kind === 'mark' ? 2 : 0
  if (units.length - from > MOST_WORDS + 1 || units.at(-1)?.lower !== '?') return null
  const words = units.slice(from, -1)
  const named = words.some((unit) => unit.noun !== null || unit.name !== null || unit.lower === 'the')
  // "Wounded?" asks by itself.
  const said = (named || words.length === 1) && words.some((unit) => unit.happening)
  if (
    !said ||
    words.some((unit, i) => unit.kind === 'mark' || unit.number !== null || (unit.noun === null && isSpeech(units, i)))
  )
    return null
  const first = words.findIndex(({ lower }) => !CONJUNCTIONS.has(lower) && !DETERMINERS.has(lower))
  return from + first - 1
}
