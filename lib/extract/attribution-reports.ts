import type { Stance } from '../model/figure.ts'
import type { Span } from '../model/quantity.ts'
import type { Discourse } from './attribution-discourse.ts'
import { issuerOf } from './attribution-issuer.ts'
import { type Frame, type Line, phraseStarting } from './attribution-line.ts'
import type { Phrase } from './attribution-phrase.ts'
import { type Reach, reachesOf } from './attribution-reach.ts'
import type { Scan } from './attribution-scan.ts'
import type { Speaker } from './attribution-speakers.ts'
import { AUXILIARIES, PREPOSITIONS } from './lexicon/function-words.ts'
import { CONQUESTS } from './lexicon/speech-phrases.ts'

/** A cue with its speaker and the text that it reports. */
export interface Report {
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

/** Resolves the speakers of a sentence's frames, in order, and notes whom the sentence names. */
export function resolveFrames(scan: Scan, line: Line, frames: readonly Frame[], discourse: Discourse): Report[] {
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
      const first = mentioned <= 2 && leadsClause(scan, line, phrase)
      const speaker = phrase.from <= line.from + 1 || first ? discourse.opens(phrase) : discourse.mention(phrase)
      if (speaker && isSubject(scan, line, phrase)) discourse.leads(speaker)
      const issuer = issuerOf(scan, line, phrase)
      if (issuer) discourse.issues(issuer)
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
    const where = groundBefore(scan, line, phrase)
    if (where !== null) discourse.locate(where)
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
      cited: frame.citing,
      subordinate: isAside(scan, phrase),
      suffering: sufferer(scan, line),
      conquest: tellsOfConquest(scan, line),
    })
    if (!report.speaker && frame.from === line.from) report.speaker = cataphor(line, frame, discourse)
    if (report.speaker && apposed) discourse.describe(report.speaker, better ? phrase : apposed)
    const { addressee } = frame
    if (addressee?.kind === 'media' && addressee.proper) report.via = addressee.name
    // "One source told state television": of the side whose mouthpiece it speaks through.
    if (report.speaker && !phrase.proper && /^(?:sources?|officials?)$/.test(phrase.head))
      report.speaker.party ??= addressee?.party ?? null
  })
  mentionUntil(line.to)
  return joinCited(frames, reports)
}

/** "Barely a day later the army was fighting": a subject after an adverbial. */
function leadsClause(scan: Scan, line: Line, phrase: Phrase): boolean {
  const before = scan.tokens[phrase.from - 1]?.lower ?? ''
  const after = scan.tokens[phrase.to]?.lower ?? ''
  if (phrase.from > line.from + 6 || PREPOSITIONS.has(before) || !AUXILIARIES.has(after)) return false
  return line.phrases.every(({ from, kind }) => from >= phrase.from || kind === 'thing')
}

const OCCASIONS = /^(?:after|before|when|since|once|until)$/

/** "After Kabul announced", "claims made by the minister": not the one whom the sentence is about. */
function isAside(scan: Scan, phrase: Phrase): boolean {
  const before = scan.tokens[phrase.from - 1]?.lower ?? ''
  return OCCASIONS.test(before) || (before === 'by' && scan.tokens[phrase.from - 2]?.lower === 'made')
}

const SUFFERING = /^(?:suffer(?:s|ed)?|los(?:es?|t)|mourn(?:s|ed)?|buri(?:es|ed))$/

/** "Pakistani troops suffered 23 deaths, the army said": the side that opens a sentence and suffers, or null. */
function sufferer(scan: Scan, line: Line): string | null {
  const [first] = line.phrases
  if (!first?.party || first.from > line.from + 1) return null
  let verb = first.to
  while (AUXILIARIES.has(scan.tokens[verb]?.lower ?? '') && verb < first.to + 3) verb++
  return SUFFERING.test(scan.tokens[verb]?.lower ?? '') ? first.party : null
}

/** "Security sources said that 19 Afghan posts were captured": the side named there is the other one. */
function tellsOfConquest(scan: Scan, line: Line): boolean {
  for (let i = line.from; i < line.to; i++) if (CONQUESTS.has(scan.tokens[i]?.lower ?? '')) return true
  return false
}

/** "… dismissed in Islamabad, where the army said": the side on whose ground a speaker is said to be, or null. */
function groundBefore(scan: Scan, line: Line, phrase: Phrase): string | null {
  if (scan.tokens[phrase.from - 1]?.lower !== 'where') return null
  const comma = scan.tokens[phrase.from - 2]?.lower === ','
  return line.ending.get(phrase.from - (comma ? 2 : 1))?.party ?? null
}

/** True where a phrase opens its sentence, or stands right after what introduces it: "Asked about it, the minister …". */
function isSubject(scan: Scan, line: Line, phrase: Phrase): boolean {
  if (phrase.from === line.from) return true
  return (
    scan.tokens[phrase.from - 1]?.lower === ',' &&
    !line.phrases.some(({ to, kind }) => to < phrase.from && kind !== 'thing')
  )
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
    // "The army's radio, quoting security sources": the sources are the army's.
    cited.speaker.party ??= outlet.speaker?.party ?? null
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
