import { describe, expect, test } from 'vitest'
import { buildGate, type GateFilter, isBefore, mayMatch, quickPattern } from '../../lib/match/gate.ts'
import { MANY_NAMES } from '../../lib/match/many-names.ts'
import { fixturePack } from '../fixtures/pack.ts'

const gate = buildGate([fixturePack])
const mayName = (text: string, filter: GateFilter): boolean => new RegExp(quickPattern(filter.quick), 'i').test(text)

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
    expect(mayMatch(text, { ...gate, quick: null }, MANY_NAMES)).toBe(may)
    if (may) expect(mayName(text, gate)).toBe(true)
  })

  const far = 'The committee put off its choice. '
  const places: [name: string, text: string, may: boolean][] = [
    ['a few sentences apart', `Norland won. ${far.repeat(10)}Sudland lost.`, true],
    ['in another part of the page', `Norland won. ${far.repeat(60)}Sudland lost.`, false],
    ['near each other behind one that stands alone', `Norland. ${far.repeat(60)}Port Vale: Norland lost.`, true],
    ['the second of many', `${'Norland '.repeat(300)}${far.repeat(60)}${'Norland '.repeat(300)}Port Vale`, true],
    ['in cells that have run together', 'CountryNorlandSudlandTotal', true],
  ]
  test.each(places)('%s', (_, text, may) => expect(mayMatch(text, gate)).toBe(may))

  test('reads a megabyte of beginnings of names to the end', () => {
    expect(mayMatch('port '.repeat(200_000), gate)).toBe(false)
  })
})

test('a filter leaves out names that begin like another one', () => {
  expect(gate.events[0]?.parties.map((group) => gate.groups[group])).toEqual([
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

describe('the coarse look', () => {
  const cases: [text: string, may: boolean][] = [
    ['The committee put off its choice of a new roof.', false],
    ['NORLANDIC', true],
    ['anlr nlrx NLRX', false],
    ['x</p>Norland', true],
    ['port\n vale', true],
    ['port of vale', false],
  ]
  test.each(cases)('%s', (text, may) => {
    expect(mayName(text, gate)).toBe(may)
  })

  test('lets everything through where there are too many names for one pattern', () => {
    const many = { ...fixturePack, parties: fixturePack.parties.map((party) => ({ ...party })) } as typeof fixturePack
    const [first] = many.parties
    if (first) first.aliases = Array.from({ length: 500 }, (_, i) => `Realm${String(i).padStart(3, '0')}x`)
    expect(mayName('nothing', buildGate([many]))).toBe(true)
  })

  test('takes signs in names for themselves', () => {
    const odd = { ...fixturePack, parties: fixturePack.parties.map((party) => ({ ...party })) } as typeof fixturePack
    const [first] = odd.parties
    if (first) first.aliases = ['(.*)+$ Army [x']
    const filter = buildGate([odd])
    expect(mayName('anything at all', filter)).toBe(false)
    expect(mayName('the (.*)+$ army [x', filter)).toBe(true)
    expect(mayMatch('the (.*)+$ army [x and Sudland', filter)).toBe(true)
  })
})

test('what several events share stands in a filter once', () => {
  const twice = buildGate([fixturePack, { ...fixturePack, id: 'second' }])
  expect(twice.groups).toEqual(gate.groups)
  expect(twice.events).toHaveLength(2 * gate.events.length)
})

test('a page from before everything that the packs know is told by its day', () => {
  const { window } = fixturePack.events[0] ?? { window: { from: '' } }
  expect(gate.first).toBe(window.from)
  expect(isBefore(`${window.from}T00:10:00Z`, gate)).toBe(false)
  expect(isBefore('1999-12-31T23:59:00Z', gate)).toBe(true)
  expect(isBefore(undefined, gate)).toBe(false)
  expect(isBefore('1999-12-31', { ...gate, claims: true })).toBe(false)
})

test('a filter of large packs lets everything through where nobody can look into it', () => {
  const names = { bits: '', parties: '', numbers: '', first: gate.first, loose: false, small: false }
  const large = { ...gate, large: [names] }
  expect(mayMatch('The council met.', large)).toBe(true)
  expect(mayMatch('The council met.', { ...gate, quick: null })).toBe(true)
  expect(mayMatch('The council met.', large, { ...MANY_NAMES, mayNameEvent: () => false })).toBe(false)
})

test('a filter survives storage', () => {
  expect(JSON.parse(JSON.stringify(gate))).toEqual(gate)
})
