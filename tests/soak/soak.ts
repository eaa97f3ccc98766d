import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { requireBrowser } from '../../lib/cli/browser/install.ts'
import { launch } from '../../lib/cli/browser/launch.ts'
import type { BrowserKind } from '../../lib/cli/browser/session.ts'
import { prepareExtension, preparePack } from '../../lib/cli/prepare.ts'
import { serveFolder } from '../../lib/cli/serve.ts'

/** Milliseconds that a page gets until its marks must be there. */
const PATIENCE = 20_000
/** Of so many navigations one is followed by the end of the background. */
const DEADLY = 5

/**
 * Opens the demo page and another one in turn, in one tab, and ends the background at random in between. Tells whether
 * every visit got its marks, whether what a tab leaves behind goes, and how memory grows.
 * `npm run soak -- [NAVIGATIONS] [firefox]`; exit code 1 where marks or state were lost.
 */
const [count = '200', kind = 'chromium'] = process.argv.slice(2)
const browserKind: BrowserKind = kind === 'firefox' ? 'firefox' : 'chromium'
await preparePack()
const { executable } = await requireBrowser(browserKind)
const extension = await prepareExtension(browserKind)
const session = await launch({ kind: browserKind, executable, extension, headless: true, offline: true })
const demo = await serveFolder('docs/demo')

const marksOf = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...(CSS.highlights as unknown as Map<string, Set<Range>>).values()].reduce((sum, ranges) => sum + ranges.size, 0),
  )

async function untilMarked(page: Page): Promise<number> {
  const end = Date.now() + PATIENCE
  for (;;) {
    const marks = await marksOf(page)
    if (marks > 0 || Date.now() > end) return marks
    await pause(50)
  }
}

/** Keys of tabs in session storage, read in a page of the extension. */
async function storedTabs(): Promise<number> {
  const panel = await session.openExtensionPage('popup.html')
  const keys = await panel.evaluate(async () => {
    interface Api {
      storage: { session: { get(key: null): Promise<object> } }
    }
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
    return Object.keys(await (browser ?? chrome).storage.session.get(null)).filter((key) => key.startsWith('tab:'))
      .length
  })
  await panel.close()
  return keys
}

async function heap(page: Page): Promise<number> {
  if (session.kind === 'firefox') return 0
  const protocol = await page.createCDPSession()
  await protocol.send('HeapProfiler.collectGarbage')
  const { usedSize } = await protocol.send('Runtime.getHeapUsage')
  await protocol.detach()
  return usedSize
}

let lost = 0
let killed = 0
try {
  const page = await session.browser.newPage()
  const heaps: number[] = []
  for (let visit = 0; visit < Number(count); visit++) {
    await page.goto(`${demo.url('/index.html')}?visit=${visit}`)
    // The first visit may still find the extension being installed.
    if (visit > 0 && Math.random() < 1 / DEADLY) {
      killed++
      await session.stopBackground().catch(() => {})
    }
    if ((await untilMarked(page)) === 0) {
      lost++
      console.log(`visit ${visit}: no marks`)
    }
    if (visit % 20 === 19) {
      heaps.push(await heap(page))
      console.log(`${visit + 1} visits, background ended ${killed} times, heap ${(heaps.at(-1) ?? 0) / 1000} kB`)
    }
    await page.goto(demo.url('/style.css'))
  }
  await page.goto(demo.url('/index.html'))
  await untilMarked(page)
  const here = await storedTabs()
  await page.close()
  await pause(1000)
  const left = await storedTabs()
  const growth = ((heaps.at(-1) ?? 0) - (heaps[0] ?? 0)) / 1000
  console.log(
    `visits without marks: ${lost}; tabs stored: ${here} while open, ${left} after; heap grew by ${growth} kB`,
  )
  if (lost > 0 || here !== 1 || left !== 0 || growth > 2000) process.exitCode = 1
} finally {
  await session.close()
  await demo.close()
}
