import type { Token } from '../text/tokens.ts'
import { type NameMention, type WordCase, wordCase } from './gazetteer.ts'
import { isNumeral } from './lexicon/count-words.ts'
import { wordClasses } from './lexicon/word-classes.ts'

/** Tokens of a text with what the speaker grammar asks about them. */
export interface Scan {
  text: string
  tokens: readonly Token[]
  /** The listed name that covers each token, or null. */
  names: readonly (NameMention | null)[]
  cases: readonly WordCase[]
  /** Bits of `word-classes.ts` for each token. */
  classes: Uint16Array
}

/** Prepares tokens and names for the speaker grammar. Linear. */
export function scanTokens(text: string, tokens: readonly Token[], mentions: readonly NameMention[]): Scan {
  const names: (NameMention | null)[] = []
  let at = 0
  for (const token of tokens) {
    while (at < mentions.length && (mentions[at] as NameMention).end <= token.start) at++
    const mention = mentions[at]
    if (!mention || mention.start >= token.end) {
      names.push(null)
      continue
    }
    // "Pakistan-Afghanistan" is of two sides, and so of none.
    const next = mentions[at + 1]
    const split = next && next.start < token.end && next.party !== mention.party
    names.push(split ? null : mention)
  }
  const cases = tokens.map((token) => wordCase(text, token))
  const read = tokens.map((token, i) => (isAcronym(token, i, cases) ? { ...token, lower: `${token.lower}.` } : token))
  const classes = new Uint16Array(tokens.length)
  read.forEach((token, i) => {
    classes[i] = wordClasses(token.lower)
  })
  return { text, tokens: read, names, cases, classes }
}

/** "The WHO said", "the US said": names that in capitals throughout would be pronouns. */
function isAcronym({ lower }: Token, at: number, cases: readonly WordCase[]): boolean {
  if (lower !== 'who' && lower !== 'us') return false
  return cases[at] === 'upper' && cases[at - 1] !== 'upper' && cases[at + 1] !== 'upper'
}

/** True where a token has any of the classes. */
export function hasClass(scan: Scan, at: number, classes: number): boolean {
  return ((scan.classes[at] ?? 0) & classes) !== 0
}

/** The folded token at a place, or an empty string. */
export function lowerAt(scan: Scan, at: number): string {
  return scan.tokens[at]?.lower ?? ''
}

/** True for a number in digits or in words. */
export function isNumber(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.kind === 'number' || isNumeral(lowerAt(scan, at))
}

/** True for "'s" and for the bare apostrophe after a plural. */
export function isPossessive(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  if (!token) return false
  if (token.lower === "'s") return true
  const before = scan.tokens[at - 1]
  return token.lower === "'" && before !== undefined && before.end === token.start && before.lower.endsWith('s')
}

/** True where a token has its capital from its place: at the start of a sentence or quotation. */
export function opensSentence(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1]
  const token = scan.tokens[at]
  if (!before || !token) return true
  if (/^[.!?:;"“”‘(—–-]$/.test(before.lower) && !(before.lower === '.' && isInitial(scan, at - 2))) return true
  return scan.text.slice(before.end, token.start).includes('\n')
}

/** True for an initial or a title that are written with a point: "S." in "S. S. Srivastava", "Dr." in "Dr. Begum". */
export function isInitial(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  const next = scan.tokens[at + 1]
  if (!token || !next || next.lower !== '.' || next.start !== token.end) return false
  const short = token.lower.length === 1 || SHORT_TITLES.has(token.lower)
  return short && token.kind === 'word' && scan.cases[at] !== 'lower'
}

const SHORT_TITLES = new Set('dr mr mrs ms prof gen lt col maj capt cmdr adm sgt rev sen rep gov hon'.split(' '))
const LEADING: ReadonlySet<string> = new Set('the this that these those its his her their'.split(' '))
/** White space that is not one plain space. */
const UNEVEN = /\s\s|[^\S ]/

/** The words of the text from one token to another, without a leading "the" or possessive pronoun. */
export function written(scan: Scan, from: number, to: number): string {
  const start = LEADING.has(lowerAt(scan, from)) ? from + 1 : from
  const first = scan.tokens[start]
  const last = scan.tokens[to - 1]
  if (!first || !last || start >= to) return ''
  const surface = scan.text.slice(first.start, last.end)
  const text = (UNEVEN.test(surface) ? surface.replace(/\s+/g, ' ') : surface).slice(0, 160)
  return scan.cases[start] !== 'lower' && /^(?:An?|One|Some|Several|Two|Three|Many) /.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}

const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|christmas|ramadan|eid|new year|gmt|utc|bst|ist|pkt|aft|edt|cet|am|pm)$/

/** True for days, months and time zones, whose capital is not that of a speaker. */
export function isTimeName(word: string): boolean {
  return TIMES.test(word)
}

const DASH = /^[—–-]$/

/** True for ";" and for a dash between parts of a sentence; "12–15" and "Pak-Afghan" have none. */
export function isBreak(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  if (token?.kind !== 'punctuation') return false
  if (token.lower === ';') return true
  if (!DASH.test(token.lower)) return false
  const before = scan.tokens[at - 1]
  const after = scan.tokens[at + 1]
  const spaced = (!before || before.end < token.start) && (!after || token.end < after.start)
  return spaced || (token.lower === '—' && before?.kind !== 'number')
}
