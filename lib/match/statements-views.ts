import type { NameMention } from '../extract/gazetteer.ts'
import type { ReadDocument } from '../extract/read.ts'
import type { Word } from '../extract/words.ts'
import type { Span } from '../model/quantity.ts'
import { type Fit, fitPhrase, type SentenceView } from './statements-fit.ts'
import type { IndexedPhrase, StatementIndex } from './statements-index.ts'
import { type SenseMention, stemWords } from './statements-senses.ts'

/** Longer runs of words without a full stop are no sentence. */
const MOST_WORDS = 160

const BORDER = /^\s+(?:border|frontier|boundary|line)\b/i
/** Characters in which such a word stands. */
const BORDER_WORDS = 12

/** What each sentence has: concepts, sides and places by word, found in one pass over the document. */
export class SentenceViews {
  readonly #index: StatementIndex
  readonly #text: string
  readonly #words: readonly Word[]
  readonly #stems: string[]
  readonly #names: NameMention[]
  readonly #mentions: SenseMention[]
  #word = 0
  #name = 0
  #mention = 0

  constructor(read: ReadDocument, index: StatementIndex) {
    const stemmed = stemWords(read.words)
    this.#index = index
    this.#text = read.text
    this.#words = stemmed.words
    this.#stems = stemmed.stems
    this.#names = read.names
    this.#mentions = index.senses.find(stemmed)
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
    this.#addMisspelt(view)
    const names = this.#names

    while (this.#name < names.length && (names[this.#name] as NameMention).start < sentence.start) this.#name++
    let at = 0
    for (; this.#name < names.length && (names[this.#name] as NameMention).start < sentence.end; this.#name++) {
      const name = names[this.#name] as NameMention
      while (at < view.words.length && (view.words[at] as Word).end <= name.start) at++
      const start = at
      while (at < view.words.length && (view.words[at] as Word).start < name.end) at++
      const range = { from: start, to: at, kind: name.kind, id: name.id, party: name.party }
      if (name.kind === 'place') view.places.push(range)
      // "Raiders" may be anyone's; "Morrow fighters" are of Morrow.
      const sided = name.party !== null && (name.kind !== 'member' || range.to - range.from > 1)
      if (name.party !== null && sided && !this.#namesBorder(this.#name)) {
        put(view.parties, name.party, range)
        for (const [sense, parties] of this.#index.named) {
          if (parties.has(name.party) && name.kind !== 'place') put(view.senses, sense, range)
        }
      }
    }
    return view.words.length > MOST_WORDS ? null : view
  }

  /** "The Pakistan-Afghanistan border" is no doing of either. */
  #namesBorder(index: number): boolean {
    const names = this.#names
    for (const [first, second] of [
      [names[index], names[index + 1]],
      [names[index - 1], names[index]],
    ]) {
      if (!first || !second || !/^[-–—]$/.test(this.#text.slice(first.end, second.start))) continue
      if (BORDER.test(this.#text.slice(second.end, second.end + BORDER_WORDS))) return true
    }
    return false
  }

  #addMisspelt(view: SentenceView): void {
    const { senses, misspellings } = this.#index
    view.words.forEach(({ lower, kind }, i) => {
      if (kind !== 'word' || lower.length < 8 || senses.knows(lower, view.stems[i] ?? '')) return
      for (const sense of misspellings.of(lower)) put(view.senses, sense, { from: i, to: i + 1 })
    })
  }
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** The phrases that a sentence says, by dispute. */
export function fitsOf(view: SentenceView, index: StatementIndex): Map<number, Fit[]> {
  const fits = new Map<number, Fit[]>()
  for (const sense of view.senses.keys()) addFits(index.byTerm.get(sense), view, fits)
  for (const party of view.parties.keys()) addFits(index.byTerm.get(party), view, fits)
  if (view.places.length > 0) addFits(index.byTerm.get('place'), view, fits)
  addFits(index.byTerm.get(''), view, fits)
  return fits
}

function addFits(phrases: readonly IndexedPhrase[] | undefined, view: SentenceView, fits: Map<number, Fit[]>): void {
  if (!phrases) return
  for (const phrase of phrases) {
    const fit = fitPhrase(phrase, view)
    if (fit) put(fits, phrase.dispute, fit)
  }
}
