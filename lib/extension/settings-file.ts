import { parseSettings, type Settings } from './settings.ts'

const FORM = 'counterclaim/settings@1'

/** Settings as the text of a file. */
export const toFile = (settings: Settings): string => `${JSON.stringify({ form: FORM, settings }, null, 2)}\n`

/** Settings out of the text of a file, or null where it holds none that are sound. */
export function fromFile(text: string): Settings | null {
  try {
    const data: unknown = JSON.parse(text)
    if (typeof data !== 'object' || data === null || !('form' in data) || data.form !== FORM) return null
    return 'settings' in data ? parseSettings(data.settings) : null
  } catch {
    return null
  }
}
