import { describe, expect, test } from 'vitest'
import { readLocale } from '../../lib/cli/locale-file.ts'
import { indexDisputes, viewDispute } from '../../lib/extension/views.ts'
import type { Quantity } from '../../lib/model/quantity.ts'
import type { AccountView, DisputeView, FigureMark, StatementMark } from '../../lib/model/view.ts'
import { day, figure } from '../../lib/ui/figure-words.ts'
import { markLabel, markLine, pageSays } from '../../lib/ui/page-says.ts'
import { checked, found } from '../../lib/ui/silence.ts'
import type { Words } from '../../lib/ui/translate.ts'
import {
  accountNotes,
  accountValue,
  outletList,
  reportLine,
  reportPlace,
  speaker,
  speakerOfSide,
  state,
  tally,
  tallyOf,
  whoseLosses,
} from '../../lib/ui/words.ts'
import { fixturePack } from '../fixtures/pack.ts'
import { english as plain } from './words-of.ts'

const said = new Set<string>()
/** Writes down what it says. */
const english: Words = {
  ...plain,
  t: (key, ...values) => {
    said.add(key)
    return plain.t(key, ...values)
  },
}
const index = indexDisputes([fixturePack])
const view = (slug: string): DisputeView => {
  const { pack, dispute } = index.get(`lake-orrin-2031/${slug}`) as {
    pack: typeof fixturePack
    dispute: (typeof fixturePack)['disputes'][number]
  }
  return viewDispute(pack, dispute)
}
const killed = view('norland-soldiers-killed')
const boats = view('boats-sunk')
const first = view('who-started')

const mark = (more: Partial<FigureMark>): FigureMark => ({
  kind: 'figure',
  look: 'contested',
  start: 0,
  end: 1,
  dispute: killed.id,
  min: 9,
  max: 9,
  qualifier: 'exact',
  claimant: null,
  relation: 'matches',
  accounts: ['killed-9'],
  ownVoice: false,
  ...more,
})
const statement = (stance: string): StatementMark => ({
  kind: 'statement',
  look: 'contested',
  start: 0,
  end: 1,
  dispute: first.id,
  stance,
})
const reyes = { name: 'Ana Reyes', party: 'sudland' }

describe('figure', () => {
  const cases: [Quantity & { wording?: string }, string | null, string][] = [
    [{ min: 58, max: 58, qualifier: 'exact' }, null, '58'],
    [{ min: 1200, max: 1200, qualifier: 'exact' }, null, '1,200'],
    [{ min: 58, max: null, qualifier: 'at-least' }, null, 'at least 58'],
    [{ min: 200, max: null, qualifier: 'more-than' }, null, 'over 200'],
    [{ min: null, max: 50, qualifier: 'up-to' }, null, 'up to 50'],
    [{ min: 58, max: 58, qualifier: 'about' }, null, 'about 58'],
    [{ min: 10, max: 50, qualifier: 'exact' }, null, '10 to 50'],
    [{ min: 10, max: 50, qualifier: 'about' }, null, 'about 10 to 50'],
    [{ min: null, max: null, qualifier: 'dozens', wording: 'scores' }, null, 'dozens'],
    [{ min: null, max: null, qualifier: 'vague', wording: 'heavy losses' }, null, 'heavy losses'],
    [{ min: null, max: null, qualifier: 'vague' }, null, 'no number'],
    [{ min: 12, max: null, qualifier: 'dozens', wording: 'over a dozen' }, null, 'over a dozen'],
    [{ min: 5, max: 5, qualifier: 'exact' }, '%', '5%'],
    [{ min: 3e6, max: 3e6, qualifier: 'about' }, 'USD', 'about $3,000,000'],
    [{ min: 40, max: 40, qualifier: 'exact' }, 'km', '40 km'],
  ]
  test.each(cases)('%j in %s is %s', (quantity, unit, text) => {
    expect(figure(quantity, unit, english)).toBe(text)
  })
})

