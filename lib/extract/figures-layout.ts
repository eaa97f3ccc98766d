import type { NumberMention } from '../model/figure.ts'
import type { Span } from '../model/quantity.ts'
import { fold } from '../text/fold.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { findQuotations } from './attribution-quotes.ts'
import type { DateMention } from './dates.ts'
import type { Happening, Line, Unit } from './figures-units.ts'
import type { NameMention } from './gazetteer.ts'
import { beginsNoun, countedClass, impliedMeasure, isPeople } from './lexicon/counted.ts'
import { WHOLE } from './lexicon/figure-words.ts'
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from './lexicon/function-words.ts'
import { IN_HANDS, MEASURES, type MeasureNode } from './lexicon/measures.ts'
import type { ReadDocument } from './read.ts'

/**
 * Lays out in units the sentences of a document that state an amount, or ask for one that others state.
 * Linear in the text.
 */
export function layOut(read: ReadDocument): Line[] {
  const cursor = { token: 0, number: 0, name: 0, date: 0 }
  const quotations = findQuotations(read.text, read.blocks)
  const barred = read.text.includes('|')
  return read.sentences.flatMap((sentence, index) => {
    if (!statesAmount(read, sentence, cursor)) return []
    const block = read.blocks[sentence.block]
    const headline = block !== undefined && (block.kind === 'title' || block.kind === 'heading')
    const units = unitsOf(read, sentence, cursor)
    return pieces(barred ? cellsOf(units) : units).map((units): Line => {
      findNouns(units)
      findWholes(units, read.text)
      findHappenings(units)
      return { sentence, index, units, covered: new Set(), headline, paragraph: block?.paragraph ?? 1, quotations }
    })
  })
}

/** A table's row written with bars: its first cell is the label of the others. */
function cellsOf(units: Unit[]): Unit[] {
  const from = units.findIndex(({ lower }) => lower !== '|')
  let labelled = false
  for (const unit of units.slice(Math.max(0, from))) {
    if (unit.lower !== '|') continue
    unit.lower = labelled ? ',' : ':'
    labelled = true
  }
  return units.slice(Math.max(0, from))
}

/** No sentence that a person wrote is longer; what is, is read in pieces, so that the cost stays linear. */
const MOST_UNITS = 200

function pieces(units: Unit[]): Unit[][] {
  if (units.length <= MOST_UNITS) return [units]
  const parts: Unit[][] = []
  for (let from = 0; from < units.length; from += MOST_UNITS) parts.push(units.slice(from, from + MOST_UNITS))
  return parts
}

/** Words that state an amount without a number, or ask for one: "every crossing", "how many", "the turnout". */
const AMOUNT_WORDS: ReadonlySet<string> = new Set(
  'every all each both many number turnout toll attendance tally'.split(' '),
)

/** Words of a question that only names what it asks for. */
const MOST_ASKED = 5

function statesAmount({ tokens, numbers }: ReadDocument, { start, end }: Sentence, cursor: Cursor): boolean {
  while (cursor.number < numbers.length && (numbers[cursor.number] as Span).end <= start) cursor.number++
  while (cursor.token < tokens.length && (tokens[cursor.token] as Token).end <= start) cursor.token++
  const next = numbers[cursor.number]
  if (next && next.start < end) return true
  for (let i = cursor.token; i < tokens.length && (tokens[i] as Token).start < end; i++) {
    if (AMOUNT_WORDS.has((tokens[i] as Token).lower)) return true
    // "Posts taken?": asks for one.
    if (i - cursor.token <= MOST_ASKED && (tokens[i] as Token).lower === '?') return true
  }
  return false
}

interface Cursor {
  token: number
  number: number
  name: number
  date: number
}

