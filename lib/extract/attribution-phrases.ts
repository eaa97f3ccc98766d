import type { Span } from '../model/quantity.ts'
import type { Token } from '../text/tokens.ts'
import { type NameMention, type WordCase, wordCase } from './gazetteer.ts'
import { AUXILIARIES, CONJUNCTIONS, endsNounPhrase, PREPOSITIONS, PRONOUNS } from './lexicon/function-words.ts'
import { isMediaName } from './lexicon/media.ts'
import {
  BODIES,
  DOCUMENTS,
  isSpeakerNoun,
  MEDIA_NOUNS,
  MODIFIERS,
  PEOPLE,
  PERSON_ROLES,
  VICTIMS,
} from './lexicon/speakers.ts'
import { speechVerb } from './lexicon/speech-verbs.ts'
import { isTitle } from './lexicon/titles.ts'

/** What a noun phrase can be as a speaker. `name`: a proper name that may be anything; `thing`: an unknown noun. */
export type PhraseKind =
  | 'person'
  | 'people'
  | 'body'
  | 'party'
  | 'member'
  | 'media'
  | 'document'
  | 'pronoun'
  | 'name'
  | 'thing'

/** A noun phrase that may name a speaker. */
export interface Phrase {
  /** Token range, half-open. */
  from: number
  to: number
  kind: PhraseKind
  /** Folded head noun or pronoun; empty for bare names. */
  head: string
  /** Folded office words before or after a person's name: "minister", "spokesman". */
  roles: string[]
  /** As a reader knows them: the canonical name of the gazetteer, or the words of the text. */
  name: string
  party: string | null
  /** Who stands in the possessive, or before a document's noun: "its", "the ministry's", "police" in "police data". */
  owner: Phrase | null
  /** The phrase after "of", "in", "for", "from" that belongs to it. */
  complement: Phrase | null
  /** Refers back: it begins with "the", "this", "the same" or a possessive pronoun. */
  definite: boolean
  /** Contains a proper name or a listed one. */
  proper: boolean
  plural: boolean
  /** True for "The army's" with its noun left out. */
  elided: boolean
}

/** Tokens of a text with what the speaker grammar asks about them. */
export interface Scan {
  text: string
  tokens: readonly Token[]
  /** The listed name that covers each token, or null. */
  names: readonly (NameMention | null)[]
  cases: readonly WordCase[]
}

/** Prepares tokens and names for the speaker grammar. Linear. */
export function scanTokens(text: string, tokens: readonly Token[], mentions: readonly NameMention[]): Scan {
  const names: (NameMention | null)[] = []
  let at = 0
  for (const token of tokens) {
    while (at < mentions.length && (mentions[at] as NameMention).end <= token.start) at++
    const mention = mentions[at]
    if (!mention || mention.start >= token.end) {
      names.push(null)
      continue
    }
    // "Pakistan-Afghanistan" is of two sides, and so of none.
    const next = mentions[at + 1]
    const split = next && next.start < token.end && next.party !== mention.party
    names.push(split ? null : mention)
  }
  return { text, tokens, names, cases: tokens.map((token) => wordCase(text, token)) }
}

const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'it'])
const POSSESSIVES = new Set(['his', 'her', 'its', 'their'])
const ARTICLES = new Set([
  'the',
  'a',
  'an',
  'one',
  'another',
  'some',
  'several',
  'many',
  'this',
  'that',
  'these',
  'those',
  'both',
])
const LONGEST = 24

interface Unit {
  at: number
  to: number
  type: 'name' | 'cap' | 'head' | 'modifier'
  mention: NameMention | null
}

/**
 * The noun phrase that begins at token `at`, or null. `end` bounds the sentence; `inTitle` says that words are
 * capitalised throughout, so that a capital means nothing.
 */
