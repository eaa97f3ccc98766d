// `npm start`: a browser with the extension on a page. Plain JavaScript until the dependencies are there.
import { installDependencies } from './dependencies.mjs'
import { readTypeScript } from './typescript.mjs'

try {
  await installDependencies()
  await readTypeScript()
  const { start } = await import('./start.ts')
  process.exitCode = await start(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
