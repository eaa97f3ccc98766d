import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { whenChanged } from '../../lib/cli/stamps.ts'

let root: string
let runs: number

/** Copies `in/deep/a.txt` to `out.txt`, when needed. */
const work = () =>
  whenChanged(
    'copy',
    {
      name: 'Copy',
      reads: ['in', 'settings.json'],
      makes: ['out.txt'],
      async run() {
        runs++
        writeFileSync(join(root, 'out.txt'), 'made')
      },
    },
    root,
  )

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  root = mkdtempSync(join(tmpdir(), 'counterclaim-stamps-'))
  mkdirSync(join(root, 'in', 'deep'), { recursive: true })
  writeFileSync(join(root, 'in', 'deep', 'a.txt'), 'one')
  runs = 0
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(root, { recursive: true })
})

it('does the work once while nothing changes', async () => {
  await work()
  await work()
  expect(runs).toBe(1)
})

it.each<[string, () => void]>([
  ['a file changes deep in a folder', () => writeFileSync(join(root, 'in', 'deep', 'a.txt'), 'two')],
  ['a file is added', () => writeFileSync(join(root, 'in', 'b.txt'), '')],
  [
    'a file takes another name',
    () => {
      rmSync(join(root, 'in', 'deep', 'a.txt'))
      writeFileSync(join(root, 'in', 'deep', 'b.txt'), 'one')
    },
  ],
  ['a file that was missing appears', () => writeFileSync(join(root, 'settings.json'), '{}')],
  ['what it makes is gone', () => rmSync(join(root, 'out.txt'))],
  ['what it makes was changed by hand', () => writeFileSync(join(root, 'out.txt'), 'edited')],
])('does it again when %s', async (_, change) => {
  await work()
  change()
  await work()
  await work()
  expect(runs).toBe(2)
})

it('does it again after it failed', async () => {
  const failing = { name: 'Fail', reads: ['in'], makes: [], run: () => Promise.reject(new Error('no')) }
  await expect(whenChanged('fail', failing, root)).rejects.toThrow('no')
  await expect(whenChanged('fail', failing, root)).rejects.toThrow('no')
})
