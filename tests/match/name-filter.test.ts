import { describe, expect, test } from 'vitest'
import { buildNameFilter } from '../../lib/match/build-name-filter.ts'
import { mayNameEvent } from '../../lib/match/name-filter.ts'
import type { Pack, Party } from '../../lib/model/pack.ts'
import { largePack } from '../bench/large-pack.ts'
import { fixturePack } from '../fixtures/pack.ts'

const made = largePack(2000)
const filter = buildNameFilter(made)
const partyOf = (id: string | undefined): Party => made.parties.find((party) => party.id === id) as Party
const strange =
  'The council of Hexley met on Tuesday. Mayor Adela Quist put off the choice of a roof for the Town Hall. '

describe('the filter of a large pack lets through every page that names', () => {
  const everyEvent = (textOf: (event: Pack['events'][number]) => string) =>
    made.events.filter((event) => !mayNameEvent(strange + textOf(event), filter)).map(({ id }) => id)

  test('two parties to an event', () => {
    const named = everyEvent(({ parties: [a, b] }) => `Clashes of ${partyOf(a).name} with ${partyOf(b).name} went on.`)
    expect(named).toEqual([])
  })

  test('two parties by other names of theirs', () => {
    const [first, second] = [partyOf, partyOf]
    const named = everyEvent(
      ({ parties: [a, b] }) =>
        `The ${first(a).adjectives[0]} army, said the Republic of ${second(b).name}, had crossed a river.`,
    )
    expect(named).toEqual([])
  })

  test('a person or place of a party', () => {
    expect(everyEvent(({ people }) => `It was ${people[1]?.name} who said so.`)).toEqual([])
    expect(everyEvent(({ people }) => `It was ${people[1]?.name.split(' ')[1]} who said so.`)).toEqual([])
    expect(everyEvent(({ places }) => `Clashes${places[2]?.name}Today`)).toEqual([])
    expect(everyEvent(({ places }) => `In ${places[2]?.name.toUpperCase()}’s streets it was quiet.`)).toEqual([])
  })
})

describe('it keeps back', () => {
  test('a page that names nothing, or one party alone', () => {
    expect(mayNameEvent('', filter)).toBe(false)
    expect(mayNameEvent(strange, filter)).toBe(false)
    const { name, adjectives } = partyOf('p1')
    expect(mayNameEvent(`${strange} ${name} and the ${adjectives[0]} army.`, filter)).toBe(false)
  })

  test('nearly all strange names', () => {
    const names = Array.from({ length: 4000 }, (_, i) => `Strange${i}x`)
    expect(names.filter((name) => mayNameEvent(name, filter)).length).toBeLessThan(20)
  })
})

test('names without a capital, names of several words and places of nobody are found', () => {
  const [event] = fixturePack.events
  const places = [{ name: 'the upper weir', aliases: [], party: null }]
  const people = [{ id: 'x', name: 'van Hexley', aliases: [], party: null, roles: [] }]
  const odd = { ...fixturePack, events: [{ ...event, places, people } as Pack['events'][number]] }
  const own = buildNameFilter(odd)
  const party = odd.parties.find(({ id }) => id === event?.parties[0])?.name ?? ''
  expect(mayNameEvent(`At the upper weir, ${party} said, all was well.`, own)).toBe(true)
  expect(mayNameEvent(`${party} heard of van Hexley.`, own)).toBe(true)
  expect(mayNameEvent('All was well at the upper weir.', own)).toBe(false)
})

test('a pack with more names of parties than are told apart is still found', () => {
  const many = Array.from(
    { length: 7000 },
    (_, i) => ({ ...fixturePack.parties[0], id: `m${i}`, name: `Many${i}land`, aliases: [], adjectives: [] }) as Party,
  )
  const own = buildNameFilter({ ...fixturePack, parties: [...fixturePack.parties, ...many] })
  expect(mayNameEvent('Nobody in Many6999land knew.', own)).toBe(true)
})

test('it stays small however many names the pack has', () => {
  const [event] = fixturePack.events
  const places = Array.from({ length: 100_000 }, (_, i) => ({ name: `Place${i}x`, aliases: [], party: null }))
  const crowded = { ...fixturePack, events: [{ ...event, places } as Pack['events'][number]] }
  expect(JSON.stringify(buildNameFilter(crowded)).length).toBeLessThan(170_000)
})
