import type { ReadDocument } from '../extract/read.ts'
import type { Figure } from '../model/figure.ts'
import type { Span } from '../model/quantity.ts'
import { claimedAttacks } from './claimed-attacks.ts'
import { type Days, daysBetween, overlap, shift } from './days.ts'
import type { CompiledEvent } from './packs.ts'
import { type SentenceTime, sentenceTimes } from './sentence-times.ts'

/** How a document speaks of an event. */
export interface EventReading {
  /** True where a figure's own words or its surroundings place it within `window`. */
  includes(figure: Figure, window: Days): boolean
  /** Parties named in the sentence around a place. */
  partiesAt(at: Span): ReadonlySet<string>
  /** True where a sentence close to a place says that a party claims an attack. */
  isClaimedBy(party: string, at: Span): boolean
}

/** Days after an event in which a text that names no day speaks of it. */
const REPORTING = 5
/** Later than this after the window, a text's first paragraphs may already be about something newer. */
const FRESH = 1
/** Longer spans ("2025") place nothing. */
const LONGEST = 40
const LEAD_SENTENCES = 6
/** Only spans of so few days are gone on with in the next sentence. */
const NARROW = 7
/** The same for what led up to the event, where several like things happened. */
const NARROW_LEAD = 3
/** Days before an event that belong to its story. */
const LEADING_UP = 10
/** Sentences around a count of victims in which someone may claim the attack. */
const CLOSE = 2
/** Paragraphs for which a text about something else goes on with the event. */
const SECTION = 2

/** Reads a document with an event in mind; null where it is about something else. Linear. */
export function readEvent(read: ReadDocument, { event, figures, statements }: CompiledEvent): EventReading | null {
  const named = new Set(read.names.flatMap(({ party }) => party ?? []))
  const sides = event.parties.filter((id) => named.has(id))
  const details = new Set([...event.people.map((person) => person.id), ...event.places.map((place) => place.name)])
  const detailed = read.names.some((name) => (name.kind === 'person' || name.kind === 'place') && details.has(name.id))
  if (sides.length === 0 || (sides.length === 1 && !detailed)) return null
  const windows = [event.window, ...[...figures, ...statements].flatMap((dispute) => dispute.window ?? [])]
  const first = windows.map(({ from }) => from).sort()[0] ?? event.window.from
  const published = read.day
  if (published !== null && published < first) return null

  const times = sentenceTimes(read).map((time) => ({
    ...time,
    // News tells what was; a later day ("two days after", "until Friday") places nothing.
    days: published === null ? time.days : time.days.filter(({ from }) => from <= published),
  }))
  const about = readsAsDefault(read, times, event.window, published)
  const carried = carry(read, times, event.window, about, published)
  const parties = partiesBySentence(read)
  let claimed: ReadonlySet<string>[] | null = null
  const wider = new Map<Days, Days>()
  const widened = (window: Days): Days => {
    const wide = wider.get(window) ?? { from: window.from, to: shift(window.to, 1) }
    wider.set(window, wide)
    return wide
  }
  const sentenceOf = (at: Span) => indexAt(read.sentences, at.start)
  return {
    includes(figure, window) {
      if (published !== null && published < window.from) return false
      const wide = widened(window)
      const when = figure.when && published !== null && figure.when.from > published ? null : figure.when
      // A count over a longer time is none of one event, and what led up to one happened on days of its own.
      if (when && daysBetween(when.from, when.to) > LONGEST) return false
      if (when && window.from < event.window.from && daysBetween(when.from, when.to) > NARROW_LEAD) return false
      if (when) return overlap(when, wide)
      const state = carried[sentenceOf(figure)] ?? null
      if (state === null) return about
      return overlap(state, wide)
    },
    partiesAt: (at) => parties[sentenceOf(at)] ?? NOBODY,
    isClaimedBy(party, at) {
      claimed ??= claimedAttacks(read, parties)
      const here = sentenceOf(at)
      return claimed.slice(Math.max(0, here - CLOSE), here + CLOSE + 1).some((parties) => parties.has(party))
    },
  }
}

const NOBODY: ReadonlySet<string> = new Set()