function unitsOf(read: ReadDocument, sentence: Sentence, cursor: Cursor): Unit[] {
  const units: Unit[] = []
  const { tokens, numbers, names, dates } = read
  while (cursor.token < tokens.length && (tokens[cursor.token] as Token).end <= sentence.start) cursor.token++
  while (cursor.token < tokens.length) {
    const token = tokens[cursor.token] as Token
    if (token.start >= sentence.end) break
    const { start } = token
    while (cursor.number < numbers.length && (numbers[cursor.number] as Span).end <= start) cursor.number++
    while (cursor.date < dates.length && (dates[cursor.date] as Span).end <= start) cursor.date++
    while (cursor.name < names.length && (names[cursor.name] as Span).end <= start) cursor.name++
    const number = covering(numbers[cursor.number], start)
    const date = covering(dates[cursor.date], start)
    const name = covering(names[cursor.name], start)
    const whole = pick(number, date, name, token, read.text)
    const unit = whole ?? plain(token)
    units.push(unit)
    cursor.token++
    while (cursor.token < tokens.length && (tokens[cursor.token] as Token).start < unit.end) {
      unit.lower = unit.kind === 'name' ? (tokens[cursor.token] as Token).lower : unit.lower
      cursor.token++
    }
  }
  return units
}

/** The item where it begins at or before an offset, else null. */
const covering = <T extends Span>(item: T | undefined, at: number): T | null => (item && item.start <= at ? item : null)

function pick(
  number: NumberMention | null,
  date: DateMention | null,
  name: NameMention | null,
  token: Token,
  text: string,
): Unit | null {
  if (!number && !date && !name) return null
  const { start, lower } = token
  const counts =
    number &&
    (number.kind === 'count' || number.kind === 'percent' || number.kind === 'money' || number.kind === 'measure')
  if (number && counts && !(date && date.end >= number.end && date.end - date.start > number.end - number.start)) {
    return newUnit('number', start, number.end, lower, number, null)
  }
  if (date) return newUnit('date', start, date.end, fold(text.slice(start, date.end)), null, null)
  if (name) return newUnit('name', start, name.end, lower, null, name)
  if (number) return newUnit('date', start, number.end, lower, null, null)
  return null
}

function plain({ kind, start, end, lower }: Token): Unit {
  return newUnit(kind === 'punctuation' ? 'mark' : 'word', start, end, lower, null, null)
}

/** All units are made here, so that they have one form and engines read their fields fast. */
function newUnit(
  kind: Unit['kind'],
  start: number,
  end: number,
  lower: string,
  number: NumberMention | null,
  name: NameMention | null,
): Unit {
  return { kind, start, end, lower, number, name, noun: null, happening: null }
}

function findNouns(units: Unit[]): void {
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit
    if (unit.kind !== 'word' && unit.kind !== 'name') continue
    if (unit.name?.kind === 'person' || unit.name?.kind === 'place') continue
    const longest = beginsNoun(unit.lower)
    if (longest === 0) {
      // "ex-soldiers", "fighter-bombers": the last part is the noun.
      const hyphen = unit.lower.lastIndexOf('-')
      const last = hyphen < 0 ? '' : unit.lower.slice(hyphen + 1)
      const counted = last === '' ? null : countedClass(last)
      if (counted) unit.noun = { to: at + 1, counted, words: last, implies: null }
      continue
    }
    let words = unit.lower
    for (let to = at + 1; to <= Math.min(units.length, at + longest); to++) {
      const counted = countedClass(words)
      if (counted) unit.noun = { to, counted, words, implies: impliedMeasure(words)?.measure ?? null }
      const next = units[to]
      if (next?.kind !== 'word' && next?.name?.kind !== 'member') break
      words = `${words} ${next.lower}`
    }
  }
}

/** "Every major crossing", "all border posts": a count without a number. */
function findWholes(units: Unit[], text: string): void {
  units.forEach((unit, at) => {
    if (unit.kind !== 'word' || !WHOLE.has(unit.lower) || WHOLE_STOPS.has(units[at - 1]?.lower ?? '')) return
    for (let i = at + 1; i < Math.min(units.length, at + 5); i++) {
      const next = units[i] as Unit
      if (next.noun) {
        if (isPeople(next.noun.counted) || next.noun.counted === 'person') return
        const { start, end } = unit
        unit.kind = 'number'
        unit.number = {
          start,
          end,
          surface: text.slice(start, end),
          min: null,
          max: null,
          qualifier: 'vague',
          kind: 'count',
          unit: null,
        }
        return
      }
      if (next.kind === 'mark' || next.kind === 'number' || next.kind === 'date') return
      if (PREPOSITIONS.has(next.lower) || AUXILIARIES.has(next.lower)) return
    }
  })
}

