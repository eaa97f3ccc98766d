import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPage } from '../../lib/cli/read-page.ts'
import { ROOT } from '../../lib/cli/root.ts'
import { buildGate, mayMatch } from '../../lib/match/gate.ts'
import { matchDocument } from '../../lib/match/match-document.ts'
import { compilePacks } from '../../lib/match/packs.ts'
import type { Pack } from '../../lib/model/pack.ts'
import { findNumbers } from '../../lib/text/numbers.ts'
import { medianTime } from './measure.ts'
import type { Row } from './row.ts'

/** What an article of this length may cost, in milliseconds: less than a frame of the screen. */
const ARTICLE_CEILING = 5
const ARTICLE_WORDS = 1_000
const NUMBER_CEILING = 0.05

/** What reading and matching cost on the demo article, cut or repeated to a length in words. */
export async function run(): Promise<Row[]> {
  const pack: Pack = JSON.parse(readFileSync(join(ROOT, 'claims-db', 'bundled.json'), 'utf8'))
  const demo = readPage(join(ROOT, 'docs', 'demo', 'index.html'))
  const packs = compilePacks([pack])
  const gate = buildGate([pack])

  const article = (words: number) => ({ ...demo, text: lengthen(demo.text, words) })
  const matching = (words: number) => {
    const page = article(words)
    return medianTime(() => matchDocument(page, packs), 50)
  }
  const one = matching(ARTICLE_WORDS)
  const eight = matching(8 * ARTICLE_WORDS)
  const foreign = lengthen(
    'The committee met on Tuesday and put off its choice of a new roof until spring. ',
    ARTICLE_WORDS,
  )
  const lines = demo.text.split('\n').filter((line) => line !== '')
  const numbers = medianTime(() => lines.map((line) => findNumbers(line)), 100) / lines.length

  const ceiling = { what: 'ceiling', value: ARTICLE_CEILING }
  return [
    { what: 'match an article of 1,000 words', value: one, unit: 'ms', against: ceiling },
    {
      what: 'match one of 8,000 words',
      value: eight,
      unit: 'ms',
      against: { what: '8 of 1,000 words', value: 8 * one },
    },
    {
      what: 'gate on 1,000 words about something else',
      value: medianTime(() => mayMatch(foreign, gate), 200),
      unit: 'ms',
      against: { what: 'match an article of 1,000 words', value: one },
    },
    {
      what: 'find the numbers of a paragraph',
      value: numbers,
      unit: 'ms',
      against: { what: 'ceiling', value: NUMBER_CEILING },
    },
    {
      what: 'prepare the bundled pack',
      value: medianTime(() => compilePacks([pack]), 20),
      unit: 'ms',
      against: { what: '100 ms', value: 100 },
    },
  ]
}

/** A text of so many words: the given one, over and over. */
function lengthen(text: string, words: number): string {
  const count = text.split(/\s+/).length
  const copies = Array.from({ length: Math.ceil(words / count) }, () => text).join('\n')
  return copies
    .split(/(?<=\s)(?=\S)/)
    .slice(0, words)
    .join('')
}
