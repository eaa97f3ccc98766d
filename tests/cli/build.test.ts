import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ROOT } from '../../lib/cli/root.ts'

const root = mkdtempSync(join(tmpdir(), 'counterclaim-build-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const building = (...args: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'lib', 'cli', 'counterclaim.mjs'), 'build', ...args], {
    cwd: root,
    encoding: 'utf8',
  })

const put = (file: string, text: string | Uint8Array) => writeFileSync(join(root, 'levee', file), text)

test('an editor builds, reviews and updates a pack', { timeout: 60_000 }, () => {
  mkdirSync(join(root, 'levee'))
  put('a.txt', 'Levee breaks at Halm\nTwelve people were killed in the flood, police said on 4 April 2031.')
  expect(building('levee', '--cache', 'cache', '--out', 'pack.json')).toMatchObject({ status: 0, stderr: '' })

  put('b.txt', 'Flood at Halm\nFifteen people were killed in the flood, the fire brigade said on 5 April 2031.')
  put(
    'review.yaml',
    'decisions:\n  - rename: levee/people-killed\n    question: How many died?\n    because: shorter\n',
  )
  const second = building('levee', '--cache', 'cache', '--out', 'pack.json', '--report', 'report.md')
  expect(second).toMatchObject({ status: 0, stderr: '' })
  expect(second.stdout).toContain('the question was “How many people were killed?”')
  expect(second.stdout).toContain('new account: 15, fire brigade (b.txt ¶2)')
  const report = readFileSync(join(root, 'report.md'), 'utf8')
  expect(report).toContain('## Accounts differ (1)\n\n### How many died?')
  expect(report).toMatch(/\| 15 \| fire brigade \| [^|]* \| b\.txt ¶2 \|/)
  expect(report).toMatch(/rename levee\/people-killed to “How many died\?” \(shorter\): applied/)

  put('review.yaml', 'decisions:\n  - reject: levee/people-killed/mayor-12\n    because: he was not there\n')
  put('c.txt', new Uint8Array([1, 0, 2, 0]))
  const third = building('levee', '--cache', 'cache', '--json')
  expect(third.status).toBe(2)
  expect(third.stderr.trim().split('\n')).toEqual([
    expect.stringMatching(/levee\/c\.txt: not a text file$/),
    expect.stringMatching(/reject levee\/people-killed\/mayor-12” no longer fits: there is no account/),
  ])
  expect(JSON.parse(third.stdout).disputes[0].question).toBe('How many people were killed?')
})

test.each([
  [['levee', '--report', 'levee/report.md'], 'would read it as a document'],
  [['nowhere'], 'cannot read the folder nowhere'],
  [[], 'build needs one folder'],
])('refuses %j in one line', { timeout: 30_000 }, (args, reason) => {
  const { status, stderr } = building(...args, '--no-cache')
  expect(stderr).toContain(reason)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(status).toBe(2)
})
