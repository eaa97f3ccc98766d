import { describe, expect, test } from 'vitest'
import { Library, libraryOf, MOST_WHOLE, shelve } from '../../lib/match/library.ts'
import { matchDocument } from '../../lib/match/match-document.ts'
import { slicePack } from '../../lib/match/pack-slices.ts'
import { compilePacks } from '../../lib/match/packs.ts'
import type { Pack, PackEvent, Party } from '../../lib/model/pack.ts'
import { packSchema } from '../../lib/model/pack.ts'
import { largePack } from '../bench/large-pack.ts'
import { inventedPack } from './pack.ts'

const large = largePack(1000)
const library = new Library([], [shelve(large)])

const sidesOf = (event: PackEvent): Party[] =>
  event.parties.map((id) => large.parties.find((party) => party.id === id) as Party)

/** A report of an event of the large pack, with a figure of each side. */
function reportOf(event: PackEvent): string {
  const [one, other] = sidesOf(event)
  return (
    `${one?.name} and ${other?.name} fought near ${event.places[0]?.name}.\n` +
    `At least 7 ${one?.name}n soldiers were killed, the ${other?.name}n army said.\n` +
    `Another 27 ${other?.name}n posts were captured, the ${one?.name}n army said.\n`
  )
}

async function disputesOn(text: string, published: string): Promise<string[]> {
  const { mentions } = matchDocument({ text, published }, await library.choose(text))
  return mentions.map(({ dispute }) => dispute)
}

describe('a pack of many events', () => {
  test('is sound', () => {
    expect(packSchema.safeParse(large).success).toBe(true)
    expect(large.events.length).toBeGreaterThan(MOST_WHOLE)
  })

  test.each([0, 17, 61, 99])('marks the figures of event %i and of no other', async (number) => {
    const event = large.events[number] as PackEvent
    const [one, other] = event.parties
    expect(await disputesOn(reportOf(event), event.window.from)).toEqual([
      `${event.id}/${one}-soldiers-killed`,
      `${event.id}/${other}-posts-captured`,
    ])
  })

  test('marks what the whole pack compiled at once would', async () => {
    const whole = compilePacks([large])
    for (const event of large.events.slice(0, 20)) {
      const page = { text: reportOf(event), published: event.window.from }
      expect(matchDocument(page, await library.choose(page.text))).toEqual(matchDocument(page, whole))
    }
  })

  test('keeps several events of one page apart', async () => {
    const [first, second] = [large.events[3], large.events[4]] as [PackEvent, PackEvent]
    const found = await disputesOn(`${reportOf(first)}\n${reportOf(second)}`, second.window.from)
    expect(new Set(found.map((id) => id.split('/')[0]))).toEqual(new Set([first.id, second.id]))
  })

  test('has nothing for a page that names one party alone', async () => {
    const [one] = sidesOf(large.events[5] as PackEvent)
    const text = `At least 7 ${one?.name}n soldiers were killed.`
    expect((await library.choose(text)).events).toEqual([])
  })

  test('reads a page that names everything, and looks at few of its events', async () => {
    const text = large.events.map(reportOf).join('')
    const chosen = await library.choose(text)
    expect(chosen.events.length).toBeLessThan(30)
    expect(() => matchDocument({ text, published: '2015-03-01' }, chosen)).not.toThrow()
  })
})

describe('the pieces of a pack', () => {
  test('are packs themselves, and hold all disputes once', () => {
    const slices = slicePack(large)
    for (const slice of slices.slice(0, 5)) expect(packSchema.safeParse(slice).success).toBe(true)
    expect(slices.flatMap(({ disputes }) => disputes)).toEqual(large.disputes)
  })

  test('hold what their disputes refer to', () => {
    for (const { disputes, documents, origins, parties, sources } of slicePack(large)) {
      const reports = disputes.flatMap(({ accounts }) => accounts.flatMap((account) => account.reports))
      expect(documents.map(({ file }) => file)).toEqual([...new Set(reports.map(({ document }) => document))])
      expect(new Set(origins.map(({ id }) => id))).toEqual(new Set(reports.map(({ origin }) => origin)))
      expect(sources).toHaveLength(1)
      expect(parties).toHaveLength(2)
    }
  })
})

