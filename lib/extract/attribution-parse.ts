import type { Token } from '../text/tokens.ts'
import { describe } from './attribution-describe.ts'
import { blankPhrase, type Phrase } from './attribution-phrase.ts'
import { hasClass, isPossessive, lowerAt, type Scan, written } from './attribution-scan.ts'
import { type Unit, unitAt } from './attribution-units.ts'
import { endsNounPhrase } from './lexicon/function-words.ts'
import { isSpeakerNoun } from './lexicon/speakers.ts'
import { speechVerb } from './lexicon/speech-verbs.ts'
import { DOCUMENT, MODIFIER } from './lexicon/word-classes.ts'

const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'it'])
const POSSESSIVES = new Set(['his', 'her', 'its', 'their'])
const ARTICLES = new Set('the a an one another some several many this these those both two three'.split(' '))
const BARE_KINDS: ReadonlySet<string> = new Set(['pronoun', 'party', 'member', 'thing'])
const COMPLEMENT_JOINTS: ReadonlySet<string> = new Set('of in for from at on within inside with near'.split(' '))
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
  const joint = lowerAt(scan, at)
  if ((joint !== 'and' && joint !== '&') || at + 2 >= end) return false
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
  if (BARE_KINDS.has(phrase.kind)) return phrase
  const issued = phrase.kind === 'document' && /^(?:by|from)$/.test(joint)
  if (!(issued || COMPLEMENT_JOINTS.has(joint)) || phrase.to + 1 >= end) return phrase
  if (phrase.kind === 'media' && phrase.head === '') return phrase
  const name = phrase.kind === 'name' || isPersonName(phrase)
  if (name && joint !== 'of') return phrase
  const inner = phraseFrom(scan, phrase.to + 1, end, inTitle, depth + 1)
  const field = joint === 'of' && !inner ? fieldEnd(scan, phrase, end) : 0
  if (field > 0 && depth < 3) {
    const named = { ...phrase, to: field, name: written(scan, phrase.from, field) }
    return complemented(scan, named, end, inTitle, depth + 1)
  }
  if (!inner || inner.kind === 'pronoun' || inner.elided) return phrase
  // "the army in a statement said": what it is said in is no part of the name.
  if (joint !== 'of' && (inner.kind === 'thing' || inner.kind === 'document')) return phrase
  const whole: Phrase = {
    ...phrase,
    to: inner.to,
    // "a statement by the ministry" is the ministry's.
    owner: issued ? (phrase.owner ?? inner) : phrase.owner,
    complement: inner,
    // Witnesses in a side's land speak for nobody.
    party: phrase.party ?? (WITNESSES.test(phrase.head) || UNNAMED.test(phrase.name) ? null : inner.party),
    proper: phrase.proper || inner.proper,
    roles: phrase.roles,
    name: name ? phrase.name : written(scan, phrase.from, inner.to),
    noun: name ? phrase.noun : `${phrase.noun} ${joint} ${written(scan, inner.from, inner.to)}`,
  }
  // "Ministry of Defence in Bangkok": one more may follow.
  return depth < 2 && !name && !issued ? complemented(scan, whole, end, inTitle, depth + 1) : whole
}

/** The end of "of defence", "of foreign affairs" after an office or its holder; 0 where there is none. */
function fieldEnd(scan: Scan, { head, to }: Phrase, end: number): number {
  if (!/^(?:ministry|minister|department|secretary|directorate)$/.test(head)) return 0
  let i = to + 1
  while (i < Math.min(end, to + 4) && (hasClass(scan, i, MODIFIER) || lowerAt(scan, i) === 'affairs')) i++
  return i > to + 1 ? i : 0
}

/** "Sources in the province" may be anyone's; "security sources in Vell" are Vell's. */
const UNNAMED = /^(?:local |several |some |unnamed |other )?sources$/i

const WITNESSES =
  /^(?:(?:eye)?witness(?:es)?|residents?|villagers?|locals|survivors?|shopkeepers?|farmers?|drivers?|students?|journalists?|reporters?|correspondents?|analysts?|experts?|teachers?|workers?|relatives|neighbou?rs)$/

function isPersonName(phrase: Phrase): boolean {
  return phrase.kind === 'person' && phrase.proper && phrase.head === ''
}

function pronoun(at: number, head: string): Phrase {
  const plural = head === 'they' || head === 'their'
  return blankPhrase(at, at + 1, 'pronoun', { head, plural, definite: true })
}

/** True where no noun follows: "the former" stands alone. */
function isBare(scan: Scan, at: number, end: number): boolean {
  const token = scan.tokens[at]
  if (!token || at >= end || token.kind !== 'word') return true
  return endsNounPhrase(token.lower) || speechVerb(token.lower) !== null
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
