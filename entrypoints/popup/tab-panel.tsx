import { useCallback, useEffect, useState } from 'preact/hooks'
import { browser } from '../../lib/extension/browser.ts'
import type { TabView } from '../../lib/extension/messages.ts'
import { askBackground } from '../../lib/extension/send.ts'
import { patternOf } from '../../lib/extension/sites.ts'
import type { DisputeView } from '../../lib/model/view.ts'
import { Panel, type PanelMark, type PanelProps } from '../../lib/ui/panel.tsx'

interface TabPanelProps extends Pick<PanelProps, 'depth' | 'onSide'> {
  tab: number
  /** What is stored of the tab, where that was looked up before. */
  first?: TabView
  /** The reader was taken to a mark in the page. */
  onArrived?: () => void
}

/** The panel of one tab, kept up with the page and the switches. */
export function TabPanel({ tab, first, depth, onSide, onArrived }: TabPanelProps) {
  const [state, setState] = useState<TabView | null>(first ?? null)
  const [library, setLibrary] = useState<DisputeView[]>([])
  const load = useCallback(async () => setState(await askBackground('tab', tab)), [tab])
  useEffect(() => {
    // What was stored may be of a frame that has gone without a word.
    void load()
    // The page goes on, and switches work in open tabs: what is stored is what is shown.
    const heard = (): void => void load()
    browser.storage.onChanged.addListener(heard)
    return () => browser.storage.onChanged.removeListener(heard)
  }, [load])
  useEffect(() => {
    if (depth === 'side') void askBackground('library').then(setLibrary)
  }, [depth])
  const search = useCallback((query: string) => askBackground('search', query), [])
  const jump = async ({ frame, index }: PanelMark): Promise<void> => {
    if (await askBackground('jump', tab, frame, index)) onArrived?.()
  }
  const switchSite = async (site: string, on: boolean): Promise<void> => {
    // The browser asks the reader, and only right after a click.
    if (on && state?.allowed === false) await browser.permissions.request({ origins: [patternOf(site)] })
    await askBackground('switchSite', site, on)
  }
  return (
    <Panel
      state={state}
      today={new Date().toISOString().slice(0, 10)}
      depth={depth}
      library={library}
      onJump={(mark) => void jump(mark)}
      onSwitchSite={(site, on) => void switchSite(site, on)}
      onSwitchAll={(on) => void askBackground('switchAll', on)}
      onSearch={search}
      onOptions={() => void browser.runtime.openOptionsPage()}
      onSide={onSide}
    />
  )
}

/** `?tab=<id>` in the address, or null. */
export function askedTab(): number | null {
  const asked = new URLSearchParams(location.search).get('tab')
  return asked === null || asked === '' || Number.isNaN(Number(asked)) ? null : Number(asked)
}

/** The tab that the reader sees in this window; its id is -1 where there is none. */
export async function tabInFront(): Promise<{ id: number; url: string | undefined }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return { id: tab?.id ?? -1, url: tab?.url }
}
