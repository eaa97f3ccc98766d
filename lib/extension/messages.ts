import type { PageDocument } from '../model/page.ts'
import type { AddedPack, DisputeView, Mark, PackSummary, PackView, PageView, SearchHit } from '../model/view.ts'
import type { LogEntry } from './log.ts'
import type { Mode, Settings } from './settings.ts'
import type { Unmarked } from './unmarked.ts'

/** Everything that one part of the extension says to another: one line a message, its words in, its answer out. */

/** From a page's gate or annotator to the background; the sender's tab and frame come with it. */
export interface FromPage {
  /**
   * This frame may have something to mark. Answers whether the annotator was put into it, or why not: the reader has
   * switched the site off, or nothing that is said around the names would be marked.
   * `hasFrames`: there may be something in frames without an address, into which the browser puts no gate by itself.
   * `near`: the words around the names, where they are few in a long page; hidden ones too, and without breaks.
   */
  found: (hasFrames: boolean, near?: PageDocument) => 'entered' | 'off' | 'nothing'
  /** No filter lies in storage yet. Answers when it does. */
  prepare: () => void
  /**
   * What is in this text? Answers null where the reader has switched the site off. Where something is marked, the style
   * of the marks is put into the frame, unless it is there already (`isStyled`).
   */
  match: (page: PageDocument, isStyled: boolean) => PageView | null
  /**
   * The reader is about to open a card. Puts the script that draws cards into the frame, unless it is there already
   * (`isThere`), and answers with the disputes of these ids; those that are in no pack any more are left out.
   */
  card: (disputes: string[], isThere: boolean) => DisputeView[]
  /** Nothing of ours is in the page any more. */
  left: () => void
  /** Do not mark this again, or (`wanted`) do after all. What is open in tabs follows at once. */
  mark: (entry: Unmarked, wanted: boolean) => void
  /** Switches the page's site, or everything, off or on again. */
  switchHere: (what: 'site' | 'all', on: boolean) => void
  /** Something failed; the page was left as it was. */
  failed: (entry: LogEntry) => void
}

/** From popup and other own pages to the background. */
export interface FromPanel {
  /** Everything about one tab. */
  tab: (tab: number) => TabView
  /** Disputes of all packs that fit a query, best first. */
  search: (query: string) => SearchHit[]
  /** Switches one site; in the mode for picked sites, on picks it. */
  switchSite: (site: string, on: boolean) => void
  /** Switches everything. */
  switchAll: (on: boolean) => void
  /** The settings as they are. */
  settings: () => Settings
  /** Changes some of the settings. Answers false, and changes nothing, where a value is not allowed. */
  change: (part: Partial<Settings>) => boolean
  /** Every dispute of every pack, in the packs' order. */
  library: () => DisputeView[]
  /** Scrolls a tab to one of its marks and opens the card there. Answers false where the mark is gone. */
  jump: (tab: number, frame: number, index: number) => boolean
  /** What is in the packs, and where they come from. */
  packs: () => PackView[]
  /** Adds a pack: the name of its file, its text, today's date. */
  addPack: (file: string, text: string, today: string) => AddedPack
  removePack: (id: string) => void
  /** What has been written to the log, oldest first. */
  log: () => LogEntry[]
  clearLog: () => void
}

/** From the background to the annotator of one frame. */
export interface ToPage {
  /** Scroll to a mark and open its card. Answers false where it is gone. */
  show: (index: number) => boolean
  /** Are you there? */
  alive: () => boolean
  /** Was a mark gone to here last? */
  isUnderWay: () => boolean
  /** Go to the next mark (1) or the one before (-1). Answers false past the last; the next step begins anew. */
  step: (by: 1 | -1) => boolean
  /** Open the card of the mark that was gone to last, or of the first on the screen. Answers false without one. */
  open: () => boolean
  /** Close the card. */
  close: () => void
  /** Take all marks off this page, or (again) put them back. */
  hide: () => void
}

/** A mark as the panels list it. */
export interface TabMark {
  frame: number
  /** Number of the mark in its frame. */
  index: number
  mark: Mark
}

export interface TabView {
  tab: number
  /** Host name, or null where the tab shows no web page. */
  site: string | null
  on: boolean
  siteOn: boolean
  mode: Mode
  /** Whether the browser lets the extension into the site; the reader can ask it to (`permissions.request`). */
  allowed: boolean
  marks: TabMark[]
  /** Disputes that the marks belong to. */
  disputes: DisputeView[]
  /** What the page was checked against. */
  packs: PackSummary[]
}

export type Args<Map, Name extends keyof Map> = Map[Name] extends (...args: infer Words) => unknown ? Words : never
export type Answer<Map, Name extends keyof Map> = Map[Name] extends (...args: never[]) => infer Result ? Result : never

/** A message on its way. */
export type Envelope<Map> = { [Name in keyof Map]: { name: Name; args: Args<Map, Name> } }[keyof Map]

/** What answers the messages of a map; each handler also gets what is known of the sender. */
export type Handlers<Map, Sender> = {
  [Name in keyof Map]: (sender: Sender, ...args: Args<Map, Name>) => Answer<Map, Name> | Promise<Answer<Map, Name>>
}

/**
 * The handler's answer to an envelope that came from elsewhere, or null where it is none of the map's. An answer is never
 * `undefined`: so a browser says that nobody has answered.
 */
export function dispatch<Map, Sender>(
  handlers: Handlers<Map, Sender>,
  message: unknown,
  sender: Sender,
): Promise<unknown> | null {
  if (typeof message !== 'object' || message === null) return null
  const { name, args } = message as { name?: unknown; args?: unknown }
  if (typeof name !== 'string' || !Array.isArray(args) || !Object.hasOwn(handlers as object, name)) return null
  const handler = handlers[name as keyof Map] as (sender: Sender, ...args: unknown[]) => unknown
  return (async () => (await handler(sender, ...args)) ?? null)()
}
