import { readdirSync, rmSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { lintPackage, warningLine } from './lint-package.ts'
import { ROOT } from './root.ts'
import { run, step } from './steps.mjs'

/** Stores and the browsers that WXT builds for; Firefox's package serves Firefox for Android, too. */
const TARGETS = ['chrome', 'edge', 'firefox']
const OUTPUT = join(ROOT, '.output')

/** `npm run zip`: makes the packages for the stores and checks Firefox's as its store does. */
for (const name of zips()) rmSync(join(OUTPUT, name))
for (const target of TARGETS) {
  await step(`Pack for ${target}`, async () => {
    await run('npx', ['--no-install', 'wxt', 'zip', '-b', target, '--mv3'], { cwd: ROOT })
  })
}
await step('Check the package for Firefox', async () => {
  const { errors, warnings } = await lintPackage(join(OUTPUT, 'firefox-mv3'))
  if (errors.length + warnings.length > 0) throw new Error([...errors, ...warnings].map(warningLine).join('\n'))
  return 'no errors, no warnings but those of the library that draws'
})
for (const name of zips()) {
  const file = join(OUTPUT, name)
  console.log(`${relative(ROOT, file)}, ${Math.round(statSync(file).size / 1000)} kB`)
}

function zips(): string[] {
  try {
    return readdirSync(OUTPUT).filter((name) => name.endsWith('.zip'))
  } catch {
    return []
  }
}
