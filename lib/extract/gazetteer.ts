import type { Party, Person, Place } from '../model/pack.ts'
import type { Span } from '../model/quantity.ts'
import { tokenise } from '../text/tokens.ts'
import { isTitle } from './lexicon/titles.ts'
import { createSpelling, type Spelling } from './spelling.ts'
import { isNameWord, splitWords } from './words.ts'

export type NameKind = 'party' | 'adjective' | 'voice' | 'person' | 'place' | 'member'

/** A listed name at a place in a text. */
export interface NameMention extends Span {
  kind: NameKind
  /** Party or person id; the name itself for places. */
  id: string
  /** Party that it belongs to or speaks for, or null. */
  party: string | null
  /** Canonical name. */
  name: string
}

/** One meaning of a name: which party, person or place it stands for. */
export interface NameEntry {
  kind: NameKind
  /** Party or person id; the name itself for places. */
  id: string
  /** Party that it belongs to or speaks for; null where the data does not tell. */
  party: string | null
  /** Canonical name: "Zabihullah Mujahid" for the alias "Mujahid". */
  name: string
  /** True for a surname that was derived and not listed: it must not follow another first name. */
  derived: boolean
}

/** Names of an event, indexed by their words. */
export interface Gazetteer {
  parties: ReadonlyMap<string, Party>
  people: ReadonlyMap<string, Person>
  root: NameNode
  spelling: Spelling
}

/** A trie over folded words; hyphens separate words, so "Tehreek-e-Taliban" is three. */
export interface NameNode {
  next: Map<string, NameNode>
  entries: NameEntry[]
  /** Case that the text must show for each word of the alias: as listed. */
  shapes: WordCase[][]
}

export type WordCase = 'lower' | 'capital' | 'upper'

/**
 * Compiles the names of parties, people and places for `findNames`. Never throws: empty lists give a gazetteer
 * that finds nothing. Cost is linear in the number of alias words.
 */
export function compileGazetteer(data: { parties: Party[]; people: Person[]; places: Place[] }): Gazetteer {
  const root = createNode()
  const words = new Set<string>()
  const add = (alias: string, entry: Omit<NameEntry, 'derived'>, derived = false) => {
    const parts = splitWords(alias, tokenise(alias)).filter(isNameWord)
    if (parts.length === 0) return
    let node = root
    for (const part of parts) {
      let next = node.next.get(part.lower)
      if (!next) {
        next = createNode()
        node.next.set(part.lower, next)
      }
      node = next
    }
    const known = node.entries.some((e) => e.kind === entry.kind && e.id === entry.id && e.party === entry.party)
    if (known) return
    node.entries.push({ ...entry, derived })
    node.shapes.push(parts.map((part) => wordCase(alias, part)))
    // Spelling variants are looked for where a transliteration is likely: people, places and names of several words.
    if (entry.kind === 'person' || entry.kind === 'place' || parts.length > 1) {
      for (const part of parts) if (wordCase(alias, part) !== 'lower') words.add(part.lower)
    }
  }

  for (const party of data.parties) {
    const { id, name } = party
    for (const alias of [name, ...party.aliases]) {
      add(alias, { kind: 'party', id, party: id, name })
      // "the Taliban" is "Taliban" in a headline; "the Kingdom" without its article could be any.
      const bare = alias.replace(/^the /i, '')
      if (bare !== alias && (bare.includes(' ') || party.adjectives.includes(bare))) {
        add(bare, { kind: 'party', id, party: id, name })
      }
    }
    for (const alias of party.adjectives) add(alias, { kind: 'adjective', id, party: id, name })
    for (const alias of party.voices) add(alias, { kind: 'voice', id, party: id, name: alias })
    for (const alias of party.members) add(alias, { kind: 'member', id, party: id, name })
  }
  const surnames = new Map<string, number>()
  for (const person of data.people) {
    const last = surname(person.name)
    if (last) surnames.set(last, (surnames.get(last) ?? 0) + 1)
  }
  for (const person of data.people) {
    const entry = { kind: 'person' as const, id: person.id, party: person.party, name: person.name }
    for (const alias of [person.name, ...person.aliases]) add(alias, entry)
    const last = surname(person.name)
    if (last && surnames.get(last) === 1) add(last, entry, true)
  }
  for (const place of data.places) {
    const entry = { kind: 'place' as const, id: place.name, party: place.party, name: place.name }
    for (const alias of [place.name, ...place.aliases]) add(alias, entry)
  }
  return {
    parties: new Map(data.parties.map((party) => [party.id, party])),
    people: new Map(data.people.map((person) => [person.id, person])),
    root,
    spelling: createSpelling([...words]),
  }
}

function createNode(): NameNode {
  return { next: new Map(), entries: [], shapes: [] }
}

/** The last word of a name of several words, unless it is a title or too short to stand alone. */
function surname(name: string): string | null {
  const words = name.split(/\s+/)
  const last = words.at(-1) ?? ''
  return words.length > 1 && last.length >= 4 && !isTitle(last.toLowerCase()) ? last : null
}

/** How a word is written: all small, with a capital, or in capitals throughout. */
export function wordCase(text: string, word: { start: number; end: number }): WordCase {
  const first = text.charCodeAt(word.start)
  if (first >= 97 && first <= 122) return 'lower'
  // Written in ASCII, as almost all are: no copy of the word is made.
  let small = false
  let large = false
  for (let i = word.start; ; i++) {
    if (i === word.end) return !large ? 'lower' : word.end - word.start > 1 && !small ? 'upper' : 'capital'
    const code = text.charCodeAt(i)
    if (code > 0x7f) break
    small ||= code >= 97 && code <= 122
    large ||= code >= 65 && code <= 90
  }
  const surface = text.slice(word.start, word.end)
  if (surface === surface.toLowerCase()) return 'lower'
  return surface.length > 1 && surface === surface.toUpperCase() ? 'upper' : 'capital'
}
