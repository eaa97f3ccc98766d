import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { questionsOf } from '../../lib/build/declared.ts'
import { attribute } from '../../lib/extract/attribution.ts'
import { readDocument } from '../../lib/extract/read.ts'
import { compilePacks } from '../../lib/match/packs.ts'
import { matchStatements } from '../../lib/match/statements.ts'
import { oneEditApart } from '../../lib/match/statements-spelling.ts'
import { eventDataSchema } from '../../lib/model/event-data.ts'
import type { Attribution } from '../../lib/model/figure.ts'
import { harbourStrike } from '../corpus/statements/harbour-strike.ts'

const seed = (name: string) => parse(readFileSync(join(import.meta.dirname, '../../seeds', name), 'utf8'))
const events = seed('events.yaml')
const data = eventDataSchema.parse({ ...events, disputes: [...events.disputes, ...seed('statements.yaml').disputes] })
const packs = compilePacks([questionsOf(data)])
const about = packs.events.map(({ event }) => event)
const OWN: Attribution = { claimant: null, via: null, cue: null, ownVoice: true, stance: 'asserts' }

const PIECES =
  'Kabul Islamabad Pakistan Afghan the TTP ISIS-K Taliban attacked airstrike unprovoked retaliation shelters harbouring soil denies did not confirm said Mujahid by on from of in Kurram clashes stopped midnight Qatar Thursday October 11 , . ; : — ( ) " “ ” ’s which and while \n - é \ud800 \u0301 漢 '.split(
    ' ',
  )
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 300 }),
)

function match(text: string, attributed = true) {
  const read = readDocument({ text, published: '2025-10-12' }, packs.gazetteer)
  return { read, found: matchStatements(read, attributed ? attribute(read) : () => OWN, packs.statements, about) }
}

describe('statements in any text', () => {
  it('cover whole sentences, each dispute once, with a stance that the dispute has', () => {
    const stances = new Map(
      packs.statements.disputes.map(({ dispute, stances: known }) => [dispute.id, new Set([...known, 'neutral'])]),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const { read, found } = match(text)
        const sentences = new Set(read.sentences.map(({ start, end }) => `${start}-${end}`))
        const seen = new Set<string>()
        for (const { start, end, dispute, stance, score } of found) {
          expect(sentences.has(`${start}-${end}`)).toBe(true)
          expect(stances.get(dispute)?.has(stance)).toBe(true)
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThanOrEqual(1)
          expect(seen.has(`${start} ${dispute}`)).toBe(false)
          seen.add(`${start} ${dispute}`)
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['sentences that say much', 'Kabul shelters TTP attack Pakistan. '],
    ['one sentence without an end', 'unprovoked airstrike on Kabul by Pakistan and '],
    ['one sentence of dates', 'airstrike on Oct 11, '],
    ['words that begin every expression', 'in no so not had been the of '],
    ['misspelt words', 'retalliatory sancturay provocatoin '],
  ])(
    'reads to the end: %s',
    (_, piece) => {
      // So long that a quadratic step would not end within the time that a test has; no clock is read.
      const text = piece.repeat(480_000 / piece.length)
      const read = readDocument({ text, published: '2025-10-12' }, packs.gazetteer)
      for (const { start, end } of matchStatements(read, () => OWN, packs.statements, about)) {
        expect(start >= 0 && start < end && end <= text.length).toBe(true)
      }
    },
    30_000,
  )

  it('finds nothing where no event is looked for', () => {
    const read = readDocument({ text: 'Kabul harbours the TTP.', published: '2025-10-12' }, packs.gazetteer)
    expect(matchStatements(read, attribute(read), packs.statements, [])).toEqual([])
  })
})

describe('phrases of the data', () => {
  it.each([
    ['the bundled event', data],
    ['another event', harbourStrike],
  ])('say something that must be met: %s', (_, one) => {
    const { statements } = compilePacks([questionsOf(one)])
    const told = one.disputes.flatMap(({ positions = [], recognition = {} }) => [
      ...positions.flatMap(({ phrasings, followUps = [] }) => [...phrasings, ...followUps]),
      ...(recognition.topics ?? []),
      ...(recognition.unless ?? []),
    ])
    expect(statements.phrases.map(({ text }) => text).sort()).toEqual([...told].sort())
    for (const { text, use, terms } of statements.phrases) {
      const needed = terms.filter(({ optional }) => !optional)
      expect(needed.length, text).toBeGreaterThan(0)
      // A side's name alone states nothing, unless one is said to be in the other's land.
      if (use === 'states')
        expect(
          needed.some((term) => term.kind === 'sense' || (term.kind === 'party' && term.role === 'ground')),
          text,
        ).toBe(true)
    }
  })
})

describe('one letter apart', () => {
  it.each<[string, string, boolean]>([
    ['retaliatory', 'retalliatory', true],
    ['sanctuary', 'sancturay', true],
    ['unprovoked', 'unproovked', true],
    ['harbouring', 'harboring', true],
    ['provocation', 'provocatoin', true],
    ['sanctuary', 'sanctuary', false],
    ['mediation', 'meditative', false],
    ['violation', 'volition', false],
    ['', 'a', true],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(oneEditApart(a, b)).toBe(expected)
    expect(oneEditApart(b, a)).toBe(expected)
  })
})
