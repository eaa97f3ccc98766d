import { browser } from '../../lib/extension/browser.ts'
import { sentences } from '../../lib/extension/i18n.ts'
import { askBackground } from '../../lib/extension/send.ts'
import { openSidePanel } from '../../lib/extension/side-panel.ts'
import { storedTab } from '../../lib/extension/stored-tab.ts'
import { startPage } from '../../lib/ui/start-page.tsx'
import { askedTab, TabPanel, tabInFront } from './tab-panel.tsx'

/** `?tab=<id>` shows that tab and stays open; without it this is the toolbar's popup, for the tab in front. */
const asked = askedTab()
const openTab = async () => {
  const { id, url } = asked === null ? await tabInFront() : { id: asked, url: undefined }
  const { local, session } = browser.storage
  const mayEnter = (pattern: string) => browser.permissions.contains({ origins: [pattern] })
  // A page of its own is in no hurry; the popup opens without waking the background.
  const stored = asked === null ? await storedTab(id, url, { local, session, mayEnter }).catch(() => null) : null
  return { tab: id, first: stored ?? (await askBackground('tab', id)) }
}
const [{ tab, first }, lookUp] = await Promise.all([openTab(), sentences()])
document.body.classList.toggle('toolbar', asked === null)
const leave = asked === null ? close : undefined
startPage(
  lookUp,
  <TabPanel
    tab={tab}
    first={first}
    depth="popup"
    onArrived={leave}
    onSide={() => void openSidePanel(tab).then(() => leave?.())}
  />,
)
