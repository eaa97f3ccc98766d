import { isQuoted } from './figures-quoted.ts'
import { announcedSubject } from './figures-topic.ts'
import { isSpeech, type Line, type Unit } from './figures-units.ts'
import {
  ARMED_BODIES,
  ATTACK_NOUNS,
  ATTACK_VERBS,
  CLASHES,
  FIRST_PERSON,
  THIRD_PERSON,
} from './lexicon/figure-words.ts'
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS } from './lexicon/function-words.ts'

/** The first party among the next `most` words, before a number or a mark. */
export function partyWithin(units: readonly Unit[], from: number, most: number): string | null {
  for (let i = from; i < Math.min(units.length, from + most + 1); i++) {
    const unit = units[i] as Unit
    if (unit.kind === 'mark' || unit.kind === 'number') return null
    if (unit.name?.party && unit.name.kind !== 'place') return unit.name.party
  }
  return null
}

/** Prepositions after which a name is not the subject of what follows. */
const OBLIQUE =
  /^(?:on|against|in|at|near|inside|into|along|to|towards|toward|over|between|with|across|for|outside|around|via|than)$/

/** The party that a sentence's subject before unit `at` belongs to: the nearest name that is not in another phrase. */
export function subjectBefore(line: Line, at: number, speaker: string | null): string | null {
  const { units } = line
  for (let i = at - 1; i >= Math.max(0, at - 24); i--) {
    const unit = units[i] as Unit
    if (unit.lower === ';') return null
    if (unit.lower === ',') i = beforeAside(units, i)
    // "after fighting which, Kabul says, killed 58": the fighting did.
    if (unit.lower === 'which' && CLASHES.has(units[i - 1]?.lower ?? '')) return null
    const related = /^(?:which|who|whose)$/.test(unit.lower) ? antecedentOf(units, i) : null
    if (related) return related
    // "a raid on the base, which cost 12 lives": the raid did.
    if (unit.lower === 'which' && units.slice(i + 1, at).every(isOfVerb)) return null
    if (FIRST_PERSON.has(unit.lower)) return speaker
    const pronoun = THIRD_PERSON.has(unit.lower) && unit.lower !== 'his' && unit.lower !== 'her'
    if (!pronoun && (unit.kind !== 'name' || !unit.name?.party || unit.name.kind === 'place')) continue
    if (line.covered.has(i) || oblique(units, i)) continue
    if (pronoun) {
      // In a speaker's own words "they" are the others.
      if (unit.lower === 'they' && isQuoted(line, unit.start)) return null
      if (unit.lower === 'they' && isSaidByIt(units, i)) return announcedSubject(line, i + 1)
      if (speaker) return speaker
      continue
    }
    if (!unit.name) continue
    // "The army's bulletin lists 23, the Taliban's has 58": the Taliban's bulletin, not their dead.
    if (units[i + 1]?.lower === "'s" && AUXILIARIES.has(units[i + 2]?.lower ?? '')) return null
    return unit.name.party
  }
  return null
}

const isOfVerb = ({ lower }: Unit): boolean => AUXILIARIES.has(lower) || lower.endsWith('ly')

/** "the Thai army, which itself lost 15": the party named right before "which" or "who"; null where none is. */
function antecedentOf(units: readonly Unit[], relative: number): string | null {
  const comma = units[relative - 1]?.lower === ',' ? relative - 2 : relative - 1
  for (let i = comma; i >= Math.max(0, comma - 2); i--) {
    const { kind, name, lower, noun } = units[i] as Unit
    if (name?.party) return name.kind === 'place' || (noun && !ARMED_BODIES.has(lower)) ? null : name.party
    if (kind !== 'word' || !ARMED_BODIES.has(lower)) return null
  }
  return null
}

/** "it says they lost 200": they are not those who say so. */
export function isSaidByIt(units: readonly Unit[], they: number): boolean {
  const verb = units[they - 1]?.lower === 'that' ? they - 2 : they - 1
  return isSpeech(units, verb) && units[verb - 1]?.lower === 'it'
}

/**
 * True where somebody loses who is neither named nor the speaker: "says the movement lost 200". Armies and sides are
 * their party's own.
 */
export function isAnotherSubject(units: readonly Unit[], verb: number): boolean {
  let i = verb - 1
  while (i > 0 && (AUXILIARIES.has(units[i]?.lower ?? '') || units[i]?.lower.endsWith('ly'))) i--
  const head = units[i]
  if (head?.kind !== 'word' || DETERMINERS.has(head.lower) || OWN_BODIES.test(head.lower)) return false
  let first = i
  while (first > i - 3 && units[first - 1]?.kind === 'word' && units[first]?.lower !== 'the') first--
  const opener = units[first - 1]
  return units[first]?.lower === 'the' && opener != null && (opener.lower === 'that' || isSpeech(units, first - 1))
}

const OWN_BODIES =
  /^(?:army|military|forces?|troops|side|country|nation|state|government|ministry|navy|police|corps|service|services|regime|administration)$/

/** Where an aside that only names the speaker begins ("Pakistan, say the Taliban, lost"); the comma itself otherwise. */
function beforeAside(units: readonly Unit[], comma: number): number {
  for (let i = comma - 1; i >= Math.max(0, comma - 8); i--) {
    if (units[i]?.lower !== ',') continue
    return units.slice(i + 1, comma).some((_, k) => isSpeech(units, i + 1 + k)) ? i : comma
  }
  return comma
}

function oblique(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const { lower, kind } = units[i] as Unit
    if (OBLIQUE.test(lower)) return true
    // "is said by the Taliban to have lost"; but "a raid by the Taliban killed".
    if (lower === 'by')
      return !ATTACK_NOUNS.has(units[i - 1]?.lower ?? '') && !ATTACK_VERBS.has(units[i - 1]?.lower ?? '')
    if (lower === 'of') return ATTACK_NOUNS.has(units[i - 1]?.lower ?? '')
    // "attacked Pakistani posts": an object.
    if (i === at - 1 && ATTACK_VERBS.has(lower)) return true
    if (kind === 'mark' || !(DETERMINERS.has(lower) || kind === 'word')) return false
    if (!DETERMINERS.has(lower) && kind === 'word' && (isSpeech(units, i) || CONJUNCTIONS.has(lower))) return false
  }
  return false
}

/** The party that a sentence names first, as its subject does. */
export const firstNamed = ({ units }: Line): string | null =>
  units.find(({ name }) => name?.party && name.kind !== 'place')?.name?.party ?? null
