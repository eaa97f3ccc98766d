// Plain JavaScript without dependencies: it installs them.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { run, step } from './progress.mjs'

const ROOT = new URL('../../', import.meta.url)
const LOCK = new URL('package-lock.json', ROOT)
/** Inside node_modules: it goes when they go. */
const STAMP = new URL('node_modules/.counterclaim-lock', ROOT)
const OLDEST = [20, 19]

/**
 * Installs the locked dependencies when they are missing or of another lock file; quick when they are in place.
 * @throws {Error} when Node is too old or npm fails
 */
export async function installDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new Error(`Node ${OLDEST.join('.')} or newer is needed; this is ${process.versions.node}`)
  }
  const wanted = createHash('sha256').update(readFileSync(LOCK)).digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return
  await step('Install the locked dependencies', async () => {
    // Development dependencies build and test; some environments leave them out unless asked.
    await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], { cwd: fileURLToPath(ROOT) })
    writeFileSync(STAMP, wanted)
  })
}
