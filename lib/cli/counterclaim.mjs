#!/usr/bin/env node
// The package's command. Plain JavaScript: it makes Node read the TypeScript beside it, then hands over.
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

// The core's settings, not those of whatever project lies in the working directory.
register({ tsconfig: fileURLToPath(new URL('../tsconfig.core.json', import.meta.url)) })
const { main } = await import('./main.ts')
// Not `process.exit`: what is still on its way down a pipe would be lost.
process.exitCode = await main(process.argv.slice(2), process.env)
