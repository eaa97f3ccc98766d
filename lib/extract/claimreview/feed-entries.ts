import { EntryScanner, LONGEST_ENTRY, type ScannedEntry } from './entry-scanner.ts'
import { linkedDataScripts } from './html-scripts.ts'
import { parseJson } from './parse-json.ts'

/** Where something stands in a feed. */
export interface FeedPlace {
  /** Number of the entry, from 1. */
  entry: number
  /** Line on which it begins, from 1. */
  line: number
}

/** An entry of a feed: parsed, or with the reason why it cannot be. */
export type FeedEntry = FeedPlace & ({ value: unknown } | { problem: string })

/** How a feed is written: JSON of any shape, one JSON value a line, or a web page. */
export type FeedForm = 'json' | 'lines' | 'html'

/** A web page is read whole; no page is longer. */
const LONGEST_PAGE = 50_000_000
const TOO_LONG = 'longer than any fact check'

/**
 * Reads a feed entry by entry; memory is that of one entry, except for web pages.
 * @param source the text in pieces of any size
 * @param name file name; endings say how it is written where the text does not
 */
export async function* feedEntries(source: AsyncIterable<string>, name: string): AsyncGenerator<FeedEntry> {
  const pieces = source[Symbol.asyncIterator]()
  let head = ''
  let over = false
  while (!over && !hasSecondLine(head) && head.length < LONGEST_ENTRY) {
    const next = await pieces.next()
    if (next.done) over = true
    else head += next.value
  }
  const rest = async function* (): AsyncGenerator<string> {
    yield head
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value
  }
  const form = formOf(head, name)
  if (form === 'html') yield* fromPage(rest())
  else if (form === 'lines') yield* fromLines(rest())
  else yield* fromJson(rest())
}

/** True where more follows the first line that is not blank. */
function hasSecondLine(text: string): boolean {
  const end = text.indexOf('\n', text.search(/\S/))
  return end >= 0 && /\S/.test(text.slice(end))
}

function formOf(head: string, name: string): FeedForm {
  const start = head.replaceAll('\uFEFF', '').trimStart()
  if (start.startsWith('<')) return 'html'
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return 'lines'
  const end = start.indexOf('\n')
  if (!start.startsWith('{') || end < 0) return 'json'
  return 'value' in parseJson(start.slice(0, end)) ? 'lines' : 'json'
}

async function* fromJson(source: AsyncIterable<string>): AsyncGenerator<FeedEntry> {
  const scanner = new EntryScanner()
  for await (const text of source) {
    for (const entry of scanner.push(text)) yield parsed(entry)
    if (scanner.isLost) break
  }
  for (const entry of scanner.end()) yield parsed(entry)
}

async function* fromLines(source: AsyncIterable<string>): AsyncGenerator<FeedEntry> {
  const place = { entry: 0, line: 0 }
  let open = ''
  let long = false
  const read = (json: string | null): FeedEntry[] => {
    place.line++
    if (json?.trim() === '') return []
    place.entry++
    return [parsed({ number: place.entry, line: place.line, json })]
  }
  for await (const text of source) {
    const lines = text.split('\n')
    for (const [index, part] of lines.entries()) {
      open = long ? '' : open + part
      long ||= open.length > LONGEST_ENTRY
      if (index === lines.length - 1) break
      yield* read(long ? null : open)
      open = ''
      long = false
    }
  }
  yield* read(long ? null : open)
}

async function* fromPage(source: AsyncIterable<string>): AsyncGenerator<FeedEntry> {
  let html = ''
  for await (const text of source) {
    html += text
    if (html.length > LONGEST_PAGE) {
      yield { entry: 1, line: 1, problem: 'the page is too long' }
      return
    }
  }
  for (const [index, { line, json }] of linkedDataScripts(html).entries()) {
    yield parsed({ number: index + 1, line, json })
  }
}

function parsed({ number, line, json }: ScannedEntry): FeedEntry {
  return { entry: number, line, ...(json === null ? { problem: TOO_LONG } : parseJson(json)) }
}
