import { type Line, phraseStarting, QUOTE, wordAt } from './attribution-line.ts'
import type { Phrase } from './attribution-phrase.ts'
import { isTimeName, type Scan } from './attribution-scan.ts'
import { isCountWord, isNumeral } from './lexicon/count-words.ts'
import { DETERMINERS, endsNounPhrase } from './lexicon/function-words.ts'
import type { SpeechVerb } from './lexicon/speech-verbs.ts'

/** Ends a clause, or the text. */
export const CLOSING = /^(?:|[,.;:!?)—–"”])$/
/** Opens what is added to a finished report: "X said as the fighting went on". */
export const TRAILING =
  /^(?:as|after|when|once|since|while|before|amid|without|though|although|because|until|if|hours|days|following|despite|and|but|adding|citing|quoting|late|early)$/

/** What follows a reporting verb. */
export interface Tail {
  /** First token of what is reported. */
  to: number
  addressee: Phrase | null
  that: boolean
  quoted: boolean
  /** Something other than an adverbial follows. */
  object: boolean
}

export const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|earlier|later|early|late|again|also|too|recently|separately|publicly|privately|here|there|then|further|instead|only|simply|merely|morning|evening|afternoon|night|last|this|week|month|further|besides|flatly|however|meanwhile)$/

/** What stands between a verb and what it reports: the person addressed, time, place, "that". */
export function afterVerb(scan: Scan, line: Line, at: number, verb: SpeechVerb): Tail {
  let to = at + 1
  let addressee: Phrase | null = null
  const address = (from: number) => {
    const phrase = phraseStarting(scan, line, from)
    const end = phrase ? phrase.to : nounsEnd(scan, line, from)
    if (end <= from) return false
    addressee = phrase
    // "a television interviewer": plain nouns may follow the noun that is known.
    to = phrase && phrase.kind !== 'pronoun' && !phrase.proper ? Math.max(end, plainEnd(scan, line, end)) : end
    return true
  }
  if (verb.class === 'tell' && wordAt(scan, line, to) !== 'of' && wordAt(scan, line, to) !== 'that') address(to)
  for (let rounds = 0; rounds < 6; rounds++) {
    const lower = wordAt(scan, line, to)
    if (
      TIMES.test(lower) ||
      (/ly$/.test(lower) && !isHedge(scan, line, to)) ||
      (to === at + 1 && (lower === 'on' || lower === 'off') && closes(scan, line, to + 1))
    )
      to++
    else if (lower === 'to' && !addressee && !isVerbAfterTo(scan, line, to + 1)) {
      if (!address(to + 1)) break
    } else if (/^(?:on|in|at|during|via|through|by|from|after|for|over|aboard|before)$/.test(lower)) {
      const end = adverbialEnd(scan, line, to)
      if (end < 0) break
      to = end
    } else break
  }
  const lower = wordAt(scan, line, to)
  if (lower === 'that' || lower === 'how' || lower === 'whether')
    return { to: to + 1, addressee, that: true, quoted: false, object: true }
  const quoted = QUOTE.test(lower) || lower === ':' || (lower === ',' && QUOTE.test(wordAt(scan, line, to + 1)))
  if (quoted) {
    const closing = QUOTE.test(lower) && (to + 1 >= line.to || /^[.,;]$/.test(wordAt(scan, line, to + 1)))
    return { to, addressee, that: false, quoted: !closing, object: !closing }
  }
  const object = !(lower === '' || /^[,.;!?)—–]$/.test(lower)) && !TRAILING.test(lower)
  return { to, addressee, that: false, quoted: false, object }
}

/** "claims roughly 30": the adverb is the number's. */
const isHedge = (scan: Scan, line: Line, at: number): boolean =>
  scan.tokens[at + 1]?.kind === 'number' || isNumeral(wordAt(scan, line, at + 1))

function closes(scan: Scan, line: Line, at: number): boolean {
  return /^(?:|[,.;!?)—–"”])$/.test(wordAt(scan, line, at))
}

function isVerbAfterTo(scan: Scan, line: Line, at: number): boolean {
  const lower = wordAt(scan, line, at)
  return (
    scan.cases[at] === 'lower' &&
    !DETERMINERS.has(lower) &&
    !/s$/.test(lower) &&
    !/^(?:state|local|parliament|media)$/.test(lower)
  )
}

/** The end of plain nouns: "told a television interviewer". */
function nounsEnd(scan: Scan, line: Line, from: number): number {
  let to = from
  while (to < Math.min(line.to, from + 5)) {
    const token = scan.tokens[to] as { lower: string; kind: string }
    if (token.kind !== 'word') break
    if (to > from && endsNounPhrase(token.lower)) break
    if (
      to === from &&
      endsNounPhrase(token.lower) &&
      !DETERMINERS.has(token.lower) &&
      !/^(?:me|us|him|her|them)$/.test(token.lower)
    )
      break
    to++
  }
  return to
}

function plainEnd(scan: Scan, line: Line, from: number): number {
  let to = from
  while (to < Math.min(line.to, from + 3)) {
    const token = scan.tokens[to]
    if (token?.kind !== 'word' || endsNounPhrase(token.lower) || scan.cases[to] !== 'lower' || isCountWord(token.lower))
      break
    to++
  }
  // Only where the nouns end the phrase: "told police five had died" has the report after them.
  return /^(?:|[,.;:!?)—–"”]|that|of|on|in|at|how)$/.test(wordAt(scan, line, to)) ? to : from
}

/** The end of "on Sunday", "in a statement", "at a news conference in Kabul": it is followed by "that" or a mark. */
function adverbialEnd(scan: Scan, line: Line, at: number): number {
  for (let i = at + 1; i <= Math.min(line.to, at + 9); i++) {
    const lower = wordAt(scan, line, i)
    if (lower === '' || lower === 'that' || /^[,.;:!?"“”—–]$/.test(lower)) return i
    // "insists on 58 dead", "put at 12": a number that is no time is what is reported.
    if ((scan.tokens[i]?.kind === 'number' && !isTimed(scan, line, i)) || isNumeral(lower)) return -1
    if (TIMES.test(lower) && /day$/.test(lower)) {
      const next = wordAt(scan, line, i + 1)
      return /^(?:morning|evening|night|afternoon)$/.test(next) ? i + 2 : i + 1
    }
    if (/^(?:he|she|it|they|was|were|had|has|is|are|who|which)$/.test(lower)) return -1
  }
  return -1
}

/** "on October 12", "at 10:30", "at 8 p.m.", "in 2025". */
function isTimed(scan: Scan, line: Line, at: number): boolean {
  const number = wordAt(scan, line, at)
  const after = wordAt(scan, line, at + 1)
  if (number.includes(':') || /^(?:19|20)\d\d$/.test(number) || /^(?:am|pm|a\.m\.|p\.m\.|gmt)$/.test(after)) return true
  return isTimeName(wordAt(scan, line, at - 1)) || isTimeName(after)
}
