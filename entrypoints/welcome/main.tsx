import { useState } from 'preact/hooks'
import { browser } from '../../lib/extension/browser.ts'
import { sentences } from '../../lib/extension/i18n.ts'
import { readKeys } from '../../lib/extension/keys.ts'
import { askBackground } from '../../lib/extension/send.ts'
import type { Mode } from '../../lib/extension/settings.ts'
import { ALL_SITES } from '../../lib/extension/sites.ts'
import { startPage } from '../../lib/ui/start-page.tsx'
import { Welcome } from '../../lib/ui/welcome.tsx'

/** Opened once, when the extension is installed. */
function WelcomePage({ first, keys }: { first: Mode; keys: Awaited<ReturnType<typeof readKeys>> }) {
  const [mode, setMode] = useState({ mode: first })
  const keyOf = (name: string): string => keys.find((one) => one.name === name)?.shortcut ?? ''
  const choose = async (next: Mode): Promise<void> => {
    // The browser asks the reader, and only right after a click: nothing may be waited for before.
    const allowed = next === 'picked' || (await browser.permissions.request({ origins: [ALL_SITES] }))
    if (allowed) await askBackground('change', { mode: next })
    setMode({ mode: (await askBackground('settings')).mode })
  }
  return (
    <Welcome
      mode={mode.mode}
      onMode={(next) => void choose(next)}
      nextKey={keyOf('next-mark')}
      hideKey={keyOf('hide-marks')}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  )
}

const [settings, keys, lookUp] = await Promise.all([askBackground('settings'), readKeys(), sentences()])
startPage(lookUp, <WelcomePage first={settings.mode} keys={keys} />)
