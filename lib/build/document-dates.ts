import { documentDate, findDates } from '../extract/dates.ts'
import { splitBlocks } from '../text/blocks.ts'
import { byText } from './order.ts'
import type { SourceDocument } from './source-document.ts'

/** A date line stands within the first lines of a document and is short. */
const HEADER_LINES = 5
const LONGEST_DATE_LINE = 120
/** What an agency opens its first paragraph with: "HALM, Ruritania, May 3 (Wire) - ". */
const DATELINE = /^(?:\p{Lu}{3,}[^.!?;]{0,70}|\p{Lu}[^.!?;()]{0,60}\([^()]{2,30}\)) ?(?:-|–|—|--) /u
/** What a pack without any date carries: fixed, so that it builds the same bytes on any day. */
const UNDATED = '1970-01-01'

/**
 * The documents with the days that they state: in their metadata, else in the address or a date line at the top. Dates
 * in running text are about the events and date no document: undated documents stay undated.
 */
export function statedDays(documents: readonly SourceDocument[]): SourceDocument[] {
  return documents.map((document) => (document.published === null ? withDate(document) : document))
}

/**
 * The days of documents on one event, as `statedDays` gave them, with those that only a date line without a year tells:
 * it takes the year that brings it nearest to the documents beside it, and the day is then inferred.
 */
export function inferDays(documents: readonly SourceDocument[]): SourceDocument[] {
  const days = documents.flatMap(({ published }) => published ?? []).sort(byText)
  const middle = days[Math.floor(days.length / 2)]
  if (middle === undefined) return [...documents]
  return documents.map((document) => {
    if (document.published !== null) return document
    const near = headerDate(document.text, middle)
    return near === null ? document : { ...document, published: near, inferred: true }
  })
}

function withDate(document: SourceDocument): SourceDocument {
  const byAddress = documentDate({ text: '', url: document.url ?? undefined })
  const published = byAddress?.date ?? headerDate(document.text)
  return published === null ? document : { ...document, published }
}

/** The day that a date line names; without `near` only one with its year counts. */
function headerDate(text: string, near?: string): string | null {
  for (const block of splitBlocks(text).slice(0, HEADER_LINES)) {
    const whole = text.slice(block.start, block.end)
    const line = whole.length > LONGEST_DATE_LINE ? (DATELINE.exec(whole)?.[0] ?? '') : whole
    // Weekdays in headlines ("Monday's attack") are about the event.
    const dates = findDates(line, near).filter((date) => /\d/.test(line.slice(date.start, date.end)))
    const day = dates.find((date) => (near !== undefined || date.certain) && date.from === date.to)
    if (day) return day.from
  }
  return null
}

/** The newest day of the documents: a pack is as of its newest document. */
export function newestDay(documents: readonly SourceDocument[]): string {
  return documents.reduce((newest, { published }) => (published && published > newest ? published : newest), UNDATED)
}
