import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { Session } from '../../lib/cli/browser/session.ts'
import { LOG_KEY } from '../../lib/extension/background.ts'
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../../lib/extension/default-settings.ts'
import type { Settings } from '../../lib/extension/settings.ts'
import { store } from './control.ts'
import { galleryPack } from './pack.ts'

/** One page of the extension in one state. */
interface Scene {
  name: string
  file: 'popup' | 'sidepanel' | 'options' | 'welcome'
  /** Widths in CSS pixels. */
  widths: number[]
  /** The tab that a panel is about. */
  of?: 'marked' | 'plain'
  settings?: Partial<Settings>
  log?: boolean
  /** Done on the page before its picture is taken. */
  act?: (page: Page) => Promise<void>
}

/** What browsers give to a popup, and to a side panel. */
const POPUP = [400]
const SIDE = [280, 360, 520]
const PAGE = [390, 700, 1100]

const search = (words: string, result: string) => async (page: Page) => {
  await page.type('input[type=search]', words)
  await page.waitForFunction(
    (wanted) => document.querySelector('.search [role=status]')?.textContent || document.querySelector(wanted),
    {},
    result,
  )
}
const unfold = async (page: Page): Promise<void> => {
  // What is within is made when its fold is opened.
  for (let depth = 0; depth < 3; depth++) {
    await page.evaluate(async () => {
      for (const details of document.querySelectorAll('details')) details.open = true
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    })
  }
}
const [dispute = ''] = galleryPack.disputes.map(({ id }) => id)
const chosen: Partial<Settings> = {
  mode: 'picked',
  sitesOn: ['127.0.0.1', 'news.example'],
  sitesOff: ['paper.example'],
  delay: 1000,
  kindsOff: ['statement'],
  unmarked: [
    { dispute, figure: { min: 40, max: 40, qualifier: 'exact' }, stance: null },
    { dispute: 'lake-orrin-2031/who-started', figure: null, stance: 'sudland' },
    { dispute: 'gone/since', figure: null, stance: null },
  ],
}

/** Those that show marks come first: settings of others take them off the page. */
const SCENES: Scene[] = [
  { name: 'popup', file: 'popup', widths: POPUP, of: 'marked' },
  { name: 'popup-unfolded', file: 'popup', widths: POPUP, of: 'marked', act: unfold },
  { name: 'sidepanel', file: 'sidepanel', widths: SIDE, of: 'marked' },
  { name: 'popup-found', file: 'popup', widths: POPUP, of: 'plain', act: search('norlnd solders', '[data-result]') },
  { name: 'popup-not-found', file: 'popup', widths: POPUP, of: 'plain', act: search('zzzzzz', '[data-result]') },
  { name: 'popup-nothing', file: 'popup', widths: POPUP, of: 'plain' },
  { name: 'popup-off-here', file: 'popup', widths: POPUP, of: 'plain', settings: { sitesOff: ['127.0.0.1'] } },
  { name: 'popup-off', file: 'popup', widths: POPUP, of: 'plain', settings: { on: false } },
  { name: 'sidepanel-nothing', file: 'sidepanel', widths: SIDE, of: 'plain' },
  { name: 'options', file: 'options', widths: PAGE },
  { name: 'options-chosen', file: 'options', widths: PAGE, settings: chosen, log: true, act: unfold },
  { name: 'welcome', file: 'welcome', widths: PAGE },
]

interface Where {
  folder: string
  /** Tabs by what they show. */
  tabs: Record<'marked' | 'plain', number>
  schemes: readonly string[]
  /** Part of the files' names: the direction of writing. */
  direction: string
  /** Whether a picture of this name is wanted. */
  isWanted: (name: string) => boolean
}

/** Takes the extension's own pages in all their states. Leaves the settings as they come. @returns how many pictures */
export async function ownPages(session: Session, control: Page, where: Where): Promise<number> {
  const { folder, tabs, schemes, direction, isWanted } = where
  let taken = 0
  for (const { name, file, widths, of, settings, log, act } of SCENES) {
    const pictures = widths.flatMap((width) =>
      schemes.map((scheme) => ({ width, scheme, picture: `${name}-${scheme}-${width}-${direction}.png` })),
    )
    const wanted = pictures.filter(({ picture }) => isWanted(picture))
    if (wanted.length === 0) continue
    await store(control, {
      [SETTINGS_KEY]: { ...DEFAULT_SETTINGS, ...settings },
      [LOG_KEY]: log ? [{ at: Date.UTC(2031, 4, 4), from: 'annotator', text: 'Error: a made-up failure' }] : null,
    })
    const page = await session.openExtensionPage(of ? `${file}.html?tab=${tabs[of]}` : `${file}.html`)
    await page.waitForSelector('main :is(h2, .note)')
    await act?.(page)
    for (const { width, scheme, picture } of wanted) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      await page.setViewport({ width, height: 600 })
      // As long as it is: a bar that sticks to the end of the window would stand across its middle.
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      await page.setViewport({ width, height })
      await page.screenshot({ path: join(folder, picture) as `${string}.png` })
      taken++
    }
    await page.close()
  }
  await store(control, { [SETTINGS_KEY]: DEFAULT_SETTINGS, [LOG_KEY]: null })
  return taken
}
