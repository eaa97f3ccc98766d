import * as z from 'zod/mini'

/** What the reader has switched. Stored under `SETTINGS_KEY` in `storage.local`; the gate reads it too. */
const settingsSchema = z.object({
  /** False: the extension reads and marks nothing anywhere. */
  on: z.boolean(),
  /** Host names on which it does nothing, sorted. */
  sitesOff: z.array(z.string().check(z.maxLength(253))),
})

export type Settings = z.infer<typeof settingsSchema>

export const SETTINGS_KEY = 'settings'
export const DEFAULT_SETTINGS: Settings = { on: true, sitesOff: [] }

/** Settings out of what storage holds; the defaults where that is missing or damaged. */
export function readSettings(stored: unknown): Settings {
  const parsed = settingsSchema.safeParse(stored)
  return parsed.success ? parsed.data : DEFAULT_SETTINGS
}

/** The part of an address that the switch for a site goes by; null for pages that are no web sites. */
export function siteOf(url: string | undefined): string | null {
  if (!url || !/^https?:/.test(url)) return null
  try {
    return new URL(url).hostname
  } catch {
    return null
  }
}

export const isOn = ({ on, sitesOff }: Settings, site: string | null): boolean =>
  on && (site === null || !sitesOff.includes(site))

export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((other) => other !== site)
  return { ...settings, sitesOff: on ? others : [...others, site].sort() }
}
