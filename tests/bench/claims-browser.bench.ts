import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, ElementHandle, Page } from 'puppeteer-core'
import type { Session } from '../../lib/cli/browser/session.ts'
import { PACK_SCHEMA } from '../../lib/model/pack.ts'
import { serve, startBrowser } from '../e2e/harness/index.ts'
import { makeClaimSet } from './made-claims.ts'
import type { Row } from './row.ts'

const CLAIMS = 100_000
const RUNS = 7
const MEGABYTE = 1e6
/** Milliseconds that adding the claims may take, before this gives up. */
const PATIENCE = 300_000
/** Long enough for the gate, about something else. */
const PLAIN = 'It rained in the hills for the whole of the week, and the river was high. '.repeat(6)

/** Unlike the others, so that it is found. */
const OWN = 'The ferrymen of Quillon painted their lighthouse yellow to greet the winter regatta.'

/** What many claims cost in the built extension, in Chromium: adding them, memory, the first answer after a cold start. */
export async function run(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-claims-'))
  const claims = [...longClaims(CLAIMS - 1), { id: 'own', text: OWN }]
  const site = await serve((path) => (path === '/' ? `<!doctype html><title>News</title><p>${PLAIN}</p>` : null))
  const session = await startBrowser()
  try {
    const page = await session.open(site.url('/'))
    const answers = await Answers.of(session, page)
    const doc = { title: 'News', text: `${PLAIN}\nNeighbours said that ${OWN}` }
    const before = await timings(session, answers, doc)
    const bare = await backgroundMemory(session)

    const file = join(folder, 'claims.json')
    writeFileSync(file, packOf(claims))
    const begun = performance.now()
    await addClaims(session, file)
    const added = performance.now() - begun
    const after = await timings(session, answers, doc)
    const full = await backgroundMemory(session)
    const among = `${CLAIMS.toLocaleString('en')} claims`
    if (after.marks !== before.marks + 1) throw new Error(`the claim was found ${after.marks - before.marks} times`)
    return [
      {
        what: `background: memory that ${among} take`,
        value: (full - bare) / MEGABYTE,
        unit: 'MB',
        against: { what: 'ceiling', value: 80 },
      },
      {
        what: `background: cold start to first answer, ${among}`,
        value: after.asleep,
        unit: 'ms',
        against: { what: 'ceiling', value: 400 },
      },
      {
        what: 'background: the same beside no claims',
        value: after.asleep,
        unit: 'ms',
        against: { what: 'no claims', value: before.asleep },
      },
      {
        what: `background: answer when awake, ${among}`,
        value: after.awake,
        unit: 'ms',
        against: { what: 'no claims', value: before.awake },
      },
      {
        what: `options: ${among} added, a claim`,
        value: added / CLAIMS,
        unit: 'ms',
        against: { what: 'ceiling', value: 1 },
      },
    ]
  } finally {
    await session.close()
    await site.close()
    rmSync(folder, { recursive: true })
  }
}

interface Document {
  title: string
  text: string
}

/** Asks the background as a page's script does: from the world that the extension has in the page. */
class Answers {
  readonly #client: CDPSession
  readonly #world: number

  private constructor(client: CDPSession, world: number) {
    this.#client = client
    this.#world = world
  }

  static async of(session: Session, page: Page): Promise<Answers> {
    const client = await page.createCDPSession()
    const world = new Promise<number>((resolve) => {
      client.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin.includes(session.extensionHost)) resolve(context.id)
      })
    })
    await client.send('Runtime.enable')
    return new Answers(client, await world)
  }

  /** Milliseconds until the answer to a page's text, and the marks in it. */
  async time(doc: Document): Promise<{ time: number; marks: number }> {
    const message = JSON.stringify({ name: 'match', args: [doc] })
    const expression = `(async () => {
      const begun = performance.now()
      const answer = await chrome.runtime.sendMessage(${message})
      return { time: performance.now() - begun, marks: answer.marks.length }
    })()`
    const options = { expression, contextId: this.#world, awaitPromise: true, returnByValue: true }
    const { result } = await this.#client.send('Runtime.evaluate', options)
    return result.value
  }
}

async function timings(
  session: Session,
  answers: Answers,
  doc: Document,
): Promise<{ asleep: number; awake: number; marks: number }> {
  const asleep: number[] = []
  const awake: number[] = []
  let marks = 0
  for (let count = 0; count < RUNS; count++) {
    await session.stopBackground()
    asleep.push((await answers.time(doc)).time)
    const again = await answers.time(doc)
    awake.push(again.time)
    marks = again.marks
  }
  return { asleep: median(asleep), awake: median(awake), marks }
}

/** Bytes that the background holds: its heap, and the buffers beside it. */
async function backgroundMemory(session: Session): Promise<number> {
  const target = await session.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().includes(session.extensionHost),
  )
  const client = await target.createCDPSession()
  await client.send('HeapProfiler.collectGarbage')
  const usage: { usedSize: number; backingStorageSize?: number } = await client.send('Runtime.getHeapUsage')
  await client.detach()
  return usage.usedSize + (usage.backingStorageSize ?? 0)
}

/** Claims as long as those of fact-check feeds with their headlines: three of ours in one. */
function longClaims(size: number): { id: string; text: string }[] {
  const { claims } = makeClaimSet(size, 1)
  return claims.map(({ id, text }, at) => {
    const [second, third] = [claims[(at * 7 + 1) % size], claims[(at * 13 + 5) % size]]
    return { id, text: `${text} ${second?.text} ${third?.text}` }
  })
}

async function addClaims(session: Session, file: string): Promise<void> {
  const options = await session.openExtensionPage('options.html')
  const input = (await options.waitForSelector('input[name=feed]')) as ElementHandle<HTMLInputElement>
  await input.uploadFile(file)
  await options.waitForSelector('[data-feed=claims]', { timeout: PATIENCE })
  await options.close()
}

const packOf = (claims: readonly { id: string; text: string }[]): string =>
  JSON.stringify({
    schema: PACK_SCHEMA,
    id: 'claims',
    title: 'Claims',
    version: '1',
    generatedAt: '2025-01-01',
    language: 'en',
    parties: [],
    events: [],
    sources: [],
    documents: [],
    origins: [],
    disputes: [],
    claims: claims.map(({ id, text }) => ({ id, text, claimant: null, made: null, appearances: [], reviews: [] })),
  })

const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
