import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Files of the repository with `/`, those not yet committed too: what a commit of everything would hold. */
export const FILES: string[] = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(ROOT, path)))

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

export const isText = (path: string): boolean => !/\.(?:png|jpg|webp|ico|woff2?|zip)$/.test(path)
