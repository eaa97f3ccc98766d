import { sentences } from '../../lib/extension/i18n.ts'
import { askBackground } from '../../lib/extension/send.ts'
import { openSidePanel } from '../../lib/extension/side-panel.ts'
import { startPage } from '../../lib/ui/start-page.tsx'
import { askedTab, TabPanel, tabInFront } from './tab-panel.tsx'

/** `?tab=<id>` shows that tab and stays open; without it this is the toolbar's popup, for the tab in front. */
const asked = askedTab()
const openTab = async () => {
  const tab = asked ?? (await tabInFront())
  return { tab, first: await askBackground('tab', tab) }
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
