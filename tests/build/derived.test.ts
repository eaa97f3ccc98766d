import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildPack } from '../../lib/build/build-pack.ts'
import { serialisePack } from '../../lib/build/serialise-pack.ts'
import { verifyPack } from '../../lib/build/verify-pack.ts'
import { loadFolder } from '../../lib/cli/load-documents.ts'
import { ROOT } from '../../lib/cli/root.ts'
import { documentOf } from './findings.ts'

/** Builds a pack of short texts without event data. */
function build(...texts: string[]) {
  const documents = texts.map((text, index) =>
    documentOf({ file: `${index + 1}.txt`, text, published: `2031-04-0${index + 2}` }),
  )
  return buildPack(documents, null, { name: 'levee-break' }).pack
}

const answers = (pack: ReturnType<typeof build>) =>
  Object.fromEntries(
    pack.disputes.map(({ id, accounts }) => [
      id,
      accounts.map(({ min, max, claimant }) => [min, max, claimant?.name ?? null]),
    ]),
  )

describe('a folder without event data', () => {
  test('counts of one thing are one question, of others another', () => {
    const pack = build(
      'Twelve people were killed in the flood at Halm, police said on Monday.\nThe police also said that 40 people had been injured.',
      'Fifteen people were killed in the flood at Halm, according to the fire brigade.',
    )
    expect(answers(pack)).toEqual({
      'levee-break/people-injured': [[40, 40, 'police']],
      'levee-break/people-killed': [
        [15, 15, 'fire brigade'],
        [12, 12, 'police'],
      ],
    })
    expect(pack.disputes.map(({ question }) => question)).toEqual([
      'How many people were injured?',
      'How many people were killed?',
    ])
  })

  test('parts that add up to a whole are no rivals of it', () => {
    const pack = build(
      'Police said that 23 people had been killed in the quake. Twenty were killed in Halm and three in Brode.',
    )
    const whole = pack.disputes.filter(({ accounts }) => accounts.some(({ min }) => min === 23))
    expect(whole.flatMap(({ accounts }) => accounts.map(({ min }) => min))).toEqual([23])
  })

  test('workers and people who died are the same people, unless one speaker sets them apart', () => {
    const together = build(
      'Forty-three workers were killed in the fire, the fire brigade said.',
      'Fifty-one people were killed in the fire, police said.',
    )
    expect(together.disputes.map(({ id }) => id)).toEqual(['levee-break/people-killed'])
    const apart = build(
      'Fifty-one people were killed in the fire, police said. Police said 43 workers were killed.',
      'Sixty people were killed in the fire, the fire brigade said.',
    )
    expect(apart.disputes.map(({ id }) => id)).toEqual(['levee-break/people-killed', 'levee-break/workers-killed'])
  })

  test('what happened to the whole happened to the part', () => {
    const pack = build('The mayor said 58 people were killed, among them 14 children, and over 120 people wounded.')
    expect(answers(pack)).toEqual({
      'levee-break/children-killed': [[14, 14, 'mayor']],
      'levee-break/people-injured': [[120, null, 'mayor']],
      'levee-break/people-killed': [[58, 58, 'mayor']],
    })
  })

  test('a rate, a further find and a number compared with are no totals', () => {
    const pack = build(
      'The mayor said 58 people were killed. Divers retrieved nine more bodies. The clinic sees 300 new patients a day.',
      'The fire brigade said 71 people were killed, more than the 58 given by the mayor.',
    )
    expect(answers(pack)['levee-break/people-killed']).toEqual([
      [71, 71, 'fire brigade'],
      [58, 58, 'mayor'],
    ])
  })

  test('cases of a disease are people who fell ill; the new ones of a day are not all', () => {
    const pack = build('The ministry said 4,120 cases of cholera were known and 412 new cases were recorded on Monday.')
    expect(answers(pack)['levee-break/people-infected']).toEqual([[4120, 4120, 'ministry']])
  })

  test('a strike and a march are counted apart', () => {
    const pack = build(
      'The unions said 650,000 workers were on strike and 90,000 people marched. The ministry said 280,000 employees took part. The police said 31,000 people marched.',
    )
    expect(answers(pack)).toEqual({
      'levee-break/people-attended': [
        [31000, 31000, 'police'],
        [90000, 90000, 'unions'],
      ],
      'levee-break/people-went-on-strike': [
        [280000, 280000, 'ministry'],
        [650000, 650000, 'unions'],
      ],
    })
  })

  test('a place where most of them are is not where all are', () => {
    const pack = build(
      'The county said 61 people were killed and 33 were missing, most of them in Brode.\nThe lake at Brode rose.',
      'The fire brigade said 30 people were missing.',
    )
    expect(answers(pack)['levee-break/people-missing']).toEqual([
      [33, 33, 'county'],
      [30, 30, 'fire brigade'],
    ])
  })

  test('a rising toll of one speaker is a revision', () => {
    const pack = build(
      'Nine people were killed, Mayor Ana Reyes said.',
      'Fourteen people were killed, Mayor Ana Reyes said.',
    )
    const [dispute] = pack.disputes
    expect(dispute?.accounts.map(({ min, replaces }) => [min, replaces !== null])).toEqual([
      [14, true],
      [9, false],
    ])
  })

  test('figures that happened to nobody are left out', () => {
    const pack = build(
      'The mayor, 54, walked for two hours. The town has 9,000 inhabitants and lies 12 miles from the sea; the prize, 7 days in Brode, was won by 3 percent.',
    )
    expect(pack.disputes).toEqual([])
  })

  test.each(['selke-ridge'])(
    'the documents of %s give a sound pack without their data, the same each time',
    async (folder) => {
      const { name, documents } = await loadFolder(join(ROOT, 'tests', 'build', 'fixtures', folder))
      const { pack } = buildPack(documents, null, { name })
      expect(verifyPack(pack)).toEqual([])
      expect(pack.disputes.length).toBeGreaterThan(0)
      expect(serialisePack(buildPack(documents.toReversed(), null, { name }).pack)).toBe(serialisePack(pack))
    },
  )
})
