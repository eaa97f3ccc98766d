import type { Attribution, Stance } from '../model/figure.ts'
import type { Span } from '../model/quantity.ts'
import { type Frame, framesOf, type Line, lineOf } from './attribution-frames.ts'
import { phraseFrom, type Scan, scanTokens } from './attribution-phrases.ts'
import { type Reach, reachesOf } from './attribution-reach.ts'
import { Discourse, type Resolved, type Speaker } from './attribution-speakers.ts'
import { LINKS, RESETS } from './lexicon/speech-phrases.ts'
import type { ReadDocument } from './read.ts'

/** A cue with its speaker and the text that it reports. */
interface Report {
  cue: Span
  resolved: Resolved
  /** The speaker that the text hides: "is said to have". */
  hidden: boolean
  stance: Stance
  reach: Reach
  /** Who relays, from the frame itself: the outlet that cites, the agency that was told. */
  via: string | null
}

interface SentenceReports {
  span: Span
  paragraph: number
  reports: Report[]
  /** The report that a following sentence may go on with. */
  carried: Report | null
  /** The report that this sentence goes on with, where it has no cue of its own. */
  continued: Report | null
  /** Spans after ";" that leave the report. */
  quote: Report | null
}

/**
 * Who a document says things from. Speech frames of all sentences are found once, in order, with the speakers
 * resolved as a reader would; the function returned looks a span up among them.
 *
 * `claimant` is null with `ownVoice` true where the text speaks itself, and null with `ownVoice` false where it
 * reports without making clear whom. Linear in the text; never throws.
 */
export function attribute(read: ReadDocument): (at: Span) => Attribution {
  const scan = scanTokens(read.text, read.tokens, read.names)
  const discourse = new Discourse()
  const sentences: SentenceReports[] = []
  let token = 0
  for (const sentence of read.sentences) {
    while (token < scan.tokens.length && (scan.tokens[token] as Span).end <= sentence.start) token++
    const from = token
    while (token < scan.tokens.length && (scan.tokens[token] as Span).start < sentence.end) token++
    const block = read.blocks[sentence.block]
    const label = block !== undefined && block.kind !== 'body'
    const line = lineOf(scan, from, token, label && isTitleCase(scan, from, token), label)
    const reports = resolveFrames(scan, line, framesOf(scan, line), discourse)
    const before = sentences.at(-1)
    const sameParagraph = before !== undefined && before.paragraph === sentence.block
    const continued = sameParagraph && !hasSpeaker(reports) && continues(scan, line) ? before.carried : null
    const carried =
      reports.findLast((r) => !r.hidden && r.resolved.claimant !== null && r.stance === 'asserts') ?? continued
    sentences.push({ span: sentence, paragraph: sentence.block, reports, carried, continued, quote: null })
  }
  return (at) => lookUp(sentences, at)
}

const OWN_VOICE: Attribution = { claimant: null, via: null, cue: null, ownVoice: true, stance: 'asserts' }

function hasSpeaker(reports: readonly Report[]): boolean {
  return reports.some((report) => !report.hidden)
}

/** True where most words of a title begin with a capital. */
function isTitleCase(scan: Scan, from: number, to: number): boolean {
  let words = 0
  let capitals = 0
  for (let i = from; i < to; i++) {
    if (scan.tokens[i]?.kind !== 'word' || scan.tokens[i]?.lower === "'s") continue
    words++
    if (scan.cases[i] !== 'lower') capitals++
  }
  return words >= 4 && capitals / words > 0.65
}

function resolveFrames(scan: Scan, line: Line, frames: readonly Frame[], discourse: Discourse): Report[] {
  const reaches = reachesOf(scan, line, frames)
  const reports: Report[] = []
  let mentioned = 0
  const mentionUntil = (token: number) => {
    for (; mentioned < line.phrases.length; mentioned++) {
      const phrase = line.phrases[mentioned]
      if (!phrase || phrase.to > token) return
      discourse.mention(phrase)
    }
  }
  frames.forEach((frame, index) => {
    const reach = reaches[index] as Reach
    mentionUntil(frame.speaker ? Math.min(frame.speaker.from, frame.from) : frame.from)
    if (!frame.speaker) {
      reports.push({
        cue: frame.cue,
        resolved: { claimant: null, relay: false, speaker: null },
        hidden: true,
        stance: frame.stance,
        reach,
        via: null,
      })
      return
    }
    const resolved = discourse.resolve(frame.speaker, true)
    if (resolved.speaker) apposition(scan, line, frame, discourse, resolved.speaker)
    const addressee = frame.addressee && frame.addressee.kind === 'media' ? frame.addressee.name : null
    reports.push({ cue: frame.cue, resolved, hidden: false, stance: frame.stance, reach, via: addressee })
  })
  mentionUntil(line.to)
  return joinCited(frames, reports)
}

