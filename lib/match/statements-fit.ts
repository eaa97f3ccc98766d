import type { NameKind } from '../extract/gazetteer.ts'
import type { Word } from '../extract/words.ts'
import type { IndexedPhrase } from './statements-index.ts'
import type { Term } from './statements-phrases.ts'
import { isGround, roleOf, type WordRange } from './statements-roles.ts'

/** A sentence as the matcher looks at it: where its concepts, sides and places stand. */
export interface SentenceView {
  words: readonly Word[]
  stems: readonly string[]
  senses: Map<number, WordRange[]>
  parties: Map<string, NamedRange[]>
  places: NamedRange[]
}

export interface NamedRange extends WordRange {
  kind: NameKind
  id: string
  party: string | null
}

/** A phrase found in a sentence. */
export interface Fit {
  phrase: IndexedPhrase
  /** The words of its act, or of its first name. */
  at: WordRange
  /** Indices of the words that it takes up. */
  used: ReadonlySet<number>
  /** True where something in brackets is left unsaid. */
  unsaid: boolean
  /** True where the sentence shows that the phrase's parties do their parts. */
  sure: boolean
  /** The party that the sentence shows to do the act, as the phrase has it; null where it shows none. */
  by: string | null

  /** 0..1 */
  score: number
}

/** Words that the parts of a phrase may lie apart: for one neighbour, and for each further one. */
const REACH = 14
const REACH_MORE = 7
/** A word or name that stands oftener in one sentence is looked at this often. */
const MOST_PLACES = 8
/** How many places of a term are tried beside those of the others: phrases are short, so all ways are few. */
const MOST_CHOICES = 3

/** Finds a phrase in a sentence; null where something that it needs is missing or speaks against it. */
export function fitPhrase(phrase: IndexedPhrase, view: SentenceView): Fit | null {
  if (!mayHold(phrase, view)) return null
  const needed: Needed[] = []
  for (const term of phrase.terms) {
    if (term.optional) continue
    const places = placesOf(term, view)
    if (places.length === 0) return null
    needed.push({ term, places })
  }
  needed.sort((a, b) => a.places.length - b.places.length)
  // What a sentence is about may stand at its other end.
  const bounded = phrase.use === 'states' || phrase.use === 'follows'
  const reach = REACH + REACH_MORE * Math.max(0, needed.length - 2)
  let best: { chosen: Map<Term, WordRange>; length: number; roles: number } | null = null
  for (const start of needed[0]?.places.slice(0, MOST_PLACES) ?? []) {
    const chosen = new Map<Term, WordRange>()
    if (!choose(needed, 0, start, chosen)) continue
    const ranges = [...chosen.values()]
    const length = wordsBetween(
      view,
      Math.min(...ranges.map(({ from }) => from)),
      Math.max(...ranges.map(({ to }) => to)),
    )
    if ((length > reach && bounded) || (best && best.length <= length)) continue
    const roles = roleFit(phrase, chosen, view)
    if (roles > 0) best = { chosen, length, roles }
  }
  if (!best) return null
  const ranges = [...best.chosen.values()]
  const used = new Set<number>()
  for (const { from, to } of ranges) for (let i = from; i < to; i++) used.add(i)
  const at = actRange(phrase, best.chosen) ?? (ranges[0] as WordRange)
  const optional = phrase.terms.filter((term) => term.optional)
  const unsaid = optional.filter((term) => placesOf(term, view).length === 0).length
  return {
    unsaid: unsaid > 0,
    sure: best.roles === 1,
    by: best.roles === 1 ? actorOf(phrase, view) : null,
    phrase,
    at,
    used,
    score: Math.max(0.3, 0.95 * best.roles - 0.1 * unsaid - 0.005 * best.length),
  }
}

/** A quick look: most phrases lack something that the sentence does not speak of. */
function mayHold({ terms }: IndexedPhrase, { senses, parties, places }: SentenceView): boolean {
  for (const term of terms) {
    if (term.optional) continue
    const isThere =
      term.kind === 'sense'
        ? senses.has(term.sense)
        : term.kind === 'party'
          ? parties.has(term.party)
          : places.length > 0
    if (!isThere) return false
  }
  return true
}

