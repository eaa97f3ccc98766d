import { blankPhrase, type Gender, type Phrase, type PhraseKind } from './attribution-phrase.ts'
import { lowerAt, type Scan, written } from './attribution-scan.ts'
import type { Unit } from './attribution-units.ts'
import { isMediaName } from './lexicon/media.ts'
import { BODIES, DOCUMENTS, isSpeakerNoun, MEDIA_NOUNS, PEOPLE, PERSON_ROLES } from './lexicon/speakers.ts'
import { genderOf, isTitle, rankOf } from './lexicon/titles.ts'

/** Words for outlets that speak for a side. */
const STATE =
  /^(?:state|state-.*|official|government|government-.*|military|army|party|.*-(?:run|owned|controlled|backed))$/

const PLURAL_BODIES: ReadonlySet<string> = new Set(['police', 'authorities', 'forces', 'ngos', 'unions'])

/** Says what a noun phrase of these parts is: a person, a body, a side, a document, and whose. */
export function describe(
  scan: Scan,
  from: number,
  to: number,
  units: readonly Unit[],
  owner: Phrase | null,
  definite: boolean,
): Phrase {
  const person = units.find((unit) => unit.mention?.kind === 'person')?.mention ?? null
  const voice = units.find((unit) => unit.mention?.kind === 'voice')?.mention ?? null
  const mention = units.find((unit) => unit.mention)?.mention ?? null
  const heads = units.filter(
    (unit) => unit.type !== 'name' && unit.type !== 'cap' && isSpeakerNoun(lowerAt(scan, unit.at)),
  )
  const lastHead = heads.at(-1)
  const head = lastHead ? lowerAt(scan, lastHead.at) : ''
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
  const roles: string[] = []
  for (const unit of units) {
    if (unit.type === 'name') {
      for (let i = unit.at; i < unit.to; i++) if (isSpeakerNoun(lowerAt(scan, i))) roles.push(lowerAt(scan, i))
      continue
    }
    const role = heads.includes(unit) ? lowerAt(scan, unit.at) : rankOf(lowerAt(scan, unit.at))
    if (role) roles.push(role)
  }
  const plural = PEOPLE.has(head) || PLURAL_BODIES.has(head)
  const first = units[0] as Unit
  const gender = units.reduce<Gender>((found, unit) => found ?? genderOf(lowerAt(scan, unit.at)), null)
  const name = written(scan, from, to)
  const core: Core = {
    from,
    to,
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

  if (person) return make(core, 'person', { name: person.name, head: '', proper: true })
  const named = units.filter(
    (unit) => unit.type === 'cap' && (!lastHead || unit.at > lastHead.at) && !isTitle(lowerAt(scan, unit.at)),
  )
  const fullName = named.length > 0 ? written(scan, (named[0] as Unit).at, (named.at(-1) as Unit).to) : ''
  if (head && DOCUMENTS.has(head)) {
    const before = units.filter((unit) => unit.at < (lastHead as Unit).at)
    // "official figures" are nobody's in particular.
    const source = before.some(
      (unit) =>
        lowerAt(scan, unit.at) !== 'official' && (unit.type !== 'modifier' || isSpeakerNoun(lowerAt(scan, unit.at))),
    )
    if (!source) return make(core, 'document')
    return make(core, 'document', {
      owner: describe(scan, (before[0] as Unit).at, (before.at(-1) as Unit).to, before, owner, definite),
    })
  }
  if (head && PERSON_ROLES.has(head)) {
    return fullName ? make(core, 'person', { name: fullName, head: '', proper: true }) : make(core, 'person')
  }
  if (fullName && !head && !voice && units.some((unit) => isTitle(lowerAt(scan, unit.at)))) {
    return make(core, 'person', { name: fullName, head: '', proper: true })
  }
  if (voice && !head) return make(core, 'body', { name: voice.name })
  if (head && PEOPLE.has(head)) return make(core, 'people')
  if (head && MEDIA_NOUNS.has(head)) {
    // "Afghan media" are nobody's mouthpiece; "Afghan state media" are.
    if (party && !units.some((unit) => STATE.test(lowerAt(scan, unit.at))) && !owner)
      return make(core, 'media', { party: null })
    // "local broadcaster NHK" is NHK.
    return make(
      core,
      party ? 'body' : 'media',
      fullName && !party && scan.cases[(lastHead as Unit).at] === 'lower' ? { name: fullName, proper: true } : {},
    )
  }
  if (isMediaName(name.toLowerCase()) && !party) return make(core, 'media')
  if (head && BODIES.has(head)) return make(core, 'body')
  if (mention?.kind === 'place' && units.length === 1) return make(core, 'name')
  if (mention && units.every((unit) => unit.mention && unit.mention.party === mention.party)) {
    return make(core, mention.kind === 'member' ? 'member' : 'party', { name: mention.name })
  }
  const personal = units.length >= 2 && !definite && mention === null && units.every((unit) => unit.type === 'cap')
  return make(core, personal ? 'person' : 'name')
}

type Core = Partial<Phrase> & Pick<Phrase, 'from' | 'to'>

const make = (core: Core, kind: PhraseKind, rest: Partial<Phrase> = {}): Phrase =>
  Object.assign(blankPhrase(core.from, core.to, kind, core), rest)
