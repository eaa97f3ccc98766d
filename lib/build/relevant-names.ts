import type { Party, Place } from '../model/pack.ts'
import { fold } from '../text/fold.ts'
import { groupBy } from './group.ts'

/** Sides and places that texts may name. */
export interface Names {
  parties: Party[]
  places: Place[]
}

/**
 * Finds those of many names whose first words a text has. With these alone a document is read alike whatever else lies in
 * its folder. Linear in the text.
 */
export function indexNames({ parties, places }: Names): (text: string) => Names {
  const partiesByWord = groupBy(
    parties.flatMap((party) =>
      [party.name, ...party.aliases, ...party.adjectives].map((name) => ({ party, word: firstWord(name) })),
    ),
    ({ word }) => word,
  )
  const placesByWord = groupBy(places, ({ name }) => firstWord(name))
  return (text) => {
    const words = new Set(wordsOf(text))
    const named = new Set([...words].flatMap((word) => (partiesByWord.get(word) ?? []).map(({ party }) => party)))
    const around = new Set([...words].flatMap((word) => placesByWord.get(word) ?? []))
    return {
      parties: parties.length === named.size ? parties : [...named].sort(byId),
      places: places.length === around.size ? places : [...around].sort(byName),
    }
  }
}

const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
const firstWord = (name: string) => wordsOf(name)[0] ?? ''
const byId = (a: Party, b: Party) => (a.id < b.id ? -1 : 1)
const byName = (a: Place, b: Place) => (a.name < b.name ? -1 : 1)
