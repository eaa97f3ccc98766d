import type { Pack } from '../model/pack.ts'
import { isOwned, isParty, type Thing, thingsOf } from './event-index.ts'
import { firstDay } from './gate.ts'
import {
  filterWords,
  HASH_SIZE,
  LOW_BITS,
  type NameFilter,
  NUMBER_SIZE,
  nameEntry,
  openingEntry,
  pairEntry,
  writeEntries,
  writeNumbers,
} from './name-filter.ts'

/** Bits for an entry: one strange name in some thousands is taken for one of the pack's. */
const BITS_PER_ENTRY = 16
/** The most that all pages should be given to read. Packs with more names let more strange pages through. */
const MOST_BITS = 950_000
/** Names of parties that are told from each other; of packs with more, each name alone lets a page through. */
const MOST_PARTY_NAMES = 6000
const LARGEST_NUMBER = 0xffff

/** Makes the filter of a large pack. Linear in its names. */
export function buildNameFilter(pack: Pack): NameFilter {
  const things = thingsOf(pack)
  const entries = new Set<number>()
  const parties: { hash: number; number: number; entry: number }[] = []
  let small = false
  let loose = false
  for (const [number, thing] of things.entries()) {
    const isLoose = !isParty(thing) && !isOwned(thing)
    loose ||= isLoose
    for (const words of fewest(thing)) {
      small ||= !words[0]?.capital
      const [first = '', second] = words.map(({ word }) => word)
      const entry = nameEntry(second === undefined ? [first] : [first, second], isLoose)
      if (second !== undefined) entries.add(openingEntry(first))
      if (isParty(thing)) parties.push({ hash: entry & LOW_BITS, number, entry })
      else entries.add(entry)
    }
  }
  const tells = parties.length <= MOST_PARTY_NAMES && parties.every(({ number }) => number <= LARGEST_NUMBER)
  if (!tells) for (const { entry } of parties) entries.add(entry)
  else for (const pair of pairsOf(pack)) entries.add(pair)
  const told = tells ? parties.sort((a, b) => a.hash - b.hash) : []
  return {
    bits: writeEntries(entries, Math.min(MOST_BITS, Math.max(64, entries.size * BITS_PER_ENTRY))),
    parties: writeNumbers(
      told.map(({ hash }) => hash),
      HASH_SIZE,
    ),
    numbers: writeNumbers(
      told.map(({ number }) => number),
      NUMBER_SIZE,
    ),
    first: firstDay([pack]),
    loose,
    small,
  }
}

type NameWords = { word: string; capital: boolean }[]

/** The names of a thing in words, without those that hold another one of a single word: "Republic of Morrow". */
function fewest({ names }: Thing): NameWords[] {
  const all = names.map((name) => [...filterWords(name.replace(/^the /i, ''))]).filter((words) => words.length > 0)
  const single = new Set(all.flatMap(([first, ...rest]) => (first?.capital && rest.length === 0 ? [first.word] : [])))
  return all.filter((words) => words.length === 1 || !words.some(({ word, capital }) => capital && single.has(word)))
}

function pairsOf({ parties, events }: Pack): number[] {
  const numbers = new Map(parties.map(({ id }, number) => [id, number]))
  return events.flatMap(({ parties: ids }) => {
    const known = ids.flatMap((id) => numbers.get(id) ?? [])
    return known.flatMap((a, i) => known.slice(i + 1).map((b) => pairEntry(a, b)))
  })
}
