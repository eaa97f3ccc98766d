import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { InputError } from '../../lib/cli/input-error.ts'
import { openUserPage } from '../../lib/cli/user-page.ts'

const folder = mkdtempSync(join(tmpdir(), 'counterclaim-page-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function textOf(name: string | undefined, content?: string): Promise<string> {
  if (name !== undefined && content !== undefined) writeFileSync(join(folder, name), content)
  const page = await openUserPage(name, folder)
  try {
    return await (await fetch(page.url)).text()
  } finally {
    await page.close()
  }
}

describe('openUserPage', () => {
  it('shows the demo where nothing is asked for', async () => {
    expect(await textOf(undefined)).toContain('The Northgate Courier')
  })

  it('gives an HTML file as it is', async () => {
    expect(await textOf('a & b.html', '<p>Fifty-eight</p>')).toBe('<p>Fifty-eight</p>')
  })

  it('makes a page of a text file, and never markup of its words', async () => {
    const html = await textOf('note.txt', 'Nine dead\n\nNine <script>alert(1)</script> soldiers & a driver died.\n')
    expect(html).toContain('<h1>Nine dead</h1>')
    expect(html).toContain('<p>Nine &lt;script>alert(1)&lt;/script> soldiers &amp; a driver died.</p>')
  })

  it('gives a page of Markdown the date of its front matter', async () => {
    const html = await textOf('note.md', '---\npublished: 2025-10-12\n---\n# Nine dead\n\n- Nine died.\n')
    expect(html).toContain('<meta property="article:published_time" content="2025-10-12">')
    expect(html).toContain('<h1>Nine dead</h1>')
    expect(html).toContain('<li>Nine died.</li>')
  })

  it('leaves a web address as it is', async () => {
    expect((await openUserPage('https://example.org/a?b', folder)).url).toBe('https://example.org/a?b')
  })

  it.each(['none.html', '.', 'picture.png'])('refuses %s', async (name) => {
    writeFileSync(join(folder, 'picture.png'), '')
    await expect(openUserPage(name, folder)).rejects.toThrow(InputError)
  })
})
