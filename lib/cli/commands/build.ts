import { rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildPack } from '../../build/build-pack.ts'
import { serialisePack } from '../../build/serialise-pack.ts'
import { summarise } from '../../build/summarise.ts'
import { UnreadableDocument } from '../decode-text.ts'
import { InputError } from '../input-error.ts'
import { type LoadedFolder, loadFolder } from '../load-documents.ts'
import { Progress } from '../progress.ts'

/**
 * `build FOLDER [--out FILE] [--json]`: makes a pack of a folder of documents. `--json` prints the pack alone on stdout,
 * `--out` writes it; without either a readable summary is printed. What could not be read is named on stderr.
 *
 * @returns 0, or 2 where a file was left out or the input is no folder of documents
 * @throws InputError on bad arguments
 */
export async function run(args: string[]): Promise<number> {
  const { folder, out, json } = readArguments(args)
  const progress = new Progress()
  const loaded = await load(folder, progress)
  for (const { file, reason } of loaded.problems)
    process.stderr.write(`counterclaim: ${join(folder, file)}: ${reason}\n`)
  if (loaded.documents.length === 0) throw new InputError(`no document to read in ${folder}`)
  const { pack, notes } = buildPack(loaded.documents, loaded.data, {
    name: loaded.name,
    progress: (done, all) => progress.show('reading figures', done, all),
  })
  progress.clear()
  const bytes = serialisePack(pack)
  if (out !== undefined) await writeWhole(out, bytes)
  if (json) process.stdout.write(bytes)
  else process.stdout.write(summarise(pack, notes))
  return loaded.problems.length > 0 ? 2 : 0
}

function readArguments(args: string[]): { folder: string; out: string | undefined; json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { out: { type: 'string' }, json: { type: 'boolean', default: false } },
    })
    const [folder, ...more] = positionals
    if (folder === undefined || more.length > 0)
      throw new InputError('build needs one folder: build FOLDER [--out FILE] [--json]')
    return { folder, out: values.out, json: values.json }
  } catch (error) {
    throw error instanceof InputError ? error : new InputError((error as Error).message.split('\n')[0])
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

/** Writes a file whole or not at all: into a neighbour first, which then takes the name. */
async function writeWhole(file: string, content: string): Promise<void> {
  const partial = join(dirname(file), `.${basename(file)}.${process.pid}.part`)
  try {
    await writeFile(partial, content)
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    throw new InputError(`cannot write ${file}: ${(error as NodeJS.ErrnoException).code ?? error}`)
  }
}
