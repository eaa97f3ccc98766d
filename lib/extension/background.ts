import { matchDocument } from '../match/match-document.ts'
import type { Pack } from '../model/pack.ts'
import type { DisputeView, PackSummary, PageView } from '../model/view.ts'
import { Claims } from './claims.ts'
import type { ClaimRecords } from './claims-database.ts'
import { runCommand } from './commands.ts'
import { DEFAULT_SETTINGS, SETTINGS_KEY } from './default-settings.ts'
import { GateRegistration } from './gate-registration.ts'
import { append, type LogEntry } from './log.ts'
import type { FromPage, FromPanel, Handlers, TabMark, TabView } from './messages.ts'
import { PackShelf } from './pack-shelf.ts'
import { PACKS_KEY, PackStore } from './packs.ts'
import { pageDocument } from './page-document.ts'
import { PanelStore } from './panel-data.ts'
import { saysAnything } from './says.ts'
import { DisputeSearch } from './search.ts'
import { isWanted, parseSettings, readSettings, type Settings } from './settings.ts'
import { type ShelfFiles, shelfDatabase } from './shelf-database.ts'
import { ALL_SITES, isOn, patternOf, siteOf, withSite } from './sites.ts'
import type { Frame, Surroundings } from './surroundings.ts'
import { type Area, TabResults } from './tab-results.ts'
import { parseUnmarked, withEntry } from './unmarked.ts'
import { toMarks, viewDispute } from './views.ts'

/** Key of the gate's filter in `storage.local`. */
export const GATE_KEY = 'gate'
export const LOG_KEY = 'log'

/** What the background does, without the browser: the handlers of all messages and of the tabs' events. */
export class Background {
  readonly #around: Surroundings
  readonly #packs: PackStore
  readonly #shelf: PackShelf
  readonly #results: TabResults
  readonly #claims: Claims
  readonly #gate: GateRegistration
  readonly #panel: PanelStore
  #search: DisputeSearch | null = null
  #writing: Promise<void> = Promise.resolve()

