import type { IndexData } from './index-data.ts'
import { SequenceWriter } from './sequences.ts'
import { readTerms, type Term } from './terms.ts'
import type { TextClaim } from './text-claim.ts'
import { hash } from './vocabulary.ts'

/** A word of the headline is chosen to tell what the claim is about. */
export const TITLE_WEIGHT = 1.5
const MOST_COUNTED = 3

interface Entry {
  term: string
  /** Claims that it stands in as evidence. */
  claims: number
  /** Places that it stands in, as a stop word too. */
  places: number
}

/** Builds the index of claims. Linear in their text but for the sorting of the terms; never throws. */
export function buildIndex(claims: readonly TextClaim[]): IndexData {
  const read = claims.map(({ title, text }) => ({ title: readTerms(title ?? ''), text: readTerms(text) }))
  const entries = countTerms(read)
  const ids = new Map(entries.map(({ term }, id) => [term, id]))
  const idOf = (term: string) => ids.get(term) ?? 0

  const postingStarts = new Uint32Array(entries.length + 1)
  entries.forEach(({ claims: found }, id) => {
    postingStarts[id + 1] = (postingStarts[id] ?? 0) + found
  })
  const postings = new Uint32Array(postingStarts[entries.length] ?? 0)
  const filled = postingStarts.slice()
  const lengths = new Uint8Array(claims.length)
  const sequenceStarts = new Uint32Array(claims.length + 1)
  const writer = new SequenceWriter()
  let sum = 0
  read.forEach(({ title, text }, claim) => {
    for (const [term, { inTitle, inText }] of counts(title, text)) {
      const id = idOf(term)
      const counted = (Math.min(MOST_COUNTED, inTitle) << 2) | Math.min(MOST_COUNTED, inText)
      postings[filled[id] ?? 0] = (claim << 4) | counted
      filled[id] = (filled[id] ?? 0) + 1
    }
    for (const term of title) writer.writeTerm(idOf(term.term), term)
    writer.write(0)
    for (const term of text) writer.writeTerm(idOf(term.term), term)
    sequenceStarts[claim + 1] = writer.length
    const length = Math.min(255, Math.round(TITLE_WEIGHT * content(title) + content(text)))
    lengths[claim] = length
    sum += length
  })
  return {
    claims: claims.length,
    averageLength: sum / Math.max(1, claims.length),
    ...writeTerms(entries.map(({ term }) => term)),
    postingStarts,
    postings,
    lengths,
    sequenceStarts,
    sequences: writer.bytes(),
  }
}

function content(terms: readonly Term[]): number {
  return terms.reduce((count, { stop }) => count + (stop ? 0 : 1), 0)
}

/** How often each term that is no stop word stands in title and text. */
function counts(title: readonly Term[], text: readonly Term[]): Map<string, { inTitle: number; inText: number }> {
  const found = new Map<string, { inTitle: number; inText: number }>()
  const count = ({ term, stop }: Term, part: 'inTitle' | 'inText') => {
    if (stop) return
    const entry = found.get(term) ?? { inTitle: 0, inText: 0 }
    entry[part]++
    found.set(term, entry)
  }
  for (const term of title) count(term, 'inTitle')
  for (const term of text) count(term, 'inText')
  return found
}

/** All terms, the most frequent first: their numbers are the shortest to write. */
function countTerms(read: readonly { title: readonly Term[]; text: readonly Term[] }[]): Entry[] {
  const entries = new Map<string, Entry>()
  for (const { title, text } of read) {
    const here = new Set<string>()
    for (const { term, stop } of [...title, ...text]) {
      let entry = entries.get(term)
      if (!entry) {
        entry = { term, claims: 0, places: 0 }
        entries.set(term, entry)
      }
      entry.places++
      if (!stop && !here.has(term)) entry.claims++
      if (!stop) here.add(term)
    }
  }
  return [...entries.values()].sort((a, b) => b.places - a.places || (a.term < b.term ? -1 : 1))
}

function writeTerms(terms: readonly string[]): Pick<IndexData, 'chars' | 'starts' | 'slots' | 'order'> {
  const starts = new Uint32Array(terms.length + 1)
  terms.forEach((term, id) => {
    starts[id + 1] = (starts[id] ?? 0) + term.length
  })
  const chars = new Uint16Array(starts[terms.length] ?? 0)
  let size = 16
  while (size < terms.length * 1.5) size *= 2
  const slots = new Uint32Array(size)
  terms.forEach((term, id) => {
    const start = starts[id] ?? 0
    for (let i = 0; i < term.length; i++) chars[start + i] = term.charCodeAt(i)
    let slot = hash(term) & (size - 1)
    while (slots[slot]) slot = (slot + 1) & (size - 1)
    slots[slot] = id + 1
  })
  const order = Uint32Array.from(terms.keys()).sort((a, b) => {
    const one = terms[a] ?? ''
    const other = terms[b] ?? ''
    return one.charCodeAt(0) - other.charCodeAt(0) || one.length - other.length || a - b
  })
  return { chars, starts, slots, order }
}
