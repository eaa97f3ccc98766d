import type { PageDocument } from '../model/page.ts'

/** What a page says about itself, as far as the core uses it. */
export type Metadata = Omit<PageDocument, 'text'>

/** Names of meta elements that give the date, the best first; in small letters. */
const DATE_META = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'cxenseparse:recs:publishtime',
]

/** Reads title, publication date, address and language of a page; nothing of it is taken on trust further on. */
export function readMetadata(page: Document): Metadata {
  const metas = metasOf(page)
  return {
    url: canonicalUrl(page),
    title: first(metas, ['og:title', 'twitter:title']) ?? (page.title.trim() || undefined),
    published: dayOf(page, metas),
    lang: page.documentElement.getAttribute('lang') ?? first(metas, ['og:locale', 'language']) ?? undefined,
  }
}

function canonicalUrl(page: Document): string {
  const canonical = page.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href')
  try {
    const url = new URL(canonical ?? page.location.href, page.location.href)
    if (url.protocol === 'https:' || url.protocol === 'http:') return url.href
  } catch {
    // A canonical link that is no address.
  }
  return page.location.href
}

/** Contents of meta elements by what they are called, in small letters: one look through the page for all of them. */
function metasOf(page: Document): Map<string, string> {
  const found = new Map<string, string>()
  for (const meta of page.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim()
    if (!content) continue
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase()
      if (name && !found.has(name)) found.set(name, content)
    }
  }
  return found
}

const first = (metas: Map<string, string>, names: string[]): string | undefined => {
  const name = names.find((one) => metas.has(one))
  return name === undefined ? undefined : metas.get(name)
}

/** The day, or day and time, that a page says it was published; begins with the day as `2025-10-13`. */
export const publishedDay = (page: Document): string | undefined => dayOf(page, metasOf(page))

function dayOf(page: Document, metas: Map<string, string>): string | undefined {
  const candidates = [() => jsonLdDate(page), () => first(metas, DATE_META), () => timeElement(page)]
  for (const candidate of candidates) {
    const date = candidate()
    // Unix seconds, "yesterday" and the like are no dates; the core looks into the text instead.
    if (date && /^\d{4}-\d{2}-\d{2}/.test(date)) return date
    const parsed = date && /[a-z]{3}/i.test(date) && /\d{4}/.test(date) ? Date.parse(date) : Number.NaN
    if (!Number.isNaN(parsed)) return isoDay(new Date(parsed))
  }
  return undefined
}

/** The day as it was written, wherever the reader's clock stands. */
function isoDay(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

function timeElement(page: Document): string | undefined {
  const times = [...page.querySelectorAll('time[datetime]')]
  const found =
    times.find((time) => time.matches('[itemprop="datePublished" i], [pubdate]')) ??
    times.find((time) => time.closest('article, main, header')) ??
    page.querySelector('[itemprop="datePublished" i]')
  return (found?.getAttribute('datetime') ?? found?.getAttribute('content') ?? undefined)?.trim()
}

/** The article's date in schema.org data: of the first node that has one, articles before other things. */
function jsonLdDate(page: Document): string | undefined {
  let other: string | undefined
  for (const script of page.querySelectorAll('script[type="application/ld+json" i]')) {
    for (const node of jsonLdNodes(script.textContent ?? '')) {
      const date = node.datePublished
      if (typeof date !== 'string') continue
      if (/article|posting|report/i.test(String(node['@type']))) return date
      other ??= date
    }
  }
  return other
}

/** Objects in a JSON-LD block, outer ones first, two levels deep and at most a thousand. */
function jsonLdNodes(json: string): Record<string, unknown>[] {
  if (json.length > 500_000 || !json.includes('datePublished')) return []
  let root: unknown
  try {
    root = JSON.parse(json)
  } catch {
    return []
  }
  const nodes: Record<string, unknown>[] = []
  let level: unknown[] = [root]
  for (let depth = 0; depth < 4 && nodes.length < 1000; depth++) {
    const next: unknown[] = []
    for (const value of level) {
      if (Array.isArray(value)) next.push(...value)
      else if (typeof value === 'object' && value !== null) {
        nodes.push(value as Record<string, unknown>)
        next.push(...Object.values(value))
      }
    }
    level = next
  }
  return nodes
}