export function phraseFrom(scan: Scan, at: number, end: number, inTitle: boolean, depth = 0): Phrase | null {
  const { tokens } = scan
  const first = tokens[at]
  if (!first || at >= end || first.kind === 'punctuation') return null
  if (SUBJECT_PRONOUNS.has(first.lower)) return pronoun(at, first.lower)
  if (first.lower === 'the' && /^(?:former|latter)$/.test(tokens[at + 1]?.lower ?? '') && isBare(scan, at + 2, end)) {
    return { ...pronoun(at, (tokens[at + 1] as Token).lower), to: at + 2 }
  }
  let i = at
  let owner: Phrase | null = null
  let definite = false
  let determined = false
  if (POSSESSIVES.has(first.lower)) {
    owner = pronoun(at, first.lower)
    definite = true
    determined = true
    i++
  } else if (ARTICLES.has(first.lower)) {
    definite = /^(?:the|this|that|these|those)$/.test(first.lower)
    determined = true
    i++
    if (tokens[i]?.kind === 'number') i++
  }
  let units: Unit[] = []
  while (i < Math.min(end, at + LONGEST)) {
    const token = tokens[i] as Token
    if (isPossessive(scan, i)) {
      if (units.length === 0) break
      owner = describe(scan, owner ? at : at, i, units, owner, definite, null)
      units = []
      definite = true
      determined = true
      i++
      continue
    }
    const unit = unitAt(scan, i, end, inTitle, determined || units.length > 0)
    if (!unit) break
    // A second listed person or a body after a person's name opens a new phrase.
    const last = units.at(-1)
    if (last?.mention?.kind === 'person' && unit.type !== 'cap') break
    units.push(unit)
    i = unit.to
    if (token.lower === 'own' && units.length === 1) units = []
  }
  while (units.at(-1)?.type === 'modifier') {
    const last = units.at(-1) as Unit
    if (isSpeakerNoun((tokens[last.at] as Token).lower)) break
    units.pop()
    i = last.at
  }
  if (units.length === 0) {
    if (owner && owner.kind !== 'pronoun') return { ...owner, to: owner.to + 1, elided: true }
    return determined ? thing(scan, at, end, owner) : null
  }
  i = (units.at(-1) as Unit).to
  const core = describe(scan, at, i, units, owner, definite, null)
  return depth < 3 ? complemented(scan, core, end, inTitle, depth) : core
}

/** Adds "(ISPR)" and "of the ministry", "in Kabul", "for the police" to a phrase. */
function complemented(scan: Scan, core: Phrase, end: number, inTitle: boolean, depth: number): Phrase {
  const { tokens } = scan
  let phrase = core
  if (tokens[phrase.to]?.lower === '(' && tokens[phrase.to + 2]?.lower === ')' && phrase.to + 3 <= end) {
    phrase = { ...phrase, to: phrase.to + 3 }
  }
  const joint = tokens[phrase.to]?.lower ?? ''
  const attachable =
    phrase.kind !== 'pronoun' && phrase.kind !== 'party' && phrase.kind !== 'member' && phrase.kind !== 'thing'
  if (!attachable || !/^(?:of|in|for|from|at|on|within|inside|with|near)$/.test(joint)) return phrase
  if (joint !== 'of' && (phrase.kind === 'name' || (phrase.kind === 'person' && phrase.head === ''))) return phrase
  const inner = phraseFrom(scan, phrase.to + 1, end, inTitle, depth + 1)
  if (!inner || inner.kind === 'pronoun' || inner.elided) return phrase
  if (inner.kind === 'thing' && joint !== 'of') return phrase
  // "told reporters in Kabul": a time ("on Sunday") is no part of a name.
  if (/^(?:on|in|at|from)$/.test(joint) && isTime(inner.name)) return phrase
  const named = phrase.kind !== 'person' || phrase.head !== '' || phrase.roles.length > 0
  return {
    ...phrase,
    to: inner.to,
    complement: inner,
    party: phrase.party ?? inner.party,
    proper: phrase.proper || inner.proper,
    name:
      named && phrase.kind !== 'media' && !isPersonName(phrase) ? written(scan, phrase.from, inner.to) : phrase.name,
  }
}

function isPersonName(phrase: Phrase): boolean {
  return phrase.kind === 'person' && phrase.proper && phrase.head === ''
}

function isTime(name: string): boolean {
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december|the (?:morning|evening|night))/i.test(
    name,
  )
}

function pronoun(at: number, head: string): Phrase {
  const plural = head === 'they' || head === 'their'
  return blank(at, at + 1, 'pronoun', { head, plural, definite: true })
}

function blank(from: number, to: number, kind: PhraseKind, rest: Partial<Phrase>): Phrase {
  return {
    from,
    to,
    kind,
    head: '',
    roles: [],
    name: '',
    party: null,
    owner: null,
    complement: null,
    definite: false,
    proper: false,
    plural: false,
    elided: false,
    ...rest,
  }
}

function isPossessive(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  if (!token) return false
  if (token.lower === "'s") return true
  const before = scan.tokens[at - 1]
  return token.lower === "'" && before !== undefined && before.end === token.start && before.lower.endsWith('s')
}

/** True where no noun follows: "the former" stands alone. */
function isBare(scan: Scan, at: number, end: number): boolean {
  const token = scan.tokens[at]
  return (
    !token ||
    at >= end ||
    token.kind === 'punctuation' ||
    endsNounPhrase(token.lower) ||
    speechVerb(token.lower) !== null
  )
}

