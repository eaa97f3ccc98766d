import type { Stance } from '../model/figure.ts'
import type { Span } from '../model/quantity.ts'
import { phraseFrom } from './attribution-parse.ts'
import type { Phrase } from './attribution-phrase.ts'
import { hasClass, type Scan } from './attribution-scan.ts'
import { isNumeral } from './lexicon/count-words.ts'
import { HEAD, MODIFIER, OPENER, TITLE } from './lexicon/word-classes.ts'

/**
 * Where the words stand that a cue reports.
 * `forward`: after it ("X said that …"); `backward`: before it ("…, X said"); `around`: both ("…, X said, and …").
 */
export type Direction = 'forward' | 'backward' | 'around'

/** A cue in a sentence with its speaker, before anyone is resolved. */
export interface Frame {
  cue: Span
  direction: Direction
  /** Token range of the cue with its speaker and what describes the speaker: the text's own words. */
  from: number
  to: number
  /** Null where the text hides the speaker ("is said to have"). */
  speaker: Phrase | null
  /** The person or outlet addressed ("told AFP"), or the relay of a cited source. */
  addressee: Phrase | null
  /** True where it names the source of an outlet ("citing police"). */
  citing: boolean
  /** True for asking, blaming, warning: weaker than a plain report. */
  weak: boolean
  /** Reports no further back than the last ";" or dash. */
  narrow: boolean
  /** Reports no further back than the last mark: "58 (Kabul), 23 (Islamabad)". */
  tight: boolean
  /** Its "its" or "their" is the subject near by: "Pakistan, by its own count, lost 23". */
  near: boolean
  /** The speaker follows later in the sentence ("Confirming …, the army said"). */
  later: boolean
  stance: Stance
}

/** The tokens of one sentence. */
export interface Line {
  from: number
  to: number
  /** Capitalised throughout, as titles are. */
  inTitle: boolean
  /** A title, a heading or a list item, where labels stand ("Kabul's data: …"). */
  label: boolean
  /** Maximal phrases, in order. */
  phrases: Phrase[]
  /** Phrase that ends before a token. */
  ending: ReadonlyMap<number, Phrase>
  /** Document phrase by the token of its noun. */
  documents: ReadonlyMap<number, Phrase>
  /** Phrases looked for so far, by first token. */
  tried: Map<number, Phrase | null>
}

/** Finds the phrases of a sentence. Linear in its tokens. */
export function lineOf(scan: Scan, from: number, to: number, inTitle: boolean, label: boolean): Line {
  const phrases: Phrase[] = []
  const ending = new Map<number, Phrase>()
  const documents = new Map<number, Phrase>()
  const tried = new Map<number, Phrase | null>()
  for (let at = from; at < to; ) {
    const starts = mayStart(scan, at)
    const phrase = starts ? phraseFrom(scan, at, to, inTitle) : null
    if (starts) tried.set(at, phrase)
    if (!phrase) {
      at++
      continue
    }
    phrases.push(phrase)
    ending.set(phrase.to, phrase)
    if (phrase.kind === 'document') {
      for (let i = phrase.from; i < phrase.to; i++) {
        if (scan.tokens[i]?.lower !== phrase.head) continue
        documents.set(i, phrase)
        break
      }
    }
    at = Math.max(phrase.to, at + 1)
  }
  return { from, to, inTitle, label, phrases, ending, documents, tried }
}

/** True where a phrase can begin at all: a quick look, before the grammar is asked. */
function mayStart(scan: Scan, at: number): boolean {
  return scan.cases[at] !== 'lower' || scan.names[at] !== null || hasClass(scan, at, OPENER | HEAD | MODIFIER | TITLE)
}

/** The phrase that begins at a token of the line, or null. */
export function phraseStarting(scan: Scan, line: Line, at: number): Phrase | null {
  if (at < line.from || at >= line.to) return null
  if (!mayStart(scan, at)) return null
  let phrase = line.tried.get(at)
  if (phrase === undefined) {
    phrase = phraseFrom(scan, at, line.to, line.inTitle)
    line.tried.set(at, phrase)
  }
  return phrase
}

/** The folded token at a place of the line, or an empty string outside it. */
export const wordAt = (scan: Scan, line: Line, at: number): string =>
  at >= line.from && at < line.to ? (scan.tokens[at]?.lower ?? '') : ''

/** A number in digits, or one in words within the line. */
export const startsFigure = (scan: Scan, line: Line, at: number): boolean =>
  scan.tokens[at]?.kind === 'number' || isNumeral(wordAt(scan, line, at))

/** Any quotation mark. */
export const QUOTE = /^["“”„«»]$/

/** The characters from one token to another. */
export function spanOf(scan: Scan, from: number, to: number): Span {
  return { start: scan.tokens[from]?.start ?? 0, end: scan.tokens[to - 1]?.end ?? 0 }
}

/** A frame of plain assertion but for what `rest` says. */
export function frame(
  cue: Span,
  direction: Direction,
  from: number,
  to: number,
  speaker: Phrase | null,
  rest: Partial<Frame>,
): Frame {
  return {
    cue,
    direction,
    from,
    to,
    speaker,
    addressee: null,
    citing: false,
    weak: false,
    narrow: false,
    tight: false,
    near: false,
    later: false,
    stance: 'asserts',
    ...rest,
  }
}

/** The end of the words about a speaker after its phrase: ", the Taliban spokesperson," or ", which named no source". */
export function described(scan: Scan, line: Line, to: number): number {
  if (wordAt(scan, line, to) !== ',') return to
  const next = wordAt(scan, line, to + 1)
  const capital = scan.cases[to + 1] !== 'lower'
  const relative = /^(?:who|which|whose|whom)$/.test(next)
  const apposed =
    /^(?:the|a|an|its|his|her|their|one|chief|head)$/.test(next) || (capital && scan.tokens[to + 1]?.kind === 'word')
  if (!relative && !apposed) return to
  if (!relative) {
    const phrase = phraseStarting(scan, line, to + 1)
    // What follows an apposition is a comma or the end; a verb after it makes it a subject.
    const after = phrase ? wordAt(scan, line, phrase.to) : ''
    if (!phrase || !(after === '' || /^[,.;!?)—–:]$/.test(after) || /^(?:that|who|of|in|for|from)$/.test(after)))
      return to
  }
  for (let at = to + 1; at < line.to; at++) {
    if (/^[,;:—–]$/.test(wordAt(scan, line, at))) return at
  }
  return line.to
}
