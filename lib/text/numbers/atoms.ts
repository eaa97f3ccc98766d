import type { Span } from '../../model/quantity.ts'
import { fold } from '../fold.ts'
import { NUMBER_WORDS, type NumberWord } from '../lexicon/number-words.ts'
import { DIGIT, type Literal, type NumberStyle, readLiterals, vulgarFraction } from './literal.ts'

/**
 * The smallest piece that numbers are read from: a run of letters, one number in digits, or one sign. Finer than a
 * token: hyphens always stand alone, and letters that touch digits are pieces of their own ("F", "-", "16", "s").
 */
export interface Atom extends Span {
  kind: 'word' | 'digits' | 'sign'
  /** Folded. */
  lower: string
  /** What stands before it: nothing, white space, or a line break (also at the start of the text). */
  gap: 'none' | 'space' | 'line'
  /** Set where the word is a number word. */
  number: NumberWord | null
  /** Set where `kind` is `digits`. */
  literal: Literal | null
}

/** A text cut into atoms; what every step of number reading looks at. */
export interface Reading {
  text: string
  atoms: Atom[]
  style: NumberStyle
}

const LETTERS = /[\p{L}\p{M}]+/uy
const RUN = new RegExp(`\\.?[${DIGIT}]+(?:[.,][${DIGIT}]+)*`, 'y')
const SPACE = /\s/
const WORD_CHARACTER = /[\p{L}\p{M}\p{Nd}"'”’)\]]/u

/** Classes of the ASCII characters; everything else is asked of the patterns above. */
const SIGN = 0
const LETTER = 1
const NUMBER = 2
const BLANK = 3
const BREAK = 4
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[a-zA-Z]/.test(character)) return LETTER
  if (/[0-9]/.test(character)) return NUMBER
  if (/[\n\r]/.test(character)) return BREAK
  return SPACE.test(character) ? BLANK : SIGN
})
const POINT = 0x2e

/** Cuts a text into atoms. Linear, never throws. */
export function readAtoms(text: string, style: NumberStyle): Reading {
  const atoms: Atom[] = []
  let gap: Atom['gap'] = 'line'
  const push = (start: number, end: number, kind: Atom['kind'], lower: string, literal: Literal | null) => {
    const number = kind === 'word' ? (NUMBER_WORDS.get(lower) ?? null) : null
    atoms.push({ start, end, kind, lower, gap, number, literal })
    gap = 'none'
  }
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    const sort = code < 128 ? CLASSES[code] : sortOf(text, at)
    if (sort === BLANK || sort === BREAK) {
      gap = sort === BREAK || gap === 'line' ? 'line' : 'space'
      at++
    } else if (sort === LETTER) {
      const end = wordEnd(text, at)
      push(at, end, 'word', fold(text.slice(at, end)), null)
      at = end
    } else if (sort === NUMBER || (code === POINT && beginsDecimals(text, at, gap))) {
      at = pushRun(text, at, style, push)
    } else {
      const end = at + (code >= 0xd800 && code < 0xdc00 ? String.fromCodePoint(text.codePointAt(at) ?? 0).length : 1)
      const surface = text.slice(at, end)
      const vulgar = code < 128 ? null : vulgarFraction(surface)
      push(at, end, vulgar ? 'digits' : 'sign', surface, vulgar)
      at = end
    }
  }
  return { text, atoms, style }
}

function sortOf(text: string, at: number): number {
  LETTERS.lastIndex = at
  if (LETTERS.test(text)) return LETTER
  RUN.lastIndex = at
  if (RUN.test(text)) return NUMBER
  const character = text.charAt(at)
  if (character === '\u2028' || character === '\u2029') return BREAK
  return SPACE.test(character) ? BLANK : SIGN
}

function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && CLASSES[text.charCodeAt(at)] === LETTER) at++
  if (at === text.length || text.charCodeAt(at) < 128) return at
  LETTERS.lastIndex = from
  LETTERS.test(text)
  return LETTERS.lastIndex
}

/** ".25" is a number; in "Khan.58 soldiers" a full stop lacks its space. */
function beginsDecimals(text: string, at: number, gap: Atom['gap']): boolean {
  RUN.lastIndex = at
  if (!RUN.test(text)) return false
  return gap !== 'none' || !WORD_CHARACTER.test(text.charAt(at - 1))
}

/** Adds the numbers of a run of digits, and the separators between them; returns where it ends. */
function pushRun(
  text: string,
  from: number,
  style: NumberStyle,
  push: (start: number, end: number, kind: Atom['kind'], lower: string, literal: Literal | null) => void,
): number {
  RUN.lastIndex = from
  RUN.test(text)
  const end = RUN.lastIndex
  const run = text.slice(from, end)
  let done = 0
  for (const piece of readLiterals(run, style)) {
    for (let at = done; at < piece.from; at++) push(from + at, from + at + 1, 'sign', run.charAt(at), null)
    push(from + piece.from, from + piece.to, 'digits', run.slice(piece.from, piece.to), piece.literal)
    done = piece.to
  }
  return end
}

const HYPHENS = new Set(['-', '‐', '‑', '‒', '–', '−'])

/** True for hyphens and the short dashes that stand in for them. */
export function isHyphen(atom: Atom | undefined): boolean {
  return atom?.kind === 'sign' && HYPHENS.has(atom.lower)
}

/** True where the word is written with a capital. */
export function isCapitalised(reading: Reading, atom: Atom | undefined): boolean {
  if (atom?.kind !== 'word') return false
  const first = reading.text.charAt(atom.start)
  return first !== first.toLowerCase()
}

/** The atom as it is written. */
export function surfaceOf(reading: Reading, atom: Atom): string {
  return reading.text.slice(atom.start, atom.end)
}
