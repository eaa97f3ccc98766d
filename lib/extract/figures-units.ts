import type { NumberMention } from '../model/figure.ts'
import type { Span } from '../model/quantity.ts'
import { fold } from '../text/fold.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import type { DateMention } from './dates.ts'
import type { NameMention } from './gazetteer.ts'
import { countedClass, impliedMeasure, isPeople, LONGEST_NOUN } from './lexicon/counted.ts'
import { WHOLE } from './lexicon/figure-words.ts'
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from './lexicon/function-words.ts'
import { IN_HANDS, MEASURES, type MeasureEntry, type MeasureNode } from './lexicon/measures.ts'
import { speechVerb } from './lexicon/speech-verbs.ts'
import type { ReadDocument } from './read.ts'

/** A piece of a sentence that is read as one: a word, a number with its hedges, a whole name, a date, a mark. */
export interface Unit extends Span {
  kind: 'word' | 'number' | 'name' | 'date' | 'mark'
  /** Folded; the last word of a name. */
  lower: string
  number: NumberMention | null
  name: NameMention | null
  /** A noun that can be counted and begins here. */
  noun: Noun | null
  /** A way of saying that something happened, which begins here. */
  happening: Happening | null
}

/** A listed noun; `to` is the unit after its last word. */
export interface Noun {
  to: number
  counted: string
  words: string
  /** What it says by itself to have happened: "deaths". */
  implies: string | null
}

export interface Happening {
  from: number
  to: number
  entries: readonly MeasureEntry[]
}

/** A sentence in units. */
export interface Line {
  sentence: Sentence
  /** Index of the sentence in the document. */
  index: number
  units: Unit[]
  /** Units that figures' noun phrases cover. */
  covered: Set<number>
  headline: boolean
  paragraph: number
}

/** Lays out every sentence of a document in units. Linear in the text. */
export function layOut(read: ReadDocument): Line[] {
  const cursor = { token: 0, number: 0, name: 0, date: 0 }
  return read.sentences.map((sentence, index) => {
    const block = read.blocks[sentence.block]
    const units = unitsOf(read, sentence, cursor)
    findNouns(units)
    findWholes(units, read.text)
    findHappenings(units)
    const headline = block !== undefined && (block.kind === 'title' || block.kind === 'heading')
    return { sentence, index, units, covered: new Set(), headline, paragraph: block?.paragraph ?? 1 }
  })
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
    const number = advance(numbers, cursor, 'number', token.start)
    const date = advance(dates, cursor, 'date', token.start)
    const name = advance(names, cursor, 'name', token.start)
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

/** The item of a sorted list that begins at or covers an offset, or null. */
function advance<T extends Span>(items: readonly T[], cursor: Cursor, key: keyof Cursor, at: number): T | null {
  while (cursor[key] < items.length && (items[cursor[key]] as T).end <= at) cursor[key]++
  const item = items[cursor[key]]
  return item && item.start <= at ? item : null
}

function pick(
  number: NumberMention | null,
  date: DateMention | null,
  name: NameMention | null,
  token: Token,
  text: string,
): Unit | null {
  const blank = { lower: token.lower, number: null, name: null, noun: null, happening: null }
  const counts =
    number &&
    (number.kind === 'count' || number.kind === 'percent' || number.kind === 'money' || number.kind === 'measure')
  if (number && counts && !(date && date.end >= number.end && date.end - date.start > number.end - number.start)) {
    return { ...blank, kind: 'number', start: token.start, end: number.end, number }
  }
  if (date)
    return { ...blank, kind: 'date', lower: fold(text.slice(token.start, date.end)), start: token.start, end: date.end }
  if (name) return { ...blank, kind: 'name', start: token.start, end: name.end, name }
  if (number) return { ...blank, kind: 'date', start: token.start, end: number.end }
  return null
}

function plain(token: Token): Unit {
  return {
    kind: token.kind === 'punctuation' ? 'mark' : 'word',
    start: token.start,
    end: token.end,
    lower: token.lower,
    number: null,
    name: null,
    noun: null,
    happening: null,
  }
}

function findNouns(units: Unit[]): void {
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit
    if (unit.kind !== 'word' && unit.kind !== 'name') continue
    let words = ''
    for (let to = at; to < Math.min(units.length, at + LONGEST_NOUN); to++) {
      const next = units[to] as Unit
      if (next.kind !== 'word' && !(next.kind === 'name' && next.name?.kind === 'member')) {
        if (!(to === at && next.kind === 'name')) break
      }
      words = words === '' ? next.lower : `${words} ${next.lower}`
      const counted = countedClass(words)
      if (counted) unit.noun = { to: to + 1, counted, words, implies: impliedMeasure(words)?.measure ?? null }
      if (next.lower.includes('-') && !counted) {
        const last = next.lower.slice(next.lower.lastIndexOf('-') + 1)
        const inner = countedClass(last)
        if (inner && to === at) unit.noun = { to: to + 1, counted: inner, words: last, implies: null }
      }
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
    else if (inHands(units, at)) unit.happening = { from: at, to: at + 3, entries: [IN_HANDS] }
  }
}

/** "in Pakistani hands", "under Afghan control". */
function inHands(units: readonly Unit[], at: number): boolean {
  const { lower } = units[at] as Unit
  if (lower !== 'in' && lower !== 'under') return false
  return units[at + 1]?.name?.party != null && /^(?:hands|control|possession|grip)$/.test(units[at + 2]?.lower ?? '')
}

/** A base form is a verb only where something makes it one; "the attack" and "under fire" are nouns. */
function sound(happening: Happening, units: readonly Unit[]): Happening | null {
  const single = happening.to - happening.from === 1
  const before = units[happening.from - 1]
  const entries = happening.entries.filter((entry) => {
    if (entry.voice === 's' && single) {
      // "the attacks", "in jails": plural nouns.
      if (!before || before.lower === "'s" || before.kind === 'number') return false
      return !DETERMINERS.has(before.lower) && !PREPOSITIONS.has(before.lower)
    }
    if (entry.voice !== 'base' || !single) return true
    // "capture 25 posts": a verb before its object, wherever it stands.
    if (units[happening.to]?.kind === 'number' && entry.taking !== 'subject') return true
    if (!before || before.kind === 'mark') return false
    if (before.lower === 'to' || AUXILIARIES.has(before.lower) || before.lower === 'and') return true
    if (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower) || before.lower === "'s") return false
    return before.noun !== null || before.kind === 'name' || before.lower.endsWith('s')
  })
  return entries.length > 0 ? { ...happening, entries } : null
}

/** True for a reporting verb in use as one; "claims" and "reports" after an article are nouns. */
export function isSpeech(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (unit?.kind !== 'word') return false
  const verb = speechVerb(unit.lower)
  if (!verb) return false
  const before = units[at - 1]
  return !(verb.noun && before && (DETERMINERS.has(before.lower) || before.lower === "'s"))
}

/** The words of units as the text has them. */
export function wordsOf(text: string, units: readonly Unit[], from: number, to: number): string {
  const first = units[from]
  const last = units[to - 1]
  return first && last && from < to ? text.slice(first.start, last.end).replace(/\s+/g, ' ').slice(0, 160) : ''
}
