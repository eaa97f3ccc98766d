// Plain JavaScript without dependencies: it runs before they are installed.
import { spawn } from 'node:child_process'

/** How often a step that takes long says that it is still at work, in milliseconds. */
const HEARTBEAT = 10_000

/**
 * Runs one named piece of work, saying what it is, how long it took and, in between, that it goes on.
 * A string that the work returns is printed as its outcome.
 * @template Result
 * @param {string} name
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function step(name, work) {
  const begun = Date.now()
  console.log(`> ${name}`)
  const beat = setInterval(() => console.log(`  ... ${elapsed(begun)}`), HEARTBEAT)
  try {
    const result = await work()
    console.log(`  ${typeof result === 'string' ? result : 'done'}, ${elapsed(begun)}`)
    return result
  } catch (error) {
    console.log(`  FAILED after ${elapsed(begun)}`)
    throw error
  } finally {
    clearInterval(beat)
  }
}

/** @param {number} begun milliseconds, as of `Date.now()` */
function elapsed(begun) {
  return `${((Date.now() - begun) / 1000).toFixed(1)} s`
}

/** A program that ended with another exit code than 0; the message holds all that it printed. */
export class CommandError extends Error {
  /**
   * @param {string} command
   * @param {number | null} code
   * @param {string} output
   */
  constructor(command, code, output) {
    super(`${command} ended with exit code ${code}\n${output}`)
    this.name = 'CommandError'
    this.output = output
  }
}

/**
 * Runs a program to its end, without standard input.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined> }} [options]
 * @returns {Promise<string>} what it printed, both streams in the order of arrival
 * @throws {CommandError} when it exits with another code than 0
 */
export function run(command, args, { cwd, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    // On Windows npm and npx are scripts that only a shell can start.
    const shell = process.platform === 'win32'
    const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      output += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(output)
      else reject(new CommandError([command, ...args].join(' '), code, output))
    })
  })
}
