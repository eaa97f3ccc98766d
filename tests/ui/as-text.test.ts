import { expect, test } from 'vitest'
import { viewDispute } from '../../lib/extension/views.ts'
import type { Dispute } from '../../lib/model/pack.ts'
import type { FigureMark } from '../../lib/model/view.ts'
import { asText } from '../../lib/ui/as-text.ts'
import { safeLink } from '../../lib/ui/safe-link.ts'
import { galleryPack } from '../gallery/pack.ts'
import { english } from './words-of.ts'

const killed = viewDispute(galleryPack, galleryPack.disputes[0] as Dispute)
const mark: FigureMark = {
  kind: 'figure',
  look: 'unsupported',
  start: 0,
  end: 2,
  dispute: killed.id,
  min: 23,
  max: 23,
  qualifier: 'exact',
  claimant: { name: 'Norland’s army', party: 'norland' },
  relation: 'differs',
  accounts: [],
  ownVoice: false,
}

test('a card as text says what the card says, with every source', () => {
  expect(asText(mark, killed, 'https://news.example/page', english)).toBe(`How many soldiers of Norland were killed?
Accounts differ: 9 to over 200; not confirmed by Lake Monitors

This page: 23
No account in this pack gives 23.
This page’s own account: 23, per Norland’s army.
https://news.example/page

9 reports in 7 documents, 3 origins

Norland (its own losses)
- 9; Norland’s army; Earlier: 7; 5 reports, 1 origin
  - Norland’s army speaks of nine dead, report 1, Morning Post, May 4, 2031, paragraph 2, via Lake Wire, https://news.example/reports/1
  - Norland’s army speaks of nine dead, report 2, Vale Gazette, May 5, 2031, paragraph 3, via Lake Wire, https://news.example/reports/2
  - Norland’s army speaks of nine dead, report 3, Morning Post, May 6, 2031, paragraph 4, via Lake Wire, https://news.example/reports/3
  - Norland’s army speaks of nine dead, report 4, Vale Gazette, May 7, 2031, paragraph 5, via Lake Wire, https://news.example/reports/4
  - Nine dead at the lake, Morning Post, May 4, 2031, paragraph 6
- 9; Norland’s health ministry; 1 report, 1 origin
  - Nine dead at the lake, Morning Post, May 4, 2031, paragraph 8

Sudland (the other side’s losses)
- over 200; Ana Reyes (Sudland); Earlier: dozens; 2 reports, 1 origin
  - Hundreds fall at Orrin, Vale Gazette, May 4, 2031 (date inferred), paragraph 1, headline, in its own voice
  - What is known, Outlet not named, paragraph 2

No side
- no figure; Lake Monitors; does not confirm it; 1 report, 1 origin
  - What is known, Outlet not named, paragraph 6

Disputed does not mean false. Who is right is not said here.
Clash at Lake Orrin, 1.2.0, May 10, 2031
`)
})

const links: [string | null, string | null][] = [
  ['https://news.example/a?b=c', 'https://news.example/a?b=c'],
  ['http://news.example', 'http://news.example/'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['//news.example', null],
  ['', null],
  [null, null],
]
test.each(links)('a link to %s', (url, link) => {
  expect(safeLink(url)).toBe(link)
})