function unitAt(scan: Scan, at: number, end: number, inTitle: boolean, inside: boolean): Unit | null {
  const token = scan.tokens[at] as Token
  if (token.kind !== 'word' || token.lower === "'s") return null
  const mention = scan.names[at] ?? null
  if (mention) {
    let to = at + 1
    while (to < end && (scan.tokens[to] as Token).start < mention.end) to++
    return { at, to, type: 'name', mention }
  }
  const { lower } = token
  if (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || AUXILIARIES.has(lower) || PRONOUNS.has(lower)) return null
  const capital = scan.cases[at] !== 'lower'
  const verb = speechVerb(lower)
  if (verb && !DOCUMENTS.has(lower)) {
    // "Kathmandu Post" is a name; "Officials Say" in a title is not.
    if (!capital || inTitle || verb.form === 'past') return null
  }
  if (verb && DOCUMENTS.has(lower) && !capital && !documentHere(scan, at)) return null
  const unit = (type: Unit['type']): Unit => ({ at, to: at + 1, type, mention: null })
  if (isSpeakerNoun(lower)) return unit('head')
  if (MODIFIERS.has(lower)) return unit('modifier')
  if (capital && !inTitle) return endsNounPhrase(lower) || opensSentence(scan, at) ? openingName(scan, at) : unit('cap')
  if (capital && inTitle) return speechVerb(scan.tokens[at + 1]?.lower ?? '') || inside ? unit('cap') : null
  if (isTitle(lower)) return unit('modifier')
  if (!inside || VICTIMS.has(lower) || endsNounPhrase(lower) || /(?:ed|ly)$/.test(lower)) return null
  // An unknown word counts only where a speaker's noun follows soon: "the besieged city's mayor".
  for (let ahead = at + 1; ahead <= Math.min(at + 2, end - 1); ahead++) {
    const next = scan.tokens[ahead] as Token
    if (next.kind !== 'word' || endsNounPhrase(next.lower) || VICTIMS.has(next.lower)) return null
    if (isPossessive(scan, ahead)) continue
    if (isSpeakerNoun(next.lower) && (!speechVerb(next.lower) || documentHere(scan, ahead))) return unit('modifier')
  }
  return null
}

/** "claims", "reports", "counts" are verbs after a bare subject; nouns where a verb or a preposition follows. */
function documentHere(scan: Scan, at: number): boolean {
  const next = scan.tokens[at + 1]?.lower ?? ''
  const before = scan.tokens[at - 1]?.lower ?? ''
  if (before === "'s" || before === "'" || POSSESSIVES.has(before) || /^(?:the|a|an|this|that|own|same)$/.test(before))
    return true
  if (MODIFIERS.has(before) && before !== 'police' && before !== 'military' && before !== 'government') return true
  return /^(?:is|are|was|were|has|have|had|from|of|by|puts?|says?|said|shows?|showed|suggests?|suggested|indicates?|:)$/.test(
    next,
  )
}

