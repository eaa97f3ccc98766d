import type { Link } from './figures-happening.ts'
import { type NounPhrase, nounPhrase } from './figures-noun-phrase.ts'
import { type Happening, isSpeech, type Line, type Unit } from './figures-units.ts'
import { auxiliaryBefore, COST, closes, HAVE, hasObject, RELATIVES, SUBORDINATORS, WINDOW } from './figures-voice.ts'
import { BE, FILLERS } from './lexicon/figure-words.ts'
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from './lexicon/function-words.ts'
import type { MeasureEntry } from './lexicon/measures.ts'

/** What is said behind a number's noun phrase to have happened: "58 soldiers were killed", "23 dead". */
export function toTheRight(line: Line, np: NounPhrase, fits: (entry: MeasureEntry) => boolean): Link | null {
  const { units } = line
  let cost = 0
  let relative = false
  let crossed = false
  let stopAtSpeech = false
  /** "quadcopters launched from the north had been shot down": on their way, unless something else is said of them. */
  let sent: Link | null = null
  let last = np.end + WINDOW
  for (let i = np.end; i < Math.min(units.length, last) && cost <= COST.farthest; i++) {
    const unit = units[i] as Unit
    if (unit.kind === 'mark') {
      if (/^[;:.!?]$/.test(unit.lower)) return sent
      // "three crossings — Kharlachi, Angoor Adda and Ghulam Khan — were shut"
      const aside = unit.lower === ',' ? Math.max(closingComma(units, i), toPredicate(units, i)) : closingMark(units, i)
      if (aside > i) {
        last += aside - i
        i = aside
      }
      cost += /^["'“”‘’]$/.test(unit.lower) ? 0 : COST.comma
      continue
    }
    if (unit.kind === 'number') {
      const other = nounPhrase(line, i)
      const before = units[i - 1]?.lower ?? ''
      const joined = before === 'and' || before === ',' || before === 'or' || before === 'plus'
      const whole = other.counted !== null || other.belongs !== null
      // "51 bodies, 29 of which have been identified"; "the dead are 142 and 1,050 people are injured".
      if ((other.part && !commaBefore(units, other.end)) || isAmount(line, np)) return sent
      // "58 soldiers and 30 wounded": the participle is the second number's.
      if (!whole && units[other.end]?.happening) return sent
      cost += joined && whole ? 0.5 : COST.otherFigure
      crossed ||= !whole
      i = Math.max(i, other.end - 1)
      continue
    }
    if (unit.happening) {
      const happening = unit.happening
      const live = happening.entries.filter((one) => closes(units, one, happening.to))
      const entry = live.find((one) => fits(one) && rightwards(units, happening, one, relative))
      if (entry) {
        const passive = auxiliaryBefore(units, i, BE)
        // "nine Afghan and 58 Pakistani soldiers killed": the participle belongs to both; "58 dead and 30 wounded" not.
        const shared = crossed && !passive && entry.taking !== 'subject' ? 2 : 0
        const came = outcome(units, happening, entry, fits)
        const link: Link = { happening: came.happening, entry: came.entry, side: 'right', cost: cost + shared }
        if (entry.measure !== 'launched' || passive || sent) return sent && !passive ? sent : link
        sent = link
        i = happening.to - 1
        continue
      }
      // "quadcopters carrying explosives were shot down": a participle that only describes.
      const describes = live.length === 0 || (live.every((one) => one.voice === 'ing') && i === np.end)
      const misfit = live.every((one) => !rightwards(units, happening, one, relative))
      if (misfit && !describes && !isNominal(units, i)) return sent
      cost += misfit ? 0.6 : 2
      i = happening.to - 1
      continue
    }
    if (unit.kind === 'name' || unit.kind === 'date') {
      cost += 0.6
      continue
    }
    const { lower } = unit
    if (RELATIVES.has(lower)) {
      relative = true
      cost += 0.5
    } else if (lower === 'and' || lower === 'or') cost += numberSoon(units, i + 1) ? 0.5 : COST.and + 1
    else if (SUBORDINATORS.has(lower) && !(lower === 'as' && isAsState(units, i))) cost += COST.subordinate
    else if (FILLERS.has(lower) || AUXILIARIES.has(lower)) cost += 0.1
    else if (isSpeech(units, i)) {
      if (auxiliaryBefore(units, i, BE) || relative) cost += 0.3
      else {
        if (stopAtSpeech) return sent
        stopAtSpeech = true
        cost += 2
      }
    } else if (PREPOSITIONS.has(lower)) cost += 0.4
    else if (DETERMINERS.has(lower)) cost += 0.1
    else cost += 0.5
  }
  return sent
}

/** True where a comma ends the aside that a part is: "12 people, three of them children, were killed". */
function commaBefore(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < Math.min(units.length, from + PART_REACH); i++) {
    if (units[i]?.lower === ',') return true
    if (units[i]?.happening) return false
  }
  return true
}

