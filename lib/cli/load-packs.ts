import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Pack, packSchema } from '../model/pack.ts'
import { InputError } from './input-error.ts'
import { ROOT } from './root.ts'

/** The pack that comes with the project. */
const BUNDLED = join(ROOT, 'claims-db', 'bundled.json')

/**
 * Reads and validates packs; the bundled one where none is named.
 *
 * @throws InputError with one line that names the file
 */
export function loadPacks(files: readonly string[]): Pack[] {
  return (files.length > 0 ? files : [BUNDLED]).map(loadPack)
}

function loadPack(file: string): Pack {
  let source: string
  try {
    source = readFileSync(file, 'utf8')
  } catch {
    throw new InputError(
      file === BUNDLED ? 'the bundled pack is not built yet: npm run pack' : `cannot read the pack ${file}`,
    )
  }
  let data: unknown
  try {
    data = JSON.parse(source)
  } catch {
    throw new InputError(`${file}: not valid JSON`)
  }
  const parsed = packSchema.safeParse(data)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new InputError(`${file}: not a pack (${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'invalid'})`)
}
