import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadPacks } from '../../lib/cli/load-packs.ts'
import { readPage } from '../../lib/cli/read-page.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-page-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('what a file says', () => {
  test('HTML: visible text by blocks, with title, day and language', () => {
    const html = `<!doctype html><html lang="en"><head><title>Clash</title>
      <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-05T08:00:00Z"}</script></head>
      <body><h1>Clash on the <em>Lorn</em></h1><p>Forty
      soldiers died.</p><p hidden>Not shown</p><div style="display:none">Nor this</div><script>var x = 1</script>
      <ul><li>one<li>two</ul></body></html>`
    expect(readPage(file('a.html', html))).toMatchObject({
      text: 'Clash on the Lorn\nForty soldiers died.\none\ntwo',
      published: '2024-03-05T08:00:00Z',
      title: 'Clash',
      lang: 'en',
    })
  })

  test('HTML: the day in a meta or time element', () => {
    const meta = '<meta property="article:published_time" content="2024-03-05"><p>Text</p>'
    expect(readPage(file('b.html', meta)).published).toBe('2024-03-05')
    const time = '<article><time datetime="2024-03-06">6 March</time><p>Text</p></article>'
    expect(readPage(file('c.html', time)).published).toBe('2024-03-06')
  })

  test('HTML: markup nested ten thousand deep', () => {
    const deep = `${'<div>'.repeat(10_000)}Text${'</div>'.repeat(10_000)}`
    expect(readPage(file('deep.html', deep)).text).toBe('Text')
  })

  test('plain text as it stands', () => {
    expect(readPage(file('a.txt', 'One.\r\n\r\nTwo.')).text).toBe('One.\r\n\r\nTwo.')
  })

  test('Markdown: front matter and text', () => {
    expect(readPage(file('a.md', '---\npublished: 2024-03-05\n---\n# Clash\n\nForty died.\n'))).toMatchObject({
      published: '2024-03-05',
      text: '# Clash\nForty died.',
    })
  })

  test('JSON: a page document, empty fields left out', () => {
    expect(readPage(file('a.json', '{"text":"Forty died.","published":null}'))).toEqual({
      url: undefined,
      title: undefined,
      published: undefined,
      lang: undefined,
      text: 'Forty died.',
    })
  })
})

describe('one line for what cannot be read', () => {
  const rows: [string, string, string | Uint8Array, RegExp][] = [
    ['another kind', 'a.pdf', 'x', /not a \.html, \.txt, \.md or \.json file$/],
    ['no JSON', 'bad.json', '{', /bad\.json: not valid JSON$/],
    ['JSON without a text', 'none.json', '{"title":"x"}', /none\.json: /],
    ['bytes that are no text', 'bytes.txt', new Uint8Array([0xff, 0xfe, 0xff]), /not valid UTF-8 text$/],
    ['nothing', 'empty.txt', '  \n', /the file is empty$/],
  ]
  test.each(rows)('%s', (_, name, content, reason) => {
    const path = file(name, content)
    expect(() => readPage(path)).toThrow(reason)
    expect(() => readPage(path)).not.toThrow(/\n/)
  })

  test('a missing file, a folder', () => {
    expect(() => readPage(join(folder, 'gone.txt'))).toThrow(/^there is no file /)
    expect(() => readPage(folder)).toThrow(/it is a folder$/)
  })

  test('a pack that is none', () => {
    expect(() => loadPacks([file('x.json', '{"schema":"other"}')])).toThrow(/x\.json: not a pack \(/)
    expect(() => loadPacks([join(folder, 'gone.json')])).toThrow(/^cannot read the pack /)
  })
})
