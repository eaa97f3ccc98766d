import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { InputError } from './input-error.ts'
import { readMarkdown } from './read-markdown.ts'
import { readPlainText } from './read-plain-text.ts'
import { ROOT } from './root.ts'
import { type Site, serve, serveFolder } from './serve.ts'

/** A page to look at with the extension, and what has to be closed afterwards. */
export interface UserPage {
  url: string
  close(): Promise<void>
}

const DEMO = join(ROOT, 'docs', 'demo', 'index.html')

/**
 * The address of what the reader wants to see: the demo page, a file of theirs served on loopback, or a web address.
 * @param target path of an .html, .txt or .md file, http(s) address, or undefined for the demo
 * @param folder folder that a relative path starts from
 * @throws InputError where there is no such file or it is of another kind
 */
export async function openUserPage(target: string | undefined, folder: string): Promise<UserPage> {
  if (target !== undefined && /^https?:\/\//i.test(target)) return { url: target, close: async () => {} }
  const file = target === undefined ? DEMO : resolve(folder, target)
  if (!existsSync(file) || !statSync(file).isFile()) throw new InputError(`there is no file ${file}`)
  const kind = extname(file).toLowerCase()
  if (kind === '.html' || kind === '.htm')
    return at(await serveFolder(dirname(file)), encodeURIComponent(basename(file)))
  if (kind !== '.txt' && kind !== '.md') throw new InputError(`${basename(file)} is neither .html, .txt nor .md`)
  const html = pageOf(file, kind)
  return at(await serve((path) => (path === '/page.html' ? html : null)), 'page.html')
}

function at(site: Site, name: string): UserPage {
  return { url: site.url(`/${name}`), close: () => site.close() }
}

/** A plain page with the text's headings, list items and paragraphs. */
function pageOf(file: string, kind: '.txt' | '.md'): string {
  const source = readFileSync(file, 'utf8')
  const { title, published, text } = (kind === '.md' ? readMarkdown : readPlainText)(basename(file), source)
  const date = published === null ? '' : `<meta property="article:published_time" content="${escapeHtml(published)}">`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title || basename(file))}</title>
${date}
<style>body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem / 1.6 serif }</style>
</head>
<body>
<article>
${text.split('\n').map(elementOf).join('\n')}
</article>
</body>
</html>`
}

function elementOf(line: string, index: number): string {
  const heading = /^(#{1,6})\s+(.*)$/.exec(line)
  if (heading) return `<h${heading[1]?.length}>${escapeHtml(heading[2] ?? '')}</h${heading[1]?.length}>`
  const item = /^[-*+]\s+(.*)$/.exec(line)
  if (item) return `<ul><li>${escapeHtml(item[1] ?? '')}</li></ul>`
  const isTitle = index === 0 && line.length < 200 && !/[.!?]$/.test(line)
  return isTitle ? `<h1>${escapeHtml(line)}</h1>` : `<p>${escapeHtml(line)}</p>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
