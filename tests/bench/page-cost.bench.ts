import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { requireBrowser } from '../../lib/cli/browser/install.ts'
import { launch } from '../../lib/cli/browser/launch.ts'
import type { Session } from '../../lib/cli/browser/session.ts'
import { prepareExtension, preparePack } from '../../lib/cli/prepare.ts'
import { writeBareWalk } from './page-cost/bare-walk.ts'
import { heapOf, measureLoad } from './page-cost/load.ts'
import type { OwnWork } from './page-cost/own-work.ts'
import { type Pages, servePages } from './page-cost/pages.ts'
import type { Row } from './row.ts'

/** Milliseconds after a page has loaded until the extension is done with it. */
const SETTLE = 600
const STORM_SECONDS = 10
/** Pages with a match are loaded with the article in front; so many are enough for a sum. */
const MOST_MATCHING = 8

/**
 * What the extension costs in the page, in Chromium, against an extension that only walks the page's text nodes once.
 * The variable `COUNTERCLAIM_PAGES` names a folder of saved pages to measure on, beside a page of our own.
 */
export async function run(): Promise<Row[]> {
  await preparePack()
  const extension = await prepareExtension('chromium')
  const folder = mkdtempSync(join(tmpdir(), 'bare-walk-'))
  const pages = await servePages(process.env.COUNTERCLAIM_PAGES)
  const { executable } = await requireBrowser('chromium')
  const start = (path: string): Promise<Session> =>
    launch({
      kind: 'chromium',
      executable,
      extension: path,
      headless: true,
      offline: true,
      viewport: { width: 1100, height: 800 },
    })
  const ours = await start(extension)
  const bare = await start(writeBareWalk(folder))
  try {
    const size = (what: string, file: string, most: number): Row => ({
      what,
      value: statSync(join(extension, file)).size / 1000,
      unit: 'kB',
      against: { what: 'asked: at most', value: most },
    })
    return [
      ...(await compare(ours, bare, pages)),
      ...(await extremes(ours, bare, pages)),
      size('gate script', 'gate.js', 10),
      size('script that reads and marks', 'annotator.js', 30),
    ]
  } finally {
    await Promise.all([ours.close(), bare.close(), pages.site.close()])
    rmSync(folder, { recursive: true, force: true })
  }
}

const settle = (): Promise<void> => pause(SETTLE)

/** Sums over pages, each loaded with one extension and with the other in turn. */
async function compare(ours: Session, bare: Session, { site, plain, withArticle }: Pages): Promise<Row[]> {
  const rows: Row[] = []
  const kinds: [string, string[], number, number][] = [
    ['without a match', plain, Number.POSITIVE_INFINITY, 1.5],
    ['with matches', plain.map(withArticle), MOST_MATCHING, 3],
  ]
  for (const [kind, paths, most, asked] of kinds) {
    const works: OwnWork[] = []
    let walk = 0
    for (const path of paths) {
      if (works.length === most) break
      const work = await measureLoad(ours, { url: site.url(path), until: settle })
      // A page in another language is left alone, whatever stands in it.
      if (path.endsWith('/article') && !work.scripts.includes('annotator.js')) continue
      const walked = await measureLoad(bare, { url: site.url(path), until: settle })
      walk += walked.total
      works.push(work)
      const ratio = (work.total / walked.total).toFixed(2)
      console.log(`  ${path}: ${work.total.toFixed(2)} ms, ${ratio} of a bare walk, ${work.scripts.join(' ')}`)
    }
    const sum = (of: (work: OwnWork) => number): number => works.reduce((total, work) => total + of(work), 0)
    const pages = `${works.length} ${works.length === 1 ? 'page' : 'pages'} ${kind}`
    rows.push(
      {
        what: `work in ${pages} (asked: ${asked})`,
        value: sum(({ total }) => total),
        unit: 'ms',
        against: { what: 'bare walk', value: walk },
      },
      {
        what: `layouts forced in ${pages}`,
        value: sum(({ layouts }) => layouts),
        unit: '',
        against: { what: 'pages', value: works.length },
      },
    )
  }
  return rows
}

/** The largest page on a slow machine, a storm of changes, and memory. */
async function extremes(ours: Session, bare: Session, { site, largest, withArticle, storm }: Pages): Promise<Row[]> {
  const slow = { url: site.url(withArticle(largest)), slowdown: 4, until: () => pause(3 * SETTLE) }
  const task = await measureLoad(ours, slow)
  const shift = task.shift - (await measureLoad(bare, slow)).shift
  const demo = await measureLoad(ours, { url: site.url(withArticle('/plain.html')), until: settle })
  const changing = { url: site.url(storm), until: () => pause(STORM_SECONDS * 1000) }
  const stormy = await measureLoad(ours, changing)
  const first = await measureLoad(ours, { url: site.url(withArticle('/plain.html')), until: settle })
  const plain = { url: site.url('/plain.html'), until: settle }
  const heap = (await heapOf(ours, plain)) - (await heapOf(bare, plain))
  const asked = (value: number) => ({ what: 'asked: at most', value })
  return [
    {
      what: 'longest task on the largest page, four times slowed down',
      value: task.longest,
      unit: 'ms',
      against: asked(50),
    },
    {
      what: 'layout shift by marks',
      value: Math.max(0, shift),
      unit: '',
      against: { what: 'asked: 0; a page may have', value: 0.1 },
    },
    {
      what: 'from the end of the document to the first work',
      value: demo.begun,
      unit: 'ms',
      against: { what: 'asked: at least', value: 0 },
    },
    {
      what: `work in ${STORM_SECONDS} s of a thousand changes a second`,
      value: Math.max(0, stormy.total - first.total),
      unit: 'ms',
      against: asked(STORM_SECONDS * 20),
    },
    { what: 'memory in a page without a match', value: Math.max(0, heap) / 1000, unit: 'kB', against: asked(1000) },
  ]
}
