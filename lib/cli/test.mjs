// `npm test`: everything that must hold, from a fresh clone. Plain JavaScript until the dependencies are there.
import { installDependencies } from './dependencies.mjs'
import { readTypeScript } from './typescript.mjs'

try {
  await installDependencies()
  await readTypeScript()
  const { test } = await import('./test.ts')
  process.exitCode = await test()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}
