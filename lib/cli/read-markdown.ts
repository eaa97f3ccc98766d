import { parse } from 'yaml'
import * as z from 'zod/mini'
import type { SourceDocument } from '../build/source-document.ts'
import { UnreadableDocument } from './decode-text.ts'

/** A front matter value as YAML gives it: dates may come unquoted, empty ones as null. */
const value = z.optional(z.nullable(z.union([z.string(), z.number(), z.boolean()])))

const frontMatterSchema = z.looseObject({
  title: value,
  outlet: value,
  agency: value,
  published: value,
  date: value,
  /** `stated` or `inferred`. */
  published_basis: value,
  url: value,
  original: value,
  sha256: value,
})

export type FrontMatter = z.infer<typeof frontMatterSchema>

const FENCE = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/
const UNNAMED = /^(?:not (?:named|stated|given)\b.*|unknown|none|null)$/i

/**
 * Reads Markdown with optional YAML front matter (title, outlet, agency, published, published_basis, url).
 * Lines may carry `¶N`, the number of the original's paragraph that they stand for; without it blocks are counted.
 *
 * @throws UnreadableDocument where the front matter is not valid
 */
export function readMarkdown(file: string, source: string): SourceDocument {
  const fence = FENCE.exec(source)
  const front = fence ? parseFrontMatter(fence[1] ?? '') : {}
  const lines = blocksOf(fence ? source.slice(fence[0].length) : source)
  const heading = lines.find((line) => /^#\s/.test(line.text))
  const published = day(front.published) ?? day(front.date)
  return {
    file,
    title: words(front.title) ?? heading?.text.replace(/^#\s+/, '') ?? '',
    outlet: words(front.outlet),
    agency: words(front.agency),
    published,
    inferred: published !== null && front.published_basis === 'inferred',
    url: words(front.url),
    text: lines.map((line) => line.text).join('\n'),
    paragraphs: lines.map((line) => line.paragraph),
  }
}

function parseFrontMatter(yaml: string): FrontMatter {
  let data: unknown
  try {
    data = parse(yaml, { schema: 'core' })
  } catch (error) {
    data = flatFields(yaml)
    if (data === null) throw new UnreadableDocument(`front matter: ${firstLine(error)}`)
  }
  const checked = frontMatterSchema.safeParse(data ?? {})
  if (!checked.success) throw new UnreadableDocument(`front matter: ${z.prettifyError(checked.error).split('\n')[0]}`)
  return checked.data
}

/** Front matter that is no YAML for a colon in a value ("title: Flood: 12 dead"), field by field; null where it is other. */
function flatFields(yaml: string): Record<string, string> | null {
  const fields = yaml
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => /^(\w+):[ \t]+([^\s[{&*!|>'"].*)$/.exec(line))
  if (fields.includes(null)) return null
  return Object.fromEntries(fields.flatMap((field) => (field ? [[field[1] ?? '', (field[2] ?? '').trim()]] : [])))
}

const firstLine = (error: unknown) => (error instanceof Error ? error.message : String(error)).split('\n')[0]

function words(value: FrontMatter[string]): string | null {
  if (value === null || value === undefined) return null
  const text = String(value).trim()
  return text === '' || UNNAMED.test(text) ? null : text
}

function day(value: FrontMatter[string]): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(String(value ?? ''))?.[0] ?? null
}

interface Line {
  text: string
  paragraph: number
}

const MARKED = /^(#{1,6}[ \t]+|[-*+][ \t]+|\d{1,3}[.)][ \t]+|>[ \t]*)?¶[ \t]?(\d{1,5})[ \t]+/
const STARTS_BLOCK = /^(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,3}[.)][ \t]|>|\[|!\[)/

/** Blocks of Markdown, one line each: a paragraph may be wrapped over several source lines. */
function blocksOf(source: string): Line[] {
  const lines: Line[] = []
  let open = false
  for (const raw of source.split('\n')) {
    const line = raw.trim()
    if (line === '' || /^(?:[-*_][ \t]*){3,}$/.test(line)) {
      open = false
      continue
    }
    const marked = MARKED.exec(line)
    const last = lines.at(-1)
    if (open && last && !marked && !STARTS_BLOCK.test(line)) {
      last.text += ` ${plain(line)}`
      continue
    }
    const paragraph = marked ? Number(marked[2]) : lines.length + 1
    const text = plain(marked ? (marked[1] ?? '') + line.slice(marked[0].length) : line)
    if (text === '') continue
    lines.push({ text, paragraph })
    open = !/^#/.test(line)
  }
  return lines
}

/** Drops Markdown's inline marks and keeps their words. */
function plain(line: string): string {
  return line
    .replace(/!\[[^\]]{0,500}\]\([^)]{0,2000}\)/g, '')
    .replace(/\[([^\]]{1,500})\]\([^)]{0,2000}\)/g, '$1')
    .replace(/\*\*|__|`/g, '')
    .replace(/^>[ \t]*/, '')
    .trim()
}
