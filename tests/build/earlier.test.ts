import { describe, expect, test } from 'vitest'
import { earlierFigures } from '../../lib/build/earlier.ts'
import type { Figure } from '../../lib/model/figure.ts'
import { documentOf, findingOf } from './findings.ts'

/** Figures at the bracketed numbers of a text, all of one speaker unless a name stands behind the bracket. */
function read(marked: string): { text: string; figures: Figure[] } {
  const figures: { value: number; start: number; end: number }[] = []
  let text = ''
  for (const piece of marked.split(/(\[\d+\])/)) {
    const value = /^\[(\d+)\]$/.exec(piece)?.[1]
    if (value !== undefined) figures.push({ value: Number(value), start: text.length, end: text.length + value.length })
    text += value ?? piece
  }
  const sentenceOf = (at: number) => {
    const start = text.lastIndexOf('. ', at) + 1
    return { start, end: text.indexOf('.', at) }
  }
  return {
    text,
    figures: figures.map(
      ({ value, start, end }) =>
        findingOf({
          min: value,
          start,
          end,
          sentence: sentenceOf(start),
          speaker: 'Ana Reyes',
          document: documentOf({ text }),
        }).figure,
    ),
  }
}

const rows: { case: string; text: string; earlier: number[] }[] = [
  { case: 'raised to one from another', text: 'She raised her estimate to [58] from [12].', earlier: [12] },
  {
    case: 'initially and later',
    text: 'The mayor initially said [12] houses were lost and later raised it to [58].',
    earlier: [12],
  },
  {
    case: 'at first, since revised',
    text: 'At first [12] were counted; that has since been revised to [58].',
    earlier: [12],
  },
  { case: 'had earlier put it at', text: 'She said [58] were lost. She had earlier put it at [12].', earlier: [12] },
  {
    case: 'two figures without a word for it',
    text: 'She said [12] were lost in the north and [58] in the south.',
    earlier: [],
  },
  { case: 'first as an ordinal', text: 'In the first street [12] were lost and [58] elsewhere.', earlier: [] },
  { case: 'one figure alone', text: 'She initially said [12].', earlier: [] },
]

describe('earlierFigures', () => {
  test.each(rows)('$case', ({ text: marked, earlier }) => {
    const { text, figures } = read(marked)
    expect([...earlierFigures(text, figures)].map((figure) => figure.min)).toEqual(earlier)
  })
})
