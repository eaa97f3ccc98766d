// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { viewClaim } from '../../lib/extension/claims-view.ts'
import { indexDisputes, summarise, viewDispute } from '../../lib/extension/views.ts'
import type { PackClaim } from '../../lib/model/claim.ts'
import type { AccountView, DisputeView, FigureMark, Mark, StatementMark } from '../../lib/model/view.ts'
import { Card } from '../../lib/ui/card.tsx'
import { Panel, type PanelState } from '../../lib/ui/panel.tsx'
import { Timeline } from '../../lib/ui/timeline.tsx'
import { galleryPack } from '../gallery/pack.ts'
import { said, shown } from './shown.tsx'
import { readLocale } from './words-of.ts'

/** What the components say beyond the tables of `words.test.ts`: where their words stand, and that each is said. */

const index = indexDisputes([galleryPack])
const view = (slug: string): DisputeView => {
  const found = [...index.values()].find(({ dispute }) => dispute.id.endsWith(slug))
  if (!found) throw new Error(`the gallery has no ${slug}`)
  return viewDispute(found.pack, found.dispute)
}
const killed = view('soldiers-killed')
const captured = view('posts-captured')
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
const statement: StatementMark = {
  kind: 'statement',
  look: 'contested',
  start: 0,
  end: 1,
  dispute: first.id,
  stance: 'sudland',
}
const army = { name: 'Norland’s army', party: 'norland' }

const card = (one: Mark, dispute: DisputeView) => (
  <Card
    mark={one}
    view={dispute}
    anchor={{ getBoundingClientRect: () => new DOMRect(), getClientRects: () => [] }}
    focus={false}
    others={[{ index: 1, question: 'How many boats?' }]}
    site="news.example"
    onOther={() => {}}
    onClose={() => {}}
    onCopy={async () => true}
    onLess={() => {}}
  />
)

describe('the card', () => {
  const cases: [string, Mark, DisputeView, (string | RegExp)[]][] = [
    [
      'tells question, plot, page, accounts, neighbours and actions in this order',
      mark({ ownVoice: true }),
      killed,
      [
        /^How many soldiers of Norland were killed\? Accounts differ: .*this page: 9.*This page: 9 States 9 as fact.*9 reports in 7 documents, 3 origins Norland its own losses.*Sudland the other side’s losses.*Other questions, not to be compared.*Copy with sources.*Disputed does not mean false/,
        'The same words also answer',
      ],
    ],
    [
      'hangs what a speaker said before under what the speaker says now',
      mark({ claimant: army }),
      killed,
      ['Norland’s army Earlier: 7 (May 3, 2031)'],
    ],
    [
      'leads from the speaker to the outlets',
      mark({ claimant: army }),
      killed,
      [/5 reports, 2 origins .*Origin: Norland’s army .*via Lake Wire/],
    ],
    [
      'has the page’s own account among those of its side, and in the plot',
      mark({ min: 23, max: 23, relation: 'differs', accounts: [], claimant: army }),
      killed,
      ['this page: 23, per Norland’s army', /Norland its own losses 23 Norland’s army this page’s own account/],
    ],
    [
      'has it first where its speaker is on no side',
      mark({ min: 23, max: 23, relation: 'differs', accounts: [], claimant: { name: 'A baker', party: null } }),
      killed,
      [/origins 23 A baker this page’s own account Norland/],
    ],
    [
      'shows who denies, and what',
      mark({ dispute: captured.id, min: 25, max: 25, accounts: ['captured-25'] }),
      captured,
      ['denied by Norland', /Norland its own losses 25 Norland’s army denies it/],
    ],
    ['sets accounts of no side apart', mark({}), killed, [/No side no figure Lake Monitors does not confirm it/]],
    [
      'has the positions of a statement',
      statement,
      first,
      [/^Who fired first\? Accounts differ/, 'Norland’s boats fired first.'],
    ],
  ]
  test.each(cases)('%s', (_, one, dispute, phrases) => {
    const text = shown(card(one, dispute))
    for (const phrase of phrases) expect(text).toMatch(phrase)
  })

  test('leaves the day of an earlier figure out where it is not known', () => {
    const [account] = killed.accounts as [AccountView]
    const undated = { ...account, earlier: account.earlier.map((earlier) => ({ ...earlier, asOf: null })) }
    expect(shown(card(mark({}), { ...killed, accounts: [undated] }))).toContain('Norland’s army Earlier: 7')
  })

  test('says that the steps of an axis multiply', () => {
    const injured = view('soldiers-injured')
    expect(shown(card(mark({ min: 12, max: 12, accounts: ['injured-12'] }), injured))).toContain(
      'Each step of the axis multiplies the figure.',
    )
  })
})