describe('state', () => {
  const agreed: DisputeView = { ...boats, status: 'agreed' }
  const denied: DisputeView = {
    ...boats,
    accounts: [...boats.accounts, { ...(boats.accounts[0] as AccountView), stance: 'denies' }],
  }
  const cases: [string, DisputeView, string][] = [
    ['contested', killed, 'Accounts differ: 9 to over 200; not confirmed by Lake Monitors'],
    ['one side only', boats, 'One side only: 4'],
    ['denied', denied, 'One side only: 4; denied by Sudland'],
    ['agreed', agreed, 'Accounts agree: 4'],
    ['a contested statement', first, 'Accounts differ'],
    ['a statement of one side', { ...first, status: 'one-sided' }, 'Told by one side only'],
    ['without numbers', { ...killed, accounts: [] }, 'Accounts differ'],
    ['agreed without numbers', { ...killed, accounts: [], status: 'agreed' }, 'Accounts agree'],
    ['one side without numbers', { ...killed, accounts: [], status: 'one-sided' }, 'One side only'],
    ['an agreed statement', { ...first, status: 'agreed' }, 'Accounts agree'],
    [
      'denied by several',
      {
        ...boats,
        accounts: [
          ...boats.accounts,
          { ...(boats.accounts[0] as AccountView), stance: 'denies' },
          { ...(boats.accounts[0] as AccountView), stance: 'denies', party: null, claimant: 'Lake Monitors' },
        ],
      },
      'One side only: 4; denied by Sudland and Lake Monitors',
    ],
  ]
  test.each(cases)('%s', (_, dispute, text) => {
    expect(state(dispute, english)).toBe(text)
  })
})

