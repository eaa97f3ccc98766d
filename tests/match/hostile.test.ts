import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchDocument } from '../../lib/match/match-document.ts'
import { compilePacks } from '../../lib/match/packs.ts'
import { inventedPack } from './pack.ts'

const packs = compilePacks([inventedPack()])
const SIDES = 'Ardia and Belmar fought on the Lorn on March 3, Ivo Karr said.\n'

/** Words that send the reader down every path. */
const WORDS = fc.constantFrom(
  ...`58 nine dozens 12–15 12+27 of the its their our other more killed dead wounded lost cost captured held sent to hell
  soldiers posts Ardian Belmari raiders Karr said according , ; : ( ) " 's . and or not on side March Sunday 2019 every
  number turnout how many`.split(/\s+/),
  '\n',
  '\ud800',
  'é',
  '\u200b',
)

describe('no text breaks it', () => {
  test('any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { mentions } = matchDocument({ text: SIDES + text, published: '2024-03-05' }, packs)
        for (const { start, end } of mentions) expect(start).toBeLessThan(end)
      }),
    )
  })

  test('any order of its own words', () => {
    fc.assert(
      fc.property(fc.array(WORDS, { maxLength: 80 }), (list) => {
        const text = SIDES + list.join(' ')
        const { mentions } = matchDocument({ text, published: '2024-03-05' }, packs)
        for (const mention of mentions) {
          expect(mention.surface).toBe(text.slice(mention.start, mention.end))
          expect(mention.score).toBeGreaterThan(0)
          expect(mention.score).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 300 },
    )
  })

  const PIECES: [string, string][] = [
    ['digits', '1'],
    ['numbers', '58 '],
    ['figures in one sentence', '58 Ardian soldiers killed and '],
    ['parts of parts', '58 of '],
    ['words of loss', 'lost '],
    ['names', 'Ardian '],
    ['open quotes', '"('],
    ['combining marks', 'e\u0301\u0301'],
    ['lone surrogates', '\ud800 58 '],
    ['dates', 'March 3, '],
    ['figures in many lines', '58 Ardian soldiers were killed, Karr said.\n'],
  ]
  test.each(PIECES)('the cost of %s grows no faster than their length', (_, piece) => {
    const cost = (length: number) => {
      const text = SIDES + piece.repeat(Math.ceil(length / piece.length))
      const before = process.cpuUsage()
      matchDocument({ text, published: '2024-03-05' }, packs)
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    }
    cost(5_000)
    const short = Math.min(cost(15_000), cost(15_000))
    const long = Math.min(cost(60_000), cost(60_000))
    // Four times the text; a square would cost sixteen times as much. Below 40 ms the clock says little.
    expect(long).toBeLessThan(Math.max(40, short * 10))
  })
})
