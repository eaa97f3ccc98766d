import type { Span } from '../model/quantity.ts'
import type { Frame, Line } from './attribution-line.ts'
import { isBreak, isNumber, type Scan } from './attribution-scan.ts'
import { isMediaName } from './lexicon/media.ts'

/** What a cue reports. */
export interface Reach {
  spans: Span[]
  /** A verb of asking or blaming: gives way to a plain report. */
  weak: boolean
  /** The part after "…, X said, …" only: gives way to a report with a cue of its own there. */
  loose: boolean
}

/** The text that each frame of a sentence reports. */
export function reachesOf(scan: Scan, line: Line, frames: readonly Frame[]): Reach[] {
  const spoken = frames.filter((frame) => frame.speaker !== null)
  return frames.map((frame) => {
    if (!frame.speaker) return local(scan, line, frame)
    const previous = spoken.findLast((other) => other !== frame && other.to <= frame.from && !isRelay(other))
    const next = spoken.find((other) => other !== frame && other.from >= frame.to)
    const spans: Span[] = []
    if (frame.direction !== 'forward') {
      const from = isRelay(frame) ? line.from : backwardStart(scan, line, previous, frame)
      push(scan, spans, from, frame.from)
    }
    if (frame.direction !== 'backward') {
      push(scan, spans, frame.to, forwardEnd(scan, line, frame, next))
    } else if (!next || next.from > frame.to) {
      const [from, to] = resumed(scan, line, frame.to, next)
      push(scan, spans, from, to)
    }
    return { spans, weak: frame.weak, loose: frame.direction === 'around' }
  })
}

function isRelay(frame: Frame): boolean {
  const speaker = frame.speaker
  return (
    frame.citing ||
    speaker?.kind === 'media' ||
    (speaker !== null && speaker.kind === 'name' && isMediaName(speaker.name.toLowerCase()))
  )
}

function push(scan: Scan, spans: Span[], from: number, to: number): void {
  const first = scan.tokens[from]
  const last = scan.tokens[to - 1]
  if (first && last && from < to) spans.push({ start: first.start, end: last.end })
}

/** Where a clause begins that a cue after it may stand for alone. */
function boundary(scan: Scan, from: number, to: number, withAnd: boolean): number {
  for (let i = to - 1; i > from; i--) {
    const lower = scan.tokens[i]?.lower ?? ''
    if (/^(?:while|whereas|but|although|though)$/.test(lower) || isBreak(scan, i)) return i + 1
    // "15 died, against nine by Kabul's count"
    if ((lower === 'against' || lower === 'versus') && isNumber(scan, i + 1)) return i + 1
    if (withAnd && lower === 'and' && scan.tokens[i - 1]?.lower === ',') return i + 1
    // "Said 71 had died, more than the 58 given by the mayor"
    const compared = COMPARING.test(`${scan.tokens[i - 1]?.lower} ${lower} ${scan.tokens[i + 1]?.lower}`)
    if (compared) return i - 1
  }
  return -1
}

const COMPARING = /^(?:(?:more|less|fewer|higher|lower|greater|smaller) than|compared (?:with|to)) the$/

function backwardStart(scan: Scan, line: Line, previous: Frame | undefined, frame: Frame): number {
  if (frame.tight) {
    for (let i = frame.from - 1; i >= line.from; i--) {
      const lower = scan.tokens[i]?.lower ?? ''
      if (lower === ',' && isItem(scan, line, i)) continue
      if (/^(?:[,;:)]|or)$/.test(lower)) return i + 1
    }
    return line.from
  }
  if (!previous && frame.narrow) {
    for (let i = frame.from - 1; i >= line.from; i--) if (isBreak(scan, i)) return i + 1
  }
  if (!previous) return line.from
  if (previous.direction === 'backward') return previous.to
  const cut = boundary(scan, previous.to, frame.from, true)
  return cut > 0 ? cut : previous.to
}

/** "9 killed, 16 wounded (Taliban)": an item of a list with numbers, which the source after the last one goes for too. */
function isItem(scan: Scan, line: Line, comma: number): boolean {
  for (let i = comma - 1; i >= Math.max(line.from, comma - 4); i--) {
    const token = scan.tokens[i]
    if (token?.kind === 'punctuation') return false
    const before = scan.tokens[i - 1]?.lower ?? ''
    if (isNumber(scan, i)) return i === line.from || /^[,;:–—-]$/.test(before)
  }
  return false
}

function forwardEnd(scan: Scan, line: Line, frame: Frame, next: Frame | undefined): number {
  // "warned Pakistan after 23 soldiers died": the occasion is the text's own.
  if (frame.weak) {
    for (let i = frame.to; i < line.to; i++) {
      if (isBreak(scan, i) || OCCASION.test(scan.tokens[i]?.lower ?? '')) return i
    }
  }
  // "did not confirm it, but asked": what is not said ends there.
  if (frame.stance === 'does-not-confirm') {
    for (let i = frame.to; i < line.to; i++) {
      if (isBreak(scan, i) || /^(?:but|though|although|while)$/.test(scan.tokens[i]?.lower ?? '')) return i
    }
  }
  if (!next || isRelay(next) || isRelay(frame)) return endOf(scan, frame.to, line.to)
  if (next.direction !== 'forward') {
    const cut = boundary(scan, frame.to, next.from, true)
    if (cut > 0) return cut
    return frame.direction === 'around' ? frame.to : next.from
  }
  return endOf(scan, frame.to, line.to)
}

const OCCASION = /^(?:after|as|when|while|following|amid|since|which|who|whose|where|but)$/

/** A part after ";" goes on with a report only where it opens like it. */
function endOf(scan: Scan, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (scan.tokens[i]?.lower !== ';') continue
    const next = scan.tokens[i + 1]?.lower ?? ''
    if (/^(?:it|he|she|this|that|nobody|neither|none|but|yet|however)$/.test(next)) return i
  }
  return to
}

/** "Five were launched, X said; one was downed": the part after ";" that goes on with the counting. */
function resumed(scan: Scan, line: Line, from: number, next: Frame | undefined): [number, number] {
  const at = scan.tokens[from]?.lower === ';' ? from : -1
  if (at < 0 || (next && next.direction !== 'forward')) return [0, 0]
  const opener = scan.tokens[at + 1]
  if (!opener || !(isNumber(scan, at + 1) || /^(?:of|at|about|another|others|most|both|all|some)$/.test(opener.lower)))
    return [0, 0]
  if (/^(?:hundreds|thousands|dozens|scores|several)$/.test(opener.lower)) return [0, 0]
  return [at + 1, next ? next.from : line.to]
}

/** A hidden speaker stands for its own clause only. */
function local(scan: Scan, line: Line, frame: Frame): Reach {
  let from = frame.from
  while (
    frame.direction !== 'forward' &&
    from > line.from &&
    scan.tokens[from - 1]?.lower !== ':' &&
    !isBreak(scan, from - 1)
  )
    from--
  let to = frame.to
  while (to < line.to && !isBreak(scan, to)) to++
  const spans: Span[] = []
  push(scan, spans, from, to)
  return { spans, weak: false, loose: false }
}
