import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchDocument } from '../../lib/match/match-document.ts'
import { compilePacks } from '../../lib/match/packs.ts'
import { HOSTILE_PAGES, hostilePage } from './hostile-pages.ts'
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

  test('any mixture of texts that are made to be slow', () => {
    const names = Object.keys(HOSTILE_PAGES)
    const piece = fc.tuple(fc.constantFrom(...names), fc.integer({ min: 1, max: 60 }))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = SIDES + pieces.map(([name, length]) => HOSTILE_PAGES[name]?.(length)).join(' ')
        let end = 0
        for (const mention of matchDocument({ text, published: '2024-03-05', lang: 'en' }, packs).mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          end = mention.end
        }
      }),
      { numRuns: 200 },
    )
  })
})

/** So long that a quadratic step would not end within the time that a test has; no clock is read. */
const LONG = 40_000

describe('texts that are made to be slow are read to the end', () => {
  test.each(Object.keys(HOSTILE_PAGES))(
    '%s',
    (name) => {
      expect(() => matchDocument(hostilePage(name, LONG), packs)).not.toThrow()
    },
    20_000,
  )
})
