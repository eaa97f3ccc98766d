import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { run } from '../steps.mjs'
import type { BrowserKind } from './session.ts'

/** An installed browser that runs. */
export interface FoundBrowser {
  kind: BrowserKind
  executable: string
  /** What it calls itself, with its version: "Chromium 138.0.7204.92". */
  version: string
}

/** Environment variables that name a browser's program outright. */
export const OVERRIDES: Record<BrowserKind, string> = {
  chromium: 'COUNTERCLAIM_CHROMIUM',
  firefox: 'COUNTERCLAIM_FIREFOX',
}

/** Names on the search path, the plainest build first: what a branded one allows changes with its version. */
const COMMANDS: Record<BrowserKind, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-for-testing',
    'microsoft-edge',
    'microsoft-edge-stable',
    'google-chrome',
    'google-chrome-stable',
  ],
  firefox: ['firefox', 'firefox-esr'],
}

const MAC_APPLICATIONS: Record<BrowserKind, string[]> = {
  chromium: ['Chromium', 'Google Chrome for Testing', 'Microsoft Edge', 'Google Chrome'],
  firefox: ['Firefox', 'Firefox ESR'],
}

const WINDOWS_PROGRAMS: Record<BrowserKind, string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
}

/**
 * The first browser of a kind that is installed and answers, or null.
 * Looks at the override, the search path and the usual places of Linux, macOS and Windows.
 * @throws {Error} when the override names a program that does not run
 */
export async function findBrowser(kind: BrowserKind): Promise<FoundBrowser | null> {
  const override = process.env[OVERRIDES[kind]]
  if (override) {
    const version = await askVersion(override)
    if (version === null) throw new Error(`${OVERRIDES[kind]} names ${override}, which does not run`)
    return { kind, executable: override, version }
  }
  for (const executable of candidates(kind)) {
    const version = existsSync(executable) ? await askVersion(executable) : null
    if (version !== null) return { kind, executable, version }
  }
  return null
}

function candidates(kind: BrowserKind): string[] {
  const { env, platform } = process
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((one) => one !== undefined)
    return [
      ...WINDOWS_PROGRAMS[kind].flatMap((program) => folders.map((folder) => join(folder, program))),
      ...cached(kind),
    ]
  }
  const onPath = COMMANDS[kind].flatMap((name) => (env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
  if (platform !== 'darwin') return [...onPath, ...cached(kind)]
  const applications = ['/Applications', join(homedir(), 'Applications')]
  const bundles = MAC_APPLICATIONS[kind].flatMap((name) => {
    const program = kind === 'firefox' ? 'firefox' : name
    return applications.map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', program))
  })
  return [...bundles, ...onPath, ...cached(kind)]
}

/** Builds of Chrome for Testing that puppeteer's own installer left in its cache, newest name first. */
function cached(kind: BrowserKind): string[] {
  const folder = join(homedir(), '.cache', 'puppeteer', 'chrome')
  if (kind !== 'chromium' || !existsSync(folder)) return []
  const builds = readdirSync(folder).sort().reverse()
  const bundle = join('Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing')
  const programs = [
    join('chrome-linux64', 'chrome'),
    join('chrome-win64', 'chrome.exe'),
    join('chrome-mac-arm64', bundle),
    join('chrome-mac-x64', bundle),
  ]
  return builds.flatMap((build) => programs.map((program) => join(folder, build, program)))
}

/** Null where the program is only a stand-in that tells to install something else, as Ubuntu has. */
async function askVersion(executable: string): Promise<string | null> {
  // On Windows asking opens a window.
  if (process.platform === 'win32') return existsSync(executable) ? executable : null
  try {
    const output = await run(executable, ['--version'])
    const line = output.split('\n').find((one) => /\d+\.\d+/.test(one) && !one.includes(':'))
    return line?.trim() ?? executable
  } catch {
    return null
  }
}
