import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { lintPackage, warningLine } from '../../lib/cli/lint-package.ts'

it('names what Mozilla’s store would refuse', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-lint-'))
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'x', version: 'one' }))
  const { errors } = await lintPackage(folder)
  rmSync(folder, { recursive: true })
  expect(errors.map(warningLine).join('\n')).toMatch(/manifest\.json/i)
}, 120_000)
