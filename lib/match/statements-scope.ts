import type { ReadDocument } from '../extract/read.ts'
import type { Dispute, PackEvent } from '../model/pack.ts'
import { type Days, daysBetween, overlap, shift } from './days.ts'
import { sentenceTimes } from './sentence-times.ts'

/** Days after an event in which a text that names no other day speaks of it. */
const REPORTING = 5
/** Longest time after an event in which a text that names its days may still take up its questions. */
const AFTERMATH = 60
/** Longer spans ("2025") place nothing. */
const LONGEST = 40
const LEAD_SENTENCES = 6

/** Tells whether a sentence (by its index) may answer a question of the event. */
export type Scope = (sentence: number, dispute: Dispute) => boolean

/**
 * Which sentences of a document can be about an event's questions, as far as its days show. Null where none can: the
 * document is older, or so much newer that it must mean something else. Standing questions are answered anywhere in a
 * document that is about the event; others only where no other day is spoken of. Linear.
 */
export function statementScope(read: ReadDocument, event: PackEvent, disputes: readonly Dispute[]): Scope | null {
  const windows = [event.window, ...disputes.flatMap((dispute) => dispute.window ?? [])]
  const wide: Days = {
    from: windows.reduce((first, { from }) => (from < first ? from : first), event.window.from),
    to: shift(
      windows.reduce((last, { to }) => (to > last ? to : last), event.window.to),
      1,
    ),
  }
  const dated = read.day
  // News tells what was; a later day ("two days after") places nothing.
  const times = sentenceTimes(read).map(({ days }) =>
    dated === null ? days : days.filter(({ from }) => from <= dated),
  )
  const placed = times.map((days) => days.filter((one) => daysBetween(one.from, one.to) <= LONGEST))
  const mentions = placed.some((days) => days.some((one) => one.from >= wide.from && one.to <= wide.to))
  const named = placed
    .flat()
    .some((one) => one.certain && daysBetween(one.from, one.to) <= 3 && overlap(one, event.window))
  const published = dated ?? (named ? event.window.to : null)
  if (published === null) return null
  const after = daysBetween(event.window.to, published)
  if (published < wide.from || after > AFTERMATH) return null
  if (after > REPORTING && !mentions) return null
  if (!isAbout(read, event)) return null
  const byDefault = after <= REPORTING && !opensLater(read, placed, wide, after)
  const carried = carry(read, placed, wide)
  return (sentence, dispute) => {
    if (dispute.recognition?.lasting === true) return true
    // A year or a season counts here too: "in 2021" is another time.
    const days = times[sentence] ?? []
    if (days.length > 0) return days.some((one) => overlap(one, wide))
    return carried[sentence] ?? byDefault
  }
}

/** Sentences at the beginning of a text in which it names what it is about. */
const OPENING = 4
/** Paragraphs that name a party at least, and between them several, in a text that begins without. */
const PARAGRAPHS = 2

/** False where a text names the event's parties in passing alone, as another war's report may. */
function isAbout({ names, sentences, blocks }: ReadDocument, { parties }: PackEvent): boolean {
  const opening = sentences[Math.min(OPENING, sentences.length) - 1]?.end ?? 0
  const found = new Set<string>()
  let block = 0
  let last = -1
  let count = 0
  for (const { party, start } of names) {
    if (party === null || !parties.includes(party)) continue
    if (start < opening) return true
    while ((blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= start) block++
    found.add(party)
    if (block !== last) count++
    if (count >= PARAGRAPHS && found.size > 1) return true
    last = block
  }
  return false
}

/** True where a text that came out later opens with a newer day: what it gives no day is of that day. */
function opensLater(read: ReadDocument, placed: readonly Days[][], wide: Days, after: number): boolean {
  if (after <= 1) return false
  for (let i = 0; i < Math.min(read.sentences.length, LEAD_SENTENCES); i++) {
    for (const one of placed[i] ?? []) {
      if (overlap(one, wide)) return false
      if (one.from > wide.to) return true
    }
  }
  return false
}

/** Paragraphs that a day named in one still places. */
const CARRIED = 3

/** For sentences without a day, whether the day last named is one of the event's; null where none is. */
function carry(read: ReadDocument, placed: readonly Days[][], wide: Days): (boolean | null)[] {
  let block = -1
  let since = 0
  let current: boolean | null = null
  return read.sentences.map((sentence, i) => {
    if (sentence.block !== block) {
      block = sentence.block
      since++
      // A newer day holds for its paragraph alone, the event's own for some more.
      if (current === false || since > CARRIED) current = null
    }
    const days = placed[i] ?? []
    // Earlier days are background; the next sentence may be back at the event.
    if (days.some((one) => overlap(one, wide))) {
      current = true
      since = 0
    } else if (days.some((one) => one.from > wide.to)) current = false
    return current
  })
}
