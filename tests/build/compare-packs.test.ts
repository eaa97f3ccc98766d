import { expect, test } from 'vitest'
import { buildPack } from '../../lib/build/build-pack.ts'
import { comparePacks } from '../../lib/build/compare-packs.ts'
import { documentOf } from './findings.ts'

const first = documentOf({ file: 'a.txt', text: 'Twelve people were killed in the flood, police said on Monday.' })
const second = documentOf({
  file: 'b.txt',
  text: 'Twelve people were killed in the flood, police said.\nThe fire brigade said that 15 people were killed.',
})
const packOf = (...documents: (typeof first)[]) => buildPack(documents, null, { name: 'levee' }).pack

test('an added document is told by what it changes in which dispute', () => {
  expect(comparePacks(packOf(first), packOf(first, second))).toEqual([
    {
      dispute: 'levee/people-killed',
      question: 'How many people were killed?',
      changes: [
        'was one-sided, is contested',
        'new account: 15, fire brigade (b.txt ¶2)',
        '12, police: also in b.txt ¶1',
      ],
    },
  ])
})

test('a document that is taken away too', () => {
  expect(comparePacks(packOf(first, second), packOf(first))[0]?.changes).toEqual([
    'was contested, is one-sided',
    '12, police: no longer in b.txt ¶1',
    'account gone: 15, fire brigade',
  ])
  expect(comparePacks(packOf(first), packOf(documentOf({})))).toEqual([
    { dispute: 'levee/people-killed', question: 'How many people were killed?', changes: ['is gone'] },
  ])
})

test('the same documents change nothing', () => {
  expect(comparePacks(packOf(first, second), packOf(second, first))).toEqual([])
})
