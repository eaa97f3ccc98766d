import { describe, expect, test } from 'vitest'
import { buildGate, mayMatch } from '../../lib/match/gate.ts'
import { fixturePack } from '../fixtures/pack.ts'

const gate = buildGate([fixturePack])

describe('mayMatch', () => {
  const cases: [name: string, text: string, may: boolean][] = [
    ['two parties', 'Norland and Sudland signed nothing.', true],
    ['a party and a place', 'Soldiers of Norland fell at Lake Orrin.', true],
    ['a party and a person', 'Norland’s claim is false, Reyes said.', true],
    ['an adjective in capitals', 'NORLANDIC TROOPS KILLED NEAR ORRIN', true],
    ['an acronym as a word', 'The NLR and Port Vale met.', true],
    ['a name over a line break', 'The Norlandic fleet left Port\n   Vale.', true],
    ['one party alone', 'Norland won the cup.', false],
    ['places alone', 'Reyes went fishing at Lake Orrin.', false],
    ['a name inside a word', 'Finnorland and Sudland', false],
    ['an acronym in small letters', 'nlr and Port Vale', false],
    ['an acronym inside a word', 'NLRX and Port Vale', false],
    ['nothing', '', false],
  ]
  test.each(cases)('%s', (_, text, may) => {
    expect(mayMatch(text, gate)).toBe(may)
  })

  test('reads a megabyte of beginnings of names to the end', () => {
    expect(mayMatch('port '.repeat(200_000), gate)).toBe(false)
  })
})

test('a filter leaves out names that begin like another one', () => {
  expect(gate.events[0]?.parties).toEqual([
    ['NLR', 'norland'],
    ['port vale', 'sudland'],
  ])
})

test('a short name is no word beginning, and hides no longer name', () => {
  const [sudland, ...parties] = [...fixturePack.parties].reverse()
  const short = {
    ...fixturePack,
    parties: [...parties, { ...sudland, aliases: ['Sud', 'Sudland'] }],
  } as typeof fixturePack
  const may = (text: string): boolean => mayMatch(text, buildGate([short]))
  expect(may('Norland is sudden')).toBe(false)
  expect(may('Norland and Sud')).toBe(true)
  expect(may('Norland and Sudlanders')).toBe(true)
})

test('a filter survives storage', () => {
  expect(JSON.parse(JSON.stringify(gate))).toEqual(gate)
})
