import { useEffect, useState } from 'preact/hooks'
import { browser } from '../../lib/extension/browser.ts'
import { sentences } from '../../lib/extension/i18n.ts'
import { startPage } from '../../lib/ui/start-page.tsx'
import { askedTab, TabPanel, tabInFront } from '../popup/tab-panel.tsx'

/** Shows the tab in front, whichever that is; `?tab=<id>` keeps it on one. */
function SidePanel({ asked, first }: { asked: number | null; first: number }) {
  const [tab, setTab] = useState(first)
  useEffect(() => {
    if (asked !== null) return
    const follow = (): void => void tabInFront().then(({ id }) => setTab(id))
    browser.tabs.onActivated.addListener(follow)
    return () => browser.tabs.onActivated.removeListener(follow)
  }, [asked])
  return <TabPanel tab={tab} depth="side" />
}

const asked = askedTab()
const [front, lookUp] = await Promise.all([tabInFront(), sentences()])
startPage(lookUp, <SidePanel asked={asked} first={asked ?? front.id} />)
