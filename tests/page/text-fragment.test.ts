import { expect, test } from 'vitest'
import { passageLink } from '../../lib/page/text-fragment.ts'

const TEXT = [
  'Nine dead at the lake',
  'Norland’s army said on Sunday that at least 58 soldiers, among them two captains, were killed.',
  '58',
  'The army said so - twice, 12-15 times & more - on Monday morning and again on Tuesday evening at the lake.',
].join('\n')

const span = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from)
  return { start, end: start + words.length }
}
const ADDRESS = 'https://news.example/a'
const part = (words: string) => encodeURIComponent(words)

const cases: [string, string, { start: number; end: number }, string][] = [
  [
    'a figure with the words around it',
    ADDRESS,
    span('58'),
    `${ADDRESS}#:~:text=${part('on Sunday that at least').split('%20').slice(1).join('%20')}-,58,-${part('soldiers, among them two')}`,
  ],
  ['a figure alone in its block', ADDRESS, span('58', TEXT.indexOf('\n58')), `${ADDRESS}#:~:text=58`],
  [
    'a part of a word brings the word',
    ADDRESS,
    span('15'),
    `${ADDRESS}#:~:text=said%20so%20%2D%20twice%2C-,12%2D15,-${part('times & more ')}%2D`,
  ],
  [
    'a long passage by its ends',
    ADDRESS,
    span('on Monday morning and again on Tuesday evening at the lake.'),
    `${ADDRESS}#:~:text=times%20%26%20more%20%2D-,${part('on Monday morning and')},${part('evening at the lake.')}`,
  ],
  [
    'the page’s own fragment stays',
    `${ADDRESS}?b=1#top`,
    span('Nine'),
    `${ADDRESS}?b=1#top:~:text=Nine,-${part('dead at the lake')}`,
  ],
  [
    'an earlier directive goes',
    `${ADDRESS}#top:~:text=x#y`,
    span('Nine'),
    `${ADDRESS}#top:~:text=Nine,-${part('dead at the lake')}`,
  ],
]
test.each(cases)('%s', (_, address, given, link) => {
  expect(passageLink(address, TEXT, given)).toBe(link)
})
