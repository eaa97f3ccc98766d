import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { requireBrowser } from './browser/install.ts'
import { prepareExtension } from './prepare.ts'
import { ROOT } from './root.ts'
import { CommandError, run, step } from './steps.mjs'

/** How many tests a step ran; a step that is no test run (a build, the type check) counts only when it fails. */
interface Count {
  passed: number
  failed: number
}

interface Outcome {
  count: Count
  /** What the step says of itself when it is done. */
  said: string
}

/** A test run that ended badly, with all that it printed. */
class FailedTests extends Error {
  count: Count
  constructor(output: string, count: Count) {
    super(output)
    this.count = count
  }
}

/** The database has a step of its own, so that a failure says whose it is. */
const DATABASE_TESTS = 'tests/claims-db'

const STEPS: { name: string; run(): Promise<Outcome> }[] = [
  { name: 'Find Chromium', run: async () => noTests((await requireBrowser('chromium')).version) },
  { name: 'Find Firefox', run: async () => noTests((await requireBrowser('firefox')).version) },
  { name: 'Write the types of the entry points', run: () => tool('wxt', 'prepare') },
  { name: 'Check the types', run: () => tool('tsc', '--noEmit', '-p', 'tsconfig.json') },
  {
    name: 'Check the types of the core, with neither DOM nor Node',
    run: () => tool('tsc', '--noEmit', '-p', 'lib/tsconfig.core.json'),
  },
  { name: 'Lint', run: () => tool('biome', 'check', '--error-on-warnings') },
  { name: 'Unit tests', run: () => vitest('unit', '--exclude', `${DATABASE_TESTS}/**`) },
  { name: 'Check the claim database', run: () => vitest('claims-db', DATABASE_TESTS) },
  { name: 'Build for Chromium', run: async () => noTests(await prepareExtension('chromium')) },
  { name: 'Build for Firefox', run: async () => noTests(await prepareExtension('firefox')) },
  { name: 'End to end in Chromium', run: () => endToEnd('chromium') },
  { name: 'End to end in Firefox', run: () => endToEnd('firefox') },
]

/**
 * Runs every check in turn and stops at the first that fails, with all that it printed.
 * The last line is `N passed, N failed`, the sum of the tests.
 * @returns the exit code
 */
export async function test(): Promise<number> {
  const total: Count = { passed: 0, failed: 0 }
  for (const { name, run } of STEPS) {
    try {
      await step(name, async () => {
        const { count, said } = await run()
        total.passed += count.passed
        return said
      })
    } catch (error) {
      console.log(error instanceof Error ? error.message : error)
      if (error instanceof FailedTests) total.passed += error.count.passed
      total.failed += error instanceof FailedTests ? error.count.failed : 1
      break
    }
  }
  console.log(`${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 ? 0 : 1
}

function noTests(said: string): Outcome {
  return { count: { passed: 0, failed: 0 }, said }
}

/** A tool that checks and prints nothing of interest when all is well. */
async function tool(name: string, ...args: string[]): Promise<Outcome> {
  await run('npx', ['--no-install', name, ...args], { cwd: ROOT, env: plain() })
  return noTests('well')
}

function endToEnd(project: string): Promise<Outcome> {
  return vitest(`e2e-${project}`, '--config', 'vitest.e2e.config.ts', '--project', project)
}

/** @param name file name of the machine-readable result, which the tests are counted from */
async function vitest(name: string, ...args: string[]): Promise<Outcome> {
  // Relative: a shell that starts npx would take the project's path apart at its spaces.
  const file = `.cache/test-results/${name}.json`
  const result = join(ROOT, file)
  mkdirSync(dirname(result), { recursive: true })
  rmSync(result, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  try {
    await run('npx', ['--no-install', 'vitest', 'run', ...reporters, ...args], { cwd: ROOT, env: plain() })
  } catch (error) {
    const count = readCount(result)
    // A file that does not load fails without a failed test.
    if (error instanceof CommandError)
      throw new FailedTests(error.output, { ...count, failed: Math.max(1, count.failed) })
    throw error
  }
  const count = readCount(result)
  return { count, said: `${count.passed} tests` }
}

function readCount(file: string): Count {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests }
  } catch {
    return { passed: 0, failed: 0 }
  }
}

/** Colours only where a person looks on. */
function plain(): NodeJS.ProcessEnv {
  return process.stdout.isTTY
    ? { ...process.env, FORCE_COLOR: '1' }
    : { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined }
}
