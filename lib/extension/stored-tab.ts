import type { DisputeView, Mark } from '../model/view.ts'
import { DEFAULT_SETTINGS, SETTINGS_KEY } from './default-settings.ts'
import type { TabMark, TabView } from './messages.ts'
import { PANEL_KEY, type PanelData } from './panel-data.ts'
import type { Settings } from './settings.ts'
import { isOn, patternOf, siteOf } from './sites.ts'
import { tabKey } from './tab-key.ts'
import type { Area } from './tab-results.ts'

/** What is needed of the browser. */
export interface Stores {
  local: Pick<Area, 'get'>
  session: Pick<Area, 'get'>
  mayEnter: (pattern: string) => Promise<boolean>
}

/**
 * Everything about one tab, as the background would tell it, out of what it has stored: it need not be woken for that.
 * What a frame left behind that went without a word is still in it.
 * @param url address of the tab's document, undefined where it cannot be known
 * @returns null where only the background can tell
 */
export async function storedTab(tab: number, url: string | undefined, stores: Stores): Promise<TabView | null> {
  const site = siteOf(url)
  const [local, session, allowed] = await Promise.all([
    stores.local.get(SETTINGS_KEY),
    stores.session.get([PANEL_KEY, tabKey(tab)]),
    site !== null && stores.mayEnter(patternOf(site)),
  ])
  const settings = switchesIn(local[SETTINGS_KEY])
  const panel = session[PANEL_KEY] as PanelData | undefined
  if (settings === null || panel === undefined) return null
  const marks = isOn(settings, site) ? listMarks((session[tabKey(tab)] ?? {}) as Record<string, Mark[]>) : []
  const disputes = viewsOf(marks, panel)
  if (disputes === null) return null
  const { on, mode } = settings
  const siteOn = isOn({ ...settings, on: true }, site)
  return { tab, site, on, siteOn, mode, allowed, marks, disputes, packs: panel.packs }
}

/** Settings as the background stores them; null for what it has not written in its present form. */
function switchesIn(stored: unknown): Settings | null {
  if (stored === undefined) return DEFAULT_SETTINGS
  const { on, mode, sitesOff, sitesOn } = (stored ?? {}) as Partial<Settings>
  const isWhole =
    typeof on === 'boolean' && typeof mode === 'string' && Array.isArray(sitesOff) && Array.isArray(sitesOn)
  return isWhole ? (stored as Settings) : null
}

const listMarks = (frames: Record<string, Mark[]>): TabMark[] =>
  Object.entries(frames)
    .sort(([a], [b]) => Number(a) - Number(b))
    .flatMap(([frame, marks]) => marks.map((mark, index) => ({ frame: Number(frame), index, mark })))

/** The disputes of the marks in their order; null where one is not among those laid out. */
function viewsOf(marks: TabMark[], { views }: PanelData): DisputeView[] | null {
  const ids = [...new Set(marks.map(({ mark }) => mark.dispute))]
  const laid = new Map(views?.map((view) => [view.id, view]))
  const found = ids.flatMap((id) => laid.get(id) ?? [])
  return found.length === ids.length ? found : null
}
