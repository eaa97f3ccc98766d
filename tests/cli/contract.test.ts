import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { ROOT } from '../../lib/cli/root.ts'
import { packSchema } from '../../lib/model/pack.ts'
import { QUALIFIERS } from '../../lib/model/quantity.ts'

const FIXTURES = join(ROOT, 'tests', 'build', 'fixtures')
const offset = z.int().check(z.minimum(0))
const score = z.number().check(z.minimum(0), z.maximum(1))

/** What `check --json` prints: an object a file, in order. */
const checkSchema = z.array(
  z.strictObject({
    file: z.string(),
    mentions: z.array(
      z.strictObject({
        start: offset,
        end: offset,
        surface: z.string(),
        dispute: z.string(),
        min: z.nullable(z.number()),
        max: z.nullable(z.number()),
        qualifier: z.enum(QUALIFIERS),
        claimant: z.nullable(z.strictObject({ name: z.string(), party: z.nullable(z.string()) })),
        relation: z.enum(['matches', 'differs', 'within']),
        accounts: z.array(z.string()),
        ownVoice: z.boolean(),
        score,
      }),
    ),
    statements: z.array(z.strictObject({ start: offset, end: offset, dispute: z.string(), stance: z.string(), score })),
    claims: z.array(z.strictObject({ start: offset, end: offset, claim: z.string(), score })),
  }),
)

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contract-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function counterclaim(...args: string[]) {
  const command = join(ROOT, 'lib', 'cli', 'counterclaim.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('the contract of the command line', { timeout: 60_000 }, () => {
  test('build --json prints a valid pack alone, the one that --out writes', () => {
    const { status, stdout } = counterclaim('build', join(FIXTURES, 'selke-ridge'), '--json', '--out', 'selke.json')
    expect(status).toBe(0)
    const pack = packSchema.parse(JSON.parse(stdout))
    expect(pack.disputes.flatMap(({ accounts }) => accounts).length).toBeGreaterThan(0)
    expect(readFileSync(join(folder, 'selke.json'), 'utf8')).toBe(stdout)
    expect(readdirSync(folder)).toEqual(['selke.json'])
  })

  test('check --json prints an object a file, in order, with offsets into the text', () => {
    const page = JSON.parse(readFileSync(join(FIXTURES, 'selke-page.json'), 'utf8'))
    writeFileSync(join(folder, 'selke-page.json'), JSON.stringify(page))
    writeFileSync(join(folder, 'other.txt'), 'Nothing of the kind stands here.')
    counterclaim('build', join(FIXTURES, 'selke-ridge'), '--out', 'selke.json')
    const { status, stdout } = counterclaim('check', '--json', '--pack', 'selke.json', 'selke-page.json', 'other.txt')
    expect(status).toBe(0)
    const results = checkSchema.parse(JSON.parse(stdout))
    expect(results.map(({ file, mentions }) => [file, mentions.length > 0])).toEqual([
      ['selke-page.json', true],
      ['other.txt', false],
    ])
    const pack = packSchema.parse(JSON.parse(readFileSync(join(folder, 'selke.json'), 'utf8')))
    const known = new Map(pack.disputes.map(({ id, accounts }) => [id, accounts.map((account) => account.id)]))
    for (const { start, end, surface, dispute, accounts } of results[0]?.mentions ?? []) {
      expect(page.text.slice(start, end)).toBe(surface)
      expect(known.get(dispute)).toEqual(expect.arrayContaining(accounts))
    }
  })

  test('a file that cannot be read is named in one line, the rest is built, and the exit code says so', () => {
    writeFileSync(join(folder, 'broken.txt'), new Uint8Array([0, 1, 2]))
    const { status, stdout, stderr } = counterclaim('build', '.', '--json')
    expect(status).toBe(2)
    expect(packSchema.parse(JSON.parse(stdout)).documents.map(({ file }) => file)).toEqual(['other.txt'])
    expect(stderr).toBe('counterclaim: broken.txt: not a text file\n')
  })

  test('without --json it prints a summary that names questions, speakers, documents and paragraphs', () => {
    const { stdout } = counterclaim('build', join(FIXTURES, 'selke-ridge'))
    expect(stdout).toContain('How many Kestrian soldiers were killed?')
    expect(stdout).toMatch(/^ {4}12: Ilse Brandvik \(kestria\) — 02-varnholm-courier\.md ¶2$/m)
  })

  test('a file that cannot be written is one line, and nothing half written is left', () => {
    const { status, stderr } = counterclaim(
      'build',
      join(FIXTURES, 'selke-ridge'),
      '--out',
      join('nowhere', 'pack.json'),
    )
    expect(status).toBe(2)
    expect(stderr).toMatch(/^counterclaim: cannot write nowhere\/pack\.json: ENOENT\n$/)
  })
})
