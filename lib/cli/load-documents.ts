import { lstat, readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { SourceDocument } from '../build/source-document.ts'
import type { EventData } from '../model/event-data.ts'
import type { Decision } from '../model/review.ts'
import { isEnglish } from '../text/is-english.ts'
import { decodeText, MOST_BYTES, UnreadableDocument } from './decode-text.ts'
import { EventDataFiles } from './load-event-data.ts'
import { isReview, parseReview } from './load-review.ts'
import { readHtml } from './read-html.ts'
import { readMarkdown } from './read-markdown.ts'
import { readPlainText } from './read-plain-text.ts'

/** A file that was left out, and why. */
export interface Problem {
  file: string
  reason: string
}

export interface LoadedFolder {
  /** The folder's own name. */
  name: string
  documents: SourceDocument[]
  /** From `events.yaml` and `statements.yaml`; null where the folder has none. */
  data: EventData | null
  /** From `review.yaml`: what an editor decided. */
  decisions: Decision[]
  problems: Problem[]
}

const READERS: Record<string, (file: string, source: string) => SourceDocument> = {
  txt: readPlainText,
  md: readMarkdown,
  markdown: readMarkdown,
  html: readHtml,
  htm: readHtml,
}

const readerOf = (name: string) => READERS[name.split('.').at(-1)?.toLowerCase() ?? '']

/** True for the name of a file that a build reads as a document. */
export const isDocument = (name: string): boolean => readerOf(name) !== undefined

/** Other files that may lie in a folder of documents and are nobody's mistake. */
const IGNORED = /^(?:\..*|readme(?:\..*)?|.*\.(?:json|ya?ml))$/i

/**
 * Reads a folder and its sub-folders: documents (.txt, .md, .html) and event data (events.yaml, statements.yaml)
 * and an editor's decisions (review.yaml).
 * What cannot be read is listed in `problems`, the rest is read all the same. Documents come sorted by file name.
 *
 * @param progress called with the count of files read so far
 * @throws UnreadableDocument where the folder itself cannot be read
 */
export async function loadFolder(
  path: string,
  progress: (done: number, all: number) => void = () => {},
): Promise<LoadedFolder> {
  const files = await listFiles(path)
  const data = new EventDataFiles()
  const documents: SourceDocument[] = []
  const decisions: Decision[] = []
  const problems: Problem[] = []
  for (const [index, file] of files.entries()) {
    progress(index, files.length)
    const name = basename(file)
    const read = readerOf(name)
    if (!EventDataFiles.isDataFile(name) && !isReview(name) && IGNORED.test(name)) continue
    try {
      if ((await lstat(join(path, file))).isSymbolicLink())
        throw new UnreadableDocument('a link, which is not followed')
      if (EventDataFiles.isDataFile(name)) data.add(name, decodeText(await readFile(join(path, file))))
      else if (isReview(name)) decisions.push(...parseReview(decodeText(await readFile(join(path, file)))))
      else if (read) documents.push(await loadDocument(join(path, file), file, read))
      else throw new UnreadableDocument('not a .txt, .md or .html file')
    } catch (error) {
      if (!(error instanceof UnreadableDocument) && !isFileError(error)) throw error
      problems.push({ file, reason: error.message })
    }
  }
  return { name: basename(join(path, '.')), documents, data: data.merged, decisions, problems }
}

async function loadDocument(path: string, file: string, read: (file: string, source: string) => SourceDocument) {
  const { size } = await stat(path)
  if (size > MOST_BYTES) throw new UnreadableDocument(`larger than ${MOST_BYTES / 1_000_000} MB`)
  const document = read(file, decodeText(await readFile(path)))
  if (document.text.trim() === '') throw new UnreadableDocument('the document has no text')
  if (!isEnglish(document.text)) throw new UnreadableDocument('not in English')
  return document
}

/** Files under a folder as sorted relative paths with `/`; links are not followed, so that no loop can arise. */
async function listFiles(root: string): Promise<string[]> {
  const found: string[] = []
  const pending = ['']
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    let entries: string[]
    try {
      entries = await readdir(join(root, folder))
    } catch (error) {
      throw new UnreadableDocument(
        `cannot read the folder ${join(root, folder)}: ${(error as NodeJS.ErrnoException).code}`,
      )
    }
    for (const entry of entries) {
      const relative = folder === '' ? entry : `${folder}/${entry}`
      const info = await lstat(join(root, relative))
      if (info.isDirectory() && !entry.startsWith('.')) pending.push(relative)
      else if (info.isFile() || info.isSymbolicLink()) found.push(relative)
    }
  }
  return found.sort(compare)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const isFileError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'code' in error
