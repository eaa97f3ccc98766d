import { rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { InputError } from './input-error.ts'

/**
 * Writes a file whole or not at all: into a neighbour first, which then takes the name.
 *
 * @throws InputError where it cannot be written
 */
export async function writeWhole(file: string, content: string): Promise<void> {
  const partial = join(dirname(file), `.${basename(file)}.${process.pid}.part`)
  try {
    await writeFile(partial, content)
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    throw new InputError(`cannot write ${file}: ${(error as NodeJS.ErrnoException).code ?? error}`)
  }
}
