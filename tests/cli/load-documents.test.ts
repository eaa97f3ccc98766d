import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LoadedFolder, loadFolder } from '../../lib/cli/load-documents.ts'

const DIGEST = `---
original: clash.txt
outlet: The Valley Post
agency: Wire
published: 2031-04-02
published_basis: inferred
---

# ¶1 Levee breaks

¶2 The levee broke on **Monday**, the mayor said.

- ¶4 It had been built in 1962.
`

const ARTICLE = `<!doctype html><html><head><title>Levee breaks | The Valley Post</title>
<meta property="og:site_name" content="The Valley Post">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Levee breaks","datePublished":"2031-04-02T08:00:00Z"}</script>
</head><body><nav><a href="/">Home</a></nav><article><h1>Levee breaks</h1>
<p>${'The levee of the Arno canal broke on Monday and the water took the lower town, the mayor said. '.repeat(3)}</p>
<p>${'Forty houses were lost, according to the county, and the road to the coast was closed for a week. '.repeat(3)}</p>
</article><footer>Terms of use</footer></body></html>`

const FRENCH = 'La digue du canal a cédé lundi et les eaux ont envahi la ville basse, selon le maire. '.repeat(5)

const FILES: Record<string, string | Uint8Array> = {
  'a-digest.md': DIGEST,
  'b-page.html': ARTICLE,
  'c-plain.txt': 'Levee breaks\r\n\r\nThe mayor said that it was old.\u2028Nobody was hurt.\n',
  'd-wrapped.md': '# Levee breaks\n\nThe levee\nbroke on [Monday](https://example.com/x).\n\nNobody was hurt.\n',
  'e-utf16.txt': new Uint8Array([0xff, 0xfe, ...Buffer.from('The levee broke.', 'utf16le')]),
  'f-colon.md': '---\ntitle: Flood: the levee broke\ndate: 2031-04-05\n---\n\nIt broke at noon.\n',
  'sub/f-plain.txt': 'The levee broke.',
  'x-binary.txt': new Uint8Array([80, 75, 3, 4, 0, 0, 1, 2]),
  'x-broken.md': '---\ntitle: [\n---\n\nText of the day.\n',
  'x-empty.txt': '',
  'x-french.txt': FRENCH,
  'x-german.txt': 'Zwei Menschen sind bei dem Hochwasser ums Leben gekommen, teilte die Polizei mit.',
  'x-latin1.txt': new Uint8Array([0x74, 0xe9, 0x6c, 0xe9]),
  'x-menu.html': `<!doctype html><html><head><title>News</title></head><body><ul>${'<li><a href="/a">Levee breaks, forty houses are lost, the mayor says</a></li>'.repeat(20)}</ul></body></html>`,
  'x-picture.png': new Uint8Array([137, 80, 78, 71]),
  'statements.yaml': 'disputes:\n  - { id: flood/cause, question: What broke the levee?, positions: [] }\n',
  'sub/events.yaml': `pack: { id: flood, title: Flood, version: 1.0.0, language: en }
parties: []
events: []
disputes:
  - { id: flood/houses-lost, question: How many houses were lost? }
`,
  'README.txt': 'Not a news text.',
}

let root: string
let loaded: LoadedFolder
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'load-documents-'))
  for (const [file, content] of Object.entries(FILES)) {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), content)
  }
  await symlink(join(root, 'c-plain.txt'), join(root, 'x-link.txt'))
  loaded = await loadFolder(root)
})
afterAll(() => rm(root, { recursive: true, force: true }))

const documentOf = (file: string) => loaded.documents.find((document) => document.file === file)

describe('loadFolder', () => {
  test('reads documents of every kind, sorted, with sub-folders', () => {
    expect(loaded.documents.map((document) => document.file)).toEqual([
      'a-digest.md',
      'b-page.html',
      'c-plain.txt',
      'd-wrapped.md',
      'e-utf16.txt',
      'f-colon.md',
      'sub/f-plain.txt',
    ])
    expect(documentOf('f-colon.md')).toMatchObject({ title: 'Flood: the levee broke', published: '2031-04-05' })
  })

  test('reads front matter and the original’s paragraph numbers of a digest', () => {
    expect(documentOf('a-digest.md')).toEqual({
      file: 'a-digest.md',
      title: 'Levee breaks',
      outlet: 'The Valley Post',
      agency: 'Wire',
      published: '2031-04-02',
      inferred: true,
      url: null,
      text: '# Levee breaks\nThe levee broke on Monday, the mayor said.\n- It had been built in 1962.',
      paragraphs: [1, 2, 4],
    })
  })

  test('reads the article of a web page and what its metadata says of it', () => {
    const document = documentOf('b-page.html')
    expect(document).toMatchObject({ title: 'Levee breaks', outlet: 'The Valley Post', published: '2031-04-02' })
    const lines = document?.text.split('\n') ?? []
    expect(lines).toHaveLength(3)
    expect(lines[0]).toBe('Levee breaks')
    expect(document?.text).not.toMatch(/Home|Terms/)
  })

  test('joins the wrapped lines of Markdown and keeps the words of links', () => {
    expect(documentOf('d-wrapped.md')?.text).toBe('# Levee breaks\nThe levee broke on Monday.\nNobody was hurt.')
  })

  test('counts the non-empty lines of plain text, whatever ends them', () => {
    const document = documentOf('c-plain.txt')
    expect(document?.title).toBe('Levee breaks')
    expect(document?.text.split('\n')).toHaveLength(3)
    expect(document?.paragraphs).toEqual([1, 2, 3])
  })

  test('merges event data and statement disputes', () => {
    expect(loaded.data?.disputes.map((dispute) => dispute.id)).toEqual(['flood/houses-lost', 'flood/cause'])
  })

  test('names each file that cannot be read, in one line', () => {
    expect(loaded.problems.map((problem) => problem.file)).toEqual([
      'x-binary.txt',
      'x-broken.md',
      'x-empty.txt',
      'x-french.txt',
      'x-german.txt',
      'x-latin1.txt',
      'x-link.txt',
      'x-menu.html',
      'x-picture.png',
    ])
    for (const { reason } of loaded.problems) expect(reason).toMatch(/^[^\n]+$/)
  })

  test('says what is wrong with a folder that is not there', async () => {
    await expect(loadFolder(join(root, 'nowhere'))).rejects.toThrow(/cannot read the folder .*nowhere: ENOENT/)
  })
})