function opensSentence(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1]
  if (!before) return true
  const token = scan.tokens[at] as Token
  if (/^[.!?:;"“”'‘’(—–-]$/.test(before.lower) && before.lower !== "'") return true
  return scan.text.slice(before.end, token.start).includes('\n')
}

/** The first word of a sentence has its capital anyway: a name only where its neighbours show it. */
function openingName(scan: Scan, at: number): Unit | null {
  const token = scan.tokens[at] as Token
  if (endsNounPhrase(token.lower)) return null
  const next = scan.tokens[at + 1]
  if (!next) return null
  const verb = speechVerb(next.lower)
  const named =
    (next.kind === 'word' && scan.cases[at + 1] !== 'lower' && !endsNounPhrase(next.lower)) ||
    next.lower === "'s" ||
    next.lower === ',' ||
    scan.cases[at] === 'upper' ||
    (verb !== null && verb.form !== 'base') ||
    isSpeakerNoun(next.lower) ||
    MODIFIERS.has(next.lower)
  return named ? { at, to: at + 1, type: 'cap', mention: null } : null
}

/** The words of the text from one token to another, without a leading "the" or possessive pronoun. */
export function written(scan: Scan, from: number, to: number): string {
  const start = /^(?:the|this|that|these|those|its|his|her|their)$/.test(scan.tokens[from]?.lower ?? '')
    ? from + 1
    : from
  const first = scan.tokens[start]
  const last = scan.tokens[to - 1]
  if (!first || !last || start >= to) return ''
  return scan.text.slice(first.start, last.end).replace(/\s+/g, ' ').slice(0, 160)
}

function describe(
  scan: Scan,
  from: number,
  to: number,
  units: readonly Unit[],
  owner: Phrase | null,
  definite: boolean,
  complement: Phrase | null,
): Phrase {
  const lower = (unit: Unit) => (scan.tokens[unit.at] as Token).lower
  const person = units.find((unit) => unit.mention?.kind === 'person')?.mention ?? null
  const voice = units.find((unit) => unit.mention?.kind === 'voice')?.mention ?? null
  const heads = units.filter((unit) => unit.type === 'head' || (unit.type === 'modifier' && isSpeakerNoun(lower(unit))))
  const lastHead = heads.at(-1)
  const head = lastHead ? lower(lastHead) : ''
  const capsAfter = units.filter((unit) => unit.type === 'cap' && (!lastHead || unit.at > lastHead.at))
  const party =
    person?.party ?? voice?.party ?? units.find((unit) => unit.mention?.party)?.mention?.party ?? owner?.party ?? null
  const listed = units.some((unit) => unit.mention !== null)
  const proper =
    listed || units.some((unit) => scan.cases[unit.at] !== 'lower' && unit.type === 'cap') || (owner?.proper ?? false)
  const roles = heads.map(lower)
  const plural = PEOPLE.has(head) || head === 'police' || head === 'authorities' || head === 'forces'
  const common = { head, roles, party, owner, complement, definite, proper, plural }
  const whole = written(scan, from, to)
  const make = (kind: PhraseKind, name: string, rest: Partial<Phrase> = {}) =>
    blank(from, to, kind, { ...common, name, ...rest })

  if (person) return make('person', person.name, { head: '', proper: true })
  const named = capsAfter.filter((unit) => !isTitle(lower(unit)))
  const firstNamed = named[0]
  const lastNamed = named.at(-1)
  const nameText = firstNamed && lastNamed ? written(scan, firstNamed.at, lastNamed.to) : ''
  if (head && DOCUMENTS.has(head)) {
    const before = units.filter((unit) => unit.at < (lastHead as Unit).at)
    const source = before.some((unit) => unit.type !== 'modifier' || isSpeakerNoun(lower(unit)))
    const inner = source
      ? describe(scan, (before[0] as Unit).at, (before.at(-1) as Unit).to, before, owner, false, null)
      : owner
    return make('document', whole, { owner: inner })
  }
  if (head && PERSON_ROLES.has(head)) {
    if (nameText) return make('person', nameText, { head: '', proper: true })
    return make('person', whole)
  }
  const titled = units.some((unit) => unit.type === 'modifier' && isTitle(lower(unit)) && /^[a-z-]+$/.test(lower(unit)))
  if (nameText && !head && !voice && units.some((unit) => isTitle(lower(unit))))
    return make('person', nameText, { head: '' })
  if (voice && !head) return make('body', voice.name)
  if (head && PEOPLE.has(head)) return make('people', whole)
  if (head && MEDIA_NOUNS.has(head)) return make(party ? 'body' : 'media', whole)
  if (head && BODIES.has(head)) {
    if (nameText && titled) return make('person', nameText, { head: '' })
    return isMediaName(whole.toLowerCase())
      ? make('media', whole)
      : make('body', voice && heads.length === 0 ? voice.name : whole)
  }
  const mention = units.find((unit) => unit.mention)?.mention ?? null
  if (mention && units.length === 1) {
    const kind: PhraseKind = mention.kind === 'member' ? 'member' : mention.kind === 'place' ? 'name' : 'party'
    return make(kind, mention.kind === 'place' ? written(scan, from, to) : mention.name)
  }
  if (isMediaName(whole.toLowerCase())) return make('media', whole)
  const words = units.length
  return make(words >= 2 && !definite && !listed ? 'person' : 'name', whole)
}

/** "a boatman", "one mother of two": an indefinite phrase with an unknown noun. */
function thing(scan: Scan, at: number, end: number, owner: Phrase | null): Phrase | null {
  let i = at + 1
  while (i < Math.min(end, at + 5)) {
    const token = scan.tokens[i] as Token
    if (token.kind !== 'word' || endsNounPhrase(token.lower) || speechVerb(token.lower)?.form === 'past') break
    i++
  }
  if (i === at + 1) return null
  const head = (scan.tokens[i - 1] as Token).lower
  return blank(at, i, 'thing', {
    head,
    name: written(scan, at, i),
    owner,
    definite: /^(?:the|this|that|its|his|her|their)$/.test((scan.tokens[at] as Token).lower),
  })
}

/** The characters that a phrase covers. */
export function phraseSpan(scan: Scan, phrase: Phrase): Span {
  return { start: scan.tokens[phrase.from]?.start ?? 0, end: scan.tokens[phrase.to - 1]?.end ?? 0 }
}
