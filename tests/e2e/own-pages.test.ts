import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '../../lib/extension/default-settings.ts'
import { toFile } from '../../lib/extension/settings-file.ts'
import { fixturePack } from '../fixtures/pack.ts'
import {
  greetings,
  marks,
  type Session,
  type Site,
  serveFolder,
  shareBrowser,
  troubles,
  untilMarked,
} from './harness/index.ts'
import { layerOf, PATIENCE, untilCard, untilNoCard } from './layer.ts'

let session: Session
let demo: Site
let page: Page
let side: Page
let options: Page
const folder = mkdtempSync(join(tmpdir(), 'counterclaim-pages-'))

beforeAll(async () => {
  session = await shareBrowser()
  demo = await serveFolder('docs/demo')
  page = await session.open(demo.url('/index.html'))
  await untilMarked(page, 8)
  side = await session.openExtensionPage(`sidepanel.html?tab=${await session.tabId(page)}`)
  await side.waitForSelector('[data-mention]')
  options = await session.openExtensionPage('options.html')
  await options.waitForSelector('main')
})

afterAll(async () => {
  await session?.close()
  await demo?.close()
  rmSync(folder, { recursive: true })
})

const said = (on: Page): Promise<string> => on.evaluate(() => document.body.innerText)
const untilSaid = (on: Page, text: string | RegExp): Promise<void> =>
  vi.waitFor(async () => expect(await said(on)).toMatch(text), { timeout: PATIENCE })
const press = async (on: Page, selector: string): Promise<void> => {
  await on.bringToFront()
  await (await on.waitForSelector(selector))?.click()
}

function write(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

async function give(input: string, path: string): Promise<void> {
  const field = (await options.$(`input[name=${input}]`)) as ElementHandle<HTMLInputElement>
  await field.uploadFile(path)
}

const narrow = async (on: Page): Promise<boolean> =>
  on.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)

/** Nothing for axe, nothing cut off at the width that 200% of zoom leaves of a small screen. */
async function isSound(on: Page): Promise<void> {
  await on.bringToFront()
  expect(await troubles(on)).toEqual([])
  const before = on.viewport()
  await on.setViewport({ width: 320, height: 640 })
  expect(await narrow(on)).toBe(true)
  await on.setViewport(before)
}

describe('the side panel', () => {
  test('shows accounts in time, and every dispute of the packs', async () => {
    const dots = await side.$$eval('.timeline li[data-account]', (all) => all.length)
    expect(dots).toBeGreaterThan(20)
    const listed = await side.$$eval('[data-result]', (all) => all.length)
    expect(listed).toBe(await side.$eval('[data-pack]', () => document.querySelectorAll('[data-result]').length))
    expect(listed).toBeGreaterThanOrEqual(15)
  })

  test('is sound', async () => isSound(side))
})

describe('keyboard commands', () => {
  test('lead from mark to mark, open and close the card', async () => {
    await session.command(page, 'next-mark')
    const first = await vi.waitFor(
      async () => {
        const { focus } = await layerOf(session, page)
        expect(focus).not.toBeNull()
        return focus
      },
      { timeout: PATIENCE },
    )
    await session.command(page, 'next-mark')
    await vi.waitFor(async () => expect((await layerOf(session, page)).focus).not.toBe(first), { timeout: PATIENCE })
    await session.command(page, 'previous-mark')
    await vi.waitFor(async () => expect((await layerOf(session, page)).focus).toBe(first), { timeout: PATIENCE })
    await session.command(page, 'open-card')
    await untilCard(session, page)
    await session.command(page, 'close-card')
    expect((await untilNoCard(session, page)).focus).toBe(first)
  })

  test('take all marks off the page and put them back', async () => {
    await session.command(page, 'hide-marks')
    await vi.waitFor(async () => expect(await marks(page)).toEqual([]), { timeout: PATIENCE })
    await session.command(page, 'hide-marks')
    await untilMarked(page, 8)
  })
})

describe('options', () => {
  test('are sound', async () => isSound(options))

  test('a kind of marks is switched off and on again', async () => {
    const before = (await marks(page)).length
    await press(options, '[data-switch=one-sided]')
    await vi.waitFor(async () => expect((await marks(page)).length).toBeLessThan(before), { timeout: PATIENCE })
    await press(options, '[data-switch=one-sided]')
    await untilMarked(page, before)
  })

  test('settings are loaded from a file, and what is not marked is marked again', async () => {
    const before = (await marks(page)).length
    const dispute = await side.$eval('[data-mention]', (one) => (one as HTMLElement).dataset.dispute as string)
    const unmarked = [{ dispute, figure: null, stance: null }]
    await give('settings', write('settings.json', toFile({ ...DEFAULT_SETTINGS, unmarked, delay: 1000 })))
    await untilSaid(options, 'The settings of the file are in use.')
    await untilSaid(options, '1 second')
    await vi.waitFor(async () => expect((await marks(page)).length).toBeLessThan(before), { timeout: PATIENCE })
    await press(options, '[data-unmarked] button')
    await untilMarked(page, before)
    await give('settings', write('other.json', '{}'))
    await untilSaid(options, 'nothing was changed')
  })

  test('a pack is added from a file and removed; another file is refused in one line', async () => {
    await give('pack', write('lake.json', JSON.stringify(fixturePack)))
    await untilSaid(options, 'Added: Clash at Lake Orrin, version 1.2.0.')
    await untilSaid(side, /Checked against 2 packs/)
    expect(await options.$eval('[data-pack=lake-orrin]', (one) => (one as HTMLElement).innerText)).toMatch(
      /3 disputes from 3 documents\s+From the file lake\.json[\s\S]+SHA-256/,
    )
    await press(options, '[data-pack=lake-orrin] > button')
    await untilSaid(side, /Checked against 1 pack/)
    await give('pack', write('broken.json', JSON.stringify({ ...fixturePack, title: 5 })))
    await untilSaid(options, 'not a sound pack; see “title” in it')
  })

  test('works only on picked sites', async () => {
    await press(options, 'input[value=picked]')
    await vi.waitFor(async () => expect(await marks(page)).toEqual([]), { timeout: PATIENCE })
    await (await options.waitForSelector('input[name=site]'))?.type(demo.url('/index.html'))
    await press(options, '.add button')
    await options.waitForSelector('[data-site]')
    await page.reload()
    await untilMarked(page, 8)
    await press(options, 'input[value=all]')
    await options.waitForSelector('input[name=site]', { hidden: true })
  })

  test('the interface is read from right to left in Urdu, and stays sound', async () => {
    await options.select('select[name=language]', 'ur')
    await vi.waitFor(async () => expect(await options.evaluate(() => document.documentElement.dir)).toBe('rtl'), {
      timeout: PATIENCE,
    })
    await options.waitForSelector('main')
    await isSound(options)
    const popup = await session.popup(page)
    await popup.waitForSelector('[data-mention]')
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('ur')
    await isSound(popup)
    await popup.close()
    await options.select('select[name=language]', '')
    await untilSaid(options, 'Options of Counterclaim')
  })
})

test('the page that greets was opened once, and is sound', async () => {
  expect(greetings()).toBe(1)
  const greeting = await session.openExtensionPage('welcome.html')
  await greeting.waitForSelector('main')
  await isSound(greeting)
  await untilSaid(greeting, 'Nothing. Counterclaim makes no request to the network')
  await greeting.close()
})

test('the popup is sound', async () => {
  const popup = await session.popup(page)
  await popup.waitForSelector('[data-mention]')
  await isSound(popup)
  await popup.close()
})
