import { findDates } from '../../lib/extract/dates.ts'
import { splitBlocks } from '../../lib/text/blocks.ts'
import { findNumbers } from '../../lib/text/numbers.ts'
import { findPlainNumbers } from '../../lib/text/plain-numbers.ts'
import { splitSentences } from '../../lib/text/sentences.ts'
import { tokenise } from '../../lib/text/tokens.ts'
import { plain } from '../corpus/numbers/plain.ts'
import { costOf } from './measure.ts'
import type { Row } from './row.ts'

const SENTENCE =
  'On Thursday at least 58 of the 1,200 men in two dozen posts were hurt, Lt-Gen. S. Khan said on Oct. 12, “but no more than nine died.” '
const ARTICLE = Array.from({ length: 40 }, (_, i) => SENTENCE + (i % 4 === 3 ? '\n' : '')).join('')
/** What each step may take of an article of about 1,000 words, in milliseconds. */
const STEP_CEILING = 2
const CASE_CEILING = 0.05

const READERS: [string, (text: string) => unknown][] = [
  ['blocks', splitBlocks],
  ['sentences', (text) => splitSentences(text)],
  ['tokens', tokenise],
  ['numbers', (text) => findNumbers(text)],
  ['dates', (text) => findDates(text, '2025-10-12')],
]

/** What reading a text costs, step by step. */
export async function run(): Promise<Row[]> {
  const rows: Row[] = []
  for (const [name, read] of READERS) {
    rows.push({
      what: `${name} of 1,000 words dense with numbers`,
      value: await costOf(() => read(ARTICLE), 200),
      unit: 'ms',
      against: { what: 'ceiling', value: STEP_CEILING },
    })
  }
  const cases = plain.flatMap(({ model, cases }) => cases.map(([text]) => ({ model, text })))
  const all = await costOf(() => cases.map(({ text, model }) => findPlainNumbers(text, model)), 100)
  rows.push({
    what: 'plain numbers of one sentence',
    value: all / cases.length,
    unit: 'ms',
    against: { what: 'ceiling', value: CASE_CEILING },
  })
  return rows
}
