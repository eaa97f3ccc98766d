import { describe, expect, test } from 'vitest'
import { withoutFurniture } from '../../lib/build/furniture.ts'
import { documentOf } from './findings.ts'

const rows: { case: string; lines: string[]; kept: number[] }[] = [
  { case: 'a plain article', lines: ['Levee breaks', 'It broke.', 'Forty houses were lost.'], kept: [1, 2, 3] },
  {
    case: 'captions',
    lines: ['Levee breaks', '[Photo: 40 houses. Credit: A.]', 'Photo: AP', 'It broke.'],
    kept: [1, 4],
  },
  {
    case: 'links to other articles',
    lines: ['Levee breaks', 'It broke.', 'Also read: 7 facts', 'More from the county'],
    kept: [1, 2],
  },
  {
    case: 'a list of links',
    lines: ['Levee breaks', 'It broke.', 'Related news', '- 3 ways', '- 4 more', 'It rained.'],
    kept: [1, 2, 6],
  },
  {
    case: 'a list that is text',
    lines: ['Levee breaks', 'It broke.', 'The losses:', '- 3 houses'],
    kept: [1, 2, 3, 4],
  },
  {
    case: 'counters',
    lines: ['Levee breaks', 'It broke.', 'Gold rises | 1,204 comments | 48,310 views'],
    kept: [1, 2],
  },
  {
    case: 'a comment form and all behind it',
    lines: ['Levee breaks', 'It broke.', 'It rained.', 'Leave a Reply', '9 houses'],
    kept: [1, 2, 3],
  },
  {
    case: 'sentences that begin alike',
    lines: ['Levee breaks', 'Related damage cost 5 lives.', 'Share prices fell by 4.'],
    kept: [1, 2, 3],
  },
  { case: 'a headline that begins alike', lines: ['Watch: levee breaks', 'It broke.'], kept: [1, 2] },
]

describe('withoutFurniture', () => {
  test.each(rows)('$case', ({ lines, kept }) => {
    const document = withoutFurniture(documentOf({ text: lines.join('\n') }))
    expect(document.paragraphs).toEqual(kept)
    expect(document.text.split('\n')).toEqual(kept.map((paragraph) => lines[paragraph - 1]))
  })
})
