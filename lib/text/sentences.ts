import type { Span } from '../model/quantity.ts'
import { type Block, splitBlocks } from './blocks.ts'
import { fold } from './fold.ts'
import { BEFORE_NUMBER, INNER, TITLES } from './lexicon/abbreviations.ts'

/** A sentence, without the white space around it. */
export interface Sentence extends Span {
  /** Index into the blocks of the text. */
  block: number
}

/** A run of terminators with the quotes and brackets that close behind it. */
const STOP = /[.!?…。！？]+["'”’»)\]]*/gu
const LAST_WORD = /[\p{L}\p{M}\p{Nd}.'’-]{0,40}$/u
const STARTER = /^\s*["'“‘«([–—-]*\s*(?:[\p{Lu}\p{Lt}\p{Lo}\p{Nd}\p{Sc}]|$)/u

/**
 * Splits a text into sentences; none crosses a block. `Intl.Segmenter` is not used: its cuts differ between browsers,
 * and a pack must come out the same everywhere. Linear, never throws.
 */
export function splitSentences(text: string, blocks: readonly Block[] = splitBlocks(text)): Sentence[] {
  const sentences: Sentence[] = []
  blocks.forEach((block, index) => {
    const line = text.slice(block.start, block.end)
    let from = 0
    for (const stop of line.matchAll(STOP)) {
      const to = stop.index + stop[0].length
      if (!endsSentence(line, stop.index, stop[0], to)) continue
      push(sentences, text, block.start + from, block.start + to, index)
      from = to
    }
    push(sentences, text, block.start + from, block.end, index)
  })
  return sentences
}

function push(sentences: Sentence[], text: string, from: number, to: number, block: number): void {
  const piece = text.slice(from, to)
  if (piece.trim() === '') return
  const start = from + piece.length - piece.trimStart().length
  sentences.push({ start, end: from + piece.trimEnd().length, block })
}

function endsSentence(line: string, at: number, stop: string, to: number): boolean {
  const after = line.slice(to, to + 24)
  if (after === '') return true
  if (!/^\s/.test(after)) return false
  if (!STARTER.test(after)) return false
  if (!stop.startsWith('.') || stop.startsWith('..')) return true
  const word = LAST_WORD.exec(line.slice(Math.max(0, at - 40), at))?.[0] ?? ''
  const lower = fold(word).replace(/^['-]+/, '')
  if (stop === '.') {
    if (TITLES.has(lower) || INNER.has(lower)) return false
    if (BEFORE_NUMBER.has(lower) && /^\s*\d/.test(after)) return false
    // Initials: "S. S. Srivastava", and dotted capitals before a name or a number: "U.S. President".
    if (/^\p{Lu}$/u.test(word)) return false
    if (/^(?:\p{L}\.)+\p{L}$/u.test(word))
      return /^\s+(?:The|A|An|In|On|At|He|She|It|They|But|And|This|That|His|Its)\b/.test(after)
    if (/^\d{1,2}$/.test(word) && line.slice(0, at).trim() === word) return false
  }
  return true
}
