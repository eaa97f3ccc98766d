import type { Page } from 'puppeteer-core'
import type { Session } from '../../lib/cli/browser/session.ts'
import { serveFolder, startBrowser, untilMarked } from '../e2e/harness/index.ts'
import type { Row } from './row.ts'

/** Milliseconds that the popup may take from the click to its list. */
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
    const times = async (url: string, wake: boolean): Promise<number> => {
      const all: number[] = []
      for (let count = 0; count < RUNS; count++) {
        if (!wake) await session.stopBackground()
        all.push(await timeToPaint(session, control, url))
      }
      return median(all)
    }
    // Taken in turns with the browser's own share: an empty popup has no code of ours.
    const empty = await times('icon/icon.svg', true)
    const awake = await times('popup.html', true)
    const asleep = await times('popup.html', false)
    const ceiling = { what: 'ceiling', value: CEILING }
    const own = { what: 'an empty popup', value: empty }
    return [
      { what: 'popup: from the click to the list', value: awake, unit: 'ms', against: ceiling },
      { what: 'popup: from the click to the list', value: awake, unit: 'ms', against: own },
      { what: 'popup: the same while the background sleeps', value: asleep, unit: 'ms', against: own },
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
