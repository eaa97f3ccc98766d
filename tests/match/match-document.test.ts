import { describe, expect, test } from 'vitest'
import { matchDocument } from '../../lib/match/match-document.ts'
import { compilePacks } from '../../lib/match/packs.ts'
import { account, inventedPack } from './pack.ts'

const pack = inventedPack()
const killed = pack.disputes.find(({ id }) => id.endsWith('ardian-soldiers-killed'))
killed?.accounts.push(account('karr-40', { min: 40, max: 40, claimant: { name: 'Ivo Karr', party: 'belmar' } }))
killed?.accounts.push(account('karr-33', { min: 33, max: 33, claimant: { name: 'Ivo Karr', party: 'belmar' } }))
const packs = compilePacks([pack])

/** The marks of a text, in the words of the tables: "surface -> dispute". */
function marks(text: string, published: string | null = '2024-03-05'): string[] {
  const { mentions } = matchDocument({ text, published: published ?? undefined }, packs)
  return mentions.map(({ start, end, dispute }) => `${text.slice(start, end)} -> ${dispute.split('/')[1]}`)
}

const SIDES = 'Ardia and Belmar fought on the Lorn. '

describe('which dispute', () => {
  const rows: [string, string, string[]][] = [
    ['whose', `${SIDES}Forty Ardian soldiers were killed.`, ['Forty -> ardian-soldiers-killed']],
    ['the other side', `${SIDES}Nine Belmari soldiers were killed.`, ['Nine -> belmari-fighters-killed']],
    [
      'by whom, where it is not said whose',
      `${SIDES}Belmari shells killed 40 soldiers.`,
      ['40 -> ardian-soldiers-killed'],
    ],
    [
      'words of the dispute',
      `${SIDES}Nine raiders were killed, the Ardian army said.`,
      ['Nine -> belmari-fighters-killed'],
    ],
    ['what happened', `${SIDES}Belmari troops took three Ardian posts.`, ['three -> ardian-posts-captured']],
    ['another doer', `${SIDES}On Saturday the Red Hand killed five Ardian soldiers.`, ['five -> red-hand-killed']],
    [
      'another doer, who claims it in the next sentence',
      `${SIDES}Attacks on Saturday killed five soldiers. The Red Hand claimed responsibility.`,
      ['five -> red-hand-killed'],
    ],
    [
      'not a sum of money',
      `${SIDES}Forty Ardian soldiers fell, and losses are put at $4m.`,
      ['Forty -> ardian-soldiers-killed'],
    ],
    ['not what others say they did', `${SIDES}Separatists said they had killed 12 Ardian soldiers.`, []],
    ['not what was attacked only', `${SIDES}Belmari guns hit three Ardian posts.`, []],
    ['not what nobody claims', `${SIDES}Forty soldiers were killed.`, []],
    [
      'nobody, where the pack knows the speaker’s figure',
      `${SIDES}Forty soldiers were killed, Karr said.`,
      ['Forty -> ardian-soldiers-killed'],
    ],
    [
      'nobody, where the pack knows the very number',
      `${SIDES}Night of fire leaves 33 soldiers dead.`,
      ['33 -> ardian-soldiers-killed'],
    ],
    ['not the figure of another speaker', `${SIDES}The hospital of Ardia said 33 soldiers were killed.`, []],
    ['a bare number of its speaker', `${SIDES}The number 33 was given by Ivo Karr.`, ['33 -> ardian-soldiers-killed']],
    ['not civilians', `${SIDES}Forty Ardian civilians were killed.`, []],
    ['not anyone of a people', `${SIDES}Thirty Ardians were killed, doctors said.`, []],
    [
      'people whom the other side counts',
      `${SIDES}Thirty Ardians were killed, the Belmari army said.`,
      ['Thirty -> ardian-soldiers-killed'],
    ],
    ['not killed and injured together', `${SIDES}Forty Ardian soldiers were killed or wounded.`, []],
    ['not both sides together', `${SIDES}Sixty soldiers died on both sides.`, []],
    ['not a part', `${SIDES}Of the Ardian soldiers killed, 12 were conscripts.`, []],
    ['not what is rejected', `${SIDES}Not 40 Ardian soldiers were killed, the Ardian army said.`, []],
    ['not words that are hardly a number', `${SIDES}Many Ardian soldiers were killed.`, []],
  ]
  test.each(rows)('%s', (_, text, expected) => {
    expect(marks(text)).toEqual(expected)
  })
})

