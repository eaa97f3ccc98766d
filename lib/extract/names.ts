import {
  type Gazetteer,
  type NameEntry,
  type NameKind,
  type NameMention,
  type NameNode,
  type WordCase,
  wordCase,
} from './gazetteer.ts'
import { endsNounPhrase, isLocative, isQuantifier } from './lexicon/function-words.ts'
import { isTitle } from './lexicon/titles.ts'
import { isNameWord, type Word } from './words.ts'

/** A text with more distinct unknown names than this is no article; the rest of its words are matched exactly. */
const MOST_VARIANTS = 2000

/**
 * Listed names in a text, longest match first, without overlaps, in order of place. A capitalised alias needs its
 * capital, an acronym its capitals; possessive "'s" stays outside. `words` are the text's, hyphenated ones in their parts. Linear.
 */
export function findNames(words: readonly Word[], gazetteer: Gazetteer, text: string): NameMention[] {
  if (gazetteer.root.next.size === 0) return []
  const found: NameMention[] = []
  const tried = new Set<string>()
  const listed = (word: Word, node: NameNode): NameNode | undefined => {
    const exact = node.next.get(word.lower)
    if (exact || wordCase(text, word) === 'lower') return exact
    if (!tried.has(word.lower)) {
      if (tried.size >= MOST_VARIANTS) return undefined
      tried.add(word.lower)
    }
    const variant = gazetteer.spelling.variant(word.lower)
    return variant === null ? undefined : node.next.get(variant)
  }

  for (let at = 0; at < words.length; at++) {
    let node: NameNode | undefined = gazetteer.root
    let best: { end: number; entries: NameEntry[] } | null = null
    for (let to = at; to < words.length && node; to++) {
      const word = words[to] as Word
      if (!isNameWord(word) || (to > at && !adjoins(text, words[to - 1] as Word, word))) break
      node = to === at ? listed(word, node) : (listed(word, node) ?? particle(word, node))
      if (!node) break
      if (node.entries.length === 0) continue
      let entries = fitting(node, words, at, to, text)
      if (to === at && !isLong(word) && !gazetteer.root.next.has(word.lower)) entries = entries.filter(isDetail)
      if (entries.length > 0) best = { end: to, entries }
    }
    if (!best) continue
    const entry = choose(best.entries, words, at, best.end, text)
    if (entry) {
      const { kind, id, party, name } = entry
      found.push({ start: (words[at] as Word).start, end: (words[best.end] as Word).end, kind, id, party, name })
    }
    at = best.end
  }
  return found
}

/** A side's name alone, one letter off, is often another name: "Indiana" is not "Indian". */
const isLong = ({ lower }: Word): boolean => lower.length >= 9
const isDetail = ({ kind }: NameEntry): boolean => kind === 'person' || kind === 'place'

/** "e" and "i", "al" and "ul" join the parts of transliterated names and vary freely. */
const PARTICLES = [
  ['e', 'i'],
  ['al', 'ul', 'el', 'ur', 'ud'],
]

function particle(word: Word, node: NameNode): NameNode | undefined {
  const group = PARTICLES.find((forms) => forms.includes(word.lower))
  if (!group) return undefined
  for (const form of group) {
    const next = node.next.get(form)
    if (next) return next
  }
  return undefined
}

function adjoins(text: string, before: Word, after: Word): boolean {
  return after.start - before.end <= 2 && !text.slice(before.end, after.start).includes('\n')
}

/** The entries of a node whose words are written as the alias asks. */
function fitting(node: NameNode, words: readonly Word[], from: number, to: number, text: string): NameEntry[] {
  return node.entries.filter((entry, i) => {
    const shape = node.shapes[i] as WordCase[]
    if (entry.derived && followsFirstName(words, from, text)) return false
    return shape.every((wanted, j) => {
      const word = words[from + j] as Word
      if (from + j > to || wanted === 'lower') return true
      const written = wordCase(text, word)
      // "US" is not "us" and "WHO" is not "Who"; longer acronyms are also written "Unama".
      if (wanted === 'upper' && word.end - word.start <= 4) return written === 'upper'
      return written !== 'lower'
    })
  })
}

/** True where another name stands right before ("Yaqoob Mujahid"): a surname alone then means someone else. */
function followsFirstName(words: readonly Word[], at: number, text: string): boolean {
  const before = words[at - 1]
  const name = words[at] as Word
  if (before?.kind !== 'word' || !adjoins(text, before, name) || before.lower === "'s") return false
  if (wordCase(text, before) === 'lower' || isTitle(before.lower) || endsNounPhrase(before.lower)) return false
  const start = words[at - 2]
  const opensSentence = !start || start.kind === 'punctuation' || text.slice(start.end, before.start).includes('\n')
  return !opensSentence || isLikelyFirstName(before.lower)
}

/** A capital at a sentence's start says nothing; short and adverbial words there are no first names. */
function isLikelyFirstName(word: string): boolean {
  return word.length > 3 && !/(?:ly|ing|ed)$/.test(word)
}

/** The first entry of a kind, where all of that kind mean the same; null where there is none or they differ. */
function only(entries: readonly NameEntry[], kind: NameKind, derived = true): NameEntry | null {
  let found: NameEntry | null = null
  for (const entry of entries) {
    if (entry.kind !== kind || (entry.derived && !derived)) continue
    if (found !== null && found.id !== entry.id) return null
    found ??= entry
  }
  return found
}

/** Which of several meanings a name has here, or null where two parties claim it. */
function choose(
  entries: NameEntry[],
  words: readonly Word[],
  from: number,
  to: number,
  text: string,
): NameEntry | null {
  const before = words[from - 1]
  const after = words[to + 1]
  const next = after && after.kind === 'word' && adjoins(text, words[to] as Word, after) ? after : null

  const person = only(entries, 'person', false) ?? only(entries, 'person')
  if (person) return person
  const voice = only(entries, 'voice')
  if (voice) return voice
  const adjective = only(entries, 'adjective')
  const party = only(entries, 'party')
  const member = only(entries, 'member')
  const place = only(entries, 'place')
  if (next && next.lower !== "'s" && !endsNounPhrase(next.lower) && adjective) return adjective
  if (member && before && (before.kind === 'number' || isQuantifier(before.lower))) return member
  if (place && before && isLocative(before.lower)) return place
  // A word that is only listed as an adjective is the side itself where no noun follows ("says Taliban").
  return party ?? place ?? (adjective && member ? { ...adjective, kind: 'party' } : null) ?? member ?? adjective
}
