import type { Page } from 'puppeteer-core'
import type { Session } from '../../lib/cli/browser/session.ts'
import { serveFolder, startBrowser, untilMarked } from '../e2e/harness/index.ts'
import type { Row } from './row.ts'

/** Milliseconds that our part of the way from the click to the list may take. */
const CEILING = 100
const RUNS = 9

/** How soon the toolbar's popup shows its list, with the bundled pack, on the demo page, in Chromium. */
export async function run(): Promise<Row[]> {
  const session = await startBrowser()
  const demo = await serveFolder('docs/demo')
  try {
    const page = await session.open(demo.url('/index.html'))
    await untilMarked(page, 8)
    const control = await session.openExtensionPage('welcome.html')
    await page.bringToFront()
    // In turns, so that each is measured on a machine as busy. An empty popup is the browser's own share.
    const empty: Times[] = []
    const awake: Times[] = []
    const asleep: Times[] = []
    for (let count = 0; count < RUNS; count++) {
      empty.push(await timesToPaint(session, control, 'icon/icon.svg'))
      awake.push(await timesToPaint(session, control, 'popup.html'))
      await session.stopBackground()
      asleep.push(await timesToPaint(session, control, 'popup.html'))
    }
    const browsers = { what: 'an empty popup', value: medianOf(empty, 'click') }
    const ceiling = { what: 'ceiling', value: CEILING }
    // From the start of the popup's page: whether the browser has a process ready for it changes from one to the next.
    const own = (times: Times[]) => medianOf(times, 'start') - medianOf(empty, 'start')
    return [
      { what: 'popup: from the click to the list', value: medianOf(awake, 'click'), unit: 'ms', against: browsers },
      {
        what: 'popup: the same, the background asleep',
        value: medianOf(asleep, 'click'),
        unit: 'ms',
        against: browsers,
      },
      {
        what: 'popup: from its page’s start to the list',
        value: medianOf(awake, 'start'),
        unit: 'ms',
        against: ceiling,
      },
      {
        what: 'popup: the same, the background asleep',
        value: medianOf(asleep, 'start'),
        unit: 'ms',
        against: ceiling,
      },
      { what: 'popup: more than an empty one takes from there', value: own(awake), unit: 'ms', against: ceiling },
      { what: 'popup: the same, the background asleep', value: own(asleep), unit: 'ms', against: ceiling },
    ]
  } finally {
    await session.close()
    await demo.close()
  }
}

/** Milliseconds to the first painting; our popup paints nothing before its list. */
interface Times {
  /** From the call that a click on the button makes. */
  click: number
  /** From the start of the popup's page. */
  start: number
}

async function timesToPaint(session: Session, control: Page, url: string): Promise<Times> {
  const [target, called] = await Promise.all([
    session.browser.waitForTarget((one) => one.url() === session.extensionUrl(url)),
    control.evaluate(async (popup) => {
      const { action } = (globalThis as unknown as { chrome: PopupInterface }).chrome
      await action.setPopup({ popup })
      const begun = Date.now()
      await action.openPopup()
      return begun
    }, url),
  ])
  const popup = await target.asPage()
  const painted = await popup.evaluate(
    () =>
      new Promise<{ at: number; start: number }>((resolve) => {
        new PerformanceObserver((list) => {
          const [first] = list.getEntriesByName('first-contentful-paint')
          if (first) resolve({ at: performance.timeOrigin + first.startTime, start: first.startTime })
        }).observe({ type: 'paint', buffered: true })
      }),
  )
  await popup.close()
  return { click: painted.at - called, start: painted.start }
}

interface PopupInterface {
  action: { openPopup(): Promise<void>; setPopup(page: { popup: string }): Promise<void> }
}

function medianOf(times: Times[], from: keyof Times): number {
  const sorted = times.map((one) => one[from]).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
