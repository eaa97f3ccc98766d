import { expect, it } from 'vitest'
import { Claims } from '../../lib/extension/claims.ts'
import type { ClaimRecords } from '../../lib/extension/claims-database.ts'
import { ClaimIndex } from '../../lib/match/claims/claim-index.ts'
import { toTextClaim } from '../../lib/match/claims/match-claims.ts'
import type { PackClaim } from '../../lib/model/claim.ts'

const claim = (id: string, text: string): PackClaim => ({
  id,
  text,
  claimant: 'Ida Brook',
  made: '2021-03-01',
  appearances: [{ title: null, url: 'https://posts.example/1', published: null }],
  reviews: [
    {
      reviewer: { name: 'Check Desk', url: null },
      title: 'Wells are open',
      url: 'https://checks.example/wells',
      published: '2021-03-04',
      rating: { name: 'Mostly false', value: 2, best: 5, worst: 1 },
    },
  ],
})
const CLAIMS = [
  claim('wells', 'The city closed all of its 40 public wells.'),
  claim('bridges', 'Nine bridges over the river Tarn fell within one week.'),
]
const BYTES = ClaimIndex.build(CLAIMS.map(toTextClaim)).bytes()
const PACK = { id: 'feed', title: 'Checks of March', version: '3', date: '2021-03-04', claims: 2, file: 'f.json' }
const RECORDS: ClaimRecords = {
  packs: async () => [PACK],
  index: async () => BYTES,
  numbered: async (_, number) => CLAIMS[number] ?? null,
  named: async (_, id) => CLAIMS.find((one) => one.id === id) ?? null,
}

it('marks a sentence that repeats a claim, and shows who claimed it and who rates it how', async () => {
  const claims = new Claims(RECORDS)
  const text = 'It rained.\nNeighbours said that the city closed all of its 40 public wells.'
  const marks = await claims.match({ text })
  expect(marks).toEqual([
    {
      kind: 'statement',
      start: 11,
      end: text.length,
      dispute: 'claim:feed/wells',
      stance: 'neutral',
      look: 'contested',
    },
  ])
  const view = await claims.view('claim:feed/wells')
  expect(view).toMatchObject({
    kind: 'statement',
    question: CLAIMS[0]?.text,
    pack: { title: 'Checks of March', claims: 2, disputes: 0 },
    claim: { claimant: 'Ida Brook', made: '2021-03-01' },
  })
  expect(view?.accounts.map(({ claimant, wording }) => [claimant, wording])).toEqual([
    ['Ida Brook', CLAIMS[0]?.text],
    ['Check Desk', 'Mostly false'],
  ])
  expect(view?.claim).not.toHaveProperty('id')
})

it('says what pages are checked against', async () => {
  expect(await new Claims(RECORDS).summaries()).toEqual([
    { id: 'feed', title: 'Checks of March', version: '3', date: '2021-03-04', disputes: 0, claims: 2 },
  ])
})

it.each([
  ['claim:feed/gone', RECORDS],
  ['claim:other/wells', RECORDS],
  ['claim:nothing', RECORDS],
  ['event/killed', RECORDS],
])('has no view of %s', async (id, records) => {
  expect(await new Claims(records).view(id)).toBeNull()
})

it('opens no index to say what pages are checked against', async () => {
  const index = () => Promise.reject(new Error('opened'))
  expect(await new Claims({ ...RECORDS, index }).summaries()).toHaveLength(1)
})

it('leaves out a pack whose index is of another version, and reads packs again when told', async () => {
  let index: ArrayBuffer = new ArrayBuffer(16)
  const claims = new Claims({ ...RECORDS, index: async () => index })
  expect(await claims.match({ text: CLAIMS[0]?.text ?? '' })).toEqual([])
  expect(await claims.summaries()).toEqual([])
  index = BYTES
  expect(await claims.summaries()).toEqual([])
  claims.forget()
  expect(await claims.summaries()).toHaveLength(1)
})
