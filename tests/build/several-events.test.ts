import { describe, expect, test } from 'vitest'
import { buildPack } from '../../lib/build/build-pack.ts'
import { readPlainText } from '../../lib/cli/read-plain-text.ts'

/** Documents of invented events, two of one kind in one month, one of an earlier year at a place of another. */
const events: Record<string, string[]> = {
  ferry: [
    `Overloaded ferry sinks off Ostra; at least 14 dead
Port Sel Post, 4 March 2031
At least 14 people died when the ferry Sinta Mara sank between Port Sel and Ostra early on Monday, the Coast Rescue Agency said. It had 88 people on its list, but survivors said there were more than 120 aboard.
"Waves of three metres broke over the stern," said the agency's head, Anton Wibo. Sixty-one people have been pulled from the water.`,
    `Search for missing after Ostra ferry disaster
5 March 2031
Divers searched the strait off Ostra on Tuesday for about 30 people still missing from the Sinta Mara. The dead now number 19, according to the Coast Rescue Agency.
Port officials in Port Sel said that they had counted 131 people.`,
    `Captain of Sinta Mara held as ferry toll climbs to 23
Police in Port Sel arrested the captain of the sunken Sinta Mara. Twenty-three people died, Anton Wibo told reporters, and 11 people are missing off Ostra.`,
  ],
  mill: [
    `Blaze at Garwan mill kills 17
Velmar, 9 July 2031
A fire swept through the Nirala mill in Garwan, north of Velmar, on Tuesday and killed 17 workers, the fire service said. Forty were injured.
Workers in Garwan said that the doors had been locked. The Velmar Mill Owners denied it.`,
    `Garwan mill fire: 22 workers dead, says fire service
Velmar Ledger | 10 July 2031
The fire in the Nirala mill killed 22 workers, fire service director Rezal Karo said in Velmar. The Garwan Weavers Union said that 35 workers were killed.
Families waited outside the Velmar hospital.`,
  ],
  depot: [
    `Fire at Korin oil depot leaves nine dead
Sharra, 11 July 2031
Nine workers were killed when fire broke out at the Talos depot in Korin, a suburb of Sharra, rescue service Edda said. Sharra police said seven workers were killed.
Fourteen people were injured at the Talos depot, said Naved Aktar of the fire service.`,
    `Inquiry into Korin depot fire
12 July 2031
Edda said on Friday that the fire at the Talos depot in Korin killed 11 workers. Sharra police said nine workers were killed.
Naved Aktar said that the depot had no gates at the back.`,
  ],
  storm: [
    `Storm floods Ostra; six dead
Port Sel Post, 2 November 2029
Six people were killed when a storm flooded Ostra and Port Sel, the Coast Rescue Agency said. About 400 houses were damaged on Ostra.`,
    `Ostra counts storm damage
3 November 2029
The Coast Rescue Agency said that eight people were killed by the storm on Ostra. Port Sel lost 40 boats.`,
  ],
}

const documents = Object.entries(events).flatMap(([event, texts]) =>
  texts.map((text, index) => readPlainText(`${event}-${index + 1}.txt`, text)),
)
const build = (name: string, of = documents) => buildPack(of, null, { name }).pack

/** What a pack says, but for the names of its events. */
const answers = (pack: ReturnType<typeof build>, file: (name: string) => boolean) =>
  pack.disputes
    .filter(({ accounts }) => accounts.some(({ reports }) => reports.some(({ document }) => file(document))))
    .map(({ id, accounts }) => ({
      question: id.slice(id.indexOf('/')),
      accounts: accounts.map(({ min, max, claimant, reports }) => ({
        value: [min, max],
        claimant: claimant?.name ?? null,
        documents: reports.map(({ document }) => document),
      })),
    }))

describe('a folder with documents of several events', () => {
  const mixed = build('july')

  test.each(Object.keys(events))('%s: the same disputes as from a folder of its own', (event) => {
    const mine = (file: string) => file.startsWith(event)
    const alone = build(
      event,
      documents.filter(({ file }) => mine(file)),
    )
    expect(alone.events).toHaveLength(1)
    expect(answers(alone, mine).length).toBeGreaterThan(0)
    expect(answers(mixed, mine)).toEqual(answers(alone, mine))
  })

  test('events are called by what their documents name, and by their month', () => {
    expect(mixed.events.map(({ id, title }) => [id, title])).toEqual([
      ['korin-sharra-july-2031', 'Korin, Sharra, July 2031'],
      ['port-sel-march-2031', 'Port Sel, March 2031'],
      ['velmar-garwan-july-2031', 'Velmar, Garwan, July 2031'],
      ['ostra-port-november-2029', 'Ostra, Port, November 2029'],
    ])
    expect(mixed).toMatchObject({ id: 'july', title: 'July' })
  })

  test('the order of the documents changes nothing', () => {
    expect(build('july', documents.toReversed())).toEqual(mixed)
  })
})

describe('documents that are not told apart', () => {
  const texts = [
    'Twelve people were killed in the flood, police said.',
    'Fifteen people were killed when the levee broke, according to the fire brigade.',
    'The mayor said that nine people were killed.',
  ]

  test('short texts without names to tell are about one event', () => {
    const pack = build(
      'levee',
      texts.map((text, index) => readPlainText(`${index}.txt`, text)),
    )
    expect(pack.events.map(({ id }) => id)).toEqual(['levee'])
  })

  test('a late look back on an event belongs to it', () => {
    const late = readPlainText(
      'late.txt',
      'Ferry owner sentenced\n1 December 2031\nA court in Port Sel sentenced the owner of the Sinta Mara, which sank off Ostra in March. Twenty-six people were killed, the Coast Rescue Agency said.',
    )
    const pack = build('ferry', [...documents.filter(({ file }) => file.startsWith('ferry')), late])
    expect(pack.events).toHaveLength(1)
  })
})
