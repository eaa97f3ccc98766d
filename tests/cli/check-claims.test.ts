import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { ROOT } from '../../lib/cli/root.ts'
import { factCheck } from '../extract/claimreview/feeds.ts'

const folder = mkdtempSync(join(tmpdir(), 'counterclaim-check-claims-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'lib', 'cli', 'counterclaim.mjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  })

it('check finds the sentences that repeat imported claims, and says who rates them how', () => {
  writeFileSync(
    join(folder, 'feed.json'),
    JSON.stringify([factCheck(), factCheck({ claimReviewed: 'Snow fell on nine bridges.' })]),
  )
  run('import', 'claimreview', 'feed.json', '--out', 'pack.json')
  const text =
    'It was dry.\nThe mayor said that the city closed all of its 40 wells.\nDid the city close all of its 40 wells?'
  writeFileSync(join(folder, 'page.json'), JSON.stringify({ title: 'Water', text }))
  const [result] = JSON.parse(run('check', 'page.json', '--pack', 'pack.json', '--json').stdout)
  expect(result.claims).toEqual([
    { start: 12, end: 68, claim: expect.stringMatching(/^[0-9a-f]{16}$/), score: expect.any(Number) },
  ])
  expect(result.mentions).toEqual([])
  const { stdout } = run('check', 'page.json', '--pack', 'pack.json')
  expect(stdout).toContain('Ida Brook')
  expect(stdout).toContain('rated “Mostly false” by Check Desk')
  expect(stdout).not.toContain('Nothing was flagged')
}, 30_000)
