import type { NameMention } from '../extract/gazetteer.ts'
import type { ReadDocument } from '../extract/read.ts'
import type { Word } from '../extract/words.ts'
import type { Attribution } from '../model/figure.ts'
import type { StatementMention } from '../model/match.ts'
import type { PackEvent } from '../model/pack.ts'
import type { Span } from '../model/quantity.ts'
import { type Fit, fitPhrase, type SentenceView } from './statements-fit.ts'
import type { IndexedDispute, IndexedPhrase, StatementIndex } from './statements-index.ts'
import { type Scope, statementScope } from './statements-scope.ts'
import { type SenseMention, stemWords } from './statements-senses.ts'

/** Longer runs of words without a full stop are no sentence. */
const MOST_WORDS = 160
/** How many sentences after one about a question a follow-up may stand, within its paragraph. */
const FOLLOWS_WITHIN = 2

/**
 * Sentences of a document that take a position on one of the statement disputes of `index`, with the side whose
 * position it is: the speaker's where a speaker is named and is a side, else that of the phrase; `neutral` where a
 * sentence gives both or none. Titles and headings are left out: they repeat the text without its speakers.
 *
 * @param events the events that the document is about; disputes of others are left out
 * @returns in order of place; at most one for each sentence and dispute. Linear in the text; never throws.
 */
export function matchStatements(
  read: ReadDocument,
  attribution: (at: Span) => Attribution,
  index: StatementIndex,
  events: readonly PackEvent[],
): StatementMention[] {
  const scopes = scopesOf(read, index, events)
  if (scopes.every((scope) => scope === null)) return []
  const found: StatementMention[] = []
  const lastAbout: { sentence: number; block: number }[] = []
  const views = new SentenceViews(read, index)
  read.sentences.forEach((sentence, i) => {
    const kind = read.blocks[sentence.block]?.kind
    const view = views.next(sentence)
    if (!view || kind === 'title' || kind === 'heading') return
    const fits = fitsOf(view, index)
    for (let number = 0; number < index.disputes.length; number++) {
      const own = fits.get(number) ?? []
      const last = lastAbout[number]
      const near =
        last !== undefined &&
        (last.block === sentence.block ? i - last.sentence <= FOLLOWS_WITHIN : i - last.sentence === 1)
      const stated = own.filter(({ phrase: { use } }) => use === 'states' || (use === 'follows' && near))
      if (stated.length > 0 || own.some(({ phrase: { use } }) => use === 'topic')) {
        lastAbout[number] = { sentence: i, block: sentence.block }
      }
      if (stated.length === 0 || own.some(({ phrase: { use } }) => use === 'unless')) continue
      const { dispute, stances } = index.disputes[number] as IndexedDispute
      if (!scopes[number]?.(i, dispute)) continue
      found.push({
        start: sentence.start,
        end: sentence.end,
        dispute: dispute.id,
        stance: stanceOf(stated, stances, view.words, attribution),
        score: Math.round(Math.max(...stated.map(({ score }) => score)) * 100) / 100,
      })
    }
  })
  return found
}

function scopesOf(read: ReadDocument, index: StatementIndex, events: readonly PackEvent[]): (Scope | null)[] {
  const byEvent = new Map<string, Scope | null>()
  for (const event of events) {
    const disputes = index.disputes.flatMap(({ dispute }) => (dispute.event === event.id ? [dispute] : []))
    byEvent.set(event.id, statementScope(read, event, disputes))
  }
  return index.disputes.map(({ dispute }) => byEvent.get(dispute.event) ?? null)
}

/** What each sentence has: concepts, sides and places by word, found in one pass over the document. */
class SentenceViews {
  readonly #index: StatementIndex
  readonly #words: Word[]
  readonly #stems: string[]
  readonly #names: NameMention[]
  readonly #mentions: SenseMention[]
  #word = 0
  #name = 0
  #mention = 0

