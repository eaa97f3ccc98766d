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

const ATOM = new RegExp(`(\\.?[${DIGIT}]+(?:[.,][${DIGIT}]+)*)|([\\p{L}\\p{M}]+)|\\S`, 'gu')
const LINE_BREAK = /[\n\r\u2028\u2029]/
const WORD_CHARACTER = /[\p{L}\p{M}\p{Nd}"'”’)\]]/u

/** Cuts a text into atoms. Linear, never throws. */
export function readAtoms(text: string, style: NumberStyle): Reading {
  const atoms: Atom[] = []
  let end = -1
  const push = (start: number, to: number, kind: Atom['kind'], lower: string, literal: Literal | null) => {
    const gap = end < 0 ? 'line' : start === end ? 'none' : LINE_BREAK.test(text.slice(end, start)) ? 'line' : 'space'
    const number = kind === 'word' ? (NUMBER_WORDS.get(lower) ?? null) : null
    atoms.push({ start, end: to, kind, lower, gap, number, literal })
    end = to
  }
  for (const match of text.matchAll(ATOM)) {
    const surface = match[0]
    const start = match.index
    if (match[2] !== undefined) push(start, start + surface.length, 'word', fold(surface), null)
    else if (match[1] === undefined) {
      const vulgar = vulgarFraction(surface)
      push(start, start + surface.length, vulgar ? 'digits' : 'sign', surface, vulgar)
    } else {
      // "Khan.58 soldiers": a full stop without its space, no decimal point.
      const glued = surface.startsWith('.') && start === end && WORD_CHARACTER.test(text.slice(start - 1, start))
      if (glued) push(start, start + 1, 'sign', '.', null)
      const from = start + (glued ? 1 : 0)
      const run = glued ? surface.slice(1) : surface
      let done = 0
      for (const piece of readLiterals(run, style)) {
        for (let at = done; at < piece.from; at++) push(from + at, from + at + 1, 'sign', run.charAt(at), null)
        const lower = run.slice(piece.from, piece.to)
        push(from + piece.from, from + piece.to, 'digits', lower, piece.literal)
        done = piece.to
      }
    }
  }
  return { text, atoms, style }
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
