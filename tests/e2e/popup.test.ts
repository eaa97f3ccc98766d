import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openDemoWithPopup } from './demo.ts'
import { browserKind, openToolbarPopup, type Session, type Site, serve, untilMarked } from './harness/index.ts'
import { PATIENCE, untilCard } from './layer.ts'

let session: Session
let demo: Site
let plain: Site
let page: Page
let popup: Page

beforeAll(async () => {
  plain = await serve((path) =>
    path === '/' ? '<!doctype html><title>Bread</title><p>Bread rises at 30 degrees.</p>' : null,
  )
  ;({ session, demo, page, popup } = await openDemoWithPopup())
})

afterAll(async () => {
  await session?.close()
  await demo?.close()
  await plain?.close()
})

const SILENCE =
  /Checked against 1 pack \(as of .+ \d{4}, \d+ disputes\)\. No mark is no confirmation\.[\s\S]+, version [\d.]+, of .+ \d{4} \(.+\)/

const words = (on: Page): Promise<string> => on.evaluate(() => document.body.innerText)

describe('a page with disputes', () => {
  test('lists every mark with its dispute, value and relation', async () => {
    const entries = await popup.$$eval('[data-mention]', (all) =>
      all.map((entry) => {
        const { mention, dispute = '', value, relation } = (entry as HTMLElement).dataset
        return { mention, dispute, value, relation, text: (entry as HTMLElement).innerText }
      }),
    )
    expect(entries.length).toBeGreaterThanOrEqual(11)
    expect(new Set(entries.map(({ mention }) => mention)).size).toBe(entries.length)
    for (const { dispute, value, relation } of entries) {
      expect(dispute).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+$/)
      expect(value).toMatch(/^(\d+(-\d+)?|dozens|vague|[a-z-]+)$/)
      expect(['matches', 'within', 'differs', 'statement']).toContain(relation)
    }
    const soldiers = entries.filter(({ dispute }) => dispute.endsWith('/pakistani-soldiers-killed'))
    expect(soldiers.some(({ value, text }) => value === '58' && text.includes('58'))).toBe(true)
  })

  test('says what was checked', async () => {
    expect(await words(popup)).toMatch(SILENCE)
  })

  test('lists the sources by outlet with what each reported', async () => {
    // By keyboard: the list grows as it opens, and a pointer may come down beside what it was aimed at.
    for (const opener of ['.sources', '[data-source=NationPress]']) {
      await popup.waitForSelector(`${opener} > summary`)
      await popup.focus(`${opener} > summary`)
      await popup.keyboard.press('Enter')
      await popup.waitForSelector(`${opener}[open]`)
    }
    const sources = () => popup.$eval('.sources', (one) => (one as HTMLElement).innerText)
    await vi.waitFor(async () => expect(await sources()).toMatch(/NationPress[\s\S]+paragraph \d+/), {
      timeout: PATIENCE,
    })
    const groups = () => popup.$$eval('[data-source]', (all) => all.map((one) => (one as HTMLElement).dataset.source))
    const outlets = await groups()
    await popup.click('.sources input[value=party]')
    await vi.waitFor(async () => expect(await groups()).not.toEqual(outlets), { timeout: PATIENCE })
    expect(await groups()).toContain('Pakistan')
    await popup.click('.sources input[value=speaker]')
    await vi.waitFor(async () => expect(await groups()).toContain('Zabihullah Mujahid'), { timeout: PATIENCE })
  })

  test('jumps to a mark and opens its card', async () => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    await popup.bringToFront()
    const entry = await popup.waitForSelector('[data-dispute$="/pakistani-soldiers-killed"]')
    await entry?.click()
    const { card } = await untilCard(session, page)
    expect(card).toContain('How many Pakistani soldiers were killed?')
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible')
    expect(await page.evaluate(() => scrollY)).toBeLessThan(400)
  })

  test('searches all packs, whatever the spelling', async () => {
    await popup.bringToFront()
    await popup.type('input[type=search]', 'quadcoptrs')
    await popup.waitForSelector('[data-result]')
    expect(await popup.$$eval('[data-result]', (all) => (all[0] as HTMLElement).dataset.result)).toMatch(
      /\/quadcopters-downed$/,
    )
    expect(await popup.$eval('[data-result] mark', (one) => one.textContent)).toBe('quadcopters')
  })
})

describe('a page with nothing', () => {
  test('says so, and what was checked', async () => {
    const quiet = await session.open(plain.url('/'))
    const panel = await session.popup(quiet)
    await panel.waitForSelector('[data-silence]')
    const said = await words(panel)
    expect(said).toContain('Nothing on this page is in the packs.')
    expect(said).toMatch(SILENCE)
    expect(await panel.$('[data-mention]')).toBeNull()
    await panel.close()
    await quiet.close()
  })

  test('has nothing of the extension in it', async () => {
    const quiet = await session.open(plain.url('/'))
    const seen = await quiet.evaluate(() => ({
      children: document.documentElement.children.length,
      highlights: CSS.highlights.size,
    }))
    expect(seen).toEqual({ children: 2, highlights: 0 })
    await quiet.close()
  })
})

// Firefox has no way to open a toolbar popup from outside; its content is the page above.
if (browserKind === 'chromium') {
  test('the toolbar’s popup shows the tab in front', async () => {
    const own = await openToolbarPopup(session, page)
    await own.waitForSelector('[data-mention]')
    expect(await own.$$eval('[data-mention]', (all) => all.length)).toBeGreaterThanOrEqual(11)
    await own.close()
  })
}

test('the list follows the page', async () => {
  const own = await session.open(`${demo.url('/index.html')}?changing`)
  await untilMarked(own, 8)
  const panel = await session.popup(own)
  await panel.waitForSelector('[data-mention]')
  await own.bringToFront()
  await own.evaluate(() => document.querySelector('main')?.remove())
  await vi.waitFor(async () => expect(await words(panel)).toContain('Nothing on this page is in the packs.'), {
    timeout: PATIENCE,
  })
  await panel.close()
  await own.close()
})
