// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { readMetadata } from '../../lib/page/metadata.ts'

const page = (head: string, body = '', lang = ''): Document =>
  new DOMParser().parseFromString(`<html ${lang}><head>${head}</head><body>${body}</body></html>`, 'text/html')

const at = (document: Document, href: string): Document =>
  new Proxy(document, {
    get: (target, key) => {
      if (key === 'location') return new URL(href)
      const value = Reflect.get(target, key, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })

const read = (head: string, body = '', lang = '') =>
  readMetadata(at(page(head, body, lang), 'https://news.example/2031/story?from=feed'))

describe('published', () => {
  const ld = (json: unknown): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`
  const cases: [name: string, head: string, body: string, date: string | undefined][] = [
    ['JSON-LD', ld({ '@type': 'NewsArticle', datePublished: '2031-05-04T08:00:00Z' }), '', '2031-05-04T08:00:00Z'],
    [
      'JSON-LD graph',
      ld({ '@graph': [{ '@type': 'WebSite' }, { '@type': 'Article', datePublished: '2031-05-04' }] }),
      '',
      '2031-05-04',
    ],
    [
      'the article, not the page that holds it',
      ld([
        { '@type': 'WebPage', datePublished: '2020-01-01' },
        { '@type': ['NewsArticle'], datePublished: '2031-05-04' },
      ]),
      '',
      '2031-05-04',
    ],
    [
      'broken JSON-LD, then meta',
      '<script type="application/ld+json">{"datePublished":</script><meta property="article:published_time" content="2031-05-04">',
      '',
      '2031-05-04',
    ],
    ['meta by name', '<meta name="pubdate" content="2031-05-04T10:00">', '', '2031-05-04T10:00'],
    ['a written date', '<meta name="date" content="4 May 2031">', '', '2031-05-04'],
    ['a time element', '', '<article><time datetime="2031-05-04">x</time></article>', '2031-05-04'],
    ['no date', '<meta name="date" content="yesterday">', '<time datetime="2031-05-04">elsewhere</time>', undefined],
  ]
  test.each(cases)('%s', (_, head, body, date) => {
    expect(read(head, body).published).toBe(date)
  })
})

test('title, address and language', () => {
  const head = '<title>T | Site</title><meta property="og:title" content="T"><link rel="canonical" href="/2031/story">'
  expect(read(head, '', 'lang="en-GB"')).toMatchObject({
    title: 'T',
    url: 'https://news.example/2031/story',
    lang: 'en-GB',
  })
})

test('a canonical link that leads to no web page is left aside', () => {
  expect(read('<link rel="canonical" href="javascript:1">').url).toBe('https://news.example/2031/story?from=feed')
})