/** Learns from "X, the Taliban spokesman, said" what X is. */
function apposition(scan: Scan, line: Line, frame: Frame, discourse: Discourse, speaker: Speaker): void {
  const phrase = frame.speaker
  if (!phrase || scan.tokens[phrase.to]?.lower !== ',') return
  const apposed = phraseFrom(scan, phrase.to + 1, line.to, line.inTitle)
  if (!apposed) return
  const end = scan.tokens[apposed.to]?.lower ?? ''
  if (apposed.to >= line.to || /^[,.;]$/.test(end)) {
    const before = speaker.party
    discourse.describe(speaker, apposed)
    if (before === null && speaker.party !== null) return
  }
}

/** "Dawn, citing security officials, reported": the cited speak, the outlet relays. */
function joinCited(frames: readonly Frame[], reports: Report[]): Report[] {
  frames.forEach((frame, index) => {
    if (!frame.citing) return
    const cited = reports[index] as Report
    const near = frames.findIndex(
      (other, i) =>
        i !== index &&
        !other.citing &&
        other.speaker !== null &&
        (inside(frame, other) || Math.abs(other.to - frame.from) <= 2),
    )
    const outlet = near >= 0 ? reports[near] : undefined
    if (!outlet || !cited.resolved.claimant) return
    const via =
      outlet.resolved.relay || !outlet.resolved.claimant?.party ? (outlet.resolved.claimant?.name ?? null) : null
    outlet.via = via ?? outlet.via
    outlet.resolved = cited.resolved
  })
  return reports
}

function inside(inner: Frame, outer: Frame): boolean {
  return inner.from >= outer.from && inner.to <= outer.to + 1
}

/** True where a sentence without a cue goes on with the report before it. */
function continues(scan: Scan, line: Line): boolean {
  const first = scan.tokens[line.from]?.lower ?? ''
  if (RESETS.has(first)) return false
  for (let i = line.from; i < line.to; i++) {
    const lower = scan.tokens[i]?.lower ?? ''
    if (/^(?:19|20)\d\d$/.test(lower) || lower === 'ago') return false
  }
  if (LINKS.has(first) && first !== 'the') return true
  const second = scan.tokens[line.from + 1]?.lower ?? ''
  const third = scan.tokens[line.from + 2]?.lower ?? ''
  if (second === 'of' && /^(?:them|those|these|the)$/.test(third)) return true
  for (let i = line.from; i < line.to; i++) {
    if (scan.tokens[i]?.lower === 'in' && scan.tokens[i + 1]?.lower === 'all') return true
  }
  return (
    /^(?:the)$/.test(first) &&
    /^(?:dead|wounded|injured|others|rest|remaining|victims|toll|figure|number)$/.test(second)
  )
}

function lookUp(sentences: readonly SentenceReports[], at: Span): Attribution {
  const sentence = sentenceAt(sentences, at.start)
  if (!sentence) return { ...OWN_VOICE }
  const covering = sentence.reports.filter((report) => covers(report.reach, at))
  const open = covering.filter((report) => !report.hidden)
  const speakers = open.filter((report) => !report.resolved.relay)
  const best = pick(speakers, at) ?? pick(open, at)
  if (best) {
    const relay = pick(
      open.filter((report) => report !== best && report.resolved.relay),
      at,
    )
    return answer(best, best.via ?? (best.resolved.relay ? null : (relay?.resolved.claimant?.name ?? null)))
  }
  const hidden = covering.find((report) => report.hidden)
  if (sentence.continued && !(hidden && hidden.stance !== 'asserts'))
    return answer(sentence.continued, sentence.continued.via)
  if (hidden) return { claimant: null, via: null, cue: hidden.cue, ownVoice: false, stance: hidden.stance }
  return { ...OWN_VOICE }
}

function answer(report: Report, via: string | null): Attribution {
  const { claimant } = report.resolved
  return { claimant: claimant ? { ...claimant } : null, via, cue: report.cue, ownVoice: false, stance: report.stance }
}

function covers(reach: Reach, at: Span): boolean {
  return reach.spans.some((span) => span.start <= at.start && at.start < span.end)
}

/** Of several reports that cover a span, the innermost: the last that opens before it, else the next one after it. */
function pick(reports: readonly Report[], at: Span): Report | null {
  let best: Report | null = null
  let bestRank = Number.NEGATIVE_INFINITY
  for (const report of reports) {
    const { reach, cue } = report
    const forward = cue.start < at.start
    const base = forward ? (reach.loose ? -2e9 : reach.weak ? -3e9 : 0) : -1e9
    const rank = base + (forward ? cue.start : -cue.start)
    if (rank > bestRank) {
      best = report
      bestRank = rank
    }
  }
  return best
}

function sentenceAt(sentences: readonly SentenceReports[], offset: number): SentenceReports | null {
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle] as SentenceReports
    if (offset < sentence.span.start) high = middle - 1
    else if (offset >= sentence.span.end) low = middle + 1
    else return sentence
  }
  return null
}
