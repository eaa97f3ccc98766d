import { findDates } from '../../lib/extract/dates.ts'
import { splitBlocks } from '../../lib/text/blocks.ts'
import { findNumbers } from '../../lib/text/numbers.ts'
import { findPlainNumbers } from '../../lib/text/plain-numbers.ts'
import { splitSentences } from '../../lib/text/sentences.ts'
import { tokenise } from '../../lib/text/tokens.ts'
import { plain } from '../corpus/numbers/plain.ts'
import { HOSTILE } from '../text/hostile.ts'
import { medianTime } from './measure.ts'
import type { Row } from './row.ts'

const SENTENCE =
  'On Thursday at least 58 of the 1,200 men in two dozen posts were hurt, Lt-Gen. S. Khan said on Oct. 12, “but no more than nine died.” '
const ARTICLE = Array.from({ length: 40 }, (_, i) => SENTENCE + (i % 4 === 3 ? '\n' : '')).join('')
/** What each step may take of an article of about 1,000 words, in milliseconds. */
const STEP_CEILING = 1
const CASE_CEILING = 0.05
const MEGABYTE = 1_000_000

const READERS: [string, (text: string) => unknown][] = [
  ['blocks', splitBlocks],
  ['sentences', (text) => splitSentences(text)],
  ['tokens', tokenise],
  ['numbers', findNumbers],
  ['dates', (text) => findDates(text, '2025-10-12')],
]

/** What reading a text costs, step by step, and on a megabyte of each hostile text. */
export async function run(): Promise<Row[]> {
  const steps = READERS.map(([name, read]): Row => {
    const against = { what: 'ceiling', value: STEP_CEILING }
    return {
      what: `${name} of 1,000 words dense with numbers`,
      value: medianTime(() => read(ARTICLE)),
      unit: 'ms',
      against,
    }
  })
  const cases = plain.flatMap(({ model, cases }) => cases.map(([text]) => ({ model, text })))
  const single = medianTime(() => cases.map(({ text, model }) => findPlainNumbers(text, model))) / cases.length
  const hostile = Object.entries(HOSTILE).map(([name, make]): Row => {
    const quarter = timeOfAll(make(MEGABYTE / 4))
    const against = { what: 'four times a quarter of it', value: 4 * quarter }
    return { what: `read a megabyte: ${name}`, value: timeOfAll(make(MEGABYTE)), unit: 'ms', against }
  })
  const case_: Row = {
    what: 'plain numbers of one sentence',
    value: single,
    unit: 'ms',
    against: { what: 'ceiling', value: CASE_CEILING },
  }
  return [...steps, case_, ...hostile]
}

function timeOfAll(text: string): number {
  const begun = performance.now()
  for (const [, read] of READERS) read(text)
  return performance.now() - begun
}
