import type { Session } from '../../lib/cli/browser/session.ts'
import { openToolbarPopup, serveFolder, startBrowser, untilMarked } from '../e2e/harness/index.ts'
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
    const awake: number[] = []
    const asleep: number[] = []
    for (let count = 0; count < RUNS; count++) awake.push(await timeToList(session, page))
    for (let count = 0; count < RUNS; count++) {
      await session.stopBackground()
      asleep.push(await timeToList(session, page))
    }
    const ceiling = { what: 'ceiling', value: CEILING }
    return [
      { what: 'popup: from the click to the list', value: median(awake), unit: 'ms', against: ceiling },
      { what: 'popup: the same while the background sleeps', value: median(asleep), unit: 'ms', against: ceiling },
    ]
  } finally {
    await session.close()
    await demo.close()
  }
}

/** From the click, as the browser gets it, to the first painting; what is painted first is the list. */
async function timeToList(session: Session, page: Awaited<ReturnType<Session['open']>>): Promise<number> {
  const popup = await openToolbarPopup(session, page)
  await popup.waitForSelector('[data-mention]')
  const time = await popup.evaluate(async () => {
    const painted = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        const [first] = list.getEntriesByName('first-contentful-paint')
        if (first) resolve(first.startTime)
      }).observe({ type: 'paint', buffered: true })
    })
    return painted
  })
  await popup.close()
  return time
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
