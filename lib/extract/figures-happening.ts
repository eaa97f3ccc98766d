import { toTheLeft } from './figures-left.ts'
import type { NounPhrase } from './figures-noun-phrase.ts'
import { toTheRight } from './figures-right.ts'
import type { Happening, Line } from './figures-units.ts'
import { COST } from './figures-voice.ts'
import { type MeasureEntry, saidOf } from './lexicon/measures.ts'

/** What happened to a counted, and how far its words stand from it. */
export interface Link {
  happening: Happening
  entry: MeasureEntry
  side: 'left' | 'right' | 'inside' | 'header'
  /** 0 is adjacent; about one for each word between, more for commas and conjunctions. */
  cost: number
}

/**
 * What happened to what `np` counts, best first; empty where the sentence does not say. Without a noun people are
 * meant, unless `context`, the class counted before, says otherwise ("25 posts overrun and 20 wrecked").
 */
export function findLinks(
  line: Line,
  np: NounPhrase,
  counted: string | null,
  known: boolean,
  context: string | null,
): Link[] {
  if (counted !== null) return linksOf(line, np, (entry) => saidOf(entry, counted, known))
  const people = linksOf(line, np, (entry) => saidOf(entry, 'person', true))
  if (context === null) return people
  const others = linksOf(line, np, (entry) => saidOf(entry, context, true))
  return (others[0]?.cost ?? COST.farthest) <= (people[0]?.cost ?? COST.farthest) ? others : people
}

/** "58 of 72 drones": the total, of which nothing is said. */
function isTotal({ units }: Line, { at }: NounPhrase): boolean {
  const of = units[at - 1]?.lower === 'the' ? at - 2 : at - 1
  return units[of]?.lower === 'of' && units[of - 1]?.number != null
}

function linksOf(line: Line, np: NounPhrase, fits: (entry: MeasureEntry) => boolean): Link[] {
  if (isTotal(line, np)) return []
  const links: Link[] = []
  if (np.happened !== null) {
    const happening = line.units[np.happened]?.happening
    const entry = happening?.entries.find((one) => fits(one) && (one.taking === 'object' || one.taking === 'state'))
    if (happening && entry) links.push({ happening, entry, side: 'inside', cost: 0 })
  }
  const right = toTheRight(line, np, fits)
  if (right) links.push(right)
  const left = toTheLeft(line, np, fits)
  if (left) links.push(left)
  return links.sort((a, b) => a.cost - b.cost)
}
