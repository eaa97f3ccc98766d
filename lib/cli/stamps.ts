import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root.ts'
import { step } from './steps.mjs'

/** Work that is done again only when something it reads has changed, or what it makes is gone. */
export interface Work {
  name: string
  /** Files and folders that it reads, relative to the project's root. */
  reads: string[]
  /** Files that it makes, relative to the project's root. */
  makes: string[]
  run(): Promise<unknown>
}

/**
 * Does the work unless the stamp of the last time (a hash of all that it reads and makes) still holds.
 * @param key name of the stamp, unique among works
 * @param root folder that the paths are relative to; the stamps lie in its `.cache`
 */
export async function whenChanged(key: string, work: Work, root = ROOT): Promise<void> {
  const folder = join(root, '.cache', 'stamps')
  const stamp = join(folder, key)
  const state = () => hashOf([...work.reads, ...work.makes], root)
  const made = work.makes.every((path) => existsSync(join(root, path)))
  if (made && existsSync(stamp) && readFileSync(stamp, 'utf8') === state()) return
  await step(work.name, work.run)
  mkdirSync(folder, { recursive: true })
  writeFileSync(stamp, state())
}

/** SHA-256 over the names and bytes of all files under the paths, relative to `root`; what is not there is left out. */
export function hashOf(paths: string[], root = ROOT): string {
  const hash = createHash('sha256')
  for (const path of paths.flatMap((one) => filesUnder(one, root))) {
    hash.update(path).update('\0')
    hash.update(readFileSync(join(root, path))).update('\0')
  }
  return hash.digest('hex')
}

function filesUnder(path: string, root: string): string[] {
  const whole = join(root, path)
  if (!existsSync(whole)) return []
  if (!statSync(whole).isDirectory()) return [path]
  return readdirSync(whole)
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`, root))
}
