// Plain JavaScript without dependencies: it installs them.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { run, step } from './steps.mjs'

const ROOT = new URL('../../', import.meta.url)
const OLDEST = { major: 20, minor: 19 }

/**
 * Installs the locked dependencies when they are missing or not those of the lock file; quick when they are in place.
 * @throws {Error} when Node is too old or npm fails
 */
export async function installDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor)) {
    throw new Error(`Node ${OLDEST.major}.${OLDEST.minor} or newer is needed; this is ${process.versions.node}`)
  }
  if (inPlace()) return
  // Development dependencies build and test; some environments leave them out unless asked.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund']
  await step('Install the locked dependencies', () => run('npm', args, { cwd: fileURLToPath(ROOT) }).then(() => 'done'))
}

/** True when all that the lock file asks for is installed in that version, by the note that npm keeps of its last run. */
function inPlace() {
  const installed = readPackages('node_modules/.package-lock.json')
  if (installed === null) return false
  const wanted = Object.entries(readPackages('package-lock.json') ?? {})
  // The root package is the empty path; optional packages may be of another platform.
  return wanted.every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  )
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | null}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(new URL(file, ROOT), 'utf8')).packages
  } catch {
    return null
  }
}
