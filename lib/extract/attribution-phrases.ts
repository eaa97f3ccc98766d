import type { Token } from '../text/tokens.ts'
import { hasClass, isPossessive, lowerAt, type Scan, written } from './attribution-scan.ts'
import { type Unit, unitAt } from './attribution-units.ts'
import { endsNounPhrase } from './lexicon/function-words.ts'
import { isMediaName } from './lexicon/media.ts'
import { BODIES, DOCUMENTS, isSpeakerNoun, MEDIA_NOUNS, PEOPLE, PERSON_ROLES } from './lexicon/speakers.ts'
import { speechVerb } from './lexicon/speech-verbs.ts'
import { genderOf, isTitle } from './lexicon/titles.ts'
import { DOCUMENT } from './lexicon/word-classes.ts'

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

export type Gender = 'm' | 'f' | null

/** A noun phrase that may name a speaker. */
export interface Phrase {
  /** Token range, half-open. */
  from: number
  to: number
  kind: PhraseKind
  /** Folded head noun or pronoun; empty for bare names. */
  head: string
  /** Folded speaker's nouns in it: "minister", "spokesman", "ministry". */
  roles: string[]
  /** As a reader knows them: the canonical name of the gazetteer, or the words of the text. */
  name: string
  /** The words after the possessive: "defence ministry" in "Afghanistan's defence ministry". */
  noun: string
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
  gender: Gender
  /** True for "The army's" with its noun left out. */
  elided: boolean
}

const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'it'])
const POSSESSIVES = new Set(['his', 'her', 'its', 'their'])
const ARTICLES = new Set('the a an one another some several many this these those both two three'.split(' '))
const LONGEST = 24

/**
 * The noun phrase that begins at token `at`, or null. `end` bounds the sentence; `inTitle` says that words are
 * capitalised throughout, so that a capital means nothing.
 */
export function phraseFrom(scan: Scan, at: number, end: number, inTitle: boolean, depth = 0): Phrase | null {
  const first = scan.tokens[at]
  if (!first || at >= end || first.kind === 'punctuation') return null
  if (SUBJECT_PRONOUNS.has(first.lower)) return pronoun(at, first.lower)
  if (first.lower === 'the' && /^(?:former|latter)$/.test(lowerAt(scan, at + 1)) && isBare(scan, at + 2, end)) {
    return { ...pronoun(at, lowerAt(scan, at + 1)), to: at + 2 }
  }
  if (first.lower === 'one' && lowerAt(scan, at + 1) === 'of' && depth < 3) {
    const inner = phraseFrom(scan, at + 2, end, inTitle, depth + 1)
    return inner && /^(?:people|person)$/.test(inner.kind) ? { ...inner, from: at } : null
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
  } else if (ARTICLES.has(first.lower) && !scan.names[at]) {
    definite = /^(?:the|this|these|those)$/.test(first.lower)
    determined = true
    i++
    // "To these AFP adds five": a pronoun before a name.
    if (/^(?:this|these|those|both)$/.test(first.lower) && scan.cases[i] !== 'lower') return null
    if (scan.tokens[i]?.kind === 'number') i++
  }
  let units: Unit[] = []
  while (i < Math.min(end, at + LONGEST)) {
    if (isPossessive(scan, i)) {
      if (units.length === 0) break
      owner = describe(scan, at, i, units, owner, definite)
      units = []
      definite = true
      determined = true
      i++
      continue
    }
    if (units.length > 0 && joinsName(scan, units, i, end)) {
      units.push({ at: i, to: i + 1, type: 'modifier', mention: null })
      i++
      continue
    }
    const open = determined && units.every((part) => part.type === 'modifier')
    const unit = unitAt(scan, i, end, inTitle, determined || units.length > 0, open)
    if (!unit) break
    const last = units.at(-1)
    if (last?.mention?.kind === 'person' && unit.type !== 'cap') break
    // "the number Islamabad gives": a name after such a noun is a subject of its own.
    if (
      last &&
      hasClass(scan, last.at, DOCUMENT) &&
      last.type === 'head' &&
      (unit.type === 'name' || unit.type === 'cap')
    )
      break
    // "In Kabul Zabihullah Mujahid told": the place is no part of the name.
    const bare = last?.mention && (last.mention.kind !== 'adjective' || units.length === 1)
    if (bare && unit.mention?.kind === 'person' && /^(?:in|at|from)$/.test(lowerAt(scan, at - 1))) break
    units.push(unit)
    i = unit.to
    if (lowerAt(scan, unit.at) === 'own' && units.length === 1) units = []
  }
  while (units.at(-1)?.type === 'modifier') {
    const last = units.at(-1) as Unit
    const capital = scan.cases[last.at] !== 'lower' && (units.length > 1 || depth > 0 || determined)
    if (isSpeakerNoun(lowerAt(scan, last.at)) || (capital && !inTitle)) break
    units.pop()
    i = last.at
  }
  if (units.length === 0) {
    if (owner && owner.kind !== 'pronoun') return { ...owner, to: owner.to + 1, elided: true }
    return determined ? thing(scan, at, end, owner) : null
  }
  i = (units.at(-1) as Unit).to
  const core = describe(scan, at, i, units, owner, definite)
  return depth < 3 ? complemented(scan, core, end, inTitle, depth) : core
}

