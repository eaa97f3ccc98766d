import type { Account, Dispute, Pack, Report } from '../../lib/model/pack.ts'
import { fixturePack } from '../fixtures/pack.ts'

/** The invented event of the tests, with accounts for every state that a card can be in. */

const [killed, boats, first] = fixturePack.disputes as [Dispute, Dispute, Dispute]

const report = (document: string, paragraph: number, origin: string, more: Partial<Report> = {}): Report => ({
  document,
  paragraph,
  attributed: true,
  via: null,
  origin,
  headline: false,
  ...more,
})

const account = (like: Account | undefined, more: Partial<Account>): Account => ({
  ...(like as Account),
  replaces: null,
  garbled: false,
  stance: 'asserts',
  reports: [],
  ...more,
})

const [nine, dozens, over200, unconfirmed] = killed.accounts
const army = { name: 'Norland’s army', party: 'norland' }
const hospital = { name: 'Norland’s health ministry', party: 'norland' }

/** Five reports of one press conference, a revision, two speakers with one figure, and a doubt. */
const killedInDepth: Dispute = {
  ...killed,
  accounts: [
    account(nine, { id: 'killed-7', min: 7, max: 7, asOf: '2031-05-03', reports: [report('a.md', 6, 'norland-army')] }),
    account(nine, {
      replaces: 'killed-7',
      reports: [1, 2, 3, 4].map((number) => report(`d${number}.md`, number + 1, 'norland-army', { via: 'Lake Wire' })),
    }),
    account(nine, { id: 'killed-9-ministry', claimant: hospital, reports: [report('a.md', 8, 'ministry')] }),
    dozens as Account,
    over200 as Account,
    unconfirmed as Account,
  ],
}

const destroyed: Dispute = {
  ...boats,
  id: 'lake-orrin-2031/posts-destroyed',
  question: 'How many posts of Norland were destroyed?',
  quantity: { measure: 'destroyed', counted: 'post', unit: null, whose: 'norland', by: 'sudland', words: [] },
}

const captured: Dispute = {
  ...boats,
  id: 'lake-orrin-2031/posts-captured',
  question: 'How many posts of Norland were captured?',
  quantity: { measure: 'captured', counted: 'post', unit: null, whose: 'norland', by: 'sudland', words: [] },
  status: 'contested',
  accounts: [
    account(boats.accounts[0], {
      id: 'captured-25',
      min: 25,
      max: 25,
      wording: '25',
      reports: [report('b.md', 4, 'reyes')],
    }),
    account(boats.accounts[0], {
      id: 'captured-denied',
      min: 25,
      max: 25,
      claimant: army,
      stance: 'denies',
      reports: [report('a.md', 9, 'norland-army')],
    }),
  ],
}

const injured: Dispute = {
  ...killed,
  id: 'lake-orrin-2031/norland-soldiers-injured',
  question: 'How many soldiers of Norland were injured?',
  quantity: { measure: 'injured', counted: 'soldier', unit: null, whose: 'norland', by: 'sudland', words: [] },
  accounts: [
    account(nine, { id: 'injured-12', min: 12, max: 12, reports: [report('a.md', 3, 'norland-army')] }),
    account(nine, { id: 'injured-40', min: 30, max: 40, claimant: hospital, reports: [report('c.md', 3, 'ministry')] }),
    account(over200, {
      id: 'injured-2500',
      min: 2500,
      max: null,
      qualifier: 'at-least',
      wording: 'at least 2,500',
      reports: [report('b.md', 5, 'reyes')],
    }),
  ],
}

const wire = (number: number) => ({
  file: `d${number}.md`,
  title: `Norland’s army speaks of nine dead, report ${number}`,
  source: number % 2 ? 'morning-post' : 'vale-gazette',
  published: `2031-05-0${number + 3}`,
  inferred: false,
  url: `https://news.example/reports/${number}`,
})

export const galleryPack: Pack = {
  ...fixturePack,
  documents: [...fixturePack.documents, ...[1, 2, 3, 4].map(wire)],
  origins: [...fixturePack.origins, { id: 'ministry', name: 'Norland’s health ministry', kind: 'speaker' }],
  disputes: [killedInDepth, destroyed, captured, injured, first],
}

/** A page with one mark for each thing that a page can do with a figure. */
export const galleryPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="article:published_time" content="2031-05-04T09:00:00Z">
<title>What each side says of the clash at Lake Orrin</title>
<style>
  :root { color-scheme: light dark; font: 1.1rem / 1.7 "Noto Serif", Georgia, serif }
  body { max-width: 40rem; margin: 2rem auto 60vh; padding: 0 1rem; background: light-dark(#fdfdfb, #16181c); color: light-dark(#1a1c20, #dfe3e8) }
  h1 { font-size: 1.7rem; line-height: 1.25 }
</style>
</head>
<body>
<article>
<h1>What each side says of the clash at Lake Orrin</h1>
<p>Norland and Sudland clashed at Lake Orrin on 3 May 2031.</p>
<p>Norland’s army said 9 Norlandic soldiers were killed in the clash.</p>
<p>The clash at Lake Orrin left 9 Norlandic soldiers dead.</p>
<p>Ana Reyes, the defence minister of Sudland, said 9 Norlandic soldiers were killed in the clash.</p>
<p>Ana Reyes said 200 Norlandic soldiers were killed at Lake Orrin.</p>
<p>Norland’s army said 7 Norlandic soldiers were killed at Lake Orrin.</p>
<p>The clash left 40 Norlandic soldiers dead.</p>
<p>Norland’s army said 23 Norlandic soldiers were killed in the clash.</p>
<p>Sudland said it destroyed 4 Norlandic posts at Lake Orrin.</p>
<p>Sudland said it captured 25 Norlandic posts in the clash.</p>
<p>At least 2,500 Norlandic soldiers were injured at Lake Orrin, Ana Reyes said.</p>
<p>Norland fired first, Ana Reyes said.</p>
</article>
</body>
</html>`
