import type { Settings } from './settings.ts'

/** Where the settings lie in `storage.local`. */
export const SETTINGS_KEY = 'settings'

/** Milliseconds that the pointer rests on a mark before its card opens. */
export const DELAYS = { least: 0, usual: 280, most: 2000 } as const

/** Settings of a reader who has switched nothing. */
export const DEFAULT_SETTINGS: Settings = {
  on: true,
  sitesOff: [],
  mode: 'all',
  sitesOn: [],
  delay: DELAYS.usual,
  kindsOff: [],
  unmarked: [],
}
