import { buildGate, mayMatch } from '../../lib/match/gate.ts'
import { matchDocument } from '../../lib/match/match-document.ts'
import { compilePacks } from '../../lib/match/packs.ts'
import { findNumbers } from '../../lib/text/numbers.ts'
import { bundledPack, demoArticle, lengthen } from './articles.ts'
import { costOf } from './measure.ts'
import type { Row } from './row.ts'

/** What an article of this length may cost, in milliseconds: less than a frame of the screen. */
const ARTICLE_CEILING = 5
const ARTICLE_WORDS = 1_000
const NUMBER_CEILING = 0.05

/** What reading and matching cost on the demo article, cut or repeated to a length in words. */
export async function run(): Promise<Row[]> {
  const pack = bundledPack()
  const packs = compilePacks([pack])
  const gate = buildGate([pack])
  const matching = (words: number, runs: number) => {
    const page = demoArticle(words)
    return costOf(() => matchDocument(page, packs), runs)
  }
  const one = await matching(ARTICLE_WORDS, 240)
  const eight = await matching(8 * ARTICLE_WORDS, 40)
  const foreign = lengthen(
    'The committee met on Tuesday and put off its choice of a new roof until spring. ',
    ARTICLE_WORDS,
  )
  const declared = { ...demoArticle(ARTICLE_WORDS), lang: 'fr' }
  const lines = demoArticle(ARTICLE_WORDS)
    .text.split('\n')
    .filter((line) => line !== '')
  const numbers = await costOf(() => lines.map((line) => findNumbers(line)), 240)
  const article = { what: 'match an article of 1,000 words', value: one }
  return [
    { ...article, unit: 'ms', against: { what: 'ceiling', value: ARTICLE_CEILING } },
    {
      what: 'match one of 8,000 words',
      value: eight,
      unit: 'ms',
      against: { what: '8 of 1,000 words', value: 8 * one },
    },
    {
      what: 'match one that is declared French',
      value: await costOf(() => matchDocument(declared, packs), 1000),
      unit: 'ms',
      against: article,
    },
    {
      what: 'gate on 1,000 words about something else',
      value: await costOf(() => mayMatch(foreign, gate), 1000),
      unit: 'ms',
      against: article,
    },
    {
      what: 'find the numbers of a paragraph',
      value: numbers / lines.length,
      unit: 'ms',
      against: { what: 'ceiling', value: NUMBER_CEILING },
    },
    {
      what: 'prepare the bundled pack',
      value: await costOf(() => compilePacks([pack]), 40),
      unit: 'ms',
      against: { what: 'ceiling', value: 100 },
    },
  ]
}