describe('which place', () => {
  const rows: [string, string, string[]][] = [
    ['behind the figure', `${SIDES}Raiders killed 12 Ardian soldiers in Larkholm.`, []],
    ['before it', `${SIDES}In Larkholm, 12 Ardian soldiers were killed.`, []],
    ['of those who did it', `${SIDES}Police in Larkholm killed six Belmari raiders.`, []],
    ['a place of the event', `${SIDES}At Lorn 12 Ardian soldiers were killed.`, ['12 -> ardian-soldiers-killed']],
    [
      'a number that an account gives',
      `${SIDES}In Larkholm 40 Ardian soldiers were killed.`,
      ['40 -> ardian-soldiers-killed'],
    ],
    [
      'where it was said',
      `${SIDES}Twelve Ardian soldiers were killed, Karr told reporters in Larkholm.`,
      ['Twelve -> ardian-soldiers-killed'],
    ],
    [
      'where the hearer is',
      `${SIDES}A driver in Larkholm had heard of 12 Ardian soldiers killed.`,
      ['12 -> ardian-soldiers-killed'],
    ],
    [
      'of another clause',
      `${SIDES}A bridge fell in Larkholm; 12 Ardian soldiers were killed.`,
      ['12 -> ardian-soldiers-killed'],
    ],
    [
      'of the worst one',
      `${SIDES}In the worst clash in Ostermark for years 12 Ardian soldiers were killed.`,
      ['12 -> ardian-soldiers-killed'],
    ],
  ]
  test.each(rows)('%s', (_, text, expected) => {
    expect(marks(text)).toEqual(expected)
  })
})

