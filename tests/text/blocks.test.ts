import { describe, expect, it } from 'vitest'
import { splitBlocks } from '../../lib/text/blocks.ts'

const read = (text: string) =>
  splitBlocks(text).map(({ start, end, kind, paragraph }) => `${paragraph} ${kind}: ${text.slice(start, end)}`)

describe('splitBlocks', () => {
  it('counts the non-empty lines from 1 and leaves out the space around them', () => {
    expect(read('Taliban hit posts\n\n \t\n  Fighting broke out. \r\nIt went on.')).toEqual([
      '1 title: Taliban hit posts',
      '2 body: Fighting broke out.',
      '3 body: It went on.',
    ])
  })

  it.each([
    ['A headline\nThe battle of numbers\nText follows here.', ['title', 'heading', 'body']],
    ['A headline\n# Background\nText follows.', ['title', 'heading', 'body']],
    [
      'A headline\n- 58 dead\n• 30 hurt\n▪️ 20 posts\n1. One\n(2) Two',
      ['title', 'item', 'item', 'item', 'item', 'item'],
    ],
    ['It began on Monday. It ended.\nMore of it.', ['body', 'body']],
    ['A headline\nThe spokesman listed this:', ['title', 'body']],
    ['A headline\n“It is over.”', ['title', 'body']],
    [`A headline\n${'long line '.repeat(20)}`, ['title', 'body']],
  ])('tells titles, headings, items and sentences apart: %j', (text, kinds) => {
    expect(splitBlocks(text).map(({ kind }) => kind)).toEqual(kinds)
  })

  it('sees nothing in lines of invisible characters', () => {
    expect(splitBlocks('\u200b\n\u00a0\n\ufeff')).toEqual([])
  })
})
