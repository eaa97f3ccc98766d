import { fileURLToPath } from 'node:url'

/** From here on this process imports TypeScript as it is. Needs the installed dependencies. */
export async function readTypeScript() {
  const { register } = await import('tsx/esm/api')
  // The core's settings, not those of whatever project lies in the working directory.
  register({ tsconfig: fileURLToPath(new URL('../tsconfig.core.json', import.meta.url)) })
}
