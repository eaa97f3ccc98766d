import type { Attribution } from '../model/figure.ts'
import type { Span } from '../model/quantity.ts'
import { continues } from './attribution-continuation.ts'
import { datelineSide } from './attribution-dateline.ts'
import { Discourse } from './attribution-discourse.ts'
import { framesOf } from './attribution-frames.ts'
import { lineOf } from './attribution-line.ts'
import type { Side } from './attribution-pronouns.ts'
import { findQuotations, type Quotation } from './attribution-quotes.ts'
import type { Reach } from './attribution-reach.ts'
import { type Report, resolveFrames } from './attribution-reports.ts'
import { type Scan, scanTokens } from './attribution-scan.ts'
import type { NameMention } from './gazetteer.ts'
import type { ReadDocument } from './read.ts'

interface SentenceReports extends Span {
  /** Index of the block. */
  block: number
  reports: Report[]
  /** The report that a following sentence may go on with. */
  carried: Report | null
  /** The report that this sentence goes on with, where it has no cue of its own. */
  continued: Report | null
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
  const discourse = new Discourse(datelineSide(read, scan))
  const sentences: SentenceReports[] = []
  let token = 0
  let nameFrom = 0
  let list: Report | null = null
  for (const sentence of read.sentences) {
    while (token < scan.tokens.length && (scan.tokens[token] as Span).end <= sentence.start) token++
    const from = token
    while (token < scan.tokens.length && (scan.tokens[token] as Span).start < sentence.end) token++
    discourse.next(sidesOf(read.names, nameFrom, sentence))
    while (nameFrom < read.names.length && (read.names[nameFrom] as Span).start < sentence.end) nameFrom++
    const block = read.blocks[sentence.block]
    const label = block !== undefined && block.kind !== 'body'
    const line = lineOf(scan, from, token, label && isTitleCase(scan, from, token), label)
    const reports = resolveFrames(scan, line, framesOf(scan, line), discourse)
    const before = sentences.at(-1)
    const goesOn = before?.block === sentence.block && reports.every((report) => report.hidden) && continues(scan, line)
    const item = block?.kind === 'item' && reports.every((report) => report.hidden)
    if (block?.kind !== 'item') list = null
    const continued: Report | null = (goesOn ? before.carried : null) ?? (item ? list : null)
    const carried: Report | null =
      reports.findLast((r) => !r.hidden && r.speaker && r.stance === 'asserts') ?? continued
    // "The ministry says its forces:", and a list after it.
    if (block?.kind !== 'item' && scan.tokens[token - 1]?.lower === ':') list = carried
    sentences.push({ start: sentence.start, end: sentence.end, block: sentence.block, reports, carried, continued })
  }
  discourse.close()
  const quotations = findQuotations(read.text, read.blocks)
  const quoted = quotedReports(quotations, sentences)
  return (at) => lookUp(sentences, quotations, quoted, at)
}

/** The sides that a sentence names, in order, each once. */
function sidesOf(names: readonly NameMention[], from: number, sentence: Span): Side[] {
  const sides: Side[] = []
  for (let i = from; i < names.length && (names[i] as Span).start < sentence.end; i++) {
    const { kind, party, name, start } = names[i] as NameMention
    if (start < sentence.start || party === null || (kind !== 'party' && kind !== 'adjective')) continue
    if (!sides.some((side) => side.id === party) && sides.length < 8) sides.push({ id: party, name })
  }
  return sides
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

/** For each quotation, the report whose words it gives; null where no cue is near. */
function quotedReports(quotations: readonly Quotation[], sentences: readonly SentenceReports[]): (Report | null)[] {
  const found: (Report | null)[] = []
  quotations.forEach((quotation, index) => {
    const opening = sentenceAt(sentences, quotation.start)
    const closing = sentenceAt(sentences, Math.max(quotation.start, quotation.end - 1))
    const previous = found[index - 1] ?? null
    const outside = (sentence: SentenceReports | null, before: boolean) =>
      sentence?.reports[before ? 'findLast' : 'find'](
        (r) => !r.hidden && (before ? r.cue.end <= quotation.start : r.cue.start >= quotation.end),
      ) ?? null
    const follows = closing ? outside(closing, false) : null
    const leads = outside(opening, true)
    const before = quotations[index - 1]
    const sameBlock = before && opening && sentenceAt(sentences, before.start)?.block === opening.block
    found.push(leads ?? follows ?? (quotation.goesOn || sameBlock ? previous : null))
  })
  return found
}

const OWN_VOICE: Attribution = { claimant: null, via: null, cue: null, ownVoice: true, stance: 'asserts' }

function lookUp(
  sentences: readonly SentenceReports[],
  quotations: readonly Quotation[],
  quoted: readonly (Report | null)[],
  at: Span,
): Attribution {
  const sentence = sentenceAt(sentences, at.start)
  if (!sentence) return { ...OWN_VOICE }
  const covering = sentence.reports.filter((report) => covers(report.reach, at))
  const open = covering.filter((report) => !report.hidden)
  const best = pick(
    open.filter((report) => !isRelay(report)),
    at,
  )
  const relay = pick(open.filter(isRelay), at)
  if (best && best.speaker === null) {
    // "The army added that estimates suggested 200": behind what says nothing of its own stands who passes it on.
    const outer = open.filter((one) => one.speaker !== null && !isRelay(one) && one.cue.start < best.cue.start)
    const behind = pick(outer, at)
    if (behind) return answer(behind, behind.via ?? relay?.speaker?.name ?? null)
  }
  if (best) return answer(best, best.via ?? relay?.speaker?.name ?? null)
  const quotation = indexAt(quotations, at.start)
  const speech = quotation >= 0 ? quoted[quotation] : null
  if (speech) return answer(speech, speech.via)
  if (relay) return answer(relay, relay.via)
  const hidden = covering.find((report) => report.hidden)
  if (hidden) return { ...answer(hidden, null), unnamed: true }
  if (sentence.continued) return answer(sentence.continued, sentence.continued.via)
  return { ...OWN_VOICE }
}

function answer(report: Report, via: string | null): Attribution {
  const speaker = report.speaker?.same ?? report.speaker
  const claimant = speaker ? { name: speaker.name, party: speaker.party } : null
  return { claimant, via: via === claimant?.name ? null : via, cue: report.cue, ownVoice: false, stance: report.stance }
}

const isRelay = (report: Report): boolean => report.speaker?.kind === 'relay'

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
  return sentences[indexAt(sentences, offset)] ?? null
}

/** Index of the span that holds an offset, by halving; -1 where none does. */
function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle] as Span
    if (offset < span.start) high = middle - 1
    else if (offset >= span.end) low = middle + 1
    else return middle
  }
  return -1
}
