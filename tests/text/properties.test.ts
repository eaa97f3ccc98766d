import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates } from '../../lib/extract/dates.ts'
import type { Span } from '../../lib/model/quantity.ts'
import { splitBlocks } from '../../lib/text/blocks.ts'
import { findNumbers } from '../../lib/text/numbers.ts'
import { findPlainNumbers, PLAIN_MODELS } from '../../lib/text/plain-numbers.ts'
import { splitSentences } from '../../lib/text/sentences.ts'
import { tokenise } from '../../lib/text/tokens.ts'
import { HOSTILE } from './hostile.ts'

const READERS: Record<string, (text: string) => Span[]> = {
  splitBlocks,
  splitSentences: (text) => splitSentences(text),
  tokenise,
  findNumbers,
  findDates: (text) => findDates(text, '2025-10-12'),
  'findDates without a page': (text) => findDates(text),
  ...Object.fromEntries(PLAIN_MODELS.map((model) => [model, (text: string) => findPlainNumbers(text, model)])),
}

/** Pieces that the readers give a meaning to, and pieces that they do not. */
const PIECES =
  '58 1,200 12 2.5 1.2.3 007 ½ 2025 nine twenty hundred thousand million lakh dozen dozens half third quarter a an and of to or from between at least over up more than about point minus no. not this one both several heavy casualties killed soldiers Oct. October May Thursday last week two days ago 11th p.m. - – — , . : / + % $ € US$ Rs. dollars cents per cent km year old ( ) “ ” " \' ’ s \n ▪️ 1. www.x.org/9 @ab F-16 é \ud800 \u0301 漢'.split(
    ' ',
  )

const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES, ' ', ' ', ' '), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

describe.each(Object.entries(READERS))('%s', (_, read) => {
  it('gives spans inside the text, in order, without overlaps, and never throws', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0
        for (const span of read(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
          end = span.end
        }
      }),
      { numRuns: 400 },
    )
  })

  it('does not look at what it was given before', () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const first = read(text)
        read(other)
        expect(read(text)).toEqual(first)
      }),
      { numRuns: 50 },
    )
  })
})

describe('number mentions', () => {
  it('carry the words that they cover, and a range that is one', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, surface, min, max, qualifier } of findNumbers(text)) {
          expect(surface).toBe(text.slice(start, end))
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max)
          for (const value of [min, max]) if (value !== null) expect(Number.isFinite(value)).toBe(true)
          if (qualifier === 'dozens' || qualifier === 'vague') expect([min, max]).toEqual([null, null])
        }
      }),
      { numRuns: 400 },
    )
  })
})

describe('dates', () => {
  it('are days of the calendar, in order', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('2025-10-12', '2024-02-29', undefined), (text, published) => {
        for (const { from, to } of findDates(text, published)) {
          expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/)
          expect(from <= to).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })
})

/** So long that a quadratic step would not end within the time that a test has; no clock is read. */
const LONG = 150_000

describe.each(Object.entries(HOSTILE))('%s', (_, make) => {
  const text = make(LONG)

  it.each(Object.entries(READERS))(
    'are read to the end by %s',
    (_name, read) => {
      expect(() => read(text)).not.toThrow()
    },
    20_000,
  )
})
