import { type Frame, frame, type Line, phraseStarting, spanOf, wordAt } from './attribution-line.ts'
import type { Phrase } from './attribution-phrase.ts'
import { isNumber, type Scan } from './attribution-scan.ts'
import { speechVerb } from './lexicon/speech-verbs.ts'

const SPEAKING = /^(?:party|body|person|people)$/
/** How far after a source's name more of it may be said: "(source: defence ministry, Kabul)". */
const MOST_MORE = 6
/** How far before its source a figure may stand: "over 200, including members of armed groups (source: …)". */
const FAR = 14

/** "58 soldiers (Kabul), 23 (Islamabad says)", "killed 9 (source: defence ministry, Kabul)": a source in brackets. */
export function bracketed(scan: Scan, line: Line, at: number): Frame | null {
  const opening = wordAt(scan, line, at)
  if (opening !== '(' && opening !== '[') return null
  const close = opening === '(' ? ')' : ']'
  const from = sourceFrom(scan, line, at + 1)
  const phrase = phraseStarting(scan, line, from)
  if (!phrase || !SPEAKING.test(phrase.kind)) return null
  const named = from > at + 1
  const to = endOf(scan, line, phrase, close, named)
  if (to < 0) return null
  const cue = spanOf(scan, at + 1, phrase.to)
  // "the capital (Kabul)" explains a word; after a figure it is the source.
  for (let i = at - 1; i >= Math.max(line.from, at - (named ? FAR : 6)); i--) {
    const word = wordAt(scan, line, i)
    if (word === ')' || word === ']' || word === ';' || (word === ',' && !named)) return null
    if (!isNumber(scan, i)) continue
    return frame(cue, 'backward', at, to, phrase, named ? { narrow: true } : { tight: true })
  }
  return null
}

/** True where a bracket at token `at` names itself a source: "(source: …)". */
export const isSourceNote = (scan: Scan, line: Line, at: number): boolean => sourceFrom(scan, line, at + 1) > at + 1

/** The token after "source:", "sources -"; the same token where no such word stands there. */
function sourceFrom(scan: Scan, line: Line, at: number): number {
  if (!/^(?:source|sources|src|figures?|data|claim|claimant)$/.test(wordAt(scan, line, at))) return at
  return /^[:–—-]$/.test(wordAt(scan, line, at + 1)) ? at + 2 : at
}

/** The token after the closing bracket; -1 where something else is said in it. */
function endOf(scan: Scan, line: Line, phrase: Phrase, close: string, named: boolean): number {
  const next = wordAt(scan, line, phrase.to)
  if (next === close) return phrase.to + 1
  // "(Kabul says)"
  if (speechVerb(next) !== null && wordAt(scan, line, phrase.to + 1) === close) return phrase.to + 2
  if (!named || !/^[,/;&]$|^and$/.test(next)) return -1
  for (let i = phrase.to + 1; i < phrase.to + MOST_MORE; i++) if (wordAt(scan, line, i) === close) return i + 1
  return -1
}
