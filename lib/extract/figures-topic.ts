import { isSpeech, type Line, type Unit } from './figures-units.ts'
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS } from './lexicon/function-words.ts'

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

/** What opens a sentence about one side: "As to the Afghan side, …", "As for Taliban losses, …". */
const ABOUT: readonly (readonly string[])[] = [
  ['as', 'to'],
  ['as', 'for'],
  ['when', 'it', 'comes', 'to'],
  ['turning', 'to'],
  ['concerning'],
  ['regarding'],
]
const ABOUT_SIDE = /^(?:side|losses|dead|casualties|fatalities|deaths|wounded|injured|toll|soldiers|troops|fighters)$/

/** The side that a sentence announces to be about, up to the comma: "As to the Afghan side, the army speaks of 200". */
export function announcedSide({ units }: Line, at: number): string | null {
  const opening = ABOUT.find((words) => words.every((word, i) => units[i]?.lower === word))
  if (!opening) return null
  const comma = units.findIndex(({ lower }) => lower === ',')
  if (comma < 0 || comma > opening.length + 5 || comma >= at || units[comma - 1]?.lower === undefined) return null
  const words = units.slice(opening.length, comma)
  const parties = new Set(words.flatMap(({ name }) => (name?.kind === 'place' ? [] : (name?.party ?? []))))
  return parties.size === 1 && ABOUT_SIDE.test(words.at(-1)?.lower ?? '') ? ([...parties][0] ?? null) : null
}

/**
 * "As for the Taliban and those beside them, the army says they lost 200": whom "they" are, where the sentence opens with
 * one party and the verb at `at` has that pronoun for its subject; null where it is not so.
 */
export function announcedSubject({ units }: Line, at: number): string | null {
  let i = at - 1
  while (AUXILIARIES.has(units[i]?.lower ?? '')) i--
  if (units[i]?.lower !== 'they') return null
  const opening = ABOUT.find((words) => words.every((word, k) => units[k]?.lower === word))
  const comma = opening ? units.findIndex(({ lower }) => lower === ',') : -1
  if (!opening || comma < 0 || comma > opening.length + MOST_ANNOUNCED || comma > i) return null
  const parties = new Set(
    units.slice(opening.length, comma).flatMap(({ name }) => (name?.kind === 'place' ? [] : (name?.party ?? []))),
  )
  return parties.size === 1 ? ([...parties][0] ?? null) : null
}

/** How many words may announce a side: "the Taliban and the militants fighting alongside them". */
const MOST_ANNOUNCED = 10

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
