import { buildPack } from '../../lib/build/build-pack.ts'
import type { SourceDocument } from '../../lib/build/source-document.ts'
import type { Row } from './row.ts'

const WORDS = 400
const FEW = 500
/** What 10,000 documents may cost in seconds of one processor, for so few. */
const CEILING = (60 * FEW) / 10_000

/** What building costs in processor time, for n, 2n and 4n documents. */
export async function run(): Promise<Row[]> {
  buildSeconds(FEW / 5)
  const [one, two, four] = [buildSeconds(FEW), buildSeconds(2 * FEW), buildSeconds(4 * FEW)]
  const row = (what: string, value: number, against: Row['against']): Row => ({ what, value, unit: 's', against })
  return [
    row(`build ${FEW} documents of ${WORDS} words`, one, { what: 'its share of 60 s for 10,000', value: CEILING }),
    row(`build ${2 * FEW}`, two, { what: `twice ${FEW}`, value: 2 * one }),
    row(`build ${4 * FEW}`, four, { what: `four times ${FEW}`, value: 4 * one }),
  ]
}

function buildSeconds(count: number): number {
  const documents = Array.from({ length: count }, (_, index) => documentOf(index))
  const { user, system } = process.cpuUsage()
  buildPack(documents, null, { name: 'floods' })
  const after = process.cpuUsage()
  return (after.user + after.system - user - system) / 1e6
}

const PLACES = ['Halm', 'Orsk', 'Veld', 'Tarn', 'Brenn', 'Kolm', 'Sund', 'Mirow', 'Arda', 'Lisse']
const FILLER = 'Crews cleared mud from the bridge while shops opened late and buses ran on other roads.'

/** A made-up news text of `WORDS` words; the same number gives the same text. */
function documentOf(index: number): SourceDocument {
  const place = PLACES[index % PLACES.length]
  const lines = [`Flood in ${place}: toll rises`]
  for (let words = 0; words < WORDS; words += 40) {
    const value = ((index + words) * 7919) % 90
    lines.push(
      `At least ${10 + value} people were killed in the flood in ${place}, the mayor said. ` +
        `Police said ${100 + value} people were injured and ${5 + value} were missing. ${FILLER}`,
    )
  }
  return {
    file: `${index}.txt`,
    title: lines[0] ?? '',
    outlet: null,
    agency: null,
    published: '2031-04-05',
    inferred: false,
    url: null,
    text: lines.join('\n'),
    paragraphs: lines.map((_, line) => line + 1),
  }
}
