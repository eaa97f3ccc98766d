import { existsSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { decisionText } from '../../build/apply-review.ts'
import { buildPack } from '../../build/build-pack.ts'
import { comparePacks, type DisputeChange } from '../../build/compare-packs.ts'
import { reportMarkdown } from '../../build/report.ts'
import { serialisePack } from '../../build/serialise-pack.ts'
import { summarise } from '../../build/summarise.ts'
import { type Pack, packSchema } from '../../model/pack.ts'
import { BuildMemory, defaultCache } from '../build-memory.ts'
import { UnreadableDocument } from '../decode-text.ts'
import { InputError } from '../input-error.ts'
import { isDocument, type LoadedFolder, loadFolder } from '../load-documents.ts'
import { Progress } from '../progress.ts'
import { hashOf } from '../stamps.ts'
import { writeWhole } from '../write-whole.ts'

const USAGE = 'build FOLDER [--out FILE] [--report FILE] [--json] [--cache DIR | --no-cache]'
/** What the findings of a document depend on, besides the document. */
const CODE = ['lib/model', 'lib/text', 'lib/extract', 'lib/match', 'lib/build', 'package-lock.json']

/**
 * `build FOLDER [--out FILE] [--report FILE] [--json]`: makes a pack of a folder of documents. `--json` prints the pack
 * alone on stdout, `--out` writes it, `--report` writes the editor's report as Markdown; without `--json` a readable
 * summary is printed, with what has changed since the last build. What earlier builds read is kept in the user's cache
 * (`--cache DIR` elsewhere, `--no-cache` nowhere), so that a build that was stopped goes on where it was. What could not
 * be read, and decisions of the review that no longer fit, are named on stderr.
 *
 * @returns 0, or 2 where a file was left out, a decision does not fit or the input is no folder of documents
 * @throws InputError on bad arguments
 */
export async function run(args: string[]): Promise<number> {
  const { folder, out, report, json, cache } = readArguments(args)
  const progress = new Progress()
  const loaded = await load(folder, progress)
  for (const { file, reason } of loaded.problems) complain(`${join(folder, file)}: ${reason}`)
  if (loaded.documents.length === 0) throw new InputError(`no document to read in ${folder}`)
  const memory = cache === null ? null : new BuildMemory(cache, hashOf(CODE))
  const built = buildPack(loaded.documents, loaded.data, {
    name: loaded.name,
    decisions: loaded.decisions,
    progress: (done, all) => progress.show('reading figures', done, all),
    ...(memory ? { memory } : {}),
  })
  progress.clear()
  const misfits = built.applied.filter(({ misfit }) => misfit !== null)
  for (const { decision, misfit } of misfits) complain(`review: “${decisionText(decision)}” no longer fits: ${misfit}`)
  const { pack, notes } = built
  const bytes = serialisePack(pack)
  const changes = changesSince(lastPack(out) ?? parsePack(memory?.lastPack ?? null), pack)
  if (report !== undefined) {
    await writeWhole(report, reportMarkdown(pack, { ...built, problems: loaded.problems, changes }))
  }
  if (out !== undefined) await writeWhole(out, bytes)
  memory?.finish(bytes)
  process.stdout.write(json ? bytes : summarise(pack, notes, changes))
  return loaded.problems.length > 0 || misfits.length > 0 ? 2 : 0
}

const complain = (line: string) => process.stderr.write(`counterclaim: ${line}\n`)

interface Arguments {
  folder: string
  out: string | undefined
  report: string | undefined
  json: boolean
  /** Folder of the memory; null for none. */
  cache: string | null
}

function readArguments(args: string[]): Arguments {
  const { values, positionals } = parse(args)
  const [folder, ...more] = positionals
  if (folder === undefined || more.length > 0) throw new InputError(`build needs one folder: ${USAGE}`)
  const { out, report, json, cache } = values
  if (report !== undefined && isDocument(report) && !relative(folder, resolve(report)).startsWith('..')) {
    throw new InputError(`${report} lies in ${folder}, where the next build would read it as a document`)
  }
  return { folder, out, report, json, cache: values['no-cache'] ? null : (cache ?? defaultCache(folder)) }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        report: { type: 'string' },
        cache: { type: 'string' },
        'no-cache': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new InputError((error as Error).message.split('\n')[0])
  }
}

async function load(folder: string, progress: Progress): Promise<LoadedFolder> {
  try {
    return await loadFolder(folder, (done, all) => progress.show('reading files', done, all))
  } catch (error) {
    throw error instanceof UnreadableDocument ? new InputError(error.message) : error
  } finally {
    progress.clear()
  }
}

/** The pack that `--out` is about to replace, or null. */
function lastPack(out: string | undefined): Pack | null {
  if (out === undefined || !existsSync(out)) return null
  try {
    return parsePack(readFileSync(out, 'utf8'))
  } catch {
    return null
  }
}

function parsePack(bytes: string | null): Pack | null {
  if (bytes === null) return null
  try {
    return packSchema.safeParse(JSON.parse(bytes)).data ?? null
  } catch {
    return null
  }
}

/** Only builds of one pack compare. */
const changesSince = (before: Pack | null, after: Pack): DisputeChange[] | null =>
  before?.id === after.id ? comparePacks(before, after) : null
