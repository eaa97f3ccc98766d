import { parseArgs } from 'node:util'
import { exportAnnotations } from '../../build/export-annotations.ts'
import { exportClaims } from '../../build/export-claims.ts'
import { matchDocument } from '../../match/match-document.ts'
import { compilePacks } from '../../match/packs.ts'
import { InputError } from '../input-error.ts'
import { loadPacks } from '../load-packs.ts'
import { readPage } from '../read-page.ts'
import { writeWhole } from '../write-whole.ts'

const USAGE = 'export claimreview PACK | webannotation PAGE [--pack FILE]... [--out FILE]'

/**
 * `export claimreview PACK`: a pack's accounts as schema.org `Claim`s, its reviewed claims as `ClaimReview`s (JSON-LD).
 * `export webannotation PAGE`: what the extension would mark in a page, as W3C Web Annotations. On stdout, or in `--out`.
 *
 * @returns 0
 * @throws InputError on bad arguments, packs or pages
 */
export async function run(args: string[]): Promise<number> {
  const { kind, file, packs, out } = readArguments(args)
  const bytes = `${JSON.stringify(kind === 'claimreview' ? claims(file) : annotations(file, packs), null, 2)}\n`
  if (out === undefined) process.stdout.write(bytes)
  else await writeWhole(out, bytes)
  return 0
}

function claims(file: string) {
  const [pack] = loadPacks([file])
  if (!pack) throw new InputError(USAGE)
  return exportClaims(pack)
}

function annotations(file: string, packFiles: readonly string[]) {
  const packs = loadPacks(packFiles)
  const page = readPage(file)
  return exportAnnotations(page, page.url ?? file, matchDocument(page, compilePacks(packs)), packs)
}

function readArguments(args: string[]) {
  let parsed: { values: { pack: string[]; out?: string | undefined }; positionals: string[] }
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { pack: { type: 'string', multiple: true, default: [] }, out: { type: 'string' } },
    })
  } catch {
    throw new InputError(USAGE)
  }
  const [kind, file, ...more] = parsed.positionals
  if ((kind !== 'claimreview' && kind !== 'webannotation') || file === undefined || more.length > 0) {
    throw new InputError(USAGE)
  }
  return { kind, file, packs: parsed.values.pack, out: parsed.values.out }
}
