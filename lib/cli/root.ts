import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root folder, as an absolute path without a slash at its end. */
export const ROOT = resolve(fileURLToPath(import.meta.url), '..', '..', '..')