const TEXT = 'Ardia and Belmar fought on the Lorn. At least 58 Ardian soldiers were killed, Ivo Karr said.'

/** The invented clash once more, in a pack of its own. */
function secondPack(change: (pack: Pack) => void): Pack {
  const pack = structuredClone(inventedPack())
  pack.id = 'second'
  change(pack)
  return pack
}

describe('several packs', () => {
  const marksOf = async (packs: Pack[], published = '2024-03-05') => {
    const { mentions } = matchDocument({ text: TEXT, published }, await libraryOf(packs).choose(TEXT))
    return mentions.map(({ dispute, claimant }) => ({ dispute, claimant }))
  }
  const marks = [{ dispute: 'lorn-clash/ardian-soldiers-killed', claimant: { name: 'Ivo Karr', party: 'belmar' } }]

  test('with disputes of one id count it once: the first pack has it', () => {
    const other = secondPack(({ disputes }) => {
      for (const dispute of disputes) dispute.question = 'Another question?'
    })
    const { events } = compilePacks([inventedPack(), other])
    const questions = events.flatMap(({ figures }) => figures.map(({ question }) => question))
    expect(questions).not.toContain('Another question?')
    expect(new Set(questions).size).toBe(questions.length)
  })

  test('may know one person by two ids', async () => {
    const other = secondPack((pack) => {
      pack.events[0] = {
        ...(pack.events[0] as PackEvent),
        id: 'old-clash',
        window: { from: '2023-01-01', to: '2023-01-01' },
      }
      pack.disputes = []
      for (const event of pack.events) for (const person of event.people) person.id = 'karr-i'
    })
    expect(await marksOf([inventedPack(), other])).toEqual(marks)
    expect(await marksOf([other, inventedPack()])).toEqual(marks)
  })

  test('may know two people by one id', async () => {
    const other = secondPack((pack) => {
      pack.disputes = []
      for (const event of pack.events)
        event.people = [{ id: 'ivo-karr', name: 'Ada Moll', aliases: [], party: 'ardia', roles: [] }]
    })
    expect(await marksOf([other, inventedPack()])).toEqual(marks)
  })

  test('tell two clashes of the same parties by their days', async () => {
    const later = secondPack((pack) => {
      for (const event of pack.events) {
        event.id = 'later-clash'
        event.window = { from: '2024-06-01', to: '2024-06-02' }
      }
      pack.disputes = pack.disputes
        .filter(({ window }) => window === undefined)
        .map((dispute) => ({ ...dispute, id: dispute.id.replace('lorn-clash', 'later-clash'), event: 'later-clash' }))
    })
    expect(await marksOf([inventedPack(), later])).toEqual(marks)
    expect(await marksOf([inventedPack(), later], '2024-06-02')).toEqual([
      { ...marks[0], dispute: 'later-clash/ardian-soldiers-killed' },
    ])
  })
})

describe('a page in another language', () => {
  const packs = compilePacks([inventedPack()])
  const marked = (page: { text: string; lang?: string }) =>
    matchDocument({ ...page, published: '2024-03-05' }, packs).mentions.length
  const GERMAN = `Nach Angaben der Armee wurden mindestens 58 Soldaten getötet, und die Regierung kündigte
    an, dass sie nicht auf Verhandlungen warten werde. Der Sprecher sagte, die Lage sei ruhig, aber angespannt, und
    niemand wisse, wie lange das noch so bleibe. Beide Seiten warfen einander vor, zuerst geschossen zu haben, wie schon
    im vergangenen Jahr, als Dutzende Menschen auf der anderen Seite des Flusses starben.
`.repeat(3)

  test.each([undefined, '', 'en', 'en-GB', 'EN_us', 'eng'])('is not one declared as %s', (lang) => {
    expect(marked({ text: TEXT, ...(lang === undefined ? {} : { lang }) })).toBe(1)
  })

  test.each(['de', 'fr-FR', 'ur', 'zh-Hans', 'enm'])('is left alone where it is declared as %s', (lang) => {
    expect(marked({ text: TEXT, lang })).toBe(0)
  })

  test('is left alone without a declaration, where its words show it', () => {
    expect(marked({ text: GERMAN + TEXT })).toBe(0)
    expect(marked({ text: GERMAN + TEXT, lang: 'en' })).toBe(1)
  })
})
