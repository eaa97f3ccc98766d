import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../../lib/cli/root.ts'
import { type Answer, type Site, serve } from '../../../lib/cli/serve.ts'

/**
 * Without scripts of its own a page makes no promise callbacks that could be taken for the extension's; and what it would
 * load from elsewhere it need not wait for.
 */
const NO_SCRIPTS = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" }

/** A thousand changes a second: text replaced, paragraphs added and removed. */
const STORM = `
const box = document.createElement('section')
document.body.append(box)
for (let i = 0; i < 50; i++) box.append(document.createElement('p'))
setInterval(() => {
  for (let i = 0; i < 10; i++) {
    const at = Math.floor(Math.random() * 50)
    box.children[at].textContent = 'Line ' + Math.random()
  }
}, 10)`

export interface Pages {
  site: Site
  /** Paths of pages on which nothing is to be marked. */
  plain: string[]
  /** Path of the longest of them. */
  largest: string
  /** The same page with the demo article in front of its own text. */
  withArticle: (path: string) => string
  /** The demo page with a storm of changes. */
  storm: string
}

/**
 * Serves what is measured: a page of our own without a match, and all of a folder where one is given.
 * @param folder of saved pages (`.html`), about something else than the packs
 */
export async function servePages(folder: string | undefined): Promise<Pages> {
  const demo = readFileSync(join(ROOT, 'docs', 'demo', 'index.html'), 'utf8')
  const article = `${demo.slice(demo.indexOf('<article'), demo.indexOf('</article>'))}</article>`
  const bodies = new Map([['/plain.html', plainPage()]])
  const names = folder ? readdirSync(folder).filter((file) => file.endsWith('.html')) : []
  for (const name of names) bodies.set(`/${name}`, readFileSync(join(folder as string, name), 'utf8'))
  const answer = (path: string): Answer | null => {
    const type = 'text/html; charset=utf-8'
    if (path === '/storm') return demo.replace('</body>', `<script>${STORM}</script></body>`)
    const [, name = '', extra] = /^(\/[^/]*)(\/article)?$/.exec(path) ?? []
    const body = bodies.get(name)
    if (body === undefined) return null
    const given = extra ? undated(body).replace(/<body[^>]*>/i, (tag) => tag + article) : body
    return { type, body: given, headers: NO_SCRIPTS }
  }
  const plain = [...bodies.keys()]
  const lengthOf = (path: string): number => bodies.get(path)?.length ?? 0
  return {
    site: await serve(answer),
    plain,
    largest: plain.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a)),
    withArticle: (path) => `${path}/article`,
    storm: '/storm',
  }
}

/** A page that no longer says when it was published: the gate leaves pages alone that are older than what the packs know. */
const undated = (html: string): string =>
  html
    .replace(/<script[^>]*ld\+json[\s\S]*?<\/script>/gi, '')
    .replace(/<meta[^>]*(?:date|time|publish|issued|created)[^>]*>/gi, '')
    .replace(/\s(?:datetime|pubdate|itemprop)(?:="[^"]*"|='[^']*')?/gi, '')

/** An article of usual length, with the lists and boxes that stand around one. */
function plainPage(): string {
  const sentence =
    'The committee met on <b>Tuesday</b> and put off its choice of a new <a href="#">roof</a> until spring. '
  const paragraphs = Array.from({ length: 60 }, () => `<div><p>${sentence.repeat(5)}</p></div>`).join('\n')
  const links = Array.from({ length: 200 }, (_, i) => `<li><a href="#${i}"><span>Other story ${i}</span></a></li>`)
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Roof</title><body><nav><ul>${links.join('\n')}</ul></nav><main>${paragraphs}</main></body></html>`
}
