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
  /(['’]s(?![\p{L}\p{M}\p{Nd}]))|((?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{Nd}]*(?:(?:['’](?!s(?![\p{L}\p{M}\p{Nd}]))|[-‐‑])[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*)*)|(\p{Nd}+(?:[.,:]\p{Nd}+)*)|\S/gu

/**
 * Splits a text into tokens in order of place; white space is left out. The possessive "'s" is a word of its own;
 * a hyphenated word is one token, but digits before a hyphen stand alone ("48", "-", "hour"). Linear, never throws.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const surface = match[0]
    const start = match.index
    const kind = match[3] !== undefined ? 'number' : (match[2] ?? match[1]) !== undefined ? 'word' : 'punctuation'
    tokens.push({ start, end: start + surface.length, lower: fold(surface), kind })
  }
  return tokens
}
