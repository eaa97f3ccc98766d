import { isSpeech, type Line, type Unit } from './figures-units.ts'
import { ATTACK_NOUNS, FIRST_PERSON, THIRD_PERSON } from './lexicon/figure-words.ts'
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
    if (FIRST_PERSON.has(unit.lower)) return speaker
    const pronoun = THIRD_PERSON.has(unit.lower) && unit.lower !== 'his' && unit.lower !== 'her'
    if (!pronoun && (unit.kind !== 'name' || !unit.name?.party || unit.name.kind === 'place')) continue
    if (line.covered.has(i) || oblique(units, i)) continue
    if (pronoun) {
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

function oblique(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const { lower, kind } = units[i] as Unit
    if (OBLIQUE.test(lower)) return true
    if (lower === 'of') return ATTACK_NOUNS.has(units[i - 1]?.lower ?? '')
    if (kind === 'mark' || !(DETERMINERS.has(lower) || kind === 'word')) return false
    if (!DETERMINERS.has(lower) && kind === 'word' && (isSpeech(units, i) || CONJUNCTIONS.has(lower))) return false
  }
  return false
}