function actorOf({ terms }: IndexedPhrase, view: SentenceView): string | null {
  for (const term of terms) {
    if (term.kind === 'party' && term.role === 'actor' && view.parties.has(term.party)) return term.party
  }
  return null
}

function wordsBetween(view: SentenceView, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) if (view.words[i]?.kind !== 'punctuation') count++
  return count
}

function placesOf(term: Term, view: SentenceView): readonly WordRange[] {
  if (term.kind === 'sense') return view.senses.get(term.sense) ?? []
  // "Somewhere" is a place that belongs to a side; the border itself is everywhere.
  if (term.kind === 'place')
    return view.places.filter(({ id, party }) => (term.place === null ? party !== null : id === term.place))
  const named = view.parties.get(term.party) ?? []
  return term.role === 'ground' ? named.filter((name) => isGround(view.words, name)) : named
}

interface Needed {
  term: Term
  places: readonly WordRange[]
}

/** Adds to `chosen` for each term from the `i`th on a place near `start`, no word taken twice; false where that cannot be. */
function choose(needed: readonly Needed[], i: number, start: WordRange, chosen: Map<Term, WordRange>): boolean {
  const one = needed[i]
  if (!one) return true
  for (const place of i === 0 ? [start] : nearest(one.places, start)) {
    if (isTaken(place, chosen)) continue
    chosen.set(one.term, place)
    if (choose(needed, i + 1, start, chosen)) return true
    chosen.delete(one.term)
  }
  return false
}

function isTaken(place: WordRange, chosen: ReadonlyMap<Term, WordRange>): boolean {
  for (const other of chosen.values()) if (place.from < other.to && other.from < place.to) return true
  return false
}

function nearest(places: readonly WordRange[], start: WordRange): readonly WordRange[] {
  if (places.length === 1) return places
  const sorted = places.slice(0, MOST_PLACES).sort((a, b) => distance(a, start) - distance(b, start))
  return sorted.slice(0, MOST_CHOICES)
}

function distance(a: WordRange, b: WordRange): number {
  return a.to <= b.from ? b.from - a.to : a.from - b.to
}

function actRange(phrase: IndexedPhrase, chosen: ReadonlyMap<Term, WordRange>): WordRange | null {
  for (const [term, range] of chosen) if (term.kind === 'sense' && term.sense === phrase.act) return range
  return null
}

/**
 * How well the sides fit their parts: 1 where the sentence shows it, less where it leaves it open, 0 where it clearly
 * gives the act to another side.
 */
function roleFit(phrase: IndexedPhrase, chosen: ReadonlyMap<Term, WordRange>, view: SentenceView): number {
  const act = actRange(phrase, chosen)
  if (!act) return 1
  const parties = phrase.terms.filter((term) => term.kind === 'party')
  let fit = 1
  for (const { party, role, optional } of parties) {
    if (role === null || role === 'ground') continue
    const own = (view.parties.get(party) ?? []).slice(0, MOST_PLACES).map((name) => roleOf(view.words, name, act))
    if (own.includes(role)) continue
    if (own.includes(role === 'actor' ? 'target' : 'actor')) return 0
    for (const [other, names] of view.parties) {
      if (other === party || parties.some((one) => one.party === other && one.role === role)) continue
      for (const name of names.slice(0, MOST_PLACES)) {
        if (name.kind !== 'place' && roleOf(view.words, name, act) === role) return 0
      }
    }
    // Brackets and the sentence before leave less to show.
    const weight = optional || phrase.use === 'follows' ? 0.5 : 1
    if (own.includes('unknown')) fit -= 0.15 * weight
    else if (own.includes('apart')) fit -= 0.25 * weight
    else if (!optional) fit -= 0.15 * weight
  }
  return Math.max(0.3, fit)
}
