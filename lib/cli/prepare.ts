import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserKind } from './browser/session.ts'
import { ROOT } from './root.ts'
import { whenChanged } from './stamps.ts'
import { run } from './steps.mjs'

/** What the command line runs as itself: the build of a pack depends on all of it. */
const CORE = ['lib/model', 'lib/text', 'lib/extract', 'lib/match', 'lib/build', 'lib/cli']
const LOCK = 'package-lock.json'

/** Makes the bundled pack from `seeds/`, unless it is up to date. */
export function preparePack(): Promise<void> {
  return whenChanged('pack', {
    name: 'Build the claim database from seeds/',
    reads: ['seeds', ...CORE, LOCK],
    makes: ['claims-db/bundled.json'],
    run: () => run('npm', ['run', '--silent', 'pack'], { cwd: ROOT }).then(() => 'claims-db/bundled.json'),
  })
}

/**
 * Builds the extension for a browser, unless it is up to date.
 * @returns the folder of the built extension
 */
export async function prepareExtension(kind: BrowserKind): Promise<string> {
  const target = kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'
  const folder = `.output/${target}`
  await whenChanged(target, {
    name: `Build the extension for ${kind === 'firefox' ? 'Firefox' : 'Chromium'}`,
    reads: ['entrypoints', 'lib', 'public', 'claims-db', 'wxt.config.ts', 'tsconfig.json', LOCK],
    makes: [`${folder}/manifest.json`],
    async run() {
      // A run of tests says `test` here, for which components would be built with the places of their source.
      const env = { ...process.env, NODE_ENV: 'production' }
      const browser = kind === 'firefox' ? 'firefox' : 'chrome'
      await run('npx', ['--no-install', 'wxt', 'build', '-b', browser, '--mv3'], { cwd: ROOT, env })
      if (!existsSync(join(ROOT, folder, 'manifest.json'))) throw new Error(`the build left nothing in ${folder}`)
      return folder
    },
  })
  return join(ROOT, folder)
}
