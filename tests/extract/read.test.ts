import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attribute } from '../../lib/extract/attribution.ts'
import { compileGazetteer } from '../../lib/extract/gazetteer.ts'
import { readDocument } from '../../lib/extract/read.ts'
import { NAMES } from '../corpus/attribution/names.ts'

const gazetteer = compileGazetteer(NAMES.border)

describe('readDocument', () => {
  it('finds everything once, in order, within the text', () => {
    const text = 'Kabul counts 58\n\nOn October 12 Pakistan said 23 soldiers died. Mujahid said 58.'
    const read = readDocument({ text, published: '2025-10-13' }, gazetteer)
    expect(read.blocks.map((block) => block.paragraph)).toEqual([1, 2])
    expect(read.sentences).toHaveLength(3)
    expect(read.numbers.map((number) => number.surface)).toContain('23')
    expect(read.names.map((name) => name.id)).toEqual(['afghanistan', 'pakistan', 'zabihullah-mujahid'])
    expect(read.dates[0]).toMatchObject({ from: '2025-10-12', to: '2025-10-12' })
    for (const list of [read.sentences, read.tokens, read.names]) {
      for (const span of list) expect(span.end <= text.length && span.start < span.end).toBe(true)
    }
  })
})

/** Words that the speaker grammar reacts to, so that random texts reach all of it. */
const WORDS = fc.constantFrom(
  ...`said says claimed told according to by per citing quoting if it he its their the a former latter and but while that
  which who Kabul Pakistan Mujahid Zabihullah army ministry spokesman statement count reported killed put at of in for
  confirmed denied not no 58 nine . , ; : — “ ” " ' 's ( ) – reportedly verified quoted as saying own 's' X S. went on`.split(
    /\s+/,
  ),
)

describe('attribute', () => {
  it('never throws and stays within the text, whatever the text', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(WORDS, { maxLength: 120 }).map((words) => words.join(' ')),
      fc
        .array(fc.oneof(WORDS, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 80 })
        .map((w) => w.join(' ')),
    )
    fc.assert(
      fc.property(any, fc.nat(500), (text, start) => {
        const at = attribute(readDocument({ text }, gazetteer))
        const said = at({ start, end: start + 1 })
        if (said.ownVoice) expect(said.claimant).toBeNull()
        if (said.claimant) expect(said.claimant.name).not.toBe('')
        if (said.cue) expect(said.cue.start >= 0 && said.cue.end <= text.length).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  const HOSTILE: [name: string, text: (n: number) => string][] = [
    ['one letter', (n) => 'a'.repeat(n)],
    ['digits', (n) => '7'.repeat(n)],
    ['quotation marks', (n) => '“'.repeat(n)],
    ['commas', (n) => 'X, '.repeat(n / 3)],
    ['possessives', (n) => "Ministry's ".repeat(n / 11)],
    ['complements', (n) => 'Ministry of '.repeat(n / 12)],
    ['cues', (n) => 'according to said by '.repeat(n / 21)],
    ['pronouns', (n) => 'its army said it told them that they claimed '.repeat(n / 45)],
    ['short sentences', (n) => 'Kabul said 5 died. '.repeat(n / 19)],
    ['short lines', (n) => 'He said\n'.repeat(n / 8)],
    ['combining marks', (n) => 'e\u0301'.repeat(n / 2)],
    ['lone surrogates', (n) => '\ud800 '.repeat(n / 2)],
    [
      'unknown names',
      (n) => Array.from({ length: n / 10 }, (_, i) => `Kh${i.toString(26).replace(/\d/g, 'z')}abad`).join(' '),
    ],
  ]

  /** So long that a quadratic step would not end within the time that a test has; no clock is read. */
  const LONG = 320_000

  it.each(HOSTILE)(
    'reads to the end: %s',
    (_, text) => {
      const long = text(LONG)
      const said = attribute(readDocument({ text: long }, gazetteer))({ start: long.length - 1, end: long.length })
      expect(said.ownVoice && said.claimant !== null).toBe(false)
    },
    30_000,
  )
})
