import type { NumberMention } from '../model/figure.ts'
import type { Span } from '../model/quantity.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Quotation } from './attribution-quotes.ts'
import type { NameMention } from './gazetteer.ts'
import { DETERMINERS } from './lexicon/function-words.ts'
import type { MeasureEntry } from './lexicon/measures.ts'
import { speechVerb } from './lexicon/speech-verbs.ts'

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
  /** Those of the whole document, in order. */
  quotations: readonly Quotation[]
}

/** Something found out about a line once, whatever the number of its figures; only for what does not change. */
export function perLine<T>(find: (line: Line) => T): (line: Line) => T {
  const known = new WeakMap<Line, { found: T }>()
  return (line) => {
    let one = known.get(line)
    if (!one) {
      one = { found: find(line) }
      known.set(line, one)
    }
    return one.found
  }
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
