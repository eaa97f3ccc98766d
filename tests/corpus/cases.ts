import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { type EventData, eventDataSchema } from '../../lib/model/event-data.ts'
import { PACK_SCHEMA, type Pack, packSchema } from '../../lib/model/pack.ts'
import type { PageDocument } from '../../lib/model/page.ts'
import type { Span } from '../../lib/model/quantity.ts'

/** A figure that must be found, or that may be. */
export interface Expected extends Span {
  surface: string
  /** Slugs of disputes, any of which is right. */
  disputes: string[]
  min: number | null
  max: number | null
  /** Party id of whose figure it is; `none` where the text does not say; undefined where that is not looked at. */
  party: string | undefined
}

/** A sentence that takes a side. */
export interface ExpectedStatement extends Span {
  dispute: string
}

/** An article with all that must be found in it; every other figure must stay unmarked. */
export interface Case {
  id: string
  kind: 'positive' | 'mixed' | 'hard-negative' | 'generic'
  pack: Pack
  page: PageDocument
  figures: Expected[]
  statements: ExpectedStatement[]
  /** Not scored, found or not. */
  open: Span[]
}

const HERE = new URL('.', import.meta.url).pathname
const BUNDLED = join(HERE, '../../claims-db/bundled.json')

/** All articles of the corpus: those about the bundled event, then those about other events with packs of their own. */
export function loadCases(): Case[] {
  const bundled = packSchema.parse(JSON.parse(readFileSync(BUNDLED, 'utf8')))
  const events = readdirSync(join(HERE, 'event')).sort()
  const folders = readdirSync(join(HERE, 'articles')).sort()
  return [
    ...events.map((file) => fromJson(readFileSync(join(HERE, 'event', file), 'utf8'), bundled)),
    ...folders.flatMap((folder) => fromFolder(join(HERE, 'articles', folder), bundled)),
  ]
}

/** What the labels of the articles in `event/` may be called in the bundled pack. */
const LABELS: Record<string, string[]> = {
  'pak-soldiers-killed': ['pakistani-soldiers-killed'],
  'pak-soldiers-injured': ['pakistani-soldiers-injured'],
  'pak-posts-lost': ['pakistani-posts-captured', 'pakistani-posts-destroyed'],
  'afghan-fighters-killed': ['afghan-soldiers-killed'],
  'afghan-fighters-injured': ['afghan-soldiers-injured'],
  'afghan-posts-lost': ['afghan-posts-captured', 'afghan-posts-destroyed'],
  'ttp-attack-deaths': ['ttp-attack-security-killed', 'ttp-attack-civilians-killed'],
}
const SIDES: Record<string, string> = {
  'afghan-side': 'afghanistan',
  'pakistan-side': 'pakistan',
  'third-party': 'third',
  none: 'none',
}

interface Labelled {
  sentence: string
  surface: string | null
  start?: number
  dispute: string
  min?: number | null
  max?: number | null
  attributed_to?: string
}

interface JsonArticle {
  id: string
  url?: string | null
  title?: string | null
  published?: string | null
  kind: Case['kind']
  text: string
  mentions: Labelled[]
  ambiguous?: Labelled[]
}

function fromJson(source: string, pack: Pack): Case {
  const article = JSON.parse(source) as JsonArticle
  const { text } = article
  const place = (label: Labelled) => {
    const sentence = text.indexOf(label.sentence)
    const surface = label.surface ?? label.sentence
    const start = sentence + (label.start ?? label.sentence.indexOf(surface))
    return { start, end: start + surface.length }
  }
  const numbers = article.mentions.filter((label) => label.surface !== null)
  return {
    id: article.id,
    kind: article.kind,
    pack,
    page: {
      url: article.url ?? undefined,
      title: article.title ?? undefined,
      published: article.published ?? undefined,
      text,
    },
    figures: numbers.map((label) => ({
      ...place(label),
      surface: label.surface ?? '',
      disputes: LABELS[label.dispute] ?? [label.dispute],
      min: label.min ?? null,
      max: label.max ?? null,
      party: SIDES[label.attributed_to ?? 'none'],
    })),
    statements: article.mentions
      .filter((label) => label.surface === null)
      .map((label) => ({ ...place(label), dispute: label.dispute })),
    open: (article.ambiguous ?? []).filter((label) => label.surface !== null).map(place),
  }
}

function fromFolder(folder: string, bundled: Pack): Case[] {
  const files = readdirSync(folder).sort()
  const pack = files.includes('event.yaml')
    ? packOf(eventDataSchema.parse(parse(readFileSync(join(folder, 'event.yaml'), 'utf8'), { schema: 'core' })))
    : bundled
  return files
    .filter((file) => file.endsWith('.md'))
    .map((file) =>
      fromMarked(`${basename(folder)}/${file.replace('.md', '')}`, readFileSync(join(folder, file), 'utf8'), pack),
    )
}

/** A pack with an event's questions and no accounts yet. */
export function packOf(data: EventData): Pack {
  return packSchema.parse({
    schema: PACK_SCHEMA,
    ...data.pack,
    generatedAt: data.events[0]?.window.to ?? '',
    parties: data.parties,
    events: data.events,
    sources: [],
    documents: [],
    origins: [],
    disputes: data.disputes.map((dispute) => ({
      ...dispute,
      quantity: dispute.quantity ?? null,
      event: dispute.id.split('/')[0],
      kind: dispute.quantity ? 'figure' : 'statement',
      status: 'contested',
      positions: dispute.positions ?? [],
      accounts: [],
    })),
  })
}

const FRONT = /^---\n([\s\S]*?)\n---\n/
const MARK = /\{([^{}]*)\}/g

/**
 * Reads an article whose figures are marked in place: `{at least 31 | killed | 31.. | gaza}` is a figure with its
 * dispute, its value (`31`, `31..`, `..31`, `12..15`, `-` for words of amount) and whose it is (`-` for nobody named);
 * `{? two}` may be found or not. Everything else must stay unmarked.
 */
function fromMarked(id: string, source: string, pack: Pack): Case {
  const front = parse(FRONT.exec(source)?.[1] ?? '', { schema: 'core' }) as { published?: string; kind: Case['kind'] }
  const body = source.replace(FRONT, '').trim().replace(/^# /m, '')
  const figures: Expected[] = []
  const open: Span[] = []
  let text = ''
  let from = 0
  for (const match of body.matchAll(MARK)) {
    text += body.slice(from, match.index)
    from = match.index + match[0].length
    const [surface = '', slug, value = '', party] = (match[1] ?? '').split('|').map((part) => part.trim())
    const shown = surface.replace(/^\?\s*/, '')
    const span = { start: text.length, end: text.length + shown.length }
    text += shown
    if (surface.startsWith('?') || slug === undefined) open.push(span)
    else
      figures.push({
        ...span,
        surface: shown,
        disputes: [slug],
        ...range(value),
        party: party === '-' ? undefined : party,
      })
  }
  text += body.slice(from)
  return { id, kind: front.kind, pack, page: { published: front.published, text }, figures, statements: [], open }
}

function range(value: string): { min: number | null; max: number | null } {
  if (value === '-') return { min: null, max: null }
  const [low = '', high] = value.split('..')
  const number = (words: string) => (words === '' ? null : Number(words))
  return high === undefined ? { min: Number(low), max: Number(low) } : { min: number(low), max: number(high) }
}
