import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { SourceDocument } from '../build/source-document.ts'
import { UnreadableDocument } from './decode-text.ts'

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)
const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG FIGCAPTION FORM BUTTON IFRAME'.split(' '))

/** An article whose words are links to more than this share is a menu. */
const MOST_LINKED = 0.6

/**
 * Reads a web page's article: its text by Readability, its date, outlet and address from the page's metadata.
 *
 * @throws UnreadableDocument where the page has no article text
 */
export function readHtml(file: string, source: string): SourceDocument {
  const { document } = parseHTML(source)
  const metadata = metadataOf(document)
  const reader = new Readability<Node>(document, { charThreshold: 100, serializer: (root) => root })
  const article = reader.parse()
  if (article?.content && isLinks(article.content)) throw new UnreadableDocument('a list of links, no article text')
  const lines = article?.content ? linesOf(article.content) : []
  if (lines.length === 0) throw new UnreadableDocument('no article text in the page')
  const title = squeeze(metadata.title ?? article?.title ?? '')
  if (title !== '' && lines[0] !== title) lines.unshift(title)
  return {
    file,
    title,
    outlet: metadata.outlet ?? article?.siteName ?? null,
    agency: null,
    published: metadata.published,
    inferred: false,
    url: metadata.url,
    text: lines.join('\n'),
    paragraphs: lines.map((_, index) => index + 1),
  }
}

interface Metadata {
  title: string | null
  outlet: string | null
  published: string | null
  url: string | null
}

function metadataOf(document: ParentNode): Metadata {
  const meta = (...names: string[]) => {
    for (const name of names) {
      const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
      const content = element?.getAttribute('content')?.trim()
      if (content) return content
    }
    return null
  }
  const linked = linkedData(document)
  const stated =
    linked.published ??
    meta('article:published_time', 'datePublished', 'date', 'pubdate') ??
    document.querySelector('time[datetime]')?.getAttribute('datetime') ??
    null
  return {
    title: linked.title ?? meta('og:title'),
    outlet: linked.outlet ?? meta('og:site_name'),
    published: /^\d{4}-\d{2}-\d{2}/.exec(stated ?? '')?.[0] ?? null,
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
  }
}

/** What the page's JSON-LD says of its article; pages often carry several blocks, and broken ones. */
function linkedData(document: ParentNode): Pick<Metadata, 'title' | 'outlet' | 'published'> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown
    try {
      data = JSON.parse(script.textContent ?? '')
    } catch {
      continue
    }
    for (const item of items(data)) {
      if (!/Article|NewsArticle|Report|BlogPosting/.test(String(item['@type']))) continue
      const publisher = item.publisher
      return {
        title: text(item.headline),
        published: text(item.datePublished),
        outlet: isRecord(publisher) ? text(publisher.name) : text(publisher),
      }
    }
  }
  return { title: null, outlet: null, published: null }
}

function items(data: unknown): Record<string, unknown>[] {
  const list = Array.isArray(data) ? data : isRecord(data) && Array.isArray(data['@graph']) ? data['@graph'] : [data]
  return list.filter(isRecord)
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? squeeze(value) : null)
const squeeze = (value: string) =>
  value
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** True where most of an element's words are links, as in a menu. */
function isLinks(root: Node): boolean {
  let linked = 0
  let all = 0
  const walk = (node: Node, inLink: boolean) => {
    for (const child of node.childNodes) {
      const name = child.nodeName.toUpperCase()
      if (child.nodeType === 3) {
        const { length } = squeeze(child.nodeValue ?? '')
        all += length
        if (inLink) linked += length
      } else if (child.nodeType === 1 && !SKIPPED.has(name)) walk(child, inLink || name === 'A')
    }
  }
  walk(root, false)
  return linked > all * MOST_LINKED
}

/** The words of an element, one line for each block. */
function linesOf(root: Node): string[] {
  const lines: string[] = []
  let line = ''
  const flush = () => {
    const whole = squeeze(line)
    if (whole !== '') lines.push(whole)
    line = ''
  }
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) line += child.nodeValue ?? ''
      if (child.nodeType !== 1 || SKIPPED.has(child.nodeName.toUpperCase())) continue
      const block = BLOCKS.has(child.nodeName.toUpperCase())
      if (block) flush()
      walk(child)
      if (block) flush()
    }
  }
  walk(root)
  flush()
  return lines
}
