import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { untilCardOpen } from '../../lib/cli/browser/capture.ts'
import { findingsOf, openCard } from '../../lib/cli/browser/findings.ts'
import { requireBrowser } from '../../lib/cli/browser/install.ts'
import { launch } from '../../lib/cli/browser/launch.ts'
import type { Session } from '../../lib/cli/browser/session.ts'
import { prepareExtension, preparePack } from '../../lib/cli/prepare.ts'
import { ROOT } from '../../lib/cli/root.ts'
import { serve } from '../../lib/cli/serve.ts'
import { step } from '../../lib/cli/steps.mjs'
import type { Mark } from '../../lib/model/view.ts'
import { ask, store } from './control.ts'
import { chosenWords } from './language.ts'
import { ownPages } from './own-pages.ts'
import { galleryPack, galleryPage } from './pack.ts'

/**
 * `npm run gallery [-- WORD]`: pictures of every state that a reader can see, from the built extension in a real
 * Chromium, in both colour schemes, three widths and both directions of writing. They go to `.output/gallery`;
 * with a word only those whose name holds it are taken.
 */

const FOLDER = join(ROOT, '.output', 'gallery')
const WIDTHS = { wide: 1100, middle: 700, narrow: 390 }
const HEIGHT = 820
const SCHEMES = ['light', 'dark'] as const
const DIRECTIONS = ['ltr', 'rtl'] as const

const PLAIN = '<!doctype html><title>Bread</title><p>Bread rises at 30 degrees.</p>'

const [word = ''] = process.argv.slice(2)
const site = await serve((path) => (path === '/' ? galleryPage : path === '/plain' ? PLAIN : null))
try {
  await preparePack()
  const browser = await requireBrowser('chromium')
  const extension = await prepareExtension('chromium')
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  await step(`Take the pictures in ${browser.version}`, async () => {
    const session = await launch({ ...browser, extension, headless: true, viewport: { width: 1100, height: HEIGHT } })
    try {
      return `${await pictures(session)} in .output/gallery`
    } finally {
      await session.close()
    }
  })
} finally {
  await site.close()
}

async function pictures(session: Session): Promise<number> {
  const control = await session.openExtensionPage('popup.html')
  await ask(control, 'addPack', 'lake-orrin.json', JSON.stringify(galleryPack), '2031-05-11')
  let taken = 0
  for (const direction of DIRECTIONS) {
    await store(control, chosenWords(direction))
    const page = await session.open(site.url('/'))
    const popup = await session.popup(page)
    const { tab, marks } = await findingsOf(popup)
    for (const [width, pixels] of Object.entries(WIDTHS)) {
      await page.setViewport({ width: pixels, height: HEIGHT })
      for (const scheme of SCHEMES) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
        for (const entry of marks) {
          const name = `card-${nameOf(entry.mark)}-${scheme}-${width}-${direction}.png`
          if (!name.includes(word)) continue
          await page.bringToFront()
          if (!(await openCard(popup, entry))) throw new Error(`the page has lost a mark: ${name}`)
          await untilCardOpen(session, page)
          await page.bringToFront()
          await page.screenshot({ path: join(FOLDER, name) as `${string}.png` })
          taken++
        }
      }
    }
    if (direction === 'ltr' && marks[0]) {
      const [entry] = marks
      taken += await forEveryone(session, page, async () => {
        await openCard(popup, entry)
        await untilCardOpen(session, page)
        await page.bringToFront()
      })
    }
    await page.keyboard.press('Escape')
    taken += await marksAlone(page, direction)
    const plain = await session.open(site.url('/plain'))
    const tabs = { marked: tab, plain: await session.tabId(plain) }
    const isWanted = (name: string): boolean => name.includes(word)
    taken += await ownPages(session, control, { folder: FOLDER, tabs, schemes: SCHEMES, direction, isWanted })
    await plain.close()
    await page.close()
    await popup.close()
  }
  return taken
}

/** A card with a palette of the reader's own, and at twice the size. */
async function forEveryone(session: Session, page: Page, open: () => Promise<void>): Promise<number> {
  await page.setViewport({ width: WIDTHS.middle, height: HEIGHT })
  await page.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }])
  await open()
  await page.screenshot({ path: join(FOLDER, 'card-forced.png') })
  await page.emulateMediaFeatures([])
  await page.setViewport({ width: WIDTHS.wide / 2, height: HEIGHT / 2, deviceScaleFactor: 2 })
  await open()
  await page.screenshot({ path: join(FOLDER, 'card-twice.png') })
  const root = await session.closedRoot(page)
  await root?.evaluate((one) => {
    for (const details of one.querySelectorAll('details')) details.open = true
    one.querySelector('[role=dialog]')?.scrollTo(0, 1e6)
  })
  await page.setViewport({ width: WIDTHS.narrow, height: HEIGHT })
  await page.screenshot({ path: join(FOLDER, 'card-end.png') })
  await page.setViewport({ width: WIDTHS.middle, height: 2 * HEIGHT })
  await page.screenshot({ path: join(FOLDER, 'card-whole.png') })
  return 4
}

/** The marks on a page as such: also with a palette of the reader's own, and printed, where there are none. */
async function marksAlone(page: Page, direction: string): Promise<number> {
  if (direction === 'rtl') return 0
  await page.setViewport({ width: WIDTHS.middle, height: HEIGHT, deviceScaleFactor: 2 })
  const features = {
    light: [{ name: 'prefers-color-scheme', value: 'light' }],
    dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
    forced: [{ name: 'forced-colors', value: 'active' }],
  }
  const paths = Object.keys(features).map((name) => `marks-${name}.png`)
  for (const [name, wanted] of Object.entries(features)) {
    await page.emulateMediaFeatures(wanted)
    await page.screenshot({ path: join(FOLDER, `marks-${name}.png`) as `${string}.png` })
  }
  await page.emulateMediaFeatures([])
  await page.emulateMediaType('print')
  await page.screenshot({ path: join(FOLDER, 'marks-print.png') as `${string}.png` })
  await page.emulateMediaType()
  return paths.length + 1
}

/** "norland-soldiers-killed-9-matches-own-voice": what a mark is, in a file's name. */
function nameOf(mark: Mark): string {
  const dispute = mark.dispute.split('/')[1] ?? mark.dispute
  if (mark.kind === 'statement') return `${dispute}-${mark.stance}`
  const speaker = mark.claimant?.party ?? mark.claimant?.name ?? (mark.ownVoice ? 'own-voice' : 'unclear')
  return `${dispute}-${mark.min ?? mark.max ?? mark.qualifier}-${mark.relation}-${speaker}`.replaceAll(/[^\w-]+/g, '-')
}