/** "Information and Broadcasting Minister", "Health and Human Services": "and" within a capitalised title. */
function joinsName(scan: Scan, units: readonly Unit[], at: number, end: number): boolean {
  if (!/^(?:and|&)$/.test(lowerAt(scan, at)) || at + 2 >= end) return false
  const plain = units.every((unit) => unit.mention === null && scan.cases[unit.at] !== 'lower' && unit.type !== 'head')
  if (!plain || scan.names[at + 1] || scan.cases[at + 1] === 'lower') return false
  for (let i = at + 2; i <= Math.min(at + 3, end - 1); i++) {
    if (scan.cases[i] === 'lower') return false
    if (isSpeakerNoun(lowerAt(scan, i))) return true
  }
  return false
}

/** Adds "(ISPR)" and "of the ministry", "in Kabul", "for the police" to a phrase. */
function complemented(scan: Scan, core: Phrase, end: number, inTitle: boolean, depth: number): Phrase {
  let phrase = core
  if (lowerAt(scan, phrase.to) === '(' && lowerAt(scan, phrase.to + 2) === ')' && phrase.to + 3 <= end) {
    phrase = { ...phrase, to: phrase.to + 3 }
  }
  const joint = lowerAt(scan, phrase.to)
  if (/^(?:pronoun|party|member|thing)$/.test(phrase.kind)) return phrase
  const issued = phrase.kind === 'document' && /^(?:by|from)$/.test(joint)
  if (!(issued || /^(?:of|in|for|from|at|on|within|inside|with|near)$/.test(joint)) || phrase.to + 1 >= end)
    return phrase
  const name = phrase.kind === 'name' || isPersonName(phrase)
  if (name && joint !== 'of') return phrase
  const inner = phraseFrom(scan, phrase.to + 1, end, inTitle, depth + 1)
  if (!inner || inner.kind === 'pronoun' || inner.elided || (inner.kind === 'thing' && joint !== 'of')) return phrase
  const whole: Phrase = {
    ...phrase,
    to: inner.to,
    // "a statement by the ministry" is the ministry's.
    owner: issued ? (phrase.owner ?? inner) : phrase.owner,
    complement: inner,
    party: phrase.party ?? inner.party,
    proper: phrase.proper || inner.proper,
    roles: phrase.roles,
    name: name ? phrase.name : written(scan, phrase.from, inner.to),
    noun: name ? phrase.noun : `${phrase.noun} ${joint} ${written(scan, inner.from, inner.to)}`,
  }
  // "Ministry of Defence in Bangkok": one more may follow.
  return depth < 2 && !name && !issued ? complemented(scan, whole, end, inTitle, depth + 1) : whole
}

function isPersonName(phrase: Phrase): boolean {
  return phrase.kind === 'person' && phrase.proper && phrase.head === ''
}

function pronoun(at: number, head: string): Phrase {
  const plural = head === 'they' || head === 'their'
  return blankPhrase(at, at + 1, 'pronoun', { head, plural, definite: true })
}

/** A phrase with nothing said about it but what `rest` says. */
export function blankPhrase(from: number, to: number, kind: PhraseKind, rest: Partial<Phrase>): Phrase {
  return {
    from,
    to,
    kind,
    head: '',
    roles: [],
    name: '',
    noun: '',
    party: null,
    owner: null,
    complement: null,
    definite: false,
    proper: false,
    plural: false,
    gender: null,
    elided: false,
    ...rest,
  }
}

/** True where no noun follows: "the former" stands alone. */
function isBare(scan: Scan, at: number, end: number): boolean {
  const token = scan.tokens[at]
  if (!token || at >= end || token.kind !== 'word') return true
  return endsNounPhrase(token.lower) || speechVerb(token.lower) !== null
}

