import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openDemoWithPopup } from './demo.ts'
import { marks, type Session, type Site, untilMarked } from './harness/index.ts'
import { layerOf, PATIENCE, tabToMarks, untilCard, untilNoCard, untilSaid } from './layer.ts'

/** All that a reader can do, with no key but Tab, arrows, Enter, Space, Escape and letters. */

let session: Session
let demo: Site
let page: Page
let popup: Page
let options: Page

beforeAll(async () => {
  ;({ session, demo, page, popup } = await openDemoWithPopup())
  options = await session.openExtensionPage('options.html')
  await options.waitForSelector('main h2')
})

afterAll(async () => {
  await session?.close()
  await demo?.close()
})

/** Presses Tab until the focus is where it is wanted. */
async function tabUntil(on: Page, isThere: () => Promise<boolean>, wanted: string, most: number): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (await isThere()) return
    await on.keyboard.press('Tab')
  }
  throw new Error(`${most} presses of Tab did not reach ${wanted}`)
}

const tabTo = (on: Page, selector: string): Promise<void> => {
  const isThere = () => on.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)
  return tabUntil(on, isThere, selector, 80)
}

/** The same in the card, by the words of what has the focus. */
const tabInCardTo = (words: RegExp, most: number): Promise<void> =>
  tabUntil(page, async () => words.test((await layerOf(session, page)).focus ?? ''), String(words), most)

const untilTrue = (on: Page, selector: string): Promise<unknown> => on.waitForSelector(selector, { timeout: PATIENCE })

describe.each(['popup', 'options'])('the %s', (name) => {
  test('is gone through in the order of the page, and each stop can be seen', async () => {
    const own = name === 'popup' ? popup : options
    await own.bringToFront()
    const stops = await own.evaluate(() => {
      const wanted = 'a[href], button:not(:disabled), input:not(:disabled), select, summary'
      const all = [...document.querySelectorAll<HTMLElement>(wanted)].filter(
        (one) => one.checkVisibility() && !one.matches('input[type=radio]:not(:checked)'),
      )
      for (const [at, one] of all.entries()) one.dataset.stop = String(at)
      return all.length
    })
    expect(stops).toBeGreaterThan(10)
    const met: (string | boolean | undefined)[][] = []
    for (let at = 0; at < stops; at++) {
      await own.keyboard.press('Tab')
      met.push(
        await own.evaluate(() => {
          const active = document.activeElement as HTMLElement
          const rings = [active, active.closest('label')].map((one) => one && getComputedStyle(one))
          return [active.dataset.stop, rings.some((style) => style !== null && style.outlineStyle !== 'none')]
        }),
      )
    }
    expect(met).toEqual(Array.from({ length: stops }, (_, at) => [String(at), true]))
    await own.evaluate(() => (document.activeElement as HTMLElement).blur())
  })
})

describe('popup', () => {
  test('sources are unfolded and sorted otherwise', async () => {
    await popup.bringToFront()
    await tabTo(popup, '.sources > summary')
    await popup.keyboard.press('Enter')
    await untilTrue(popup, '.sources[open] [data-source]')
    await tabTo(popup, '.sources input')
    await popup.keyboard.press('ArrowRight')
    await untilTrue(popup, '[data-source="Zabihullah Mujahid"]')
  })

  test('what is found is unfolded', async () => {
    await popup.bringToFront()
    await tabTo(popup, 'input[type=search]')
    await popup.keyboard.type('quadcopter')
    await untilTrue(popup, '[data-result$="/quadcopters-downed"]')
    await tabTo(popup, '[data-result] summary')
    await popup.keyboard.press('Enter')
    await untilTrue(popup, '[data-result] details[open] .accounts')
  })

  test('the site is switched off and on again', async () => {
    await popup.bringToFront()
    await tabTo(popup, '[data-switch=site]')
    await popup.keyboard.press(' ')
    await vi.waitFor(async () => expect(await marks(page)).toEqual([]), { timeout: PATIENCE })
    await popup.keyboard.press(' ')
    await untilMarked(page, 8)
  })

  test.each([
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const)('%s on a mention leads to its place, with the card open and the focus in it', async (_, key) => {
    // A popup is opened anew each time.
    const fresh = await session.popup(page)
    await fresh.bringToFront()
    await untilTrue(fresh, '[data-mention]')
    await tabTo(fresh, '[data-mention]')
    const dispute = await fresh.evaluate(() => (document.activeElement as HTMLElement).dataset.dispute)
    await fresh.keyboard.press(key)
    await untilCard(session, page)
    const root = await session.closedRoot(page)
    const open = await root?.evaluate((one) => ({
      dispute: one.querySelector<HTMLElement>('[role=dialog]')?.dataset.dispute,
      isInside: one.querySelector('[role=dialog]')?.contains(one.activeElement),
    }))
    expect(open).toEqual({ dispute, isInside: true })
    await page.bringToFront()
    await page.keyboard.press('Escape')
    await untilNoCard(session, page)
    await fresh.close()
  })
})

test('card: sources are unfolded, a figure is not marked again, and that is undone', async () => {
  await page.bringToFront()
  const before = (await marks(page)).length
  await tabToMarks(session, page)
  await page.keyboard.press('Enter')
  await untilCard(session, page)
  await tabInCardTo(/\d reports?, \d origins?/, 10)
  await page.keyboard.press('Enter')
  expect(await untilSaid(session, page, 'details.reports[open] .origin')).toMatch(/^Origin: /)
  await tabInCardTo(/^Mark less$/, 40)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect((await layerOf(session, page)).focus).toMatch(/^Do not mark “.+” on this question again$/)
  await page.keyboard.press('Enter')
  await vi.waitFor(async () => expect((await marks(page)).length).toBeLessThan(before), { timeout: PATIENCE })
  await vi.waitFor(async () => expect((await layerOf(session, page)).focus).toBe('Undo'), { timeout: PATIENCE })
  await page.keyboard.press('Enter')
  await untilMarked(page, before)
})

describe('options', () => {
  test('a kind of marks, the delay and the places are chosen, and a pack is unfolded', async () => {
    await options.bringToFront()
    await tabTo(options, '[data-switch=one-sided]')
    const before = (await marks(page)).length
    await options.keyboard.press(' ')
    await vi.waitFor(async () => expect((await marks(page)).length).toBeLessThan(before), { timeout: PATIENCE })
    await options.keyboard.press(' ')
    await untilMarked(page, before)
    await tabTo(options, 'input[name=delay]')
    const delay = () => options.$eval('input[name=delay]', (one) => Number((one as HTMLInputElement).value))
    const usual = await delay()
    await options.keyboard.press('ArrowRight')
    await vi.waitFor(async () => expect(await delay()).toBeGreaterThan(usual), { timeout: PATIENCE })
    await options.keyboard.press('ArrowLeft')
    await vi.waitFor(async () => expect(await delay()).toBe(usual), { timeout: PATIENCE })
    await tabTo(options, 'input[value=all]')
    await options.keyboard.press('ArrowDown')
    await vi.waitFor(async () => expect(await marks(page)).toEqual([]), { timeout: PATIENCE })
    await options.keyboard.press('ArrowUp')
    await untilMarked(page, before)
    await tabTo(options, '[data-pack] summary')
    await options.keyboard.press('Enter')
    await untilTrue(options, '[data-pack] details[open] li')
  })
})
