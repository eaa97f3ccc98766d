import type { Settings } from './settings.ts'

/** All web pages, as the browsers write it. */
export const ALL_SITES = '*://*/*'

/** The part of an address that the switch for a site goes by; null for pages that are no web sites. */
export function siteOf(url: string | undefined): string | null {
  if (!url || !/^https?:/.test(url)) return null
  try {
    return new URL(url).hostname
  } catch {
    return null
  }
}

/**
 * The pattern that stands for a picked site in the browser's permissions: the host and all below it.
 * @param site host name or address number, as `siteOf` gives it
 */
export const patternOf = (site: string): string => (isNumber(site) ? `*://${site}/*` : `*://*.${site}/*`)

/** Whether the extension may work on a site. Pages that have none follow the main switch. */
export function isOn(settings: Settings, site: string | null): boolean {
  const { on, mode, sitesOff } = settings
  return on && (site === null || ((mode === 'all' || isPicked(settings, site)) && !sitesOff.includes(site)))
}

/** Settings with one site switched: off the list or on it, whichever list the mode goes by. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const sitesOff = settings.sitesOff.filter((other) => other !== site)
  const sitesOn =
    settings.mode === 'picked' && !on ? settings.sitesOn.filter((other) => other !== site) : settings.sitesOn
  const next = { ...settings, sitesOff, sitesOn }
  const isCovered = settings.mode === 'all' || isPicked(next, site)
  if (on) return isCovered ? next : { ...next, sitesOn: [...sitesOn, site].sort() }
  return isCovered ? { ...next, sitesOff: [...sitesOff, site].sort() } : next
}

/** Where the gate is to run: nowhere else does the browser start a line of the extension. */
export function gatePatterns({ on, mode, sitesOn, sitesOff }: Settings): {
  matches: string[]
  excludeMatches: string[]
} {
  if (!on) return { matches: [], excludeMatches: [] }
  return {
    matches: mode === 'all' ? [ALL_SITES] : sitesOn.map(patternOf),
    excludeMatches: sitesOff.map((site) => `*://${site}/*`),
  }
}

const isPicked = ({ sitesOn }: Settings, site: string): boolean =>
  sitesOn.some((picked) => site === picked || (site.endsWith(`.${picked}`) && !isNumber(picked)))

/** An address of numbers has nothing below it. */
const isNumber = (site: string): boolean => /^[\d.]+$|^\[/.test(site)