  constructor(read: ReadDocument, index: StatementIndex) {
    const { words, stems } = stemWords(read.text, read.tokens)
    this.#index = index
    this.#words = words
    this.#stems = stems
    this.#names = read.names
    this.#mentions = index.senses.find(stems)
  }

  /** The next sentence in order; null where it is too long to be one. */
  next(sentence: Span): SentenceView | null {
    const words = this.#words
    while (this.#word < words.length && (words[this.#word] as Word).start < sentence.start) this.#word++
    const from = this.#word
    while (this.#word < words.length && (words[this.#word] as Word).start < sentence.end) this.#word++
    const to = this.#word
    const view: SentenceView = {
      words: words.slice(from, to),
      stems: this.#stems.slice(from, to),
      senses: new Map(),
      parties: new Map(),
      places: [],
    }
    const mentions = this.#mentions
    while (this.#mention < mentions.length && (mentions[this.#mention] as SenseMention).from < from) this.#mention++
    for (; this.#mention < mentions.length && (mentions[this.#mention] as SenseMention).from < to; this.#mention++) {
      const one = mentions[this.#mention] as SenseMention
      if (one.to <= to) put(view.senses, one.sense, { from: one.from - from, to: one.to - from })
    }
    const names = this.#names
    while (this.#name < names.length && (names[this.#name] as NameMention).start < sentence.start) this.#name++
    let at = 0
    for (; this.#name < names.length && (names[this.#name] as NameMention).start < sentence.end; this.#name++) {
      const name = names[this.#name] as NameMention
      while (at < view.words.length && (view.words[at] as Word).end <= name.start) at++
      const start = at
      while (at < view.words.length && (view.words[at] as Word).start < name.end) at++
      const range = { from: start, to: at, kind: name.kind, id: name.id }
      if (name.kind === 'place') view.places.push(range)
      if (name.party !== null && name.kind !== 'member') {
        put(view.parties, name.party, range)
        for (const [sense, parties] of this.#index.named) {
          if (parties.has(name.party) && name.kind !== 'place') put(view.senses, sense, range)
        }
      }
    }
    return view.words.length > MOST_WORDS ? null : view
  }
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** The phrases that a sentence says, by dispute. */
function fitsOf(view: SentenceView, index: StatementIndex): Map<number, Fit[]> {
  const fits = new Map<number, Fit[]>()
  const tryAll = (phrases: readonly IndexedPhrase[] | undefined) => {
    for (const phrase of phrases ?? []) {
      const fit = fitPhrase(phrase, view)
      if (fit) put(fits, phrase.dispute, fit)
    }
  }
  for (const sense of view.senses.keys()) tryAll(index.byTerm.get(sense))
  for (const party of view.parties.keys()) tryAll(index.byTerm.get(party))
  if (view.places.length > 0) tryAll(index.byTerm.get('place'))
  tryAll(index.byTerm.get(''))
  return fits
}

/** Whose position a sentence gives. */
function stanceOf(
  fits: readonly Fit[],
  stances: ReadonlySet<string>,
  words: readonly Word[],
  attribution: (at: Span) => Attribution,
): string {
  const taken = new Set<string>()
  for (const fit of fits) {
    const from = words[fit.at.from]
    const to = words[fit.at.to - 1]
    const said = from && to ? attribution({ start: from.start, end: to.end }) : null
    const party = said?.claimant?.party ?? null
    if (party !== null && stances.has(party)) taken.add(said?.stance === 'does-not-confirm' ? 'neutral' : party)
    else if (!fits.some((other) => other !== fit && holds(other, fit))) taken.add(fit.phrase.stance)
  }
  return taken.size === 1 ? ([...taken][0] ?? 'neutral') : 'neutral'
}

/** True where one fit says all that another says, and more. */
function holds(more: Fit, less: Fit): boolean {
  return more.used.size > less.used.size && [...less.used].every((word) => more.used.has(word))
}