describe('what the page does', () => {
  const cases: [string, FigureMark | StatementMark, DisputeView, string[]][] = [
    [
      'names the speaker of an account',
      mark({ claimant: { name: 'Norland’s army', party: 'norland' } }),
      killed,
      ['Gives 9 as the figure of Norland’s army.'],
    ],
    ['own voice', mark({ ownVoice: true }), killed, ['States 9 as fact; it is the figure of Norland’s army.']],
    [
      'not clear who',
      mark({}),
      killed,
      ['Reports 9 without saying clearly who gives it; an account of Norland’s army does.'],
    ],
    [
      'names another side',
      mark({ claimant: reyes }),
      killed,
      ['Gives 9 as a figure of Ana Reyes (Sudland); in this pack it is the figure of Norland’s army.'],
    ],
    [
      'own voice where several sides agree',
      mark({ ownVoice: true, accounts: ['killed-9', 'killed-over-200'] }),
      killed,
      ['States 9 as fact; accounts of several sides agree with it.'],
    ],
    [
      'drops the hedge',
      mark({ min: 200, max: 200, relation: 'within', accounts: ['killed-over-200'], claimant: reyes }),
      killed,
      ['Gives 200 as the figure of Ana Reyes (Sudland).', 'Leaves out “over”: the account is over 200.'],
    ],
    ...(
      [
        ['at-least', 200, null, 'Leaves out “at least”: the account is at least 200.'],
        ['about', 200, 200, 'Leaves out “about”: the account is about 200.'],
        ['up-to', null, 200, 'Leaves out “up to”: the account is up to 200.'],
      ] as const
    ).map(([qualifier, min, max, sentence]): [string, FigureMark, DisputeView, string[]] => [
      `drops “${qualifier}”`,
      mark({ min: 200, max: 200, relation: 'within', accounts: ['killed-over-200'], claimant: reyes }),
      {
        ...killed,
        accounts: killed.accounts.map((one) =>
          one.id === 'killed-over-200' ? { ...one, qualifier, min, max, wording: '' } : one,
        ),
      },
      ['Gives 200 as the figure of Ana Reyes (Sudland).', sentence],
    ]),
    [
      'keeps the hedge',
      mark({ min: 200, max: null, qualifier: 'more-than', accounts: ['killed-over-200'], claimant: reyes }),
      killed,
      ['Gives over 200 as the figure of Ana Reyes (Sudland).'],
    ],
    [
      'a revised figure',
      mark({ min: null, max: null, qualifier: 'dozens', accounts: ['killed-dozens'], claimant: reyes }),
      killed,
      ['Gives dozens as the figure of Ana Reyes (Sudland).', 'An earlier figure, since revised to over 200.'],
    ],
    [
      'no account, in its own voice',
      mark({ min: 40, max: 40, relation: 'differs', accounts: [], ownVoice: true }),
      killed,
      ['No account in this pack gives 40.', 'The page states 40 in its own voice.'],
    ],
    [
      'no account, from a speaker',
      mark({ min: 23, max: 23, relation: 'differs', accounts: [], claimant: reyes }),
      killed,
      ['No account in this pack gives 23.', 'This page’s own account: 23, per Ana Reyes (Sudland).'],
    ],
    [
      'no account, not clear who',
      mark({ min: 23, max: 23, relation: 'differs', accounts: [] }),
      killed,
      ['No account in this pack gives 23.', 'It is not clear who says it.'],
    ],
    [
      'not confirmed',
      mark({ accounts: ['killed-unconfirmed'], claimant: { name: 'Lake Monitors', party: null } }),
      killed,
      ['Gives 9 as the figure of Lake Monitors.', 'Lake Monitors does not confirm it.'],
    ],
    [
      'not confirmed, in its own voice',
      mark({ ownVoice: true, accounts: ['killed-unconfirmed'] }),
      killed,
      ['States 9 as fact.', 'Lake Monitors does not confirm it.'],
    ],
    [
      'denied',
      mark({ ownVoice: true, accounts: ['killed-denied'] }),
      {
        ...killed,
        accounts: [
          ...killed.accounts,
          { ...(killed.accounts[0] as AccountView), id: 'killed-denied', stance: 'denies', claimant: 'A captain' },
        ],
      },
      ['States 9 as fact.', 'A captain (Norland) denies it.'],
    ],
    [
      'asserted by one and not confirmed by another',
      mark({ ownVoice: true, accounts: ['killed-unconfirmed', 'killed-9'] }),
      killed,
      ['States 9 as fact; it is the figure of Norland’s army.'],
    ],
    [
      'own voice, as its sources do',
      mark({ ownVoice: true }),
      { ...killed, accounts: [{ ...(killed.accounts[0] as AccountView), claimant: null, party: null }] },
      ['States 9 as fact; no source names a speaker for it.'],
    ],
    [
      'an earlier figure in the page’s own voice, of another side’s speaker',
      mark({ min: null, max: null, qualifier: 'dozens', accounts: ['killed-dozens'], ownVoice: true }),
      killed,
      [
        'States dozens as fact; it is the figure of Ana Reyes (Sudland).',
        'An earlier figure, since revised to over 200.',
      ],
    ],
    [
      'a number that the page does not give',
      mark({ min: null, max: null, qualifier: 'vague', relation: 'differs', accounts: [], ownVoice: true }),
      killed,
      ['No account in this pack gives an unstated number.', 'The page states an unstated number in its own voice.'],
    ],
    [
      'a garbled source',
      mark({ dispute: boats.id, min: 4, max: 4, accounts: ['boats-4'], claimant: reyes, look: 'one-sided' }),
      boats,
      ['Gives 4 as the figure of Ana Reyes (Sudland).', 'The words of a source that gives it do not fit together.'],
    ],
    [
      'a statement of a side',
      statement('sudland'),
      first,
      ['The page gives the position of Sudland: Norland’s boats fired first.'],
    ],
    ['a statement of no side', statement('neutral'), first, ['The page gives no side’s position here, or several.']],
  ]
  test.each(cases)('%s', (_, given, dispute, sentences) => {
    expect(pageSays(given, dispute, english)).toEqual(sentences)
  })
})

test('accounts', () => {
  const [own, enemy, silent] = killed.accounts as [AccountView, AccountView, AccountView]
  expect([own, enemy, silent].map((account) => accountValue(account, killed, english))).toEqual([
    '9',
    'over 200',
    'no figure',
  ])
  expect(accountValue({ ...silent, wording: '', position: null }, first, english)).toBe('No side')
  expect([own, enemy, silent].map(({ counts }) => whoseLosses(counts, english))).toEqual([
    'its own losses',
    'the other side’s losses',
    '',
  ])
  expect(accountNotes(silent, english)).toEqual(['does not confirm it'])
  expect(accountNotes(boats.accounts[0] as AccountView, english)).toContain(
    'The source’s own words do not fit together; shown as they stand.',
  )
  expect(accountNotes(first.accounts[1] as AccountView, english)).toEqual(['denies it'])
})

