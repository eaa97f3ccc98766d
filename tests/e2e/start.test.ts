import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { OVERRIDES } from '../../lib/cli/browser/find.ts'
import { requireBrowser } from '../../lib/cli/browser/install.ts'
import { ROOT } from '../../lib/cli/root.ts'
import { browserKind } from './harness/index.ts'

const PNG = '89504e470d0a1a0a'
const PICTURES = ['page.png', 'popup.png'].map((name) => join(ROOT, '.output', 'screenshots', name))

test('the start command prints what is flagged on the demo page and takes pictures', async () => {
  for (const picture of PICTURES) rmSync(picture, { force: true })
  const { executable } = await requireBrowser(browserKind)
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'lib', 'cli', 'start.mjs')], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, CI: 'true', INIT_CWD: ROOT, [OVERRIDES[browserKind]]: executable },
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)

  const [, figures = '', statements = ''] = stdout.split(/^(?=Figure {2}|Statement on)/m)
  // A row starts at the margin; the lines that go on with it are indented.
  const rows = (text: string) =>
    text
      .split('\n\n')[0]
      ?.split('\n')
      .slice(2)
      .filter((line) => /^\S/.test(line)) ?? []
  expect(rows(figures).length).toBeGreaterThanOrEqual(10)
  expect(statements).toContain('Gives the position of')
  expect(stdout).toContain('No mark is no confirmation.')
  for (const picture of PICTURES) expect(readFileSync(picture).subarray(0, 8).toString('hex')).toBe(PNG)
})
