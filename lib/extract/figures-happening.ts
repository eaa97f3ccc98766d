import { closingMark, isAsState, isNominal, numberSoon } from './figures-lookahead.ts'
import { type NounPhrase, nounPhrase } from './figures-noun-phrase.ts'
import { type Happening, isSpeech, type Line, type Unit } from './figures-units.ts'
import { AMOUNT_VERBS, AMOUNTS, BE, FILLERS } from './lexicon/figure-words.ts'
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from './lexicon/function-words.ts'
import { type MeasureEntry, saidOf } from './lexicon/measures.ts'

/** What happened to a counted, and how far its words stand from it. */
export interface Link {
  happening: Happening
  entry: MeasureEntry
  side: 'left' | 'right' | 'inside' | 'header'
  /** 0 is adjacent; about one for each word between, more for commas and conjunctions. */
  cost: number
}

/** Words between a number and what happened to it that a reader still joins. */
const FARTHEST = 9
const COMMA = 2
const AND = 1.5
const OTHER_FIGURE = 3.5
const SUBORDINATE = 4
const SUBJECT = 4
const SUBORDINATORS = /^(?:when|as|while|after|before|because|since|until|although|though|whereas|if|but)$/
const HAVE: ReadonlySet<string> = new Set(['have', 'has', 'had', 'having'])
const RELATIVES = /^(?:who|whom|which|that|what)$/
/** A reader looks no further than this many units either way. */
const WINDOW = 18

/**
 * What happened to what `np` counts, best first; empty where the sentence does not say. Without a noun people are
 * meant, unless `context`, the class counted before, says otherwise ("25 posts overrun and 20 wrecked").
 */
export function findLinks(
  line: Line,
  np: NounPhrase,
  counted: string | null,
  known: boolean,
  context: string | null,
): Link[] {
  if (counted !== null) return linksOf(line, np, (entry) => saidOf(entry, counted, known))
  const people = linksOf(line, np, (entry) => saidOf(entry, 'person', true))
  if (context === null) return people
  const others = linksOf(line, np, (entry) => saidOf(entry, context, true))
  return (others[0]?.cost ?? FARTHEST) <= (people[0]?.cost ?? FARTHEST) ? others : people
}

/** "58 of 72 drones": the total, of which nothing is said. */
function isTotal({ units }: Line, { at }: NounPhrase): boolean {
  const of = units[at - 1]?.lower === 'the' ? at - 2 : at - 1
  return units[of]?.lower === 'of' && units[of - 1]?.number != null
}

function linksOf(line: Line, np: NounPhrase, fits: (entry: MeasureEntry) => boolean): Link[] {
  if (isTotal(line, np)) return []
  const links: Link[] = []
  if (np.happened !== null) {
    const happening = line.units[np.happened]?.happening
    const entry = happening?.entries.find((one) => fits(one) && (one.taking === 'object' || one.taking === 'state'))
    if (happening && entry) links.push({ happening, entry, side: 'inside', cost: 0 })
  }
  const right = toTheRight(line, np, fits)
  if (right) links.push(right)
  const left = toTheLeft(line, np, fits)
  if (left) links.push(left)
  return links.sort((a, b) => a.cost - b.cost)
}

function toTheRight(line: Line, np: NounPhrase, fits: (entry: MeasureEntry) => boolean): Link | null {
  const { units } = line
  let cost = 0
  let relative = false
  let crossed = false
  let stopAtSpeech = false
  for (let i = np.end; i < Math.min(units.length, np.end + WINDOW) && cost <= FARTHEST; i++) {
    const unit = units[i] as Unit
    if (unit.kind === 'mark') {
      if (/^[;:.!?]$/.test(unit.lower)) return null
      // "three crossings — Kharlachi, Angoor Adda and Ghulam Khan — were shut"
      const aside = closingMark(units, i)
      if (aside > i) i = aside
      cost += /^["'“”‘’]$/.test(unit.lower) ? 0 : COMMA
      continue
    }
    if (unit.kind === 'number') {
      const other = nounPhrase(line, i)
      const before = units[i - 1]?.lower ?? ''
      const joined = before === 'and' || before === ',' || before === 'or' || before === 'plus'
      const whole = other.counted !== null || other.belongs !== null
      // "58 soldiers and 30 wounded": the participle is the second number's.
      if (!whole && units[other.end]?.happening) return null
      cost += joined && whole ? 0.5 : OTHER_FIGURE
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
        return { ...outcome(units, happening, entry, fits), side: 'right', cost: cost + shared }
      }
      // "quadcopters carrying explosives were shot down": a participle that only describes.
      const describes = live.length === 0 || (live.every((one) => one.voice === 'ing') && i === np.end)
      const misfit = live.every((one) => !rightwards(units, happening, one, relative))
      if (misfit && !describes && !isNominal(units, i)) return null
      cost += misfit ? 0.6 : 2
      i = happening.to - 1
      continue
    }
    if (unit.kind === 'name' || unit.kind === 'date') {
      cost += 0.6
      continue
    }
    const { lower } = unit
    if (RELATIVES.test(lower)) {
      relative = true
      cost += 0.5
    } else if (lower === 'and' || lower === 'or') cost += numberSoon(units, i + 1) ? 0.5 : AND + 1
    else if (SUBORDINATORS.test(lower) && !(lower === 'as' && isAsState(units, i))) cost += SUBORDINATE
    else if (FILLERS.has(lower) || AUXILIARIES.has(lower)) cost += 0.1
    else if (isSpeech(units, i)) {
      if (auxiliaryBefore(units, i, BE) || relative) cost += 0.3
      else {
        if (stopAtSpeech) return null
        stopAtSpeech = true
        cost += 2
      }
    } else if (PREPOSITIONS.has(lower)) cost += 0.4
    else if (DETERMINERS.has(lower)) cost += 0.1
    else cost += 0.5
  }
  return null
}

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

