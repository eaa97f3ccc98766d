import { blankPhrase, type Gender, type Phrase, type PhraseKind } from './attribution-phrase.ts'
import { lowerAt, type Scan, written } from './attribution-scan.ts'
import type { Unit } from './attribution-units.ts'
import { isMediaName } from './lexicon/media.ts'
import { BODIES, DOCUMENTS, isSpeakerNoun, MEDIA_NOUNS, PEOPLE, PERSON_ROLES } from './lexicon/speakers.ts'
import { genderOf, isTitle } from './lexicon/titles.ts'

/** Words for outlets that speak for a side. */
const STATE =
  /^(?:state|state-.*|official|government|government-.*|military|army|party|.*-(?:run|owned|controlled|backed))$/

/** Says what a noun phrase of these parts is: a person, a body, a side, a document, and whose. */
export function describe(
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
    // "official figures" are nobody's in particular.
    const source = before.some(
      (unit) => lower(unit) !== 'official' && (unit.type !== 'modifier' || isSpeakerNoun(lower(unit))),
    )
    if (!source) return make('document')
    return make('document', {
      owner: describe(scan, (before[0] as Unit).at, (before.at(-1) as Unit).to, before, owner, definite),
    })
  }
  if (head && PERSON_ROLES.has(head)) {
    return fullName ? make('person', { name: fullName, head: '', proper: true }) : make('person')
  }
  if (fullName && !head && !voice && units.some((unit) => isTitle(lower(unit)))) {
    return make('person', { name: fullName, head: '', proper: true })
  }
  if (voice && !head) return make('body', { name: voice.name })
  if (head && PEOPLE.has(head)) return make('people')
  if (head && MEDIA_NOUNS.has(head)) {
    // "Afghan media" are nobody's mouthpiece; "Afghan state media" are.
    if (party && !units.some((unit) => STATE.test(lower(unit))) && !owner) return make('media', { party: null })
    // "local broadcaster NHK" is NHK.
    return make(
      party ? 'body' : 'media',
      fullName && !party && scan.cases[(lastHead as Unit).at] === 'lower' ? { name: fullName, proper: true } : {},
    )
  }
  if (isMediaName(name.toLowerCase()) && !party) return make('media')
  if (head && BODIES.has(head)) return make('body')
  if (mention?.kind === 'place' && units.length === 1) return make('name')
  if (mention && units.every((unit) => unit.mention && unit.mention.party === mention.party)) {
    return make(mention.kind === 'member' ? 'member' : 'party', { name: mention.name })
  }
  const personal = units.length >= 2 && !definite && mention === null && units.every((unit) => unit.type === 'cap')
  return make(personal ? 'person' : 'name')
}
