import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { factCheck } from '../extract/claimreview/feeds.ts'
import { fixturePack } from '../fixtures/pack.ts'
import { type Session, type Site, serve, shareBrowser, untilMarked } from './harness/index.ts'
import { PATIENCE, untilCard } from './layer.ts'

const CLAIM = 'The city closed all of its 40 wells.'
const PAGE = `<!doctype html><title>Water</title><p>It was a dry week, and people talked about little else.</p>
<p>Neighbours said that the city closed all of its 40 wells.</p><p>${'The harvest was late that year. '.repeat(6)}</p>`
const folder = mkdtempSync(join(tmpdir(), 'counterclaim-feeds-'))
let session: Session
let site: Site
let options: Page

beforeAll(async () => {
  session = await shareBrowser()
  site = await serve((path) => (path === '/' ? PAGE : null))
  options = await session.openExtensionPage('options.html')
})

afterAll(async () => {
  await session?.close()
  await site?.close()
  rmSync(folder, { recursive: true })
})

const said = (): Promise<string> => options.$eval('.said', (one) => one.textContent ?? '')

async function addFile(name: string, text: string, button = 'feed'): Promise<void> {
  const file = join(folder, name)
  writeFileSync(file, text)
  const input = (await options.waitForSelector(`input[name=${button}]`)) as ElementHandle<HTMLInputElement>
  await input.uploadFile(file)
}

test('a file of fact checks is added, marks what a page repeats, and is gone when it is removed', async () => {
  await addFile('checks.json', JSON.stringify([factCheck(), { '@type': 'ClaimReview' }]))
  await vi.waitFor(async () => expect(await said()).toContain('1 checked claim; 1 left out'), { timeout: PATIENCE })

  const page = await session.open(site.url('/'))
  const [mark] = await untilMarked(page, 1)
  expect(mark?.text).toBe('Neighbours said that the city closed all of its 40 wells.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const { card } = await untilCard(session, page)
  for (const shown of [CLAIM, 'Ida Brook', 'Rated “Mostly false” by Check Desk']) expect(card).toContain(shown)

  const popup = await session.popup(page)
  await popup.waitForSelector('[data-mention]')
  expect(await popup.$eval('[data-mention]', (one) => (one as HTMLElement).dataset.dispute)).toMatch(/^claim:checks\//)
  await popup.focus('.more > summary')
  await popup.keyboard.press('Enter')
  const review = await popup.waitForSelector('[data-review] a')
  expect(await review?.evaluate((one) => (one as HTMLAnchorElement).href)).toBe('https://checks.example/wells')
  expect(await popup.$eval('[data-silence]', (one) => one.textContent)).toContain('1 checked claim')

  await options.bringToFront()
  await options.click('[data-feed=checks] button')
  await vi.waitFor(async () => expect(await options.$('[data-feed]')).toBeNull(), { timeout: PATIENCE })
})

test('fact checks that come as a pack are taken as such from the packs’ button, too', async () => {
  const claims = [{ id: 'wells', text: CLAIM, claimant: null, made: null, appearances: [], reviews: [] }]
  await addFile('wells.json', JSON.stringify({ ...fixturePack, id: 'wells', disputes: [], claims }), 'pack')
  await options.waitForSelector('[data-feed=wells]')
  expect(await said()).toContain('1 checked claim')
  expect(await options.$('[data-pack=wells]')).toBeNull()
})

test('a file without fact checks is named', async () => {
  await addFile('notes.json', '{"@type": "Article"}')
  await vi.waitFor(async () => expect(await said()).toBe('There is no fact check in notes.json.'), {
    timeout: PATIENCE,
  })
})
