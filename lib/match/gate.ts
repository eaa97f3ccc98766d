import type { Pack, PackEvent, Party } from '../model/pack.ts'
import type { NameFilter } from './name-filter.ts'

/**
 * The gate's filter: for each event the words that a page about it must have some of.
 * It lets more through than the matcher marks, never less: a figure belongs to an event only where
 * a party to it is named, and the event is recognised only where something else of it is named too.
 * Plain JSON, so that it can wait in extension storage.
 */
export interface GateFilter {
  /** Lists of terms, one for each party, person, place and name; what several events share stands here once. */
  groups: string[][]
  events: GateEvent[]
  /**
   * Patterns that find, in one go over the text, whether there is any party (or, for an event without parties, any
   * other name) at all; null where there are too many to be quick. Made of escaped terms.
   */
  quick: { names: string; acronyms: string } | null
  /** First day of all events and disputes: a page from before it tells of none of them. Empty without events. */
  first: string
  /** True where packs of text claims are in use: no list of words tells which pages can repeat one of them. */
  claims?: boolean
  /** Of packs with more events than such lists are good for. */
  large?: NameFilter[]
}

/** Shorter texts have no sentence that could repeat a claim. */
const SHORTEST_CLAIMING = 200

export interface GateEvent {
  /** Numbers of groups. */
  parties: number[]
  others: number[]
}

/** Two names belong together where so many characters lie between them: some paragraphs. */
const NEAR = 600

/** A text in which terms are looked for. */
export interface TermFinder {
  /** Looks for a term at the beginning of a word, or as a whole one; its spaces stand for any white space. */
  has: (term: string) => boolean
}

/** How many names are looked for; see `many-names.ts`. */
export interface ManyNames {
  mayNameEvent: (text: string, names: NameFilter) => boolean
  terms: (text: string) => TermFinder
}

/** Terms that one pattern can hold and still be faster than a look at each word. */
const MOST_QUICK = 400

/**
 * Makes the filter for a set of packs.
 * @param packs validated packs
 * @returns a filter of a few kilobytes; each term is a lower-case word beginning, a short lower-case word, or an acronym in capitals
 */
export function buildGate(packs: Pack[]): GateFilter {
  const groups = new Map<string, number>()
  const numbersOf = (lists: string[][]): number[] => {
    const keys = lists.map(terms).flatMap((group) => (group.length > 0 ? [JSON.stringify(group)] : []))
    for (const key of keys) if (!groups.has(key)) groups.set(key, groups.size)
    return [...new Set(keys)].map((key) => groups.get(key) as number)
  }
  const events: GateEvent[] = []
  for (const pack of packs) {
    const parties = new Map(pack.parties.map((party) => [party.id, party]))
    for (const event of pack.events) {
      const named = namesOf(event, parties)
      events.push({ parties: numbersOf(named.parties), others: numbersOf(named.others) })
    }
  }
  const lists = [...groups.keys()].map((key): string[] => JSON.parse(key))
  return { groups: lists, events, quick: quickPatterns(lists, events), first: firstDay(packs) }
}

/** Adds the filters of large packs to that of the others. */
export function withLarge(filter: GateFilter, large: NameFilter[]): GateFilter {
  if (large.length === 0) return filter
  const days = [filter, ...large].flatMap(({ first }) => (first === '' ? [] : [first]))
  return { ...filter, first: days.sort()[0] ?? '', large }
}

/** The first day of all events and disputes; empty without any. */
export const firstDay = (packs: Pack[]): string =>
  packs
    .flatMap(({ events, disputes }) => [...events, ...disputes].flatMap(({ window }) => window?.from ?? []))
    .sort()[0] ?? ''

function namesOf(event: PackEvent, parties: Map<string, Party>): { parties: string[][]; others: string[][] } {
  const named = event.parties.flatMap((id) => parties.get(id) ?? [])
  return {
    parties: named.map((party) => [party.name, ...party.aliases, ...party.adjectives, ...party.voices]),
    others: [
      ...event.people.map((person) => [person.name, ...person.aliases]),
      ...event.places.map((place) => [place.name, ...place.aliases]),
      ...event.names.map((name) => [name]),
    ],
  }
}

/** Names as terms, without those that begin like another one ("afghanistan" beside "afghan"). */
function terms(names: string[]): string[] {
  const all = names.map((name) => name.trim().replace(/^the\s+/i, '')).filter((name) => name !== '')
  const sorted = [...new Set(all.map((name) => (isAcronym(name) ? name : name.toLowerCase())))].sort()
  const kept: string[] = []
  for (const term of sorted) {
    const last = kept.at(-1)
    if (last === undefined || isWhole(last) || !term.startsWith(last)) kept.push(term)
  }
  // A longer name that holds a shorter one as a word adds nothing: "islamic republic of pakistan".
  return kept.filter((term) => !kept.some((other) => other !== term && !isWhole(other) && term.includes(` ${other}`)))
}

/** Short names stand as whole words only: "dir" begins "director". */
export const isWhole = (term: string): boolean => term.length < 5 || isAcronym(term)

/** "UN", "TTP": as lower-case word beginnings they would stand in half of all texts. */
export const isAcronym = (term: string): boolean => term.length <= 5 && /^[^a-z]+$/.test(term) && /[A-Z]{2}/.test(term)

function quickPatterns(groups: string[][], events: GateEvent[]): GateFilter['quick'] {
  const asked = new Set(events.flatMap(({ parties, others }) => (parties.length > 0 ? parties : others)))
  const all = [...new Set([...asked].flatMap((group) => groups[group] ?? []))]
  // A longer name is found where a shorter one within it is.
  const needed = all.filter((term) => !all.some((other) => other !== term && !isWhole(other) && term.includes(other)))
  if (needed.length > MOST_QUICK) return null
  const pattern = (some: string[]): string => some.map(asPattern).join('|') || '(?!)'
  return {
    names: pattern(needed.filter((term) => !isAcronym(term))),
    acronyms: pattern(needed.filter(isAcronym)),
  }
}

