import { useCallback, useEffect, useState } from 'preact/hooks'
import { browser } from '../../lib/extension/browser.ts'
import { sentences } from '../../lib/extension/i18n.ts'
import type { TabView } from '../../lib/extension/messages.ts'
import { askBackground } from '../../lib/extension/send.ts'
import { Panel, type PanelMark } from '../../lib/ui/panel.tsx'
import { startPage } from '../../lib/ui/start-page.tsx'

/** `?tab=<id>` shows that tab and stays open; without it this is the toolbar's popup, for the tab in front. */
const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN)

async function tabInFront(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id ?? -1
}

function Popup({ tab }: { tab: number }) {
  const [state, setState] = useState<TabView | null>(null)
  const load = useCallback(async () => setState(await askBackground('tab', tab)), [tab])
  useEffect(() => {
    void load()
    // The page goes on, and switches work in open tabs: what is stored is what is shown.
    const heard = (): void => void load()
    browser.storage.onChanged.addListener(heard)
    return () => browser.storage.onChanged.removeListener(heard)
  }, [load])
  const search = useCallback((query: string) => askBackground('search', query), [])
  const jump = async ({ frame, index }: PanelMark): Promise<void> => {
    const arrived = await askBackground('jump', tab, frame, index)
    if (arrived && Number.isNaN(asked)) close()
  }
  return (
    <Panel
      state={state}
      onJump={(mark) => void jump(mark)}
      onSwitchSite={(site, on) => void askBackground('switchSite', site, on)}
      onSwitchAll={(on) => void askBackground('switchAll', on)}
      onSearch={search}
    />
  )
}

const [tab, lookUp] = await Promise.all([Number.isNaN(asked) ? tabInFront() : asked, sentences()])
startPage(lookUp, <Popup tab={tab} />)