const review = (name: string | null, rating: PackClaim['reviews'][number]['rating']): PackClaim['reviews'][number] => ({
  reviewer: name === null ? null : { name, url: null },
  title: 'Wells of the city',
  url: 'https://checks.example/wells',
  published: '2031-05-06',
  rating,
})
const wells: PackClaim = {
  id: 'wells',
  text: 'The city closed its wells.',
  claimant: 'Ida Brook',
  made: '2031-05-03',
  appearances: [{ title: 'A speech', url: null, published: null }],
  reviews: [
    review('Check Desk', { name: 'Mostly false', value: null, best: null, worst: null }),
    review(null, { name: null, value: 2, best: 5, worst: 1 }),
    { ...review('Lake Checks', null), title: null },
  ],
}
const claim = viewClaim(summarise(galleryPack), wells)
const repeated: StatementMark = { ...statement, dispute: claim.id, stance: 'neutral' }

describe('the card of a claim that was reviewed', () => {
  test('tells the claim, who made it, and each review as its reviewer’s', () => {
    const text = shown(card(repeated, claim))
    expect(text).toMatch(/^The city closed its wells\. Rated “Mostly false” by Check Desk; 2 more reviews/)
    expect(text).toContain('The page repeats a claim that was reviewed.')
    expect(text).toMatch(/Claimed by Ida Brook May 3, 2031/)
    expect(text).toMatch(/Rated “2 \/ 5” by a reviewer who is not named.*Reviewed by Lake Checks.*The review/)
  })
})

const tab: PanelState = {
  site: 'news.example',
  on: true,
  siteOn: true,
  marks: [],
  disputes: [],
  packs: [killed.pack],
}
const marked: PanelState = {
  ...tab,
  marks: [mark({}), mark({ min: 40, max: 40, accounts: [], relation: 'differs', ownVoice: true }), statement].map(
    (one, at) => ({ frame: 0, index: at, mark: one }),
  ),
  disputes: [killed, first],
}
const panel = (state: PanelState | null, depth: 'popup' | 'side') => (
  <Panel
    state={state}
    today="2031-05-19"
    depth={depth}
    library={depth === 'side' ? [captured] : []}
    onJump={() => {}}
    onSwitchSite={() => {}}
    onSwitchAll={() => {}}
    onSearch={async () => []}
    onOptions={() => {}}
    onSide={() => {}}
  />
)

describe('the panel', () => {
  const cases: [string, PanelState | null, 'popup' | 'side', RegExp[]][] = [
    ['is being filled', null, 'popup', [/Reading …/]],
    ['on no web page', { ...tab, site: null }, 'popup', [/This tab shows no web page that can be read\./]],
    ['on a page with nothing', tab, 'popup', [/Nothing on this page is in the packs\..*No mark is no confirmation\./]],
    ['without any pack', { ...tab, packs: [] }, 'popup', [/Checked against no pack\. No mark is no confirmation\./]],
    [
      'switched off here',
      { ...tab, siteOn: false },
      'popup',
      [/Switched off on this site\. Nothing is read or marked here/],
    ],
    ['switched off', { ...tab, on: false }, 'popup', [/Switched off\. Nothing is read or marked anywhere\./]],
    [
      'with disputes: what the page does with each figure, what was checked, sources, search, switches',
      marked,
      'popup',
      [
        /On this page: 2 disputes, 3 marks How many soldiers of Norland were killed\? Accounts differ/,
        /40 No account in this pack gives 40\. The page states 40 in its own voice\./,
        /Statement Gives the position of Sudland/,
        /Clash at Lake Orrin, version 1\.2\.0, of May 10, 2031 \(9 days ago\)/,
        /Sources \(7\) Search all disputes On this site On all sites$/,
      ],
    ],
    [
      'in depth: the axis with the page’s figures, the days, the accounts, and all disputes',
      marked,
      'side',
      [
        /this page 9 40 Norland.*Accounts in time May 3, 2031 7 Norland’s army 1 report.*May 4, 2031 9 Norland’s army replaces 7 · 4 reports/,
        /Sorted by side by outlet by speaker/,
        /All disputes in the packs How many posts of Norland were captured\?/,
      ],
    ],
  ]
  test.each(cases)('%s', (_, state, depth, phrases) => {
    const text = shown(panel(state, depth))
    for (const phrase of phrases) expect(text).toMatch(phrase)
  })

  test('an account without a day comes last', () => {
    const [account] = killed.accounts as [AccountView]
    const undated = { ...killed, accounts: [{ ...account, asOf: null, earlier: [] }] }
    expect(shown(<Timeline view={undated} />)).toMatch(/Date not known 9 Norland’s army/)
  })
})

test('every sentence of these parts is said here or stands in the tables of words', () => {
  const groups = /^(panel|checked|claim|plot|timeline|page\.figure|account\.(earlier|earlierOn|goesBackTo|ofThisPage))/
  const unsaid = [...readLocale('en').keys()].filter((key) => groups.test(key) && !said.has(key))
  expect(unsaid).toEqual([])
})
