import type { Span } from '../model/quantity.ts'
import { fold } from './fold.ts'

/** A word, a number in digits, or one mark of punctuation. */
export interface Token extends Span {
  /** The folded form: case, curly quotes and diacritics taken out. */
  lower: string
  kind: 'word' | 'number' | 'punctuation'
}

/**
 * The first alternative that fits wins; each is deterministic, so the scan is linear.
 * 1. possessive or contracted "'s"
 * 2. dotted abbreviations: "U.S.", "a.m."; words with inner apostrophes (but not "'s"), hyphens and digits:
 *    "Tehrik-i-Taliban", "C-130J", "won't"
 * 3. numbers in digits with inner separators: "1,200", "92.5", "6:00"
 * 4. anything else but white space, one code point at a time (a lone surrogate is one)
 */
const TOKEN =
  /(['’]s(?![\p{L}\p{M}\p{Nd}]))|((?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{Nd}]*(?:(?:['’](?!s(?![\p{L}\p{M}\p{Nd}]))|[-‐‑])[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*)*)|(\p{Nd}+(?:[.,:]\p{Nd}+)*)|\S/uy

/** Classes of the ASCII characters; texts with others go through the pattern. */
const MARK = 0
const LETTER = 1
const DIGIT = 2
const BLANK = 3
const BEYOND = 4
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[a-zA-Z]/.test(character)) return LETTER
  if (/[0-9]/.test(character)) return DIGIT
  return /\s/.test(character) ? BLANK : MARK
})
const APOSTROPHE = 0x27
const HYPHEN = 0x2d
const POINT = 0x2e
const SMALL_S = 0x73
/** Joins the digits of a number. */
const isSeparator = (code: number): boolean => code === POINT || code === 0x2c || code === 0x3a

/**
 * Splits a text into tokens in order of place; white space is left out. The possessive "'s" is a word of its own;
 * a hyphenated word is one token, but digits before a hyphen stand alone ("48", "-", "hour"). Linear, never throws.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const sort = classAt(text, at)
    if (sort === BLANK) {
      at++
      continue
    }
    // ASCII alone is read by hand, several times as fast.
    const end = sort === BEYOND ? -1 : plainEnd(text, at, sort)
    if (end > 0) {
      const word = sort !== DIGIT && (sort === LETTER || end - at > 1)
      tokens.push({
        start: at,
        end,
        lower: fold(text.slice(at, end)),
        kind: word ? 'word' : sort === DIGIT ? 'number' : 'punctuation',
      })
      at = end
      continue
    }
    TOKEN.lastIndex = at
    const match = TOKEN.exec(text)
    if (!match) {
      at++
      continue
    }
    const surface = match[0]
    const kind = match[3] !== undefined ? 'number' : (match[2] ?? match[1]) !== undefined ? 'word' : 'punctuation'
    tokens.push({ start: at, end: at + surface.length, lower: fold(surface), kind })
    at += surface.length
  }
  return tokens
}

/** The class of a character; past the end of the text it is blank. */
function classAt(text: string, at: number): number {
  if (at >= text.length) return BLANK
  const code = text.charCodeAt(at)
  return code < 128 ? (CLASSES[code] as number) : BEYOND
}

/** Where the token ends that begins with an ASCII character, by the rules above; -1 where others decide. */
function plainEnd(text: string, from: number, sort: number): number {
  if (sort === MARK) return possessiveEnd(text, from)
  let at = from + 1
  if (sort === DIGIT) {
    for (;;) {
      while (classAt(text, at) === DIGIT) at++
      if (classAt(text, at) === BEYOND) return -1
      if (!isSeparator(text.charCodeAt(at))) return at
      const next = classAt(text, at + 1)
      if (next === BEYOND) return -1
      if (next !== DIGIT) return at
      at += 2
    }
  }
  for (;;) {
    let next = classAt(text, at)
    while (next === LETTER || next === DIGIT) next = classAt(text, ++at)
    if (next === BEYOND) return -1
    const code = text.charCodeAt(at)
    if (code === POINT && at === from + 1) return -1
    if (code !== HYPHEN && code !== APOSTROPHE) return at
    const after = classAt(text, at + 1)
    if (after === BEYOND) return -1
    if (after !== LETTER && after !== DIGIT) return at
    if (code === APOSTROPHE && text.charCodeAt(at + 1) === SMALL_S) {
      const behind = classAt(text, at + 2)
      if (behind === BEYOND) return -1
      if (behind !== LETTER && behind !== DIGIT) return at
    }
    at += 2
  }
}

function possessiveEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== APOSTROPHE || text.charCodeAt(at + 1) !== SMALL_S) return at + 1
  const behind = classAt(text, at + 2)
  if (behind === BEYOND) return -1
  return behind === LETTER || behind === DIGIT ? at + 1 : at + 2
}