function partiesBySentence({ sentences, names }: ReadDocument): ReadonlySet<string>[] {
  let name = 0
  return sentences.map(({ start, end }) => {
    const found = new Set<string>()
    for (; name < names.length && (names[name]?.start ?? 0) < end; name++) {
      const party = names[name]?.party
      if (party && (names[name]?.start ?? 0) >= start) found.add(party)
    }
    return found
  })
}

/** True where a figure without any day is one of the event's: the text is of those days and tells of nothing newer. */
function readsAsDefault(
  read: ReadDocument,
  times: readonly SentenceTime[],
  window: Days,
  published: string | null,
): boolean {
  if (published === null) return false
  const after = daysBetween(window.to, published)
  if (after > REPORTING) return false
  if (after <= FRESH) return true
  const fresh = shift(window.to, FRESH)
  for (let i = 0; i < Math.min(read.sentences.length, LEAD_SENTENCES); i++) {
    for (const time of times[i]?.days ?? []) {
      if (daysBetween(time.from, time.to) > 3) continue
      if (overlap(time, window)) return true
      // What else happened since is no newer fighting: "lorries were tipped into a ravine on Tuesday".
      if (time.from > fresh && times[i]?.fights) return false
    }
    if (times[i]?.renews) return false
  }
  // "said on Wednesday it had killed 20", days after the event: of something newer.
  for (let i = 0; i < Math.min(read.sentences.length, LEAD_SENTENCES); i++) {
    if (times[i]?.fights && times[i]?.said.some(({ from }) => from > fresh)) return false
  }
  return !times.some(
    ({ days, fights }) => fights && days.some(({ from, to }) => from > fresh && daysBetween(from, to) <= 3),
  )
}

/** The days that each sentence without days of its own goes on with; null where nothing before it says. */
function carry(
  read: ReadDocument,
  times: readonly SentenceTime[],
  window: Days,
  about: boolean,
  published: string | null,
): (Days | null)[] {
  let current: Days | null = null
  // In a text about something else, what follows a paragraph about the event still is about it for a while.
  let section: { days: Days; paragraphs: number } | null = null
  let block = -1
  // The last days that the paragraph names, however long or far off: what "at the time" means.
  let named: Days | null = null
  // What was said in those days is said of them.
  const reported = { from: window.from, to: shift(window.to, FRESH) }
  const isRecent = published !== null && daysBetween(window.to, published) <= REPORTING
  const isCause = ({ leads, answersDay }: SentenceTime, day: Days) =>
    (leads || answersDay) && day.to < window.from && daysBetween(day.to, window.from) <= NARROW
  return read.sentences.map((sentence, i) => {
    if (sentence.block !== block) {
      block = sentence.block
      named = null
      if (section && ++section.paragraphs > SECTION) section = null
      current = about ? null : (section?.days ?? null)
    }
    const time = times[i]
    const days = (time?.days ?? []).filter((one) => {
      if (daysBetween(one.from, one.to) > (overlap(one, window) ? NARROW : LONGEST)) return false
      return published === null || Math.abs(daysBetween(one.from, published)) < 400
    })
    const inside = days.find((one) => overlap(one, window))
    // What was said long before the event is not of it.
    const other = days.at(-1) ?? time?.said.find(({ to }) => daysBetween(to, window.from) > LEADING_UP)
    if (time && other && !inside && isCause(time, other)) {
      current = window
      section = { days: window, paragraphs: 0 }
    } else if (inside) {
      current = inside
      section = { days: inside, paragraphs: 0 }
    } else if (other) {
      current = other
      // What led up to it is told along with it; what came later is another matter.
      if (other.from > window.to || daysBetween(other.to, window.from) > LEADING_UP) section = null
    } else if (
      isRecent &&
      time?.since.some((one) => overlap(one, reported) && daysBetween(one.from, one.to) <= NARROW)
    ) {
      current = window
      section = { days: window, paragraphs: 0 }
    } else if (time?.refersBack && named !== null) current = named
    else if (!about && time?.said.some((one) => overlap(one, reported))) current = window
    else if (time?.answers && current !== null && !overlap(current, window)) current = null
    named = time?.days.at(-1) ?? named
    return current
  })
}

function indexAt(sentences: readonly Span[], at: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle] as Span).start <= at) low = middle
    else high = middle - 1
  }
  return low
}
