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
const STOP = /[.!?…。！？।۔؟]+["'”’»)\]]*/gu
/** What a sentence may begin with: a capital, a script without case, a number, a bullet; quotes and brackets before it. */
const STARTER = /^\s*["'“‘«([–—-]*\s*(?:[\p{Lu}\p{Lt}\p{Lo}\p{Nd}\p{Sc}▪▫•●◦‣#@]|$)/u
/** The same without a space, as scraped text has it: "23.The rest", "Khan.“Yes". */
const GLUED_STARTER = /^(?:[“‘]?\p{Lu}[\p{Ll}’' ])/u
const GLUED_END = /[\p{Ll}\p{Nd}"”’)]$/u
/** Terminators of scripts that put no space behind them. */
const UNSPACED = /^[。！？]/
const WORD_CHARACTER = /[\p{L}\p{M}\p{Nd}.'’-]/u
const LONGEST_WORD = 40
/** Words that open a sentence right after a dotted abbreviation ("... from the U.S. The deal"). */
const OPENING_WORD =
  /^\s+["'“‘]?(?:The|A|An|In|On|At|He|She|It|They|We|I|But|And|This|That|These|Those|His|Her|Its|Their|There|When|After|Before|As|For|If|So)\b/

/** What goes on after "8 p.m.": a zone, a day, a month, or "Kabul time". */
const BEHIND_HOUR =
  /^\s+[("]?(?:[A-Z]{2,5}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\p{L}+ (?:[Ss]tandard )?[Tt]ime\b)/u

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
      if (to < line.length && !endsSentence(line, from, stop.index, stop[0], to)) continue
      push(sentences, line, from, to, block.start, index)
      from = to
    }
    push(sentences, line, from, line.length, block.start, index)
  })
  return sentences
}

function push(sentences: Sentence[], line: string, from: number, to: number, offset: number, block: number): void {
  const piece = line.slice(from, to)
  const visible = piece.trim()
  if (visible === '') return
  const start = offset + from + piece.length - piece.trimStart().length
  sentences.push({ start, end: start + visible.length, block })
}

/** True where the stop at `at`, with its closers up to `to`, ends the sentence that began at `from`. */
function endsSentence(line: string, from: number, at: number, stop: string, to: number): boolean {
  const after = line.slice(to, to + 24)
  if (UNSPACED.test(stop)) return true
  if (!/^\s/.test(after)) return GLUED_STARTER.test(after) && GLUED_END.test(line.slice(from, at).slice(-1))
  if (!STARTER.test(after)) return false
  return stop !== '.' || !isAbbreviated(line, from, at, after)
}

/** True where the full stop at `at` belongs to the word before it: "Mr.", "Oct. 11", "S. S. Srivastava", "U.S.", "2.". */
function isAbbreviated(line: string, from: number, at: number, after: string): boolean {
  let start = at
  while (start > from && at - start < LONGEST_WORD && WORD_CHARACTER.test(line.charAt(start - 1))) start--
  const word = line.slice(start, at)
  const lower = fold(word).replace(/^['-]+/, '')
  if (TITLES.has(lower) || INNER.has(lower)) return true
  if (BEFORE_NUMBER.has(lower)) return /^\s*\d/.test(after)
  if (/^\p{Lu}$/u.test(word)) return true
  if (/^[ap]\.m$/i.test(word)) return BEHIND_HOUR.test(line.slice(at + 1, at + 40))
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !OPENING_WORD.test(after)
  // "2. Second": the number of a list item is no sentence.
  return /^\d{1,2}$/.test(word) && line.slice(from, start).trim() === ''
}
