#!/usr/bin/env node
// The package's command. Plain JavaScript: it makes Node read the TypeScript beside it, then hands over.
import { readTypeScript } from './typescript.mjs'

await readTypeScript()
const { main } = await import('./main.ts')
// Not `process.exit`: what is still on its way down a pipe would be lost.
process.exitCode = await main(process.argv.slice(2), process.env)