test('reports and where they stand', () => {
  const [own, enemy] = killed.accounts as [AccountView, AccountView]
  expect(reportLine(own.reports[0] as never, english)).toBe('Morning Post, May 4, 2031, paragraph 2')
  expect(reportLine(own.reports[1] as never, english)).toBe('Outlet not named, paragraph 4, via Morning Post')
  expect(reportLine(enemy.reports[0] as never, english)).toBe(
    'Vale Gazette, May 4, 2031 (date inferred), paragraph 1, headline, in its own voice',
  )
  expect(reportPlace(enemy.reports[0] as never, english)).toBe('paragraph 1, headline, in its own voice')
  expect(outletList(own.reports, english)).toBe('Morning Post, 1 unnamed outlet')
  expect(tally(5, 1, english)).toBe('5 reports, 1 origin')
  expect(tallyOf(killed, english)).toBe('5 reports in 3 documents, 2 origins')
})

test('speakers', () => {
  expect(speaker('Ana Reyes', 'Sudland', english)).toBe('Ana Reyes (Sudland)')
  expect(speaker('Sudland', 'Sudland (ministry)', english)).toBe('Sudland')
  expect(speaker('Ana Reyes', 'Sudland (interim government)', english)).toBe('Ana Reyes (Sudland)')
  expect(speaker('State media in Sudland', 'Sudland (ministry)', english)).toBe('State media in Sudland')
  expect(speaker(null, 'Sudland', english)).toBe('Sudland')
  expect(speaker(null, null, english)).toBe('No speaker named')
  const [own] = killed.accounts as [AccountView]
  expect(speakerOfSide(own, english)).toBe('Norland’s army')
  expect(speakerOfSide({ ...own, claimant: 'the Norland' }, english)).toBe('No speaker named')
})

test('dates', () => {
  expect(day('2031-05-04', 'en')).toBe('May 4, 2031')
  expect(day('2031-05-04T23:30:00-05:00', 'en')).toBe('May 4, 2031')
  expect(day(null, 'en')).toBe('')
  expect(day('soon', 'en')).toBe('soon')
})

test('measured silence', () => {
  const pack = killed.pack
  expect(checked([pack], english)).toBe(
    'Checked against 1 pack (as of May 10, 2031, 3 disputes). No mark is no confirmation.',
  )
  expect(checked([pack, { ...pack, date: '2030-01-02', disputes: 1 }], english)).toBe(
    'Checked against 2 packs (as of Jan 2, 2030, 4 disputes). No mark is no confirmation.',
  )
  expect(checked([], english)).toBe('Checked against no pack. No mark is no confirmation.')
  expect(found(1, 3, english)).toBe('1 dispute, 3 marks')
})

test('labels for screen readers', () => {
  expect(markLabel(mark({}), killed, english)).toBe(
    '9. How many soldiers of Norland were killed? Accounts differ: 9 to over 200; not confirmed by Lake Monitors',
  )
  expect(markLabel(mark({ look: 'unsupported' }), killed, english)).toBe(
    '9. How many soldiers of Norland were killed? No account gives this figure',
  )
  expect(markLabel(statement('sudland'), first, english)).toBe('Statement. Who fired first? Accounts differ')
  expect(markLine(statement('sudland'), first, english)).toBe('Gives the position of Sudland')
  expect(markLine(statement('neutral'), first, english)).toBe('Gives no side’s position, or several')
  const hedgeless = mark({ min: 200, max: 200, relation: 'within', accounts: ['killed-over-200'], claimant: reyes })
  expect(markLine(hedgeless, killed, english)).toBe(
    'Gives 200 as the figure of Ana Reyes (Sudland). Leaves out “over”: the account is over 200.',
  )
})

test('every sentence about figures, disputes, accounts and pages is in a table above', () => {
  const groups = /^(figure|state|account|page)\./
  /** What components add; `components.test.tsx` has them. */
  const elsewhere = /^(page\.figure|account\.(earlier|earlierOn|goesBackTo|ofThisPage))$/
  const unsaid = [...readLocale('en').keys()].filter((key) => groups.test(key) && !said.has(key))
  expect(unsaid.filter((key) => !elsewhere.test(key))).toEqual([])
})
