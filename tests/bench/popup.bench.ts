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
    const empty: number[] = []
    const awake: number[] = []
    const asleep: number[] = []
    for (let count = 0; count < RUNS; count++) {
      empty.push(await timeToPaint(session, control, 'icon/icon.svg'))
      awake.push(await timeToPaint(session, control, 'popup.html'))
      await session.stopBackground()
      asleep.push(await timeToPaint(session, control, 'popup.html'))
    }
    const browsers = { what: 'an empty popup', value: median(empty) }
    const ceiling = { what: 'ceiling', value: CEILING }
    const own = (times: number[]) => median(times.map((time, at) => time - (empty[at] ?? 0)))
    return [
      { what: 'popup: from the click to the list', value: median(awake), unit: 'ms', against: browsers },
      { what: 'popup: the same, the background asleep', value: median(asleep), unit: 'ms', against: browsers },
      { what: 'popup: more than an empty one takes', value: own(awake), unit: 'ms', against: ceiling },
      { what: 'popup: the same, the background asleep', value: own(asleep), unit: 'ms', against: ceiling },
    ]
  } finally {
    await session.close()
    await demo.close()
  }
}

/** From the call that a click on the button makes to the first painting; our popup paints nothing before its list. */
async function timeToPaint(session: Session, control: Page, url: string): Promise<number> {
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
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [first] = list.getEntriesByName('first-contentful-paint')
          if (first) resolve(performance.timeOrigin + first.startTime)
        }).observe({ type: 'paint', buffered: true })
      }),
  )
  await popup.close()
  return painted - called
}

interface PopupInterface {
  action: { openPopup(): Promise<void>; setPopup(page: { popup: string }): Promise<void> }
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
