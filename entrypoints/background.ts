import { defineBackground } from 'wxt/utils/define-background'
import { Background } from '../lib/extension/background.ts'
import { browser, type Runtime, type Tabs } from '../lib/extension/browser.ts'
import { BUNDLED } from '../lib/extension/bundled.ts'
import { CLAIMS_KEY } from '../lib/extension/claims.ts'
import { ClaimsDatabase } from '../lib/extension/claims-database.ts'
import { SETTINGS_KEY } from '../lib/extension/default-settings.ts'
import { refreshLanguage, sentences } from '../lib/extension/i18n.ts'
import { entryFor } from '../lib/extension/log.ts'
import { dispatch } from '../lib/extension/messages.ts'
import { PACK_FILES_KEY, PACKS_KEY } from '../lib/extension/packs.ts'
import { ALL_SITES } from '../lib/extension/sites.ts'
import type { Frame, Surroundings } from '../lib/extension/surroundings.ts'
import { HIGHLIGHT_STYLE } from '../lib/page/highlight-style.ts'
import { labelMarks } from '../lib/ui/mark-labels.ts'
import { createWords } from '../lib/ui/translate.ts'

/** Slate, for the number on the toolbar button: a count, not an alarm. */
const BADGE_COLOUR = '#44546a'

export default defineBackground(() => {
  const surroundings: Surroundings = {
    local: browser.storage.local,
    session: browser.storage.session,
    inject: async ({ tab, frame }, script) => {
      await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [`/${script}.js`] })
    },
    label: async (marks, disputes) => labelMarks(marks, disputes, createWords(await sentences(), navigator.language)),
    style: async ({ tab, frame }) => {
      const target = { tabId: tab, frameIds: [frame] }
      await browser.scripting.insertCSS({ target, css: HIGHLIGHT_STYLE, origin: 'USER' })
    },
    ask: (tab, frame, name, ...args) => browser.tabs.sendMessage(tab, { name, args }, { frameId: frame }),
    urlOf: async (tab) => (await browser.tabs.get(tab).catch(() => undefined))?.url,
    badge: async (tab, disputes) => {
      const text = disputes === 0 ? '' : String(disputes)
      try {
        await browser.action.setBadgeText({ tabId: tab, text })
      } catch {
        // The tab is gone by now.
      }
    },
    activate: async (tab) => {
      const { windowId } = await browser.tabs.update(tab, { active: true })
      if (windowId !== undefined) await browser.windows.update(windowId, { focused: true })
    },
    mayEnter: (pattern) => browser.permissions.contains({ origins: [pattern] }),
    gate: {
      async register(script) {
        const { scripting } = browser
        const isThere = await this.isRegistered()
        if (script === null) return isThere ? await scripting.unregisterContentScripts() : undefined
        await (isThere ? scripting.updateContentScripts([script]) : scripting.registerContentScripts([script]))
      },
      isRegistered: async () => (await browser.scripting.getRegisteredContentScripts()).length > 0,
      async tabs() {
        const tabs = await browser.tabs.query({ url: ALL_SITES, discarded: false })
        return tabs.flatMap(({ id, url }) => (id === undefined ? [] : { id, url }))
      },
      async enter(tab, files) {
        await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files })
      },
    },
  }
  const background = new Background(surroundings, [BUNDLED], new ClaimsDatabase())

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const answer = isPanel(sender)
      ? dispatch(background.fromPanel, message, null)
      : dispatch(background.fromPage, message, frameOf(sender))
    if (answer === null) return undefined
    answer.catch((error: unknown) => {
      if (!sender.tab?.incognito) void background.log(entryFor('background', error, Date.now()))
    })
    return answer
  })
  browser.commands.onCommand.addListener((name, tab) => void runCommand(background, name, tab))
  browser.tabs.onRemoved.addListener((tab) => void background.tabClosed(tab))
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void background.installed()
    void refreshLanguage()
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') })
  })
  browser.runtime.onStartup.addListener(() => void background.started())
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return
    // Large packs lie elsewhere; what is noted about them changes with them.
    if (PACKS_KEY in changes || PACK_FILES_KEY in changes || CLAIMS_KEY in changes) void background.packsChanged()
    const switched = changes[SETTINGS_KEY]
    if (switched) void background.switched(switched.oldValue)
  })
  browser.permissions.onAdded.addListener(() => void background.switched(null))
  void background.woken()
  void browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR })
})

/** Older browsers name the tab in front only when asked. */
async function runCommand(background: Background, name: string, tab: Tabs.Tab | undefined): Promise<void> {
  const [front] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (front?.id !== undefined) await background.command(front.id, name)
}

/** The extension's own pages; a content script has the address of its web page. */
const isPanel = ({ url }: Runtime.MessageSender): boolean => url?.startsWith(browser.runtime.getURL('')) === true

const frameOf = ({ tab, frameId }: Runtime.MessageSender): Frame => ({
  tab: tab?.id ?? -1,
  frame: frameId ?? 0,
  url: tab?.url,
  isPrivate: tab?.incognito === true,
})