/** A term as a pattern; its spaces stand for any white space. Nothing in it can be tried in two ways. */
function asPattern(term: string): string {
  const literal = term.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(/\s+/g, '\\s+')
  return isWhole(term) ? `${literal}(?![a-zA-Z0-9])` : literal
}

/**
 * A pattern for a first, coarse look at a page's text, in any case: where it finds nothing, `mayMatch` is false too. One
 * pass over the text, without reading its words.
 * @param quick of a filter that knows neither of claims nor of large packs
 * @returns the source of a regular expression without regard to case; empty, so that it finds something in every text,
 *   where no pattern can tell
 */
export const quickPattern = (quick: GateFilter['quick']): string =>
  quick ? `${quick.names}|\\b(?:${quick.acronyms})` : ''

/**
 * True for a page that says it was published before anything happened that the packs know.
 * @param published ISO day or time, undefined where the page says nothing
 */
export function isBefore(published: string | undefined, { first, claims }: GateFilter): boolean {
  return claims !== true && published !== undefined && published.slice(0, first.length) < first
}

/**
 * Tells whether a text can hold anything that the packs know: two names of one event near each other, one of them a
 * party where it has any. Where there are too many names for one pattern they may stand anywhere.
 * @param text the page's text, in any case
 * @param many what many names are looked for with, handed in because most readers have no packs of their own and need
 *   not load it; without it a filter that needs it lets every text through
 * @returns false only where the matcher would find nothing; linear in the text's length and in the filter's
 */
export function mayMatch(text: string, filter: GateFilter, many?: ManyNames): boolean {
  const { quick, claims, large } = filter
  if (claims && text.length >= SHORTEST_CLAIMING) return true
  if (large?.some((names) => many?.mayNameEvent(text, names) ?? true)) return true
  if (quick === null) return many === undefined || namesOne(many.terms(text), filter)
  return !namedNear(text, filter, quick).next().done
}

/**
 * Where in a text enough is named, so that what lies far from there need not be read.
 * @param text the page's text, in any case
 * @returns offsets; none where the names may stand anywhere: the filter has too many of them, or knows of claims
 */
export function namedAt(text: string, filter: GateFilter): number[] {
  const { quick, claims, large } = filter
  if (claims || quick === null || large !== undefined) return []
  return [...namedNear(text, filter, quick)].sort((a, b) => a - b)
}

/** Offsets of names that have enough others near them, first names in any case, then acronyms; one of those close by. */
function* namedNear(text: string, filter: GateFilter, quick: NonNullable<GateFilter['quick']>): Generator<number> {
  for (const [names, flags] of [
    [quick.names, 'gi'],
    [quick.acronyms, 'g'],
  ] as const) {
    const pattern = new RegExp(names, flags)
    for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
      // Wide enough for every name that stands near one of the next few.
      const around = text.slice(Math.max(0, hit.index - NEAR), hit.index + 2 * NEAR)
      if (namesOne(new Characters(around), filter)) yield hit.index
      pattern.lastIndex = Math.max(pattern.lastIndex, hit.index + NEAR)
    }
  }
}

/** True where enough of one event is named. */
function namesOne(words: TermFinder, { groups, events }: GateFilter): boolean {
  const known = new Map<number, boolean>()
  const has = (group: number): boolean => {
    const seen = known.get(group) ?? (groups[group] ?? []).some((term) => words.has(term))
    known.set(group, seen)
    return seen
  }
  return events.some(({ parties, others }) => {
    const needed = Math.min(2, parties.length + others.length)
    let found = 0
    for (const group of parties) if (has(group) && ++found >= needed) return true
    if (found === 0 && parties.length > 0) return false
    return others.some((group) => has(group) && ++found >= needed)
  })
}

/** A text in which few terms are looked for, each from its beginning to its end. */
class Characters implements TermFinder {
  readonly #text: string
  readonly #lower: string

  constructor(text: string) {
    this.#text = text
    this.#lower = text.toLowerCase()
  }

  has(term: string): boolean {
    const text = isAcronym(term) ? this.#text : this.#lower
    const space = term.indexOf(' ')
    const head = space < 0 ? term : term.slice(0, space)
    for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + head.length)) {
      const end = this.#beginsAt(at) ? endOf(text, at, term) : -1
      if (end >= 0 && !(isWhole(term) && isWordAt(text, end))) return true
    }
    return false
  }

  /** Words of neighbouring cells or headings may have run together: then a capital begins a new one. */
  #beginsAt(at: number): boolean {
    if (!isWordAt(this.#lower, at - 1)) return true
    if (this.#text.length !== this.#lower.length) return false
    return isCapital(this.#text.charAt(at)) && !isCapital(this.#text.charAt(at - 1))
  }
}

const isCapital = (char: string): boolean => char !== char.toLowerCase()

/** Where a term ends that begins at an offset; -1 if it does not. */
export function endOf(text: string, from: number, term: string): number {
  let at = from
  for (const char of term) {
    if (char === ' ') {
      const before = at
      while (/\s/.test(text.charAt(at))) at++
      if (at === before) return -1
    } else if (text.startsWith(char, at)) at += char.length
    else return -1
  }
  return at
}

/** True for letters and digits; letters beyond ASCII are told by having two cases. */
export function isWordAt(text: string, at: number): boolean {
  const char = text.charAt(at)
  return char !== '' && ((char >= '0' && char <= '9') || char.toLowerCase() !== char.toUpperCase())
}
