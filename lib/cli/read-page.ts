import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { parseHTML } from 'linkedom'
import * as z from 'zod/mini'
import type { PageDocument } from '../model/page.ts'
import { readMetadata } from '../page/metadata.ts'
import { MOST_BYTES, UnreadableDocument } from './decode-text.ts'
import { InputError } from './input-error.ts'
import { readMarkdown } from './read-markdown.ts'
import { visibleLines } from './visible-lines.ts'

/**
 * Reads one file as the page that a reader would see: .html (its visible text), .txt, .md, .json (a page document);
 * `-` reads standard input, as JSON where it opens with "{", as HTML where it opens with "<", else as text.
 *
 * @throws InputError with one line that names the file
 */
export function readPage(file: string): PageDocument {
  const source = decode(file)
  const kind = file === '-' ? kindOf(source) : extname(file).toLowerCase()
  switch (kind) {
    case '.html':
    case '.htm':
      return readHtml(source)
    case '.txt':
      return { text: source }
    case '.md':
    case '.markdown':
      return readMarkdownPage(file, source)
    case '.json':
      return readJson(file, source)
    default:
      throw new InputError(`${file}: not a .html, .txt, .md or .json file`)
  }
}

function decode(file: string): string {
  let bytes: Buffer
  try {
    bytes = readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new InputError(
      code === 'ENOENT'
        ? `there is no file ${file}`
        : `cannot read ${file}: ${code === 'EISDIR' ? 'it is a folder' : code}`,
    )
  }
  if (bytes.length > MOST_BYTES) throw new InputError(`${file}: larger than ${MOST_BYTES / 1_000_000} MB`)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new InputError(`${file}: not valid UTF-8 text`)
  }
  if (text.trim() === '') throw new InputError(`${file}: the file is empty`)
  return text
}

function kindOf(source: string): string {
  const start = source.trimStart()
  return start.startsWith('{') ? '.json' : start.startsWith('<') ? '.html' : '.txt'
}

function readHtml(source: string): PageDocument {
  const { document } = parseHTML(source)
  // The parser knows no address; a canonical link in the page is taken where it is absolute.
  Object.defineProperty(document, 'location', { value: { href: 'about:blank' } })
  const metadata = readMetadata(document)
  const url = metadata.url === 'about:blank' ? undefined : metadata.url
  return { ...metadata, url, text: visibleLines(document.documentElement).join('\n') }
}

function readMarkdownPage(file: string, source: string): PageDocument {
  try {
    const { title, published, url, text } = readMarkdown(basename(file), source.replace(/\r\n?/g, '\n'))
    return { title: title || undefined, published: published ?? undefined, url: url ?? undefined, text }
  } catch (error) {
    if (error instanceof UnreadableDocument) throw new InputError(`${file}: ${error.message}`)
    throw error
  }
}

const word = z.optional(z.nullable(z.string()))
const pageSchema = z.looseObject({ url: word, title: word, published: word, lang: word, text: z.string() })

function readJson(file: string, source: string): PageDocument {
  let data: unknown
  try {
    data = JSON.parse(source)
  } catch {
    throw new InputError(`${file}: not valid JSON`)
  }
  const parsed = pageSchema.safeParse(data)
  if (!parsed.success) throw new InputError(`${file}: ${z.prettifyError(parsed.error).split('\n').join(' ')}`)
  const { url, title, published, lang, text } = parsed.data
  return {
    url: url ?? undefined,
    title: title ?? undefined,
    published: published ?? undefined,
    lang: lang ?? undefined,
    text,
  }
}
