import { parseArgs } from 'node:util'
import { compileClaims, matchClaims } from '../../match/claims/match-claims.ts'
import { libraryOf } from '../../match/library.ts'
import { matchDocument } from '../../match/match-document.ts'
import { checkReport } from '../check-report.ts'
import { InputError } from '../input-error.ts'
import { loadPacks } from '../load-packs.ts'
import { Progress } from '../progress.ts'
import { readPage } from '../read-page.ts'

/**
 * `check FILE... [--pack FILE]... [--json]`: what the extension would mark. `--json` prints one object a file, in order;
 * without it a table a file.
 *
 * @returns 0
 * @throws InputError on bad arguments, packs or files
 */
export async function run(args: string[]): Promise<number> {
  const { files, packs: packFiles, json } = readArguments(args)
  const packs = loadPacks(packFiles)
  const library = libraryOf(packs)
  const claims = compileClaims(packs)
  const progress = new Progress()
  const results = []
  for (const [index, file] of files.entries()) {
    progress.show('checking', index, files.length)
    const page = readPage(file)
    const found = matchDocument(page, await library.choose(page.text))
    results.push({ file, page, result: { ...found, claims: matchClaims(page, claims) } })
  }
  progress.clear()
  if (json) {
    const printed = results.map(({ file, result }) => ({ file, ...result }))
    process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`)
  } else {
    for (const { file, page, result } of results) process.stdout.write(`${checkReport(file, page, result, packs)}\n`)
  }
  return 0
}

function readArguments(args: string[]): { files: string[]; packs: string[]; json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { pack: { type: 'string', multiple: true, default: [] }, json: { type: 'boolean', default: false } },
    })
    if (positionals.length === 0) throw new InputError('check needs a file: check FILE... [--pack FILE]... [--json]')
    return { files: positionals, packs: values.pack, json: values.json }
  } catch (error) {
    throw error instanceof InputError ? error : new InputError((error as Error).message.split('\n')[0])
  }
}
