import type { Account, Dispute, Pack, PackEvent, Party } from '../../lib/model/pack.ts'

/** Events that a made pack has two statements and eight figures each of. */
const DISPUTES_PER_EVENT = 10

const SYLLABLES = 'ba be bo da de do ka ke ko la le lo ma me mo na ne no ra re ro sa se so ta te to va ve vo'.split(' ')

/** An invented name, the same for the same number, different for different ones. */
function nameOf(number: number): string {
  let rest = number
  let name = ''
  for (let i = 0; i < 4; i++) {
    name += SYLLABLES[rest % SYLLABLES.length]
    rest = Math.floor(rest / SYLLABLES.length)
  }
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const COUNTED = [
  ['killed', 'soldier', 'soldiers'],
  ['injured', 'soldier', 'soldiers'],
  ['captured', 'post', 'posts'],
  ['destroyed', 'post', 'posts'],
] as const

/**
 * A pack with so many disputes, made of invented names: `disputes / 10` events between two of up to a thousand parties
 * each, with three people and three places, spread over ten years. The same number gives the same pack.
 */
export function largePack(disputes: number): Pack {
  const events = Math.ceil(disputes / DISPUTES_PER_EVENT)
  const parties = Array.from({ length: Math.min(1000, Math.max(2, Math.ceil(events / 5))) }, (_, i) => partyOf(i))
  const made = Array.from({ length: events }, (_, i) => eventOf(i, parties))
  return {
    schema: 'counterclaim/pack@1',
    id: 'made',
    title: 'Invented clashes',
    version: '1.0.0',
    generatedAt: '2025-01-01T00:00:00Z',
    language: 'en',
    parties,
    events: made,
    sources: [{ id: 'herald', name: 'Herald', url: 'https://herald.example/' }],
    documents: made.map(({ id, window }) => ({
      file: `${id}.md`,
      title: `What is known about ${id}`,
      source: 'herald',
      published: window.from,
      inferred: false,
      url: `https://herald.example/${id}`,
    })),
    origins: parties.map(({ id, name }) => ({ id, name: `${name} army`, kind: 'speaker' as const })),
    disputes: made.flatMap((event) => disputesOf(event, parties)),
  }
}

function partyOf(number: number): Party {
  const name = nameOf(number * 7 + 3)
  return {
    id: `p${number}`,
    name,
    aliases: [name, `Republic of ${name}`],
    adjectives: [`${name}n`],
    voices: [`${name}n army`, `${name}n Ministry of Defence`],
    members: [`${name}ns`],
  }
}

function eventOf(number: number, parties: readonly Party[]): PackEvent {
  const first = number % parties.length
  const second = (first + 1 + (Math.floor(number / parties.length) % (parties.length - 1))) % parties.length
  const from = new Date(Date.UTC(2015, 0, 1 + (number % 3650))).toISOString().slice(0, 10)
  const sides = [parties[first] as Party, parties[second] as Party]
  return {
    id: `e${number}`,
    title: `Clash ${number}`,
    window: { from, to: from },
    parties: sides.map(({ id }) => id),
    people: [0, 1, 2].map((i) => {
      const name = `${nameOf(number * 3 + i + 20_000)} ${nameOf(number * 5 + i + 90_000)}`
      return { id: `e${number}-${i}`, name, aliases: [], party: sides[i % 2]?.id ?? null, roles: ['spokesman'] }
    }),
    places: [0, 1, 2].map((i) => ({
      name: nameOf(number * 3 + i + 200_000),
      aliases: [],
      party: sides[i % 2]?.id ?? null,
    })),
    names: [],
  }
}

function disputesOf(event: PackEvent, parties: readonly Party[]): Dispute[] {
  const sides = event.parties.map((id) => parties[Number(id.slice(1))] as Party)
  const figures = sides.flatMap((side, i) =>
    COUNTED.map(([measure, counted, words], k): Dispute => {
      const other = sides[1 - i] as Party
      return {
        id: `${event.id}/${side.id}-${words}-${measure}`,
        event: event.id,
        kind: 'figure',
        question: `How many ${side.name}n ${words} were ${measure}?`,
        quantity: { measure, counted, unit: null, whose: side.id, by: other.id, words: [] },
        status: 'contested',
        positions: [],
        accounts: sides.map((claimant, j) => accountOf(event, claimant, `${side.id}-${k}-${j}`, 7 + 3 * k + 20 * j)),
      }
    }),
  )
  const statements = ['started the fighting', 'broke the truce'].map(
    (deed, i): Dispute => ({
      id: `${event.id}/statement-${i}`,
      event: event.id,
      kind: 'statement',
      question: `Who ${deed}?`,
      quantity: null,
      status: 'contested',
      positions: sides.map((side, k) => ({
        stance: side.id,
        wording: `${sides[1 - k]?.name} ${deed}`,
        phrasings: [`${sides[1 - k]?.name} ${deed}`],
      })),
      accounts: [],
    }),
  )
  return [...figures, ...statements]
}

function accountOf(event: PackEvent, { id, name }: Party, slug: string, value: number): Account {
  return {
    id: `${event.id}-${slug}`,
    min: value,
    max: value,
    qualifier: 'exact',
    wording: String(value),
    claimant: { name: `${name}n army`, party: id },
    stance: 'asserts',
    asOf: event.window.from,
    replaces: null,
    position: null,
    garbled: false,
    reports: [{ document: `${event.id}.md`, paragraph: 2, attributed: true, via: null, origin: id, headline: false }],
  }
}

/** A page about an event of a made pack: one figure of it, said by the army of its other side. */
export function pageAbout(pack: Pack, number: number): { html: string; figure: string; dispute: string } {
  const event = pack.events[number] as PackEvent
  const [one, other] = event.parties.map((id) => pack.parties.find((party) => party.id === id)) as [Party, Party]
  const text = `At least 7 ${one.name}n soldiers were killed, the ${other.name}n army said.`
  return {
    html: `<!doctype html><html lang="en"><title>${one.name} and ${other.name} clash</title>
<meta property="article:published_time" content="${event.window.from}T12:00:00Z">
<p>${one.name} and ${other.name} fought along their border on ${event.window.from}. ${text}</p>`,
    figure: '7',
    dispute: `${event.id}/${one.id}-soldiers-killed`,
  }
}
