import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findBrowser } from '../../lib/cli/browser/find.ts'

// The search path as Linux has it; the usual places of other systems cannot be made up here.
describe.runIf(process.platform === 'linux')('findBrowser', () => {
  let folder: string

  /** Puts a program on the search path that answers as told. */
  const program = (name: string, says: string, exitCode = 0): string => {
    const path = join(folder, name)
    writeFileSync(path, `#!/bin/sh\necho "${says}"\nexit ${exitCode}\n`, { mode: 0o755 })
    return path
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'counterclaim-browsers-'))
    vi.stubEnv('PATH', [folder, join(folder, 'none')].join(delimiter))
    vi.stubEnv('HOME', folder)
    vi.stubEnv('COUNTERCLAIM_CHROMIUM', '')
    vi.stubEnv('COUNTERCLAIM_FIREFOX', '')
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })

  it('finds nothing where nothing is', async () => {
    expect(await findBrowser('chromium')).toBeNull()
    expect(await findBrowser('firefox')).toBeNull()
  })

  it('prefers Chromium to a branded build of it', async () => {
    program('google-chrome', 'Google Chrome 150.0.1.2')
    const executable = program('chromium', 'Chromium 150.0.1.2 built on Debian')
    expect(await findBrowser('chromium')).toEqual({
      kind: 'chromium',
      executable,
      version: 'Chromium 150.0.1.2 built on Debian',
    })
  })

  it('passes over a stand-in that only asks to install something else', async () => {
    program('chromium-browser', 'Command requires the chromium snap to be installed.', 1)
    const executable = program('microsoft-edge', 'Microsoft Edge 150.0.1.2')
    expect((await findBrowser('chromium'))?.executable).toBe(executable)
  })

  it('takes the one that is named outright', async () => {
    program('firefox', 'Mozilla Firefox 150.0')
    const named = program('nightly', 'Mozilla Firefox 152.0a1')
    vi.stubEnv('COUNTERCLAIM_FIREFOX', named)
    expect(await findBrowser('firefox')).toEqual({
      kind: 'firefox',
      executable: named,
      version: 'Mozilla Firefox 152.0a1',
    })
  })

  it('does not put another in the place of one that was named and does not run', async () => {
    program('firefox', 'Mozilla Firefox 150.0')
    vi.stubEnv('COUNTERCLAIM_FIREFOX', join(folder, 'no-such-program'))
    await expect(findBrowser('firefox')).rejects.toThrow('COUNTERCLAIM_FIREFOX')
  })
})
