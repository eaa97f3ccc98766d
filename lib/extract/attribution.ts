import type { Attribution, Stance } from '../model/figure.ts'
import type { Span } from '../model/quantity.ts'
import { framesOf } from './attribution-frames.ts'
import { type Frame, type Line, lineOf, phraseStarting } from './attribution-line.ts'
import type { Phrase } from './attribution-phrases.ts'
import { findQuotations, type Quotation } from './attribution-quotes.ts'
import { type Reach, reachesOf } from './attribution-reach.ts'
import { type Scan, scanTokens } from './attribution-scan.ts'
import { Discourse, type Side, type Speaker } from './attribution-speakers.ts'
import type { NameMention } from './gazetteer.ts'
import { LINKS, RESETS } from './lexicon/speech-phrases.ts'
import type { ReadDocument } from './read.ts'

/** A cue with its speaker and the text that it reports. */
interface Report {
  cue: Span
  /** Null where the text does not make clear who. */
  speaker: Speaker | null
  /** True where the text hides the speaker on purpose: "is said to have". */
  hidden: boolean
  stance: Stance
  reach: Reach
  /** Who relays, from the cue itself: the outlet that cites, the agency that was told. */
  via: string | null
}

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
  const discourse = new Discourse()
  const sentences: SentenceReports[] = []
  let token = 0
  let nameFrom = 0
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
    const continued = goesOn ? before.carried : null
    const carried = reports.findLast((r) => !r.hidden && r.speaker && r.stance === 'asserts') ?? continued
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

function resolveFrames(scan: Scan, line: Line, frames: readonly Frame[], discourse: Discourse): Report[] {
  const reaches = reachesOf(scan, line, frames)
  const reports: Report[] = []
  let mentioned = 0
  const mentionUntil = (token: number) => {
    for (; mentioned < line.phrases.length; mentioned++) {
      const phrase = line.phrases[mentioned] as Phrase
      if (phrase.to > token) return
      if (phrase.from === line.from + 1 && phrase.party !== null && opensWithPlace(scan, line, phrase)) {
        discourse.locate(phrase.party)
      }
      const speaker = phrase.from <= line.from + 1 ? discourse.opens(phrase) : discourse.mention(phrase)
      const apposed = apposition(scan, line, phrase)
      if (!apposed || !speaker || !phrase.proper || isName(apposed)) continue
      // What an apposition says belongs to the one before it, and names no one else.
      discourse.describe(speaker, apposed)
      if (line.phrases[mentioned + 1]?.from === apposed.from) mentioned++
    }
  }
  frames.forEach((frame, index) => {
    const { cue, stance, speaker: phrase } = frame
    const report: Report = {
      cue,
      stance,
      speaker: null,
      hidden: phrase === null,
      reach: reaches[index] as Reach,
      via: null,
    }
    reports.push(report)
    mentionUntil(phrase ? Math.min(phrase.from, frame.from) : frame.from)
    if (!phrase) return
    const apposed = apposition(scan, line, phrase)
    // "The army's media wing, ISPR, said": a listed name is better than a description.
    const listed = apposed?.kind === 'body' && apposed.party !== null && phrase.party === null && !phrase.proper
    // "The ministry's spokesperson, Dr Prakash Budhathoki, said": the name is the better of the two.
    const office = phrase.kind === 'person' || (phrase.kind === 'name' && phrase.owner !== null)
    const named = apposed && office && !isName(phrase) && isName(apposed)
    const better = named || listed
    report.speaker = discourse.resolve(better ? { ...apposed, owner: null } : phrase, {
      near: frame.near,
      opens: phrase.from === line.from,
    })
    if (!report.speaker && frame.from === line.from) report.speaker = cataphor(line, frame, discourse)
    if (report.speaker && apposed) discourse.describe(report.speaker, better ? phrase : apposed)
    const { addressee } = frame
    if (addressee?.kind === 'media' && addressee.proper) report.via = addressee.name
  })
  mentionUntil(line.to)
  return joinCited(frames, reports)
}

/** "In Khyber Pakhtunkhwa, a province of Pakistan, an official said". */
function opensWithPlace(scan: Scan, line: Line, phrase: Phrase): boolean {
  const place = phrase.kind === 'party' || phrase.kind === 'name'
  return place && /^(?:in|at|from)$/.test(scan.tokens[line.from]?.lower ?? '') && scan.tokens[phrase.to]?.lower === ','
}

function isName(phrase: Phrase): boolean {
  return phrase.kind === 'person' && phrase.proper && phrase.head === ''
}

/** "By its own reckoning the union lost": the speaker follows. */
function cataphor(line: Line, frame: Frame, discourse: Discourse): Speaker | null {
  if (frame.speaker?.owner?.kind !== 'pronoun' && frame.speaker?.kind !== 'pronoun') return null
  const next = line.phrases.find((phrase) => phrase.from >= frame.to && phrase.from <= frame.to + 1)
  return next && next.kind !== 'thing' ? discourse.resolve(next) : null
}

