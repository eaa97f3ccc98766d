import { hidden } from './attribution-hidden.ts'
import { bracketed, gapped, label, nominal } from './attribution-labels.ts'
import type { Frame, Line } from './attribution-line.ts'
import { prepositional } from './attribution-prepositional.ts'
import { hasClass, type Scan } from './attribution-scan.ts'
import { verbal } from './attribution-verbal.ts'
import { TRIGGER } from './lexicon/word-classes.ts'

/** No sentence of an article has more cues; a hostile one is read so far. */
const MOST_FRAMES = 40

/** All cues of a sentence, in order of place. */
export function framesOf(scan: Scan, line: Line): Frame[] {
  const frames: Frame[] = []
  for (let at = line.from; at < line.to && frames.length < MOST_FRAMES; at++) {
    if (!hasClass(scan, at, TRIGGER)) continue
    const frame =
      prepositional(scan, line, at) ??
      verbal(scan, line, at, frames) ??
      nominal(scan, line, at) ??
      label(scan, line, at) ??
      bracketed(scan, line, at) ??
      gapped(scan, line, at, frames.at(-1)) ??
      hidden(scan, line, at)
    if (!frame) continue
    frames.push(frame)
    // A verb's frame may reach back over its subject, never past its own cue.
    at = Math.max(at, cueEnd(scan, frame, at) - 1)
  }
  return frames
}

function cueEnd(scan: Scan, frame: Frame, at: number): number {
  let end = at
  while (end < frame.to && (scan.tokens[end] as { start: number }).start < frame.cue.end) end++
  return end
}
