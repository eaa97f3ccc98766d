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

/** Does the work unless the stamp of the last time (a hash of all that it reads and makes) still holds. */
export async function whenChanged(key: string, work: Work): Promise<void> {
  const stamp = join(ROOT, '.cache', 'stamps', key)
  const state = () => hashOf([...work.reads, ...work.makes])
  const made = work.makes.every((path) => existsSync(join(ROOT, path)))
  if (made && existsSync(stamp) && readFileSync(stamp, 'utf8') === state()) return
  await step(work.name, work.run)
  mkdirSync(join(ROOT, '.cache', 'stamps'), { recursive: true })
  writeFileSync(stamp, state())
}

function hashOf(paths: string[]): string {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesUnder)) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(ROOT, path)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesUnder(path: string): string[] {
  const whole = join(ROOT, path)
  if (!existsSync(whole)) return []
  if (!statSync(whole).isDirectory()) return [path]
  return readdirSync(whole)
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`))
}
