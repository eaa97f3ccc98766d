import type { Pack, PackEvent, Party } from '../model/pack.ts'

/**
 * The gate's filter: for each event the words that a page about it must have some of.
 * It lets more through than the matcher marks, never less: a figure belongs to an event only where
 * a party to it is named, and the event is recognised only where something else of it is named too.
 * Plain JSON, so that it can wait in extension storage.
 */
export interface GateFilter {
  events: GateEvent[]
  /** True where packs of text claims are in use: no list of words tells which pages can repeat one of them. */
  claims?: boolean
}

/** Shorter texts have no sentence that could repeat a claim. */
const SHORTEST_CLAIMING = 200

export interface GateEvent {
  /** One list of terms a party. */
  parties: string[][]
  /** One list of terms for each person, place and name of the event. */
  others: string[][]
}

/**
 * Makes the filter for a set of packs.
 * @param packs validated packs
 * @returns a filter of a few kilobytes; each term is a lower-case word beginning, a short lower-case word, or an acronym in capitals
 */
export function buildGate(packs: Pack[]): GateFilter {
  const events: GateEvent[] = []
  for (const pack of packs) {
    const parties = new Map(pack.parties.map((party) => [party.id, party]))
    for (const event of pack.events) events.push(gateEvent(event, parties))
  }
  return { events }
}

function gateEvent(event: PackEvent, parties: Map<string, Party>): GateEvent {
  const named = event.parties.flatMap((id) => parties.get(id) ?? [])
  return {
    parties: lists(named.map((party) => [party.name, ...party.aliases, ...party.adjectives, ...party.voices])),
    others: lists([
      ...event.people.map((person) => [person.name, ...person.aliases]),
      ...event.places.map((place) => [place.name, ...place.aliases]),
      ...event.names.map((name) => [name]),
    ]),
  }
}

const lists = (groups: string[][]): string[][] => groups.map(terms).filter((group) => group.length > 0)

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
const isWhole = (term: string): boolean => term.length < 5 || isAcronym(term)

/** "UN", "TTP": as lower-case word beginnings they would stand in half of all texts. */
const isAcronym = (term: string): boolean => term.length <= 5 && /^[^a-z]+$/.test(term) && /[A-Z]{2}/.test(term)

/**
 * Tells whether a text can hold anything that the packs know.
 * @param text the page's text, in any case
 * @returns false only where the matcher would find nothing; linear in the text's length
 */
export function mayMatch(text: string, gate: GateFilter): boolean {
  if (gate.claims && text.length >= SHORTEST_CLAIMING) return true
  const lower = text.toLowerCase()
  const has = (group: string[]): boolean => group.some((term) => occurs(isAcronym(term) ? text : lower, term))
  return gate.events.some(({ parties, others }) => {
    const needed = Math.min(2, parties.length + others.length)
    let found = 0
    for (const group of parties) if (has(group) && ++found >= needed) return true
    if (found === 0 && parties.length > 0) return false
    return others.some((group) => has(group) && ++found >= needed)
  })
}

/** Looks for a term at the beginning of a word, or as a whole one; its spaces stand for any white space. */
function occurs(text: string, term: string): boolean {
  const whole = isWhole(term)
  const space = term.indexOf(' ')
  const head = space < 0 ? term : term.slice(0, space)
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + head.length)) {
    if (isWordAt(text, at - 1)) continue
    const end = space < 0 ? at + head.length : endOf(text, at + head.length, term.slice(space))
    if (end >= 0 && !(whole && isWordAt(text, end))) return true
  }
  return false
}

/** Where the rest of a term ends, if it stands at an offset; -1 if it does not. */
function endOf(text: string, from: number, rest: string): number {
  let at = from
  for (const char of rest) {
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
function isWordAt(text: string, at: number): boolean {
  const char = text.charAt(at)
  return char !== '' && ((char >= '0' && char <= '9') || char.toLowerCase() !== char.toUpperCase())
}
