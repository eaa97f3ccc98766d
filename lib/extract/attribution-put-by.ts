import { type Frame, frame, type Line, phraseStarting, spanOf, wordAt } from './attribution-line.ts'
import { isNumber, type Scan } from './attribution-scan.ts'

const SET_AT = /^(?:put|set|placed|estimated|reckoned|given|reported|counted|pegged|assessed|stated)$/
const SPEAKING = /^(?:party|body|person|people|media)$/
/** How far before a figure the participle may stand. */
const FAR = 14

/** "losses were put at 40 by Kabul and at 15 by Islamabad", "… by Kabul at 40 and by Islamabad itself at 15". */
export function putBy(scan: Scan, line: Line, at: number): Frame | null {
  if (wordAt(scan, line, at) !== 'by') return null
  const speaker = phraseStarting(scan, line, at + 1)
  if (!speaker || speaker.elided || !SPEAKING.test(speaker.kind)) return null
  const cue = spanOf(scan, at, speaker.to)
  if (isSetAt(scan, line, at)) return frame(cue, 'backward', at, speaker.to, speaker, { tight: true })
  const to = /^(?:itself|themselves)$/.test(wordAt(scan, line, speaker.to)) ? speaker.to + 1 : speaker.to
  const joined = /^(?:and|but|,|while)$/.test(wordAt(scan, line, at - 1))
  const set = joined && wordAt(scan, line, to) === 'at' && isFigure(scan, to + 1) && participleBefore(scan, line, at)
  return set ? frame(cue, 'forward', at, to, speaker, {}) : null
}

const isFigure = (scan: Scan, at: number): boolean => [0, 1, 2].some((k) => isNumber(scan, at + k))

/** True where "at 40" stands right before, of a participle that sets a figure. */
function isSetAt(scan: Scan, line: Line, at: number): boolean {
  if (!isNumber(scan, at - 1)) return false
  const joint = [2, 3, 4].find((back) => wordAt(scan, line, at - back) === 'at')
  return joint !== undefined && participleBefore(scan, line, at - joint)
}

function participleBefore(scan: Scan, line: Line, at: number): boolean {
  for (let i = at - 1; i >= Math.max(line.from, at - FAR); i--) {
    const word = wordAt(scan, line, i)
    if (word === ';') return false
    if (SET_AT.test(word)) return true
  }
  return false
}
