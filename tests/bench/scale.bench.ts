import { buildNameFilter } from '../../lib/match/build-name-filter.ts'
import { buildGate, mayMatch, withLarge } from '../../lib/match/gate.ts'
import { Library, shelve } from '../../lib/match/library.ts'
import { MANY_NAMES } from '../../lib/match/many-names.ts'
import { matchDocument } from '../../lib/match/match-document.ts'
import { compilePacks } from '../../lib/match/packs.ts'
import type { Pack } from '../../lib/model/pack.ts'
import { bundledPack, demoArticle, lengthen } from './articles.ts'
import { largePack } from './large-pack.ts'
import { costOf } from './measure.ts'
import type { Row } from './row.ts'

const DISPUTES = 100_000

/** What a page about the bundled event costs where that event is one of many thousands in a large pack. */
export async function run(): Promise<Row[]> {
  const bundled = bundledPack()
  const page = demoArticle(1_000)
  const alone = compilePacks([bundled])
  const one = await costOf(() => matchDocument(page, alone), 160)
  const large = joined(largePack(DISPUTES), bundled)
  const shelf = shelve(large)
  const library = new Library([], [shelf])
  const many = await costOf(async () => matchDocument(page, await library.choose(page.text)), 160)
  const first = await costOf(async () => {
    const fresh = new Library([], [shelf])
    return matchDocument(page, await fresh.choose(page.text))
  }, 40)
  const bytes = Object.values(shelf.index).reduce((sum, { byteLength }) => sum + byteLength, 0)
  const packSize = JSON.stringify(large).length
  const gate = buildGate([bundled])
  const withNames = withLarge(gate, [buildNameFilter(large)])
  const strange = lengthen(
    'The Hexley committee met on Tuesday; Adela Quist put off the choice of a roof until spring. ',
    1_000,
  )
  const found = matchDocument(page, await library.choose(page.text)).mentions.length
  const expected = matchDocument(page, alone).mentions.length
  return [
    {
      what: 'match 1,000 words with a pack of 100,000 disputes',
      value: many,
      unit: 'ms',
      against: { what: 'with the bundled pack', value: one },
    },
    {
      what: 'the same, the first page about an event',
      value: first,
      unit: 'ms',
      against: { what: 'with the bundled pack', value: one },
    },
    {
      what: 'figures marked with the large pack',
      value: found,
      unit: '',
      against: { what: 'with the bundled pack', value: expected },
    },
    {
      what: 'index of 100,000 disputes, held in memory',
      value: bytes / 1e6,
      unit: 'MB',
      against: { what: 'the pack as JSON', value: packSize / 1e6 },
    },
    {
      what: 'gate filter of 100,000 disputes, read by every page',
      value: JSON.stringify(withNames).length / 1e3,
      unit: 'kB',
      against: { what: 'of the bundled pack', value: JSON.stringify(gate).length / 1e3 },
    },
    {
      what: 'gate of 100,000 disputes on 1,000 words about something else',
      value: await costOf(() => mayMatch(strange, withNames, MANY_NAMES), 400),
      unit: 'ms',
      against: { what: 'of the bundled pack', value: await costOf(() => mayMatch(strange, gate), 400) },
    },
  ]
}

/** A pack with the events of two. */
function joined(one: Pack, other: Pack): Pack {
  return {
    ...one,
    parties: [...one.parties, ...other.parties],
    events: [...one.events, ...other.events],
    sources: [...one.sources, ...other.sources],
    documents: [...one.documents, ...other.documents],
    origins: [...one.origins, ...other.origins],
    disputes: [...one.disputes, ...other.disputes],
  }
}
