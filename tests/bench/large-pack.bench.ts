import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, ElementHandle, Page } from 'puppeteer-core'
import type { Session } from '../../lib/cli/browser/session.ts'
import type { PageDocument } from '../../lib/model/page.ts'
import { serveFolder, startBrowser, untilMarked } from '../e2e/harness/index.ts'
import { demoArticle } from './articles.ts'
import { largePack, pageAbout } from './large-pack.ts'
import type { Row } from './row.ts'

const DISPUTES = 100_000
const COLD_CEILING = 400
const COLD_CEILING_BUNDLED = 150
const HEAP_CEILING = 60
const COLD_RUNS = 9
const WARM_RUNS = 40
/** To read, check and index the pack takes the options page a while. */
const PATIENCE = 300_000

/**
 * What the background of the built extension costs in Chromium with a pack of 100,000 disputes, added as a reader adds
 * it: the time to an answer when it sleeps and when it is awake, and the memory that it holds.
 */
export async function run(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-bench-'))
  const session = await startBrowser()
  const demo = await serveFolder('docs/demo')
  try {
    const page = await session.open(demo.url('/index.html'))
    await untilMarked(page, 8)
    const annotator = await annotatorOf(session, page)
    const article = demoArticle(1_000)
    const pack = largePack(DISPUTES)
    const own = { text: textOf(pageAbout(pack, 4_321).html), published: pack.events[4_321]?.window.from }
    const alone = await measure(session, annotator, article)

    const file = join(folder, 'made.json')
    writeFileSync(file, JSON.stringify(pack))
    const options = await session.openExtensionPage('options.html')
    const input = (await options.waitForSelector('input[name=pack]')) as ElementHandle<HTMLInputElement>
    await input.uploadFile(file)
    await options.waitForSelector('[data-pack=made]', { timeout: PATIENCE })
    await options.close()
    await page.bringToFront()
    const both = await measure(session, annotator, article)
    const event = await measure(session, annotator, own)
    const asBundled = { what: 'with the bundled pack', value: alone.warm }
    const cold = { what: 'ceiling', value: COLD_CEILING }
    return [
      { what: 'answer about the demo article, large pack', value: both.warm, unit: 'ms', against: asBundled },
      { what: 'marks on it', value: both.marks, unit: '', against: { what: asBundled.what, value: alone.marks } },
      {
        what: 'first answer of a background that slept, bundled pack',
        value: alone.cold,
        unit: 'ms',
        against: { what: 'ceiling', value: COLD_CEILING_BUNDLED },
      },
      { what: 'the same, large pack', value: both.cold, unit: 'ms', against: cold },
      { what: 'the same, a page about an event of the large pack', value: event.cold, unit: 'ms', against: cold },
      { what: 'marks on that page', value: event.marks, unit: '', against: { what: 'figures of the event', value: 1 } },
      {
        what: 'heap and buffers of the background, large pack',
        value: Math.max(both.heap, event.heap),
        unit: 'MB',
        against: { what: 'ceiling', value: HEAP_CEILING },
      },
      {
        what: 'the same, bundled pack',
        value: alone.heap,
        unit: 'MB',
        against: { what: 'ceiling', value: HEAP_CEILING },
      },
    ]
  } finally {
    await session.close()
    await demo.close()
    rmSync(folder, { recursive: true })
  }
}

/** The annotator's world in a page, from which it can be asked to speak to the background. */
interface Annotator {
  client: CDPSession
  context: number
}

async function annotatorOf(session: Session, page: Page): Promise<Annotator> {
  const client = await page.createCDPSession()
  const found = new Promise<number>((resolve) => {
    client.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.includes(session.extensionHost)) resolve(context.id)
    })
  })
  await client.send('Runtime.enable')
  return { client, context: await found }
}

interface Measured {
  /** Milliseconds to an answer, the background asleep and awake. */
  cold: number
  warm: number
  /** Megabytes. */
  heap: number
  marks: number
}

async function measure(session: Session, annotator: Annotator, page: PageDocument): Promise<Measured> {
  const cold: number[] = []
  for (let run = 0; run < COLD_RUNS; run++) {
    await session.stopBackground()
    cold.push((await ask(annotator, page)).milliseconds)
  }
  const warm: number[] = []
  let marks = 0
  for (let run = 0; run < 2 * WARM_RUNS; run++) {
    const answer = await ask(annotator, page)
    marks = answer.marks
    if (run >= WARM_RUNS) warm.push(answer.milliseconds)
  }
  return { cold: median(cold), warm: median(warm), heap: await heapOf(session), marks }
}

async function ask(
  { client, context }: Annotator,
  page: PageDocument,
): Promise<{ milliseconds: number; marks: number }> {
  const message = JSON.stringify({ name: 'match', args: [page] })
  const { result } = await client.send('Runtime.evaluate', {
    contextId: context,
    awaitPromise: true,
    returnByValue: true,
    expression: `(async (message) => {
      const begun = performance.now()
      const answer = await chrome.runtime.sendMessage(message)
      return { milliseconds: performance.now() - begun, marks: answer.marks.length }
    })(${message})`,
  })
  return result.value
}

/** Megabytes of script objects and of the buffers that they hold, after everything unused is collected. */
async function heapOf(session: Session): Promise<number> {
  const target = await session.browser.waitForTarget((one) => one.type() === 'service_worker')
  const client = await target.createCDPSession()
  await client.send('HeapProfiler.collectGarbage')
  const { usedSize, ...rest } = await client.send('Runtime.getHeapUsage')
  await client.detach()
  const { backingStorageSize = 0 } = rest as { backingStorageSize?: number }
  return (usedSize + backingStorageSize) / 1e6
}

const textOf = (html: string): string => html.slice(html.indexOf('<p>')).replaceAll(/<[^>]+>/g, '')

const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
