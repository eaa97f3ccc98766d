import { matchDocument } from '../../lib/match/match-document.ts'
import { compilePacks } from '../../lib/match/packs.ts'
import { HOSTILE_PAGES, hostilePage } from '../match/hostile-pages.ts'
import { inventedPack } from '../match/pack.ts'
import { spent } from './measure.ts'
import type { Row } from './row.ts'

/** Below this many milliseconds the clock says little. */
const FLOOR = 10

/**
 * What texts cost that are made to be slow, from reading to marks: at three lengths, the longest against four times the
 * shortest. A cost that grows with the square gives a ratio of four.
 * @param shortest length in characters; the others are twice and four times as long
 */
export async function hostileCosts(shortest: number): Promise<Row[]> {
  const packs = compilePacks([inventedPack()])
  const rows: Row[] = []
  for (const name of Object.keys(HOSTILE_PAGES)) {
    const cost = async (length: number) => {
      const page = hostilePage(name, length)
      return Math.min(await spent(() => matchDocument(page, packs)), await spent(() => matchDocument(page, packs)))
    }
    const one = await cost(shortest)
    const two = await cost(2 * shortest)
    const four = await cost(4 * shortest)
    const lengths = [1, 2, 4].map((times) => (times * shortest) / 1000).join(', ')
    rows.push({
      what: `${name}: ${lengths} kB in ${[one, two, four].map((ms) => ms.toFixed(1)).join(', ')} ms`,
      value: Math.max(FLOOR, four),
      unit: 'ms',
      against: { what: `four times ${shortest / 1000} kB`, value: Math.max(FLOOR, 4 * one) },
    })
  }
  return rows
}
