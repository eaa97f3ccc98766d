import type { Link } from './figures-happening.ts'
import type { NounPhrase } from './figures-noun-phrase.ts'
import { type Happening, isSpeech, type Line, type Unit } from './figures-units.ts'
import { auxiliaryBefore, COST, closes, endingAt, HAVE, RELATIVES, SUBORDINATORS, WINDOW } from './figures-voice.ts'
import { isPeople } from './lexicon/counted.ts'
import { AMOUNT_VERBS, AMOUNTS, BE, FILLERS } from './lexicon/figure-words.ts'
import { DETERMINERS, PREPOSITIONS } from './lexicon/function-words.ts'
import type { MeasureEntry } from './lexicon/measures.ts'

/** What is said before a number to have happened: "killed 58", "the deaths of 23", "cost Pakistan 23". */
export function toTheLeft(line: Line, np: NounPhrase, fits: (entry: MeasureEntry) => boolean): Link | null {
  const { units } = line
  // "…, and 251 were taken": what stands before a verb is its subject.
  const { lower: next = '' } = units[np.end] ?? {}
  let cost = BE.has(next) || HAVE.has(next) ? COST.subject : 0
  for (let i = np.at - 1; i >= Math.max(0, np.at - WINDOW) && cost <= COST.farthest; i--) {
    const unit = units[i] as Unit
    const happening = endingAt(units, i)
    if (happening) {
      const entry = happening.entries.find(
        (one) => fits(one) && leftwards(units, happening, one, i + 1, np.at) && closes(units, one, np.at + 1),
      )
      if (entry) return { happening, entry, side: 'left', cost }
      if (happening.entries.some((one) => one.taking === 'object' || one.taking === 'owner')) {
        if (auxiliaryBefore(units, happening.from, BE)) return null
        cost += 2
      } else cost += 1
      i = happening.from
      continue
    }
    if (unit.kind === 'mark') {
      if (/^[;:.!?]$/.test(unit.lower)) return null
      cost += /^["'“”‘’]$/.test(unit.lower) ? 0 : COST.comma
      continue
    }
    if (unit.kind === 'number') {
      const joined = joinedBetween(units, i + 1, np.at)
      // "lost nine wickets for 23": the verb has its object, which is of another kind.
      if (!joined && np.counted === null && countsThings(units, i + 1)) return null
      cost += joined ? 0.3 : COST.otherFigure
      continue
    }
    if (unit.kind === 'name' || unit.kind === 'date') {
      cost += 0.6
      continue
    }
    const { lower } = unit
    if (lower === 'and' || lower === 'or' || lower === 'plus') cost += COST.and
    else if (SUBORDINATORS.has(lower)) cost += COST.subordinate
    else if (RELATIVES.has(lower)) cost += 2
    else if (isSpeech(units, i)) cost += 3
    else if (FILLERS.has(lower) || DETERMINERS.has(lower)) cost += 0.1
    else if (lower === 'of' || lower === 'among') cost += 0.1
    else if (PREPOSITIONS.has(lower)) cost += 0.8
    else cost += 0.5
  }
  return null
}

/** True where the noun right behind a number is known and not one for people. */
function countsThings(units: readonly Unit[], from: number): boolean {
  const noun = units.slice(from, from + 2).find((unit) => unit.noun !== null)?.noun
  return noun != null && !isPeople(noun.counted) && noun.implies === null
}

/** True where "and" or a comma joins two figures of one kind: "20 officials and three civilians". */
function joinedBetween(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower, happening, kind } = units[i] as Unit
    if (happening || kind === 'number') return false
    if (lower === 'and' || lower === ',' || lower === 'or') return true
  }
  return false
}

/** Where the first of two verbs begins: "had stormed and taken 25 posts". */
function firstOfTwo(units: readonly Unit[], from: number): number {
  if (units[from - 1]?.lower !== 'and') return from
  return endingAt(units, from - 2)?.from ?? from
}

/** "Released the names of 38 people": it is the names that were released. */
function namesOf(units: readonly Unit[], from: number, to: number): boolean {
  const of = units.findIndex((unit, i) => i > from && i < to && unit.lower === 'of')
  return (
    of > 0 &&
    /^(?:names?|lists?|photos?|pictures?|identit(?:y|ies)|details?|number|account)$/.test(units[of - 1]?.lower ?? '')
  )
}

/** True where an entry can be said of what stands to its right. */
function leftwards(
  units: readonly Unit[],
  { from }: Happening,
  entry: MeasureEntry,
  to: number,
  number: number,
): boolean {
  switch (entry.taking) {
    case 'object':
    case 'owner':
    case 'cost': {
      if (entry.voice === 'participle') return auxiliaryBefore(units, firstOfTwo(units, from), HAVE)
      // "the killing of 20" is a noun.
      if (entry.voice === 'ing') return units[to]?.lower !== 'of'
      if (namesOf(units, to, number)) return false
      return !auxiliaryBefore(units, from, BE)
    }
    case 'noun': {
      if (units[to]?.lower === 'of') return true
      // "death toll 58", "toll now 36", "the toll reaches 51"
      const between = units.slice(to, number)
      return between.every(({ lower }) => FILLERS.has(lower) || AMOUNTS.has(lower) || AMOUNT_VERBS.has(lower))
    }
    case 'state':
      // "Into Afghan hands went 25 posts."
      return units[from]?.lower === 'into' && /^(?:went|passed|fell|came)$/.test(units[to]?.lower ?? '')
    default:
      return false
  }
}