const WHOLE_STOPS: ReadonlySet<string> = new Set(['not', 'at', 'of', 'in', 'above', 'after', 'for', 'almost', 'nearly'])

function findHappenings(units: Unit[]): void {
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit
    if (unit.kind !== 'word') continue
    let node: MeasureNode | undefined = MEASURES
    let best: Happening | null = null
    for (let to = at; node && to < units.length; to++) {
      const { lower, kind } = units[to] as Unit
      if (kind !== 'word' && kind !== 'mark') break
      node = node.next.get(lower)
      if (node && node.entries.length > 0) best = { from: at, to: to + 1, entries: node.entries }
    }
    if (best) unit.happening = sound(best, units)
    else {
      const to = inHands(units, at)
      if (to > 0) unit.happening = { from: at, to, entries: [IN_HANDS] }
    }
  }
}

/** The unit after "in Pakistani hands", "under the control of Pakistan"; 0 where it is none of these. */
function inHands(units: readonly Unit[], at: number): number {
  const { lower } = units[at] as Unit
  if (lower !== 'in' && lower !== 'under' && lower !== 'into') return 0
  if (units[at + 1]?.name?.party != null && HANDS.test(units[at + 2]?.lower ?? '')) return at + 3
  // "in the army's hands"
  if (units[at + 3]?.lower === "'s" && units[at + 1]?.lower === 'the' && HANDS.test(units[at + 4]?.lower ?? ''))
    return at + 5
  if (units[at + 1]?.lower !== 'the' || !HANDS.test(units[at + 2]?.lower ?? '') || units[at + 3]?.lower !== 'of')
    return 0
  const name = units[at + 4]?.lower === 'the' ? at + 5 : at + 4
  return units[name]?.name?.party != null ? name + 1 : 0
}

const HANDS = /^(?:hands|control|possession|grip)$/

function takesObject(next: Unit | undefined): boolean {
  if (!next) return false
  return (
    next.number !== null ||
    next.name !== null ||
    next.noun !== null ||
    DETERMINERS.has(next.lower) ||
    next.kind === 'mark'
  )
}

/** "lost track of 15 prisoners": nobody is lost so. */
const NO_LOSS = /^(?:track|sight|contact|touch|count|patience|interest|faith)$/

/** A base form is a verb only where something makes it one; "the attack" and "under fire" are nouns. */
function sound(happening: Happening, units: readonly Unit[]): Happening | null {
  const single = happening.to - happening.from === 1
  const before = units[happening.from - 1]
  if (NO_LOSS.test(units[happening.to]?.lower ?? '') && units[happening.from]?.lower.startsWith('los')) return null
  const entries = happening.entries.filter((entry) => {
    if (entry.voice === 's' && single) {
      // "the attacks", "in jails": plural nouns.
      if (!before || before.lower === "'s" || before.kind === 'number') return false
      if (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower)) return false
      // "assaults by", "strikes on": a verb that takes an object has it next.
      return entry.taking !== 'object' || takesObject(units[happening.to])
    }
    if (entry.voice !== 'base' || !single) return true
    // "capture 25 posts": a verb before its object, wherever it stands.
    if (units[happening.to]?.kind === 'number' && entry.taking !== 'subject') return true
    if (!before || before.kind === 'mark') return false
    // "58 die as", "10,000 flee": a headline's present.
    if (before.kind === 'number' && entry.taking === 'subject') {
      const next = units[happening.to]
      return next?.kind === 'mark' || !takesObject(next)
    }
    if (before.lower === 'to' || AUXILIARIES.has(before.lower) || before.lower === 'and') return true
    if (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower) || before.lower === "'s") return false
    if (entry.taking === 'object' && !takesObject(units[happening.to])) return false
    return before.noun !== null || before.kind === 'name' || before.lower.endsWith('s')
  })
  return entries.length > 0 ? { ...happening, entries } : null
}