/** What a text says of someone between commas: "X, the Taliban spokesman, said". */
function apposition(scan: Scan, line: Line, phrase: Phrase): Phrase | null {
  if (phrase.to >= line.to || scan.tokens[phrase.to]?.lower !== ',') return null
  if (!/^(?:person|name|media|body|document)$/.test(phrase.kind)) return null
  const apposed = phraseStarting(scan, line, phrase.to + 1)
  if (!apposed || !/^(?:person|people|body)$/.test(apposed.kind)) return null
  if (phrase.kind !== 'person' && apposed.kind === 'person' && isName(apposed)) return null
  const end = scan.tokens[apposed.to]?.lower ?? ''
  return apposed.to >= line.to || /^(?:[,.;:)]|that|which|who|whose)$/.test(end) ? apposed : null
}

/** "Dawn, citing security officials, reported": the cited speak, the outlet relays. */
function joinCited(frames: readonly Frame[], reports: Report[]): Report[] {
  frames.forEach((frame, index) => {
    if (!frame.citing) return
    const cited = reports[index] as Report
    const near = frames.findIndex(
      (other, i) =>
        i !== index && !other.citing && other.speaker !== null && (within(frame, other) || touches(other, frame)),
    )
    const outlet = near >= 0 ? reports[near] : undefined
    if (!outlet || !cited.speaker || cited.speaker === outlet.speaker) return
    const via = outlet.speaker && outlet.speaker.party === null ? outlet.speaker.name : null
    outlet.via = via ?? outlet.via
    outlet.speaker = cited.speaker
    cited.via = outlet.via
  })
  return reports
}

function within(inner: Frame, outer: Frame): boolean {
  return inner.from >= outer.from && inner.to <= outer.to + 1
}

function touches(a: Frame, b: Frame): boolean {
  return Math.abs(a.to - b.from) <= 2 || Math.abs(b.to - a.from) <= 2
}

/** True where a sentence without a cue goes on with the report before it. */
function continues(scan: Scan, line: Line): boolean {
  const lower = (i: number) => (i < line.to ? (scan.tokens[i]?.lower ?? '') : '')
  const first = lower(line.from)
  if (RESETS.has(first)) return false
  let inAll = false
  for (let i = line.from; i < line.to; i++) {
    if (/^(?:(?:19|20)\d\d|ago)$/.test(lower(i))) return false
    inAll ||= lower(i) === 'in' && lower(i + 1) === 'all'
  }
  if (first === 'in' && /^(?:addition|total|all)$/.test(lower(line.from + 1))) return true
  if (inAll || (LINKS.has(first) && first !== 'the')) return true
  if (/^(?:it|he|she|they|its|his|her|their)$/.test(first)) return backshifted(scan, line)
  const second = lower(line.from + 1)
  if (second === 'of' && /^(?:them|those|these|the)$/.test(lower(line.from + 2))) return true
  return first === 'the' && /^(?:dead|wounded|injured|others|rest|remaining|victims|toll|figure|number)$/.test(second)
}

/** "They had lost 20 men": a tense that only reported speech has; "His visit had been planned" is the text's own. */
function backshifted(scan: Scan, line: Line): boolean {
  let had = false
  for (let i = line.from; i < line.to; i++) {
    const lower = scan.tokens[i]?.lower ?? ''
    if (/^(?:comments?|remarks?|statements?|speech|visit|spoke|words?|announcement|claims?)$/.test(lower)) return false
    had ||= lower === 'had' || lower === 'would'
  }
  return had
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
  const isRelay = (report: Report) => report.speaker?.kind === 'relay'
  const best = pick(
    open.filter((report) => !isRelay(report)),
    at,
  )
  const relay = pick(open.filter(isRelay), at)
  if (best) return answer(best, best.via ?? relay?.speaker?.name ?? null)
  const quotation = indexAt(quotations, at.start)
  const speech = quotation >= 0 ? quoted[quotation] : null
  if (speech) return answer(speech, speech.via)
  if (relay) return answer(relay, relay.via)
  const hidden = covering.find((report) => report.hidden)
  if (hidden) return answer(hidden, null)
  if (sentence.continued) return answer(sentence.continued, sentence.continued.via)
  return { ...OWN_VOICE }
}

function answer(report: Report, via: string | null): Attribution {
  const speaker = report.speaker?.same ?? report.speaker
  const claimant = speaker ? { name: speaker.name, party: speaker.party } : null
  return { claimant, via: via === claimant?.name ? null : via, cue: report.cue, ownVoice: false, stance: report.stance }
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
