import type { Settings } from './settings.ts'
import { gatePatterns, isOn, siteOf } from './sites.ts'

/** The gate as the browser is told to run it. */
export interface GateScript {
  id: string
  js: string[]
  matches: string[]
  excludeMatches: string[]
  allFrames: boolean
  /** Also in frames without an address of their own, by the origin of the page that made them. */
  matchOriginAsFallback: boolean
  runAt: 'document_idle'
}

/** What the registration needs of the browser. */
export interface Registry {
  /** Replaces what was registered before; null registers nothing. */
  register: (script: GateScript | null) => Promise<void>
  /** Tabs that show a web page now. */
  tabs: () => Promise<{ id: number; url: string | undefined }[]>
  /** Runs the gate in all frames of a tab; rejects where the browser lets nobody in. */
  enter: (tab: number) => Promise<void>
}

/**
 * Tells the browser where to run the gate. It is registered here and not in the manifest, so that the extension runs
 * nothing at all where the reader has switched it off or, in the mode for picked sites, not picked the site.
 */
export async function registerGate(registry: Registry, settings: Settings): Promise<void> {
  const patterns = gatePatterns(settings)
  await registry.register(
    patterns.matches.length === 0
      ? null
      : {
          id: 'gate',
          js: ['/gate.js'],
          ...patterns,
          allFrames: true,
          matchOriginAsFallback: true,
          runAt: 'document_idle',
        },
  )
}

/**
 * Runs the gate in tabs that are open already; browsers run registered scripts only in what loads later.
 * @param before settings until now: tabs where the extension was on are left alone; null enters all
 */
export async function enterOpenTabs(registry: Registry, now: Settings, before: Settings | null): Promise<void> {
  for (const { id, url } of await registry.tabs()) {
    const site = siteOf(url)
    if (site === null || !isOn(now, site) || (before !== null && isOn(before, site))) continue
    // Some pages, stores of extensions among them, let nobody in.
    await registry.enter(id).catch(() => {})
  }
}
