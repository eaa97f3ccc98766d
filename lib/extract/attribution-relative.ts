import { type Frame, frame, type Line, spanOf, wordAt } from './attribution-line.ts'
import type { Phrase } from './attribution-phrase.ts'
import type { Scan } from './attribution-scan.ts'
import { COUNT_NOUNS } from './lexicon/speech-phrases.ts'

/** "Mujahid, by whose account nine fell", "the army, according to which 23 died": who was named right before. */
export function relative(scan: Scan, line: Line, at: number): Frame | null {
  const to = sourceEnd(scan, line, at)
  if (to < 0) return null
  const before = wordAt(scan, line, at - 1) === ',' ? at - 1 : at
  const speaker = line.ending.get(before)
  if (!speaker || !speaks(speaker)) return null
  return frame(spanOf(scan, at, to), 'forward', at, to, speaker, {})
}

/** The token after "by whose account", "according to whom"; -1 where nothing like it stands there. */
function sourceEnd(scan: Scan, line: Line, at: number): number {
  const word = wordAt(scan, line, at)
  if (word === 'according')
    return wordAt(scan, line, at + 1) === 'to' && /^(?:whom|which)$/.test(wordAt(scan, line, at + 2)) ? at + 3 : -1
  if (!/^(?:by|on|in|from)$/.test(word) || wordAt(scan, line, at + 1) !== 'whose') return -1
  // "by whose own count", "in whose latest telling"
  for (let i = at + 2; i <= at + 3; i++) if (COUNT_NOUNS.has(wordAt(scan, line, i))) return i + 1
  return -1
}

const speaks = ({ kind, owner, complement }: Phrase): boolean =>
  /^(?:party|body|people|person|media|name|member)$/.test(kind) ||
  (kind === 'document' && (owner ?? complement) !== null)
