import { describe, expect, test } from 'vitest'
import type { FoundPart } from '../../lib/model/view.ts'
import { excerptOf } from '../../lib/ui/excerpt.ts'

const filler = 'one two three four five six seven eight nine ten '
const long = `${filler.repeat(4)}NEEDLE ${filler.repeat(4)}`.trim()
const part = (text: string, ...words: string[]): FoundPart => ({
  name: 'wording',
  text,
  spans: words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })),
})
const marked = ({ text, spans }: FoundPart): string[] => spans.map(({ start, end }) => text.slice(start, end))

describe('an excerpt', () => {
  test('of a short text is the text', () => {
    expect(excerptOf(part('Who fired first?', 'fired'))).toEqual(part('Who fired first?', 'fired'))
  })

  const cases: [string, string, RegExp][] = [
    ['from the middle has words on both sides', long, /^… \S.* NEEDLE .*\S …$/],
    ['from the beginning leaves out the end alone', `NEEDLE ${long.replace('NEEDLE ', '')}`, /^NEEDLE .* …$/],
    ['from the end leaves out the beginning alone', `${long.replace(' NEEDLE', '')} NEEDLE`, /^… .* NEEDLE$/],
  ]
  test.each(cases)('%s', (_, text, form) => {
    const cut = excerptOf(part(text, 'NEEDLE'))
    expect(cut.text).toMatch(form)
    expect(cut.text.length).toBeLessThan(120)
    expect(marked(cut)).toEqual(['NEEDLE'])
    for (const word of cut.text.replaceAll('… ', '').replaceAll(' …', '').split(' ')) {
      expect(text.split(' ')).toContain(word)
    }
  })

  test('keeps the words that fit near the first, and drops those beyond', () => {
    const text = `A ${filler.repeat(2)}LAST`.replace('two', 'NEAR')
    expect(marked(excerptOf(part(`${text} ${filler.repeat(2)}FAR`, 'NEAR', 'FAR')))).toEqual(['NEAR'])
  })

  test('of one long word is that word', () => {
    const word = 'x'.repeat(300)
    expect(excerptOf(part(word, word)).text).toBe(word)
  })
})
