import { existsSync } from 'node:fs'
import { run, step } from '../steps.mjs'
import { type FoundBrowser, findBrowser, OVERRIDES } from './find.ts'
import type { BrowserKind } from './session.ts'

const PACKAGES: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' }
const NAMES: Record<BrowserKind, string> = { chromium: 'Chromium, Chrome or Edge', firefox: 'Firefox' }

/**
 * Finds a browser of the kind, or installs it where that needs no question: as root on Debian or Ubuntu.
 * @throws {Error} with one line that says what to install
 */
export async function requireBrowser(kind: BrowserKind): Promise<FoundBrowser> {
  const found = await findBrowser(kind)
  if (found !== null) return found
  if (mayUseApt()) {
    const name = PACKAGES[kind]
    try {
      await step(`Install ${name} through apt`, () => installThroughApt(name))
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
    }
    const installed = await findBrowser(kind)
    if (installed !== null) return installed
  }
  throw new Error(`no browser to use: install ${NAMES[kind]}, or put the path of its program into ${OVERRIDES[kind]}`)
}

/** True where a missing browser can be installed without asking anyone. */
export function mayUseApt(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')
}

async function installThroughApt(name: string): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { env })
  await run('apt-get', ['install', '-y', '--no-install-recommends', name], { env })
}