  /**
   * @param bundled packs that come with the extension
   * @param claims packs of text claims
   * @param files large packs
   */
  constructor(around: Surroundings, bundled: Pack[], claims: ClaimRecords, files: ShelfFiles = shelfDatabase()) {
    this.#claims = new Claims(claims)
    this.#around = around
    this.#packs = new PackStore(bundled, () => this.#read(around.local, PACKS_KEY), files)
    this.#shelf = new PackShelf(around.local, bundled, files)
    this.#results = new TabResults(around.session)
    this.#panel = new PanelStore(
      around.session,
      () => this.#summaries(),
      () => this.#views(),
    )
    this.#gate = new GateRegistration(around.gate, {
      settings: () => this.#settings(),
      ownPacks: async () =>
        (await this.#packs.summaries()).length > bundled.length || (await this.#claims.summaries()).length > 0,
    })
  }

  readonly fromPage: Handlers<FromPage, Frame> = {
    found: async (at, hasFrames, near) => {
      if (!(await this.#isOn(at.url))) return 'off'
      if (near && !(await this.#says(near))) return 'nothing'
      await this.#around.inject(at, 'annotator')
      if (hasFrames) await this.#gate.enter(at.tab)
      return 'entered'
    },
    prepare: () => this.prepareGate(),
    match: (at, page, isStyled) => this.#match(at, page, isStyled === true),
    card: async (at, disputes, isThere) => {
      const [views] = await Promise.all([
        this.#viewDisputes(disputes.map(String)),
        isThere === true ? undefined : this.#around.inject(at, 'card'),
      ])
      return views
    },
    left: (at) => this.#clearFrame(at),
    mark: async (_, entry, wanted) => {
      const sound = parseUnmarked(entry)
      if (sound === null) return
      await this.#change(({ unmarked, ...rest }) => ({ ...rest, unmarked: withEntry(unmarked, sound, !wanted) }))
    },
    switchHere: async (at, what, on) => {
      const site = siteOf(at.url)
      if (what === 'all') await this.#change((settings) => ({ ...settings, on: on === true }))
      else if (site !== null) await this.#change((settings) => withSite(settings, site, on === true))
    },
    failed: (at, entry) => (at.isPrivate ? undefined : this.log(entry)),
  }

  readonly fromPanel: Handlers<FromPanel, null> = {
    tab: (_, tab) => this.#viewTab(tab),
    search: async (_, query) => (await this.#searchIndex()).find(String(query)),
    switchSite: async (_, site, on) => this.#change((settings) => withSite(settings, site, on)),
    switchAll: async (_, on) => this.#change((settings) => ({ ...settings, on })),
    settings: () => this.#settings(),
    change: async (_, part) => {
      let allowed = false
      await this.#change((settings) => {
        const changed = parseSettings({ ...settings, ...part })
        allowed = changed !== null
        return changed ?? settings
      })
      return allowed
    },
    library: () => this.#views(),
    jump: async (_, tab, frame, index) => {
      await this.#around.activate(tab)
      return await this.#around.ask(tab, frame, 'show', index).catch(() => false)
    },
    packs: () => this.#shelf.view(),
    addPack: (_, file, text, today) => this.#inTurn(() => this.#shelf.add(String(file), String(text), String(today))),
    removePack: (_, id) => this.#inTurn(() => this.#shelf.remove(String(id))),
    log: () => this.#readLog(),
    clearLog: () => this.#inTurn(() => this.#around.local.remove(LOG_KEY)),
  }

  /** Stores the gate's filter for the packs in use. */
  async prepareGate(): Promise<void> {
    const claims = (await this.#claims.summaries()).length > 0
    await this.#around.local.set({ [GATE_KEY]: { ...(await this.#packs.gate()), ...(claims ? { claims } : {}) } })
  }

  /** The extension was installed or updated: tells the browser where the gate runs, and enters the tabs that are open. */
  async installed(): Promise<void> {
    await this.prepareGate()
    // Where the browser lets it into no site by itself, the reader picks them.
    const isNew = (await this.#read(this.#around.local, SETTINGS_KEY)) === undefined
    if (isNew && !(await this.#around.mayEnter(ALL_SITES))) await this.fromPanel.change(null, { mode: 'picked' })
    await this.started()
    await this.#gate.enterOpenTabs(null)
  }

  /** The browser was started: session storage is empty. */
  async started(): Promise<void> {
    await this.registerGate()
    await this.#panel.lay()
  }

  /** The background has begun to run, as it does many times a day. */
  woken(): Promise<void> {
    return this.#inTurn(() => this.#gate.ensure())
  }

  registerGate(): Promise<void> {
    return this.#inTurn(() => this.#gate.register())
  }

  /** The reader has switched something, or let the extension into more or fewer sites. */
  async switched(before: unknown): Promise<void> {
    await this.registerGate()
    await this.#gate.enterOpenTabs(before === null ? null : readSettings(before))
  }

  /** The reader added or removed packs. */
  async packsChanged(): Promise<void> {
    this.#packs.forget()
    this.#claims.forget()
    this.#search = null
    await this.#panel.renew()
    await this.prepareGate()
    await this.registerGate()
    // Pages that held nothing may hold something for the new packs.
    await this.#gate.enterOpenTabs(null)
  }

  /** A keyboard command was given while a tab was in front. */
  async command(tab: number, name: string): Promise<void> {
    await runCommand(name, await this.#results.frames(tab), (frame, said, ...args) =>
      this.#around.ask(tab, frame, said, ...args),
    )
  }

  /** A tab was closed. */
  async tabClosed(tab: number): Promise<void> {
    await this.#results.clearTab(tab)
  }

  log(entry: LogEntry): Promise<void> {
    return this.#inTurn(async () => {
      await this.#around.local.set({ [LOG_KEY]: append(await this.#readLog(), entry) })
    })
  }

  async #match(at: Frame, page: unknown, isStyled: boolean): Promise<PageView | null> {
    const sound = pageDocument(page)
    if (sound === null || !(await this.#isOn(at.url))) {
      await this.#clearFrame(at)
      return null
    }
    const ticket = this.#results.begin(at.tab, at.frame)
    const { compiled, index } = await this.#packs.choose(sound.text)
    const settings = await this.#settings()
    const disputed = toMarks(matchDocument(sound, compiled), index)
    const all = [...disputed, ...(await this.#claims.match(sound))].sort((a, b) => a.start - b.start || b.end - a.end)
    const marks = all.filter((mark) => isWanted(settings, mark))
    if (await this.#results.finish(ticket, marks)) await this.#showCount(at.tab)
    // Not before: a page whose style has changed computes all of it anew when its text is read.
    if (marks.length > 0 && !isStyled) await this.#around.style(at).catch(() => {})
    const labels = await this.#around.label(marks, await this.#viewDisputes(marks.map(({ dispute }) => dispute)))
    return { marks, labels, rest: settings.delay }
  }

  async #says(near: unknown): Promise<boolean> {
    const page = pageDocument(near)
    return page !== null && saysAnything(page, (await this.#packs.choose(page.text)).compiled)
  }

  async #clearFrame({ tab, frame }: Frame): Promise<void> {
    await this.#results.clearFrame(tab, frame)
    await this.#showCount(tab)
  }

  async #viewTab(tab: number): Promise<TabView> {
    await this.#panel.lay()
    const settings = await this.#settings()
    const site = siteOf(await this.#around.urlOf(tab))
    const marks = isOn(settings, site) ? await this.#marksOf(tab) : []
    return {
      tab,
      site,
      on: settings.on,
      siteOn: isOn({ ...settings, on: true }, site),
      mode: settings.mode,
      allowed: site !== null && (await this.#around.mayEnter(patternOf(site))),
      marks,
      disputes: await this.#viewDisputes(marks.map(({ mark }) => mark.dispute)),
      packs: await this.#summaries(),
    }
  }

  async #summaries(): Promise<PackSummary[]> {
    return [...(await this.#packs.summaries()), ...(await this.#claims.summaries())]
  }

  /** Marks of all frames that still have an annotator; what a frame left behind that went without a word is dropped. */
  async #marksOf(tab: number): Promise<TabMark[]> {
    const found: TabMark[] = []
    for (const [frame, marks] of await this.#results.frames(tab)) {
      if (await this.#around.ask(tab, frame, 'alive').catch(() => false)) {
        for (const [index, mark] of marks.entries()) found.push({ frame, index, mark })
      } else await this.#results.clearFrame(tab, frame)
    }
    return found
  }

  async #viewDisputes(ids: string[]): Promise<DisputeView[]> {
    const index = await this.#packs.find(ids)
    const views = [...new Set(ids)].map((id) => {
      const found = index.get(id)
      return found ? viewDispute(found.pack, found.dispute) : this.#claims.view(id)
    })
    return (await Promise.all(views)).filter((view) => view !== null)
  }

  async #showCount(tab: number): Promise<void> {
    const frames = await this.#results.frames(tab)
    const disputes = new Set([...frames.values()].flat().map(({ dispute }) => dispute))
    await this.#around.badge(tab, disputes.size)
  }

  async #searchIndex(): Promise<DisputeSearch> {
    this.#search ??= new DisputeSearch(await this.#views())
    return this.#search
  }

  async #views(): Promise<DisputeView[]> {
    return [...(await this.#packs.index()).values()].map(({ pack, dispute }) => viewDispute(pack, dispute))
  }

  async #isOn(url: string | undefined): Promise<boolean> {
    return isOn(await this.#settings(), siteOf(url))
  }

  async #settings(): Promise<Settings> {
    return readSettings((await this.#read(this.#around.local, SETTINGS_KEY)) ?? DEFAULT_SETTINGS)
  }

  #change(change: (settings: Settings) => Settings): Promise<void> {
    return this.#inTurn(async () => {
      await this.#around.local.set({ [SETTINGS_KEY]: change(await this.#settings()) })
    })
  }

  /** One after the other: two changes at once would each write what they read before. */
  #inTurn<Result>(write: () => Promise<Result>): Promise<Result> {
    const done = this.#writing.then(write)
    this.#writing = done.then(
      () => {},
      () => {},
    )
    return done
  }

  async #readLog(): Promise<LogEntry[]> {
    const stored = await this.#read(this.#around.local, LOG_KEY)
    return Array.isArray(stored) ? stored : []
  }

  async #read(area: Area, key: string): Promise<unknown> {
    return (await area.get(key))[key]
  }
}