function auxiliaryBefore(units: readonly Unit[], at: number, which: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const { lower, kind } = units[i] as Unit
    if (which.has(lower)) return true
    // "are said to have killed": the nearer auxiliary decides.
    if (which === BE && (HAVE.has(lower) || lower === 'to')) return false
    if (kind !== 'word' || !(FILLERS.has(lower) || lower.endsWith('ly') || lower === 'not')) return false
  }
  return false
}

/** True where an object follows, so that the verb before it is active. */
function hasObject(units: readonly Unit[], at: number): boolean {
  let i = at
  while (units[i] && /^(?:some|about|nearly|all|both|also|off|up)$/.test((units[i] as Unit).lower)) i++
  const unit = units[i]
  if (!unit) return false
  if (unit.kind === 'number') {
    // "58 killed 30 injured": the second number has its own participle.
    const after = units[i + 1]
    return !(after?.happening?.entries.some((entry) => entry.taking === 'object' || entry.taking === 'state') ?? false)
  }
  if (unit.kind === 'date' || unit.kind === 'mark') return false
  if (unit.kind === 'name') return units[i + 1]?.lower !== "'s" || true
  return DETERMINERS.has(unit.lower) || unit.noun !== null
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

function toTheLeft(line: Line, np: NounPhrase, fits: (entry: MeasureEntry) => boolean): Link | null {
  const { units } = line
  // "…, and 251 were taken": what stands before a verb is its subject.
  const { lower: next = '' } = units[np.end] ?? {}
  let cost = BE.has(next) || HAVE.has(next) ? SUBJECT : 0
  for (let i = np.at - 1; i >= Math.max(0, np.at - WINDOW) && cost <= FARTHEST; i--) {
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
      cost += /^["'“”‘’]$/.test(unit.lower) ? 0 : COMMA
      continue
    }
    if (unit.kind === 'number') {
      cost += joinedBetween(units, i + 1, np.at) ? 0.3 : OTHER_FIGURE
      continue
    }
    if (unit.kind === 'name' || unit.kind === 'date') {
      cost += 0.6
      continue
    }
    const { lower } = unit
    if (lower === 'and' || lower === 'or' || lower === 'plus') cost += AND
    else if (SUBORDINATORS.test(lower)) cost += SUBORDINATE
    else if (RELATIVES.test(lower)) cost += 2
    else if (isSpeech(units, i)) cost += 3
    else if (FILLERS.has(lower) || DETERMINERS.has(lower)) cost += 0.1
    else if (lower === 'of' || lower === 'among') cost += 0.1
    else if (PREPOSITIONS.has(lower)) cost += 0.8
    else cost += 0.5
  }
  return null
}

/** A happening whose last word is the unit at `i`. */
export function endingAt(units: readonly Unit[], i: number): Happening | null {
  // The longest: "gunned down", not "down".
  for (let from = Math.max(0, i - 5); from <= i; from++) {
    const happening = units[from]?.happening
    if (happening?.to === i + 1) return happening
  }
  return null
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

/** True where the words that an entry asks for follow what is counted: "sent 200 to their end". */
function closes(units: readonly Unit[], entry: MeasureEntry, from: number): boolean {
  if (entry.closing.length === 0) return true
  for (let i = from; i < Math.min(units.length, from + 12); i++) {
    if (entry.closing.some((words) => words.split(' ').every((word, k) => units[i + k]?.lower === word))) return true
  }
  return false
}
