import type { Settings } from './settings.ts'
import { gatePatterns, isOn, siteOf } from './sites.ts'

/** The gate as the browser is told to run it. */
export interface GateScript {
  id: string
  js: string[]
  matches: string[]
  excludeMatches: string[]
  allFrames: boolean
  runAt: 'document_idle'
}

/** What the registration needs of the browser. */
export interface Registry {
  /** Replaces what was registered before; null registers nothing. */
  register: (script: GateScript | null) => Promise<void>
  /** Whether the browser was told of any script. */
  isRegistered: () => Promise<boolean>
  /** Tabs that show a web page now. */
  tabs: () => Promise<{ id: number; url: string | undefined }[]>
  /** Runs the gate in all frames of a tab; rejects where the browser lets nobody in. */
  enter: (tab: number, files: string[]) => Promise<void>
}

/** What is known elsewhere and decides where the gate runs. */
export interface GateNeeds {
  settings: () => Promise<Settings>
  /** Whether the packs in use are others than the bundled ones. */
  ownPacks: () => Promise<boolean>
}

/**
 * Tells the browser where to run the gate. It is registered here and not in the manifest, so that the extension runs
 * nothing at all where the reader has switched it off or, in the mode for picked sites, not picked the site.
 */
export class GateRegistration {
  readonly #registry: Registry
  readonly #needs: GateNeeds

  constructor(registry: Registry, needs: GateNeeds) {
    this.#registry = registry
    this.#needs = needs
  }

  /** Registers the gate unless it is: a background that was ended while it was being installed has not done so. */
  async ensure(): Promise<void> {
    if (!(await this.#registry.isRegistered())) await this.register()
  }

  async register(): Promise<void> {
    const patterns = gatePatterns(await this.#needs.settings())
    if (patterns.matches.length === 0) return await this.#registry.register(null)
    const js = await this.#files()
    await this.#registry.register({ id: 'gate', js, ...patterns, allFrames: true, runAt: 'document_idle' })
  }

  /**
   * Runs the gate in tabs that are open already; browsers run registered scripts only in what loads later.
   * @param before settings until now: tabs where the extension was on are left alone; null enters all
   */
  async enterOpenTabs(before: Settings | null): Promise<void> {
    const now = await this.#needs.settings()
    for (const { id, url } of await this.#registry.tabs()) {
      const site = siteOf(url)
      if (site === null || !isOn(now, site) || (before !== null && isOn(before, site))) continue
      // Some pages, stores of extensions among them, let nobody in.
      await this.enter(id).catch(() => {})
    }
  }

  /** Runs the gate in all frames of a tab, those without an address too. */
  async enter(tab: number): Promise<void> {
    await this.#registry.enter(tab, await this.#files())
  }

  async #files(): Promise<string[]> {
    return (await this.#needs.ownPacks()) ? ['/own-packs.js', '/gate.js'] : ['/gate.js']
  }
}
