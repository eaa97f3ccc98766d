import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { Envelope, FromPage } from '../lib/extension/messages.ts'
import type { Settings } from '../lib/extension/settings.ts'
import { isOn, siteOf } from '../lib/extension/sites.ts'
import type { GateFilter } from '../lib/match/gate.ts'
import { mayMatch } from '../lib/match/gate.ts'
import { pageWords } from '../lib/page/page-words.ts'
import { watch } from '../lib/page/watch.ts'

/**
 * Runs on every page, so it is small: it walks the page's words once and stops where they can hold nothing that the
 * packs know. It is an unlisted script that the background registers, and not one of WXT's content scripts, because
 * those announce themselves to the page with an event. Where the reader has switched it off it ends; the background
 * runs it again when it is switched on.
 */

/** The browser's own interface, without the polyfill; types of what is used here. */
interface Api {
  runtime: { id?: string; sendMessage: (message: Envelope<FromPage>) => Promise<unknown> }
  storage: {
    local: { get: (keys: string[]) => Promise<{ gate?: GateFilter; settings?: Settings }> }
    onChanged: { addListener: (heard: Heard) => void; removeListener: (heard: Heard) => void }
  }
}
type Heard = (changes: object) => void

/** Milliseconds that a page gets to fill itself before it is looked at again. */
const DELAY = 1000

/** The gate of this frame, kept where only the extension's scripts of this frame can see it. */
const here = globalThis as unknown as { browser?: Api; chrome: Api; stopGate?: () => void }

export default defineUnlistedScript(() => {
  const api = here.browser ?? here.chrome
  // A second run (the extension was updated, or switched off and on) takes over from the first.
  here.stopGate?.()
  let filter: GateFilter | undefined
  let running = true

  const send = (name: 'found' | 'prepare'): Promise<unknown> => api.runtime.sendMessage({ name, args: [] })
  const changes = watch({
    onChange: () => void look().catch(stop),
    isOwn: () => false,
    delay: DELAY,
    attributes: false,
  })
  const onSwitch: Heard = (changed) => {
    if ('settings' in changed) void begin().catch(stop)
  }
  const stop = (): void => {
    running = false
    changes.stop()
    if (api.runtime.id) api.storage.onChanged.removeListener(onSwitch)
  }

  async function begin(): Promise<void> {
    const { gate, settings } = await api.storage.local.get(['gate', 'settings'])
    if (!running) return
    // Frames without an address of their own have the origin of the page that made them.
    if (settings && !isOn(settings, siteOf(origin))) return stop()
    filter = gate
    if (!filter) {
      await send('prepare')
      filter = (await api.storage.local.get(['gate'])).gate
    }
    if (running) await look()
  }

  async function look(): Promise<void> {
    // Gone after an update of the extension: the new version brings its own gate.
    if (!api.runtime.id || !filter) return stop()
    if (!mayMatch(pageWords(document), filter)) return changes.start([document])
    if ((await send('found')) === true) stop()
  }

  here.stopGate = stop
  api.storage.onChanged.addListener(onSwitch)
  // A page that is drawn ahead of its time may never be seen.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', () => void begin().catch(stop), { once: true })
  } else void begin().catch(stop)
})
