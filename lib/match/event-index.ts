import { isNameWord, splitWords, type Word } from '../extract/words.ts'
import type { Pack, PackEvent, Party } from '../model/pack.ts'
import { tokenise } from '../text/tokens.ts'
import { hashOn, SEED } from './word-hash.ts'

/**
 * Tells which events of a large pack a text may speak of, by the names in it: typed arrays, so that a background that
 * starts anew reads it in milliseconds and keeps it in a few megabytes. Events are numbered in the pack's order.
 */
export interface EventIndex {
  /** Hashes of names and of their beginnings, sorted. */
  keys: Uint32Array
  /** For each key where its list begins in `lists`; 0 for a mere beginning. */
  meanings: Uint32Array
  /** A count and so many numbers of parties, people or places; then the next list. */
  lists: Uint32Array
  /** For each party, person or place: what it is. */
  kinds: Uint8Array
  /** For each of them where its events begin in `events`; one more for the end. */
  offsets: Uint32Array
  events: Uint32Array
}

const PARTY = 0
const DETAIL = 1
/** A person or place that belongs to a party: its name alone stands for both. */
const OWNED = 2

/** Longer names are told by so many words. */
const MOST_WORDS = 8

/** A party, person or place of a pack. */
export interface Thing {
  kind: number
  events: number[]
  names: string[]
}

export const isParty = ({ kind }: Thing): boolean => kind === PARTY
/** True for a person or place that belongs to a party of its event. */
export const isOwned = ({ kind }: Thing): boolean => kind === OWNED

/** Parties in the pack's order, then people and places, with all that they are called. */
export const thingsOf = (pack: Pack): Thing[] => [...partiesOf(pack), ...detailsOf(pack.events)]

/** Makes the index of a pack's events. Linear in the names. */
export function indexEvents(pack: Pack): EventIndex {
  const things = thingsOf(pack)
  const byName = new Map<number, Set<number>>()
  things.forEach(({ names }, thing) => {
    for (const name of names) {
      const hashes = hashesOf(name)
      hashes.forEach((hash, i) => {
        let known = byName.get(hash)
        if (!known) {
          known = new Set()
          byName.set(hash, known)
        }
        if (i === hashes.length - 1) known.add(thing)
      })
    }
  })
  const sorted = [...byName].sort(([a], [b]) => a - b)
  const lists = [0]
  const meanings = sorted.map(([, meant]) => {
    if (meant.size === 0) return 0
    lists.push(meant.size, ...meant)
    return lists.length - meant.size - 1
  })
  const offsets = [0]
  for (const { events } of things) offsets.push((offsets.at(-1) ?? 0) + events.length)
  return {
    keys: Uint32Array.from(sorted, ([hash]) => hash),
    meanings: Uint32Array.from(meanings),
    lists: Uint32Array.from(lists),
    kinds: Uint8Array.from(things, ({ kind }) => kind),
    offsets: Uint32Array.from(offsets),
    events: Uint32Array.from(things.flatMap(({ events }) => events)),
  }
}

function partiesOf({ parties, events }: Pack): Thing[] {
  const byId = new Map<string, number[]>(parties.map(({ id }) => [id, []]))
  events.forEach((event, number) => {
    for (const id of event.parties) byId.get(id)?.push(number)
  })
  return parties.map((party) => ({ kind: PARTY, events: byId.get(party.id) ?? [], names: namesOf(party) }))
}

const namesOf = ({ name, aliases, adjectives, voices, members }: Party): string[] => [
  name,
  ...aliases,
  ...adjectives,
  ...voices,
  ...members,
]

/** People and places by what they are called, each once, however many events have them. */
function detailsOf(events: readonly PackEvent[]): Thing[] {
  const things = new Map<string, Thing>()
  const add = (key: string, kind: number, names: string[], event: number) => {
    const known = things.get(key)
    if (!known) things.set(key, { kind, events: [event], names })
    else if (known.events.at(-1) !== event) known.events.push(event)
  }
  events.forEach(({ people, places, parties }, event) => {
    for (const { name, aliases, party } of people) {
      const owned = party !== null && parties.includes(party)
      const names = [name, ...aliases, name.slice(name.lastIndexOf(' ') + 1)]
      add(`${name}|${owned}|${aliases}`, owned ? OWNED : DETAIL, names, event)
    }
    for (const { name, aliases, party } of places) {
      const owned = party !== null && parties.includes(party)
      add(`${name}|${owned}|${aliases}|`, owned ? OWNED : DETAIL, [name, ...aliases], event)
    }
  })
  return [...things.values()]
}

/** Hashes of a name's beginnings, of one word, of two, up to the whole. An article before it counts for nothing. */
function hashesOf(name: string): number[] {
  const bare = name.replace(/^the /i, '')
  let hash = SEED
  return splitWords(bare, tokenise(bare))
    .filter(isNameWord)
    .slice(0, MOST_WORDS)
    .map(({ lower }) => {
      hash = hashOn(hash, lower)
      return hash
    })
}

/**
 * The numbers of the events that a text may speak of, in order: those of which it names two parties, or a party and a
 * person or place. Where there are more than `most`, those of which it names most. Names count however they are
 * capitalised, so that nothing is left out that the matcher would find, but for names that are spelt differently
 * throughout. Linear in the text and in the events of the parties that it names.
 */
export function eventsNamed(text: string, index: EventIndex, most: number): number[] {
  const weights = new Map<number, number>()
  const withParty = new Set<number>()
  for (const thing of thingsNamed(text, index)) {
    const kind = index.kinds[thing] as number
    for (let i = index.offsets[thing] as number; i < (index.offsets[thing + 1] as number); i++) {
      const event = index.events[i] as number
      weights.set(event, (weights.get(event) ?? 0) + (kind === OWNED ? 2 : 1))
      if (kind !== DETAIL) withParty.add(event)
    }
  }
  const found = [...weights].filter(([event, weight]) => weight > 1 && withParty.has(event))
  found.sort(([a, x], [b, y]) => y - x || a - b)
  return found
    .slice(0, most)
    .map(([event]) => event)
    .sort((a, b) => a - b)
}

/** Numbers of the parties, people and places that a text names. */
function thingsNamed(text: string, index: EventIndex): Set<number> {
  const words = splitWords(text, tokenise(text))
  const found = new Set<number>()
  for (let at = 0; at < words.length; at++) {
    let hash = SEED
    for (let to = at; to < Math.min(words.length, at + MOST_WORDS); to++) {
      const word = words[to] as Word
      if (!isNameWord(word)) break
      hash = hashOn(hash, word.lower)
      const place = placeOf(hash, index.keys)
      if (place < 0) break
      const list = index.meanings[place] as number
      for (let i = 1; list > 0 && i <= (index.lists[list] as number); i++) found.add(index.lists[list + i] as number)
    }
  }
  return found
}

function placeOf(key: number, keys: Uint32Array): number {
  let low = 0
  let high = keys.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const one = keys[middle] as number
    if (one === key) return middle
    if (one < key) low = middle + 1
    else high = middle - 1
  }
  return -1
}
