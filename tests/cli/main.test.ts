import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../lib/cli/root.ts'

/** Runs the package's command from a folder that is not the project's. */
function counterclaim(...args: string[]) {
  const command = join(ROOT, 'lib', 'cli', 'counterclaim.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: tmpdir(),
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('counterclaim', () => {
  it('lists its commands', () => {
    const { status, stdout } = counterclaim('--help')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^usage: counterclaim COMMAND/)
    expect(stdout).toMatch(/^ {2}build FOLDER/m)
  })

  it.each([['frobnicate'], ['../main'], ['constructor']])('answers the unknown command %s with one line', (name) => {
    const { status, stdout, stderr } = counterclaim(name)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toBe(`counterclaim: there is no command "${name}"; counterclaim --help lists them\n`)
  })

  it('answers bad input with one line', () => {
    const { status, stdout, stderr } = counterclaim('build', 'no-such-folder')
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain('no-such-folder')
  })
})
