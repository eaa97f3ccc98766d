import { describe, expect, test } from 'vitest'
import { buildPack } from '../../lib/build/build-pack.ts'
import { documentOf } from './findings.ts'

/** The questions of short texts without event data, with the least value of each account. */
function questionsOf(...texts: string[]): Record<string, (number | null)[]> {
  const documents = texts.map((text, index) =>
    documentOf({ file: `${index + 1}.txt`, text, published: `2031-04-0${index + 2}` }),
  )
  const { pack } = buildPack(documents, null, { name: 'e' })
  return Object.fromEntries(
    pack.disputes.map(({ id, accounts }) => [
      id.slice(2),
      accounts.map(({ min, max }) => min ?? max).sort((a, b) => (a ?? 0) - (b ?? 0)),
    ]),
  )
}

describe('the scope of what a folder counts', () => {
  const rows: [what: string, texts: string[], questions: Record<string, (number | null)[]>][] = [
    [
      'one district alone is a part of the whole, though the event is named after it',
      [
        'Halm quake kills 138\nPolice said 138 people were killed in the quake. In Halm district alone 102 people died, the mayor said.',
        'Halm quake\nThe quake in Halm killed 150 people, police said.',
      ],
      { 'people-killed': [138, 150], 'people-killed-halm': [102] },
    ],
    [
      'where a speaker sits is not where people died',
      [
        'The staff in Kabir said 40 soldiers were killed on Monday.',
        'The ministry said that 45 soldiers were killed. Officials met in Kabir.',
      ],
      { 'soldiers-killed': [40, 45] },
    ],
    [
      'counts of single days are no rivals of one another',
      [
        'The army of Morrow shot down 71 drones overnight, the army said.',
        'The army of Morrow shot down 90 drones overnight, the army said.',
      ],
      { 'drones-downed-2031-04-02': [71], 'drones-downed-2031-04-03': [90] },
    ],
    [
      'destroyed is not destroyed or damaged',
      [
        'The mayor said more than 1,200 houses had been destroyed or damaged.',
        'The mayor said 980 houses had been destroyed.',
      ],
      { 'buildings-destroyed': [980], 'buildings-destroyed-or-damaged': [1200] },
    ],
    [
      'numbers of two speakers that happen to add up are rivals, and no parts',
      [
        'Survivors said 400 people were aboard. The government says 190 people were aboard. The owner said 210 people were aboard.',
      ],
      { 'people-aboard': [190, 210, 400] },
    ],
    [
      'civilians who died are the people who died, unless a text has soldiers killed beside them',
      [
        'The governor said 17 civilians were killed in the strike.',
        'The strike killed 21 people, the governor said on Tuesday.',
      ],
      { 'people-killed': [17, 21] },
    ],
    [
      'in a text that has both, soldiers and civilians are told apart',
      [
        'The governor said 17 civilians were killed in the strike. The governor said 12 soldiers were killed.',
        'The strike killed 29 people, the governor said on Tuesday.',
      ],
      { 'civilians-killed': [17], 'people-killed': [29], 'soldiers-killed': [12] },
    ],
    [
      'victims who are told apart are the dead where people died',
      ['The minister said 52 people had drowned. Twenty-four of the victims were women and 11 were children.'],
      { 'children-killed': [11], 'people-killed': [52], 'women-killed': [24] },
    ],
    [
      'those who remain in hospital and those whom a clinic treated are not all who were injured',
      [
        'The mayor said 70 people were injured and 31 remain in hospital.',
        'A doctor said the clinic had treated 300 wounded with 40 beds.',
      ],
      { 'people-hospitalised': [31], 'people-injured': [70], 'people-treated': [300] },
    ],
    [
      'the label of a list says who speaks, not who died',
      ['Officials of Morrow: 21 dead, 66 injured.', 'Officials of Morrow said 23 people were killed.'],
      { 'people-injured': [66], 'people-killed': [21, 23] },
    ],
    [
      'most of the dead are a part of them',
      [
        'Quake in Halm\nThe quake killed 94 people, the mayor said. Most of the deaths, 71, were recorded in Brode, the mayor said.',
        'At least 102 people died in the quake in Halm, police said.',
      ],
      { 'people-killed': [94, 102], 'people-killed-brode-part-71': [71] },
    ],
  ]
  for (const [what, texts, questions] of rows) test(what, () => expect(questionsOf(...texts)).toEqual(questions))
})
