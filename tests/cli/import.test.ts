import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { ROOT } from '../../lib/cli/root.ts'
import { packSchema } from '../../lib/model/pack.ts'
import { factCheck } from '../extract/claimreview/feeds.ts'

const folder = mkdtempSync(join(tmpdir(), 'counterclaim-import-'))
afterAll(() => rmSync(folder, { recursive: true }))

const importing = (...args: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'lib', 'cli', 'counterclaim.mjs'), 'import', ...args], {
    cwd: folder,
    encoding: 'utf8',
  })

it('writes a sound pack, names what it leaves out, and gives the same bytes again', () => {
  const lines = [factCheck(), { '@type': 'ClaimReview' }, factCheck({ claimReviewed: 'Snow fell.' })]
  writeFileSync(join(folder, 'Feed of May.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'))
  const { status, stdout, stderr } = importing('claimreview', 'Feed of May.jsonl', '--out', 'may.json')
  expect(stderr.trim()).toMatch(/Feed of May\.jsonl: entry 2 \(line 2\): it states no claim/)
  expect(stdout).toBe('may.json: 2 claims with 2 reviews; 1 fact check left out\n')
  expect(status).toBe(0)
  const bytes = readFileSync(join(folder, 'may.json'), 'utf8')
  const pack = packSchema.parse(JSON.parse(bytes))
  expect(pack).toMatchObject({ id: 'may', version: '2021-03-04', generatedAt: '2021-03-04' })
  expect(pack.claims?.map(({ text }) => text)).toEqual(['The city closed all of its 40 wells.', 'Snow fell.'])
  importing('claimreview', 'Feed of May.jsonl', '--out', 'may.json')
  expect(readFileSync(join(folder, 'may.json'), 'utf8')).toBe(bytes)
}, 30_000)

it.each([
  [['claimreview', 'none.json', '--out', 'x.json'], 'cannot read none.json'],
  [['claimreview', 'empty.json', '--out', 'x.json'], 'there is no fact check'],
  [['claimreview', 'empty.json'], 'import claimreview FILE --out PACK'],
  [['rss', 'empty.json', '--out', 'x.json'], 'only claimreview can be imported'],
])(
  'refuses %j in one line and leaves no file behind',
  (args, reason) => {
    writeFileSync(join(folder, 'empty.json'), '[]')
    const { status, stderr } = importing(...args)
    expect(stderr).toContain(reason)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(status).toBe(2)
    expect(readdirSync(folder).filter((name) => name.includes('x.json'))).toEqual([])
  },
  30_000,
)