describe('which event', () => {
  const rows: [string, string, string | null, string[]][] = [
    [
      'the days after it',
      `${SIDES}Forty Ardian soldiers were killed.`,
      '2024-03-05',
      ['Forty -> ardian-soldiers-killed'],
    ],
    ['not before it', `${SIDES}Forty Ardian soldiers were killed.`, '2024-02-20', []],
    ['not months later', `${SIDES}Forty Ardian soldiers were killed.`, '2024-08-01', []],
    [
      'months later with its date',
      `${SIDES}On March 3 forty Ardian soldiers were killed.`,
      '2024-08-01',
      ['forty -> ardian-soldiers-killed'],
    ],
    ['not in an undated text', `${SIDES}Forty Ardian soldiers were killed.`, null, []],
    [
      'in an undated text with its date',
      `${SIDES}On March 3, 2024, forty Ardian soldiers were killed.`,
      null,
      ['forty -> ardian-soldiers-killed'],
    ],
    [
      'not a count over months',
      `${SIDES}Fighting had cost Ardia 2,400 soldiers in the first nine months of the year.`,
      '2024-03-05',
      [],
    ],
    [
      'not a count since a change of power',
      `${SIDES}Since the junta took power 2,400 Ardian soldiers have been killed.`,
      '2024-03-05',
      [],
    ],
    [
      'nor over years in office',
      `${SIDES}In her two years in office 2,400 Ardian soldiers were killed.`,
      '2024-03-05',
      [],
    ],
    [
      'the days since the fighting began',
      `${SIDES}Since the fighting began forty Ardian soldiers have been killed.`,
      '2024-03-05',
      ['forty -> ardian-soldiers-killed'],
    ],
    [
      'that of the attack, and not that of what it answers',
      `${SIDES}Belmari troops went for Ardian posts on Sunday in retaliation for a raid on February 27. Forty Ardian soldiers lay dead.`,
      '2024-03-05',
      ['Forty -> ardian-soldiers-killed'],
    ],
    [
      'what follows the cause of it',
      `${SIDES}What drove his side to it, Ivo Karr said, were the bombs that fell on Lorn on February 29. Forty Ardian soldiers did not come home.`,
      '2024-03-05',
      ['Forty -> ardian-soldiers-killed'],
    ],
    [
      'not what follows a raid that was itself the answer',
      `${SIDES}On February 29 Ardian jets struck in retaliation. Forty Ardian soldiers did not come home.`,
      '2024-03-05',
      [],
    ],
    [
      'what follows a time since which something holds, though something else is newer',
      `Lorries of tomatoes were tipped into a ravine on Thursday. Ardia and Belmar have shut the road since Sunday. It was shut after a night in which forty Ardian soldiers were killed.`,
      '2024-03-07',
      ['forty -> ardian-soldiers-killed'],
    ],
    [
      'not long after it',
      `Lorries of tomatoes were tipped into a ravine. Ardia and Belmar have shut the road since March 3. Forty Ardian soldiers were killed.`,
      '2024-08-01',
      [],
    ],
    [
      'hours after a day, as days',
      `${SIDES}On March 1 a bazaar shook. Forty-eight hours afterwards forty Ardian soldiers were killed.`,
      '2024-03-20',
      ['forty -> ardian-soldiers-killed'],
    ],
    [
      'the day of the relative clause around it',
      `${SIDES}Wednesday's clash came on top of that of March 3, in which forty Ardian soldiers were killed.`,
      '2024-03-07',
      ['forty -> ardian-soldiers-killed'],
    ],
    [
      'not that of another clash in the sentence',
      `${SIDES}Wednesday's clash, in which nine Ardian soldiers were killed, followed that of March 3.`,
      '2024-03-07',
      [],
    ],
    ['not another year', `${SIDES}In 2019 forty Ardian soldiers were killed there.`, '2024-03-05', []],
    ['not a longer time', `${SIDES}This year 400 Ardian soldiers have been killed.`, '2024-03-05', []],
    [
      'not a part of a year',
      `${SIDES}In the first three quarters of 2023 it had lost 300 Ardian soldiers; 400 Ardian soldiers were killed in the second half of the year.`,
      '2024-03-05',
      [],
    ],
    ['not a quarter', `${SIDES}In the fourth quarter 300 Ardian soldiers were killed.`, '2024-03-05', []],
    [
      'not what is said right after another month',
      `${SIDES}\nIn January Ardia said it had lost a bridge. Twelve Ardian soldiers were killed.`,
      '2024-03-05',
      [],
    ],
    [
      'not what was said weeks before',
      `${SIDES}\nArdia said in January that it had beaten raiders. It lost twelve soldiers, it said.`,
      '2024-03-05',
      [],
    ],
    ['not all that came since', `${SIDES}Since 2019 more than 400 Ardian soldiers have died.`, '2024-03-05', []],
    [
      'not what is said of a far time two sentences on',
      `${SIDES}\nIn May 2011 scouts were shot at near Lorn. It was reported that forty Ardian soldiers had died at the time.`,
      '2024-03-05',
      [],
    ],
    [
      'the worst since',
      `${SIDES}In the worst clash since 2019 forty Ardian soldiers were killed.`,
      '2024-03-05',
      ['forty -> ardian-soldiers-killed'],
    ],
    [
      'a later clash, and a look back',
      `Ardia and Belmar fought again on the Lorn on Thursday. Seven Ardian soldiers were killed.\nOn Sunday night they had first clashed. Then forty Ardian soldiers were killed.`,
      '2024-03-08',
      ['forty -> ardian-soldiers-killed'],
    ],
    [
      'not what is said, days later, to have been done',
      'Truce follows bloodshed between Ardia and Belmar\nThe Ardian army said on Thursday it had killed 20 Belmari soldiers at Lorn.',
      '2024-03-08',
      [],
    ],
    [
      'what an earlier day led to',
      'Shots on March 1 led to a clash between Ardia and Belmar in which forty Ardian soldiers died.',
      '2024-03-28',
      ['forty -> ardian-soldiers-killed'],
    ],
    ['a page that names no side of it', 'Forty soldiers were killed on the Lorn.', '2024-03-05', []],
  ]
  test.each(rows)('%s', (_, text, published, expected) => {
    expect(marks(text, published)).toEqual(expected)
  })
})

