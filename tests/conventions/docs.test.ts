import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { FILES, ROOT, read } from './files.ts'

const documents = FILES.filter((path) => /^(?:docs\/.*|[A-Z]+)\.md$/.test(path))
const everything = documents.map((path) => read(path)).join('\n')

/** Lines of shell blocks, in the order in which a reader meets them. */
const lines = [...everything.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap((block) =>
  (block[1] ?? '').split('\n').filter((line) => line !== ''),
)
const OUR_COMMAND = 'npm run --silent counterclaim -- '
/** The two commands that this very test is part of, or that open a window. */
const ELSEWHERE = ['npm start', 'npm test']

// A folder beside the project, so that what a command writes does not land in the tree.
const folder = mkdtempSync(join(tmpdir(), 'counterclaim-docs-'))
for (const name of ['seeds', 'docs']) symlinkSync(join(ROOT, name), join(folder, name))
afterAll(() => rmSync(folder, { recursive: true }))

it('there are commands to try', () => {
  expect(lines.filter((line) => line.startsWith(OUR_COMMAND)).length).toBeGreaterThanOrEqual(4)
  expect(lines.filter((line) => !line.startsWith(OUR_COMMAND) && !ELSEWHERE.includes(line))).toEqual([])
})

it.each([...new Set(lines)].filter((line) => line.startsWith(OUR_COMMAND)))(
  '%s',
  (line) => {
    const args = line.slice(OUR_COMMAND.length).split(' ')
    const command = join(ROOT, 'lib', 'cli', 'counterclaim.mjs')
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(`${stderr}exit code ${status}`).toMatch(/exit code 0$/)
    expect(stdout.trim()).not.toBe('')
  },
  60_000,
)

it('every script that the documents name is there', () => {
  const { scripts } = JSON.parse(read('package.json'))
  const named = [...everything.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map((found) => found[1] as string)
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
})

it.each(documents)('the links of %s lead somewhere', (path) => {
  const links = [...read(path).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map((found) => found[1] as string)
  const dead = links.filter((link) => !/^https?:/.test(link) && !existsSync(join(ROOT, dirname(path), link)))
  expect(dead).toEqual([])
})