function describe(
  scan: Scan,
  from: number,
  to: number,
  units: readonly Unit[],
  owner: Phrase | null,
  definite: boolean,
): Phrase {
  const lower = (unit: Unit) => lowerAt(scan, unit.at)
  const person = units.find((unit) => unit.mention?.kind === 'person')?.mention ?? null
  const voice = units.find((unit) => unit.mention?.kind === 'voice')?.mention ?? null
  const mention = units.find((unit) => unit.mention)?.mention ?? null
  const heads = units.filter((unit) => unit.type !== 'name' && unit.type !== 'cap' && isSpeakerNoun(lower(unit)))
  const lastHead = heads.at(-1)
  const head = lastHead ? lower(lastHead) : ''
  const party =
    person?.party ?? voice?.party ?? units.find((unit) => unit.mention?.party)?.mention?.party ?? owner?.party ?? null
  const capitals = units.filter((unit) => unit.type !== 'name' && scan.cases[unit.at] !== 'lower')
  const proper =
    mention !== null ||
    capitals.some((unit) => unit.type === 'cap') ||
    capitals.length > 1 ||
    (capitals.length === 1 && capitals[0] !== units[0]) ||
    (owner?.proper ?? false)
  // The nouns within a listed name count too: "Taliban Ministry of Defence" is "the ministry" later on.
  const roles = units.flatMap((unit) => {
    if (unit.type !== 'name') return heads.includes(unit) ? [lower(unit)] : []
    return Array.from({ length: unit.to - unit.at }, (_, i) => lowerAt(scan, unit.at + i)).filter(isSpeakerNoun)
  })
  const plural = PEOPLE.has(head) || /^(?:police|authorities|forces|ngos|unions)$/.test(head)
  const first = units[0] as Unit
  const gender = units.reduce<Gender>((found, unit) => found ?? genderOf(lower(unit)), null)
  const name = written(scan, from, to)
  const common = {
    head,
    roles,
    party,
    owner,
    definite,
    proper,
    plural,
    gender,
    name,
    noun: owner ? written(scan, first.at, to) : name,
  }
  const make = (kind: PhraseKind, rest: Partial<Phrase> = {}) => blankPhrase(from, to, kind, { ...common, ...rest })

  if (person) return make('person', { name: person.name, head: '', proper: true })
  const named = units.filter(
    (unit) => unit.type === 'cap' && (!lastHead || unit.at > lastHead.at) && !isTitle(lower(unit)),
  )
  const fullName = named.length > 0 ? written(scan, (named[0] as Unit).at, (named.at(-1) as Unit).to) : ''
  if (head && DOCUMENTS.has(head)) {
    const before = units.filter((unit) => unit.at < (lastHead as Unit).at)
    const source = before.some((unit) => unit.type !== 'modifier' || isSpeakerNoun(lower(unit)))
    if (!source) return make('document')
    const start = owner ? (before[0] as Unit).at : from
    return make('document', { owner: describe(scan, start, (before.at(-1) as Unit).to, before, owner, definite) })
  }
  if (head && PERSON_ROLES.has(head)) {
    return fullName ? make('person', { name: fullName, head: '', proper: true }) : make('person')
  }
  if (fullName && !head && !voice && units.some((unit) => isTitle(lower(unit)))) {
    return make('person', { name: fullName, head: '', proper: true })
  }
  if (voice && !head) return make('body', { name: voice.name })
  if (head && PEOPLE.has(head)) return make('people')
  if (head && MEDIA_NOUNS.has(head)) return make(party ? 'body' : 'media')
  if (isMediaName(name.toLowerCase()) && !party) return make('media')
  if (head && BODIES.has(head)) return make('body')
  if (mention?.kind === 'place' && units.length === 1) return make('name')
  if (mention && units.every((unit) => unit.mention && unit.mention.party === mention.party)) {
    return make(mention.kind === 'member' ? 'member' : 'party', { name: mention.name })
  }
  const personal = units.length >= 2 && !definite && mention === null && units.every((unit) => unit.type === 'cap')
  return make(personal ? 'person' : 'name')
}

/** "a boatman", "one mother of two": an indefinite phrase with an unknown noun. */
function thing(scan: Scan, at: number, end: number, owner: Phrase | null): Phrase | null {
  let i = at + 1
  while (i < Math.min(end, at + 5)) {
    const token = scan.tokens[i] as Token
    if (token.kind !== 'word' || endsNounPhrase(token.lower) || scan.names[i] || scan.cases[i] !== 'lower') break
    const verb = speechVerb(token.lower)
    if (verb && (!verb.noun || verb.form === 's')) break
    i++
  }
  if (i === at + 1) return null
  const definite = /^(?:the|this|its|his|her|their)$/.test(lowerAt(scan, at))
  return blankPhrase(at, i, 'thing', {
    head: lowerAt(scan, i - 1),
    name: written(scan, at, i),
    noun: written(scan, at + 1, i),
    owner,
    definite,
  })
}
