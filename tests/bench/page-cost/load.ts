import type { Page } from 'puppeteer-core'
import type { Session } from '../../../lib/cli/browser/session.ts'
import { type OwnWork, ownWork, type TraceEvent } from './own-work.ts'

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'v8.execute', 'toplevel']

/** What is done with a page while it is traced. */
export interface Load {
  url: string
  /** Times that the processor is slowed down. */
  slowdown?: number
  /** Goes on once the page has loaded; what is measured ends when it is done. */
  until: (page: Page) => Promise<void>
}

/** Loads a page in a tab of its own, and sums up what the session's extension did in it. */
export async function measureLoad(session: Session, { url, slowdown = 1, until }: Load): Promise<OwnWork> {
  const page = await session.browser.newPage()
  try {
    await page.emulateCPUThrottling(slowdown > 1 ? slowdown : null)
    await page.tracing.start({ categories: CATEGORIES })
    await page.goto(url, { waitUntil: 'load' })
    await until(page)
    const trace = Buffer.from((await page.tracing.stop()) ?? []).toString()
    return ownWork((JSON.parse(trace) as { traceEvents: TraceEvent[] }).traceEvents, session.extensionUrl(''))
  } finally {
    await page.close()
  }
}

/** Bytes of script memory that a page takes once what nobody needs has been collected, all worlds together. */
export async function heapOf(session: Session, { url, until }: Load): Promise<number> {
  const page = await session.browser.newPage()
  try {
    await page.goto(url, { waitUntil: 'load' })
    await until(page)
    const protocol = await page.createCDPSession()
    for (let round = 0; round < 3; round++) await protocol.send('HeapProfiler.collectGarbage')
    return (await protocol.send('Runtime.getHeapUsage')).usedSize
  } finally {
    await page.close()
  }
}
