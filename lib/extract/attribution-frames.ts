import { bracketed, isSourceNote } from './attribution-brackets.ts'
import { hidden } from './attribution-hidden.ts'
import { gapped, label, nominal } from './attribution-labels.ts'
import type { Frame, Line } from './attribution-line.ts'
import { prepositional } from './attribution-prepositional.ts'
import { putBy } from './attribution-put-by.ts'
import { relative } from './attribution-relative.ts'
import { hasClass, type Scan } from './attribution-scan.ts'
import { verbal } from './attribution-verbal.ts'
import { TRIGGER } from './lexicon/word-classes.ts'

/** No sentence of an article has more cues; a hostile one is read so far. */
const MOST_FRAMES = 40

/** All cues of a sentence, in order of place. */
export function framesOf(scan: Scan, line: Line): Frame[] {
  const frames: Frame[] = []
  let sourced = false
  let covered = line.from
  for (let at = line.from; at < line.to && frames.length < MOST_FRAMES; at++) {
    if (!hasClass(scan, at, TRIGGER)) continue
    const phrased = relative(scan, line, at) ?? prepositional(scan, line, at) ?? putBy(scan, line, at)
    // "killed by Kabul's count, 61 by Islamabad's": what a preposition has taken is no subject of "count, 61".
    if (phrased) covered = phrased.to
    const frame =
      phrased ??
      verbal(scan, line, at, frames) ??
      (at < covered ? null : nominal(scan, line, at)) ??
      label(scan, line, at) ??
      bracketed(scan, line, at) ??
      gapped(scan, line, at, frames.at(-1)) ??
      hidden(scan, line, at)
    if (!frame) continue
    sourced ||= frame.direction === 'backward' && isSourceNote(scan, line, frame.from)
    frames.push(frame)
    // A verb's frame may reach back over its subject, never past its own cue.
    at = Math.max(at, cueEnd(scan, frame, at) - 1)
  }
  // "Armed forces: killed 23 (source: army)": the label of a row that names its sources says who is counted.
  return sourced ? frames.filter((frame) => frame.direction === 'backward' || !isColon(scan, frame)) : frames
}

const isColon = (scan: Scan, { to }: Frame): boolean => scan.tokens[to - 1]?.lower === ':'

function cueEnd(scan: Scan, frame: Frame, at: number): number {
  let end = at
  while (end < frame.to && (scan.tokens[end] as { start: number }).start < frame.cue.end) end++
  return end
}
