import { buildNameFilter } from '../match/build-name-filter.ts'
import { type EventIndex, indexEvents } from '../match/event-index.ts'
import type { Shelf } from '../match/library.ts'
import type { NameFilter } from '../match/name-filter.ts'
import { slicePack } from '../match/pack-slices.ts'
import type { Pack } from '../model/pack.ts'
import type { PackSummary } from '../model/view.ts'
import { summarise } from './views.ts'

/** Changes whenever the form does; a shelf of another form is made anew from its pack. */
const FORM = 'counterclaim/shelf@1'

/** The head's length, before it: one 32-bit number. */
const PREFIX = 4

/** Titles that a list of packs shows. */
const MOST_TITLES = 50

const ARRAYS = ['keys', 'meanings', 'lists', 'offsets', 'events', 'kinds'] as const

interface Head {
  form: string
  summary: PackSummary
  /** Titles of the first events. */
  titles: string[]
  /** Number of documents. */
  documents: number
  /** Lengths in bytes of the index's arrays, of the pieces' places, of `Beginnings`, and of the gate's filter. */
  index: Record<(typeof ARRAYS)[number], number>
  places: number
  beginnings: number
  gate: number
}

/** The events of the disputes whose ids begin with a word before their stroke: as a rule the event's own id. */
type Beginnings = Record<string, number[]>

/** A large pack on disk, of which only what a page needs is read. */
export interface StoredShelf extends Shelf {
  summary: PackSummary
  /** Titles of the first events. */
  titles: string[]
  /** Number of documents. */
  documents: number
  /** The pieces that have disputes with these ids. */
  ofDisputes(ids: readonly string[]): Promise<Pack[]>
  /** What a page must name. */
  gate(): Promise<NameFilter>
}

/**
 * A pack as one file: what it is, the index of its names, then its pieces, one an event. A background that starts anew
 * reads the index, and of the pieces only those that a page asks for.
 * @param pack a validated pack
 */
export function packShelf(pack: Pack): Blob {
  const encoder = new TextEncoder()
  const pieces = slicePack(pack).map((slice) => encoder.encode(JSON.stringify(slice)))
  const beginnings = encoder.encode(JSON.stringify(beginningsOf(pack)))
  const gate = encoder.encode(JSON.stringify(buildNameFilter(pack)))
  const places = new Uint32Array(pieces.length + 1)
  pieces.forEach((piece, i) => {
    places[i + 1] = (places[i] as number) + piece.byteLength
  })
  const index = indexEvents(pack)
  const head: Head = {
    form: FORM,
    summary: summarise(pack),
    titles: pack.events.slice(0, MOST_TITLES).map(({ title }) => title),
    documents: pack.documents.length,
    index: Object.fromEntries(ARRAYS.map((name) => [name, index[name].byteLength])) as Head['index'],
    places: places.byteLength,
    beginnings: beginnings.byteLength,
    gate: gate.byteLength,
  }
  const written = encoder.encode(JSON.stringify(head))
  const length = new DataView(new ArrayBuffer(PREFIX))
  length.setUint32(0, written.byteLength)
  const arrays = ARRAYS.map((name) => index[name] as EventIndex[typeof name] & ArrayBufferView<ArrayBuffer>)
  return new Blob([length, written, ...arrays, places, beginnings, gate, ...pieces])
}

/** Reads the head and the index of a shelf; null where it is none, or of another form. */
export async function openShelf(file: Blob): Promise<StoredShelf | null> {
  if (file.size < PREFIX) return null
  const length = new DataView(await file.slice(0, PREFIX).arrayBuffer()).getUint32(0)
  const head = readHead(await file.slice(PREFIX, PREFIX + length).text())
  if (!head) return null
  let at = PREFIX + length
  const take = async (bytes: number): Promise<ArrayBuffer> => {
    const from = at
    at += bytes
    return await file.slice(from, at).arrayBuffer()
  }
  const words = async (bytes: number) => new Uint32Array(await take(bytes))
  const index: EventIndex = {
    keys: await words(head.index.keys),
    meanings: await words(head.index.meanings),
    lists: await words(head.index.lists),
    offsets: await words(head.index.offsets),
    events: await words(head.index.events),
    kinds: new Uint8Array(await take(head.index.kinds)),
  }
  const places = await words(head.places)
  const beginnings = file.slice(at, at + head.beginnings)
  const gate = file.slice(at + head.beginnings, at + head.beginnings + head.gate)
  const first = at + head.beginnings + head.gate
  const piece = async (number: number): Promise<Pack> =>
    JSON.parse(await file.slice(first + (places[number] ?? 0), first + (places[number + 1] ?? 0)).text())
  const slices = (numbers: readonly number[]) => Promise.all(numbers.map(piece))
  return {
    summary: head.summary,
    index,
    slices,
    titles: head.titles,
    documents: head.documents,
    ofDisputes: async (ids) => {
      const known = new Map(Object.entries<number[]>(JSON.parse(await beginnings.text())))
      return await slices([...new Set(ids.flatMap((id) => known.get(beginningOf(id)) ?? []))])
    },
    gate: async () => JSON.parse(await gate.text()),
  }
}

const beginningOf = (dispute: string): string => dispute.slice(0, dispute.indexOf('/'))

function beginningsOf({ events, disputes }: Pack): Beginnings {
  const numbers = new Map(events.map(({ id }, number) => [id, number]))
  const found = new Map<string, Set<number>>()
  for (const { id, event } of disputes) {
    const number = numbers.get(event)
    if (number === undefined) continue
    const key = beginningOf(id)
    found.set(key, (found.get(key) ?? new Set()).add(number))
  }
  return Object.fromEntries([...found].map(([key, events]) => [key, [...events]]))
}

function readHead(text: string): Head | null {
  try {
    const head: Head = JSON.parse(text)
    return head.form === FORM ? head : null
  } catch {
    return null
  }
}