describe('what is told again, with whose it is and not what happened', () => {
  const rows: [string, string, string[]][] = [
    [
      'of the speaker’s known number',
      `${SIDES}Ivo Karr insists on 40 Ardian soldiers.`,
      ['40 -> ardian-soldiers-killed'],
    ],
    ['not another number', `${SIDES}Ivo Karr insists on 41 Ardian soldiers.`, []],
    ['not another speaker’s', `${SIDES}The Ardian army insists on 40 Ardian soldiers.`, []],
    ['not with another verb', `${SIDES}Ivo Karr said 40 Ardian soldiers had arrived.`, []],
  ]
  test.each(rows)('%s', (_, text, expected) => {
    expect(marks(text)).toEqual(expected)
  })
})

describe('whose figure', () => {
  const claimant = (text: string) => {
    const [first] = matchDocument({ text: SIDES + text, published: '2024-03-05' }, packs).mentions
    return first && { party: first.claimant?.party ?? null, ownVoice: first.ownVoice }
  }
  const rows: [string, string, { party: string | null; ownVoice: boolean }][] = [
    ['whom the text names', 'Forty Ardian soldiers were killed, Ivo Karr said.', { party: 'belmar', ownVoice: false }],
    ['nobody', 'Forty Ardian soldiers were killed.', { party: null, ownVoice: true }],
    [
      'whom it names elsewhere for the same figure',
      'Forty Ardian soldiers were killed.\nKarr said 40 Ardian soldiers had been killed.',
      { party: 'belmar', ownVoice: true },
    ],
    [
      'not whom it names for another figure',
      'Forty Ardian soldiers were killed.\nThe Ardian army said 12 Ardian soldiers had been killed.',
      { party: null, ownVoice: true },
    ],
    [
      'the side whose number it is, for a mouthpiece of nobody named',
      "The zealots' mouthpiece bragged that 40 Ardian soldiers had been killed.\nKarr said 40 Ardian soldiers had been killed.",
      { party: 'belmar', ownVoice: false },
    ],
    [
      'no side for a mouthpiece with a number of its own',
      "The zealots' mouthpiece bragged that 50 Ardian soldiers had been killed.\nKarr said 40 Ardian soldiers had been killed.",
      { party: null, ownVoice: false },
    ],
    ['whose words it uses', 'Forty Ardian soldiers were martyred.', { party: 'ardia', ownVoice: true }],
  ]
  test.each(rows)('%s', (_, text, expected) => {
    expect(claimant(text)).toEqual(expected)
  })
})

test('a mark carries value, relation and the accounts that agree', () => {
  const text = `${SIDES}At least 40 Ardian soldiers were killed, Karr said.`
  const [mention] = matchDocument({ text, published: '2024-03-05' }, packs).mentions
  expect(mention).toMatchObject({
    surface: 'At least 40',
    min: 40,
    max: null,
    qualifier: 'at-least',
    relation: 'within',
    accounts: ['karr-40'],
  })
  expect(text.slice(mention?.start, mention?.end)).toBe('At least 40')
})

test('a value that no account gives is marked all the same', () => {
  const text = `${SIDES}Ardia says 12 of its soldiers were killed.`
  const [mention] = matchDocument({ text, published: '2024-03-05' }, packs).mentions
  expect(mention).toMatchObject({ relation: 'differs', accounts: [], claimant: { party: 'ardia' } })
})

test('a figure that leaves out whose it is repeats the one that says it', () => {
  expect(marks(`${SIDES}Forty Ardian soldiers were killed.\nNobody mourned the 40 soldiers killed.`)).toEqual([
    'Forty -> ardian-soldiers-killed',
    '40 -> ardian-soldiers-killed',
  ])
})
