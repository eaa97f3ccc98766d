import { describe, expect, test } from 'vitest'
import { inferDays, newestDay, statedDays } from '../../lib/build/document-dates.ts'
import type { SourceDocument } from '../../lib/build/source-document.ts'
import { documentOf } from './findings.ts'

const rows: { case: string; text: string; url?: string; published: string | null; inferred: boolean }[] = [
  { case: 'a date line', text: 'Levee breaks\n2 April 2031\nIt broke.', published: '2031-04-02', inferred: false },
  {
    case: 'an agency line',
    text: 'Levee breaks\nHALM, April 3, 2031 - Wire\nIt broke.',
    published: '2031-04-03',
    inferred: false,
  },
  {
    case: 'an address',
    text: 'Levee breaks',
    url: 'https://example.com/2031/04/05/levee',
    published: '2031-04-05',
    inferred: false,
  },
  {
    case: 'a date line without a year',
    text: 'Levee breaks\nHalm, April 4\nIt broke.',
    published: '2031-04-04',
    inferred: true,
  },
  {
    case: 'the place and day before an agency’s first paragraph',
    text: `Levee breaks\nHALM, Ruritania, April 4 (Wire) - The levee broke, ${'and the water took the lower town, '.repeat(4)}they said.`,
    published: '2031-04-04',
    inferred: true,
  },
  {
    case: 'a day between dashes in a first paragraph',
    text: `Levee breaks\nThe levee, built on 7 May 2030 - a Tuesday - broke, ${'and the water took the lower town, '.repeat(4)}they said.`,
    published: null,
    inferred: false,
  },
  {
    case: 'a date in running text only',
    text: `Levee breaks\nIt was built after the flood of 7 May 1962, ${'which nobody here has forgotten, '.repeat(4)}and broke.`,
    published: null,
    inferred: false,
  },
]

const datedAll = (documents: SourceDocument[]) => inferDays(statedDays(documents))

describe('statedDays and inferDays', () => {
  const beside = documentOf({ file: 'beside.txt', published: '2031-04-01' })

  test.each(rows)('$case', ({ text, url = null, published, inferred }) => {
    const [dated] = datedAll([documentOf({ text, url, published: null }), beside])
    expect(dated).toMatchObject({ published, inferred })
  })

  test('what metadata states is kept', () => {
    const [dated] = datedAll([documentOf({ text: 'Title\n2 April 2031', published: '2030-01-01' })])
    expect(dated?.published).toBe('2030-01-01')
  })
})

test('a pack is as of its newest document, whatever day it is built on', () => {
  expect(newestDay([documentOf({ published: '2031-04-02' }), documentOf({ published: '2031-04-09' })])).toBe(
    '2031-04-09',
  )
  expect(newestDay([documentOf({ published: null })])).toBe('1970-01-01')
})