/** True for a bare number that its own subject is said to amount to: "the number of dead is now 142". */
function isAmount({ units }: Line, { at, counted, belongs }: NounPhrase): boolean {
  if (counted !== null || belongs !== null) return false
  let i = at - 1
  while (i > 0 && /^(?:now|currently|already)$/.test(units[i]?.lower ?? '')) i--
  const verb = units[i]?.lower ?? ''
  return /^(?:is|was|stands|stood|reached|reaches)$/.test(verb) && units.slice(0, i).some(isTollNoun)
}

const isTollNoun = ({ lower }: Unit) => /^(?:number|toll|count|tally|total)$/.test(lower)
const PART_REACH = 10

/** What came of it where two things are said: "stormed and taken" is taken. */
function outcome(
  units: readonly Unit[],
  happening: Happening,
  entry: MeasureEntry,
  fits: (entry: MeasureEntry) => boolean,
): { happening: Happening; entry: MeasureEntry } {
  const second = units[happening.to]?.lower === 'and' ? units[happening.to + 1]?.happening : null
  const result =
    entry.measure === 'struck' ? second?.entries.find((one) => fits(one) && one.measure !== 'struck') : null
  return second && result ? { happening: second, entry: result } : { happening, entry }
}

/** "25 posts as taken". */
function isAsState(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]
  return (
    next?.happening != null ||
    next?.lower === 'having' ||
    next?.lower === 'being' ||
    next?.lower === 'the' ||
    next?.lower === 'its'
  )
}

/** Where an aside between commas ends: "were, on the strength of its own estimates, killed", "and, if one trusts it, 200". */
function closingComma(units: readonly Unit[], at: number): number {
  const before = units[at - 1]?.lower ?? ''
  if (!BE.has(before) && before !== 'and') return at
  for (let i = at + 1; i < Math.min(units.length, at + 12); i++) {
    const unit = units[i] as Unit
    if (unit.happening || (unit.number && unit.lower !== 'one') || unit.name?.party) return at
    if (unit.lower === ',') return i
  }
  return at
}

/**
 * Where the aside between a subject and its verb ends: "five crossings, namely Torkham and Chaman, have been closed",
 * "three drones, carrying explosives, were shot down". The comma itself where something else is said in between.
 */
function toPredicate(units: readonly Unit[], at: number): number {
  for (let i = at + 1; i < Math.min(units.length - 1, at + ASIDE); i++) {
    const unit = units[i] as Unit
    const describes = unit.happening?.entries.every(({ voice }) => voice === 'ing') ?? true
    if (unit.number || !describes || SUBORDINATORS.has(unit.lower) || isSpeech(units, i)) return at
    if (unit.kind === 'mark' && !/^[,/&]$/.test(unit.lower)) return at
    const next = units[i + 1]?.lower ?? ''
    if (unit.lower === ',' && (BE.has(next) || HAVE.has(next) || standsAlone(units[i + 1]))) return i
    if (BE.has(unit.lower) || HAVE.has(unit.lower) || RELATIVES.has(unit.lower)) return at
  }
  return at
}
/** "…, closed to traffic", "…, died": a verb that needs no other. */
const standsAlone = (unit: Unit | undefined): boolean =>
  unit?.happening?.entries.some(({ taking, measure }) => taking === 'subject' || measure === 'closed') ?? false
/** Units in such an aside, at most: a list of names. */
const ASIDE = 24

/** Where an aside in dashes or brackets ends; the place itself where none begins or something happens in it. */
function closingMark(units: readonly Unit[], at: number): number {
  const opening = units[at]?.lower ?? ''
  const closing = opening === '(' ? ')' : /^[—–-]$/.test(opening) ? opening : null
  if (closing === null) return at
  for (let i = at + 1; i < Math.min(units.length, at + 16); i++) {
    const unit = units[i] as Unit
    if (unit.happening || unit.number) return at
    if (unit.lower === closing) return i
  }
  return at
}

function numberSoon(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < Math.min(units.length, from + 3); i++) {
    if (units[i]?.kind === 'number') return true
    if (units[i]?.happening) return false
  }
  return false
}

/** True for a word of happening that stands as a noun here: "in a raid", "the attack". */
function isNominal(units: readonly Unit[], at: number): boolean {
  const happening = units[at]?.happening
  if (!happening) return false
  if (happening.entries.every((entry) => entry.taking === 'noun')) return true
  const before = units[at - 1]?.lower ?? ''
  return DETERMINERS.has(before) || PREPOSITIONS.has(before) || before === "'s"
}

/** True where an entry can be said of what stands to its left. */
function rightwards(units: readonly Unit[], { from, to }: Happening, entry: MeasureEntry, relative: boolean): boolean {
  switch (entry.taking) {
    case 'subject':
    case 'state':
      return true
    case 'object': {
      if (entry.voice === 'both' || entry.voice === 'participle') {
        if (auxiliaryBefore(units, from, BE)) return true
        if (auxiliaryBefore(units, from, HAVE)) return relative
        return relative || entry.voice === 'participle' || !hasObject(units, to)
      }
      return relative && entry.voice !== 'ing'
    }
    case 'noun':
      return units[from - 1]?.lower === 'the' && units[from - 2]?.lower === 'as'
    default:
      return relative && units[to]?.lower !== 'of'
  }
}
