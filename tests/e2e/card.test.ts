import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DELAYS } from '../../lib/extension/default-settings.ts'
import { AWAY } from '../../lib/page/pointing.ts'
import { type Mark, marks, type Session, type Site, serveFolder, shareBrowser, untilMarked } from './harness/index.ts'
import { holds, layerOf, tabToMarks, untilCard, untilNoCard } from './layer.ts'

let session: Session
let demo: Site
let page: Page

beforeAll(async () => {
  session = await shareBrowser()
  demo = await serveFolder('docs/demo')
})

afterAll(async () => {
  await session?.close()
  await demo?.close()
})

beforeEach(async () => {
  await page?.close()
  page = await session.open(demo.url('/index.html'))
  await untilMarked(page, 8)
  await page.bringToFront()
})

/** A marked figure that is on the screen. */
async function figureOnScreen(words: string): Promise<Mark> {
  const found = (await marks(page)).find(({ text, y }) => text === words && y > 0 && y < 800)
  if (!found) throw new Error(`no mark on ${words}`)
  return found
}

const SOLDIERS = 'How many Pakistani soldiers were killed?'

describe('by mouse', () => {
  test('the card opens where the pointer rests and closes when it leaves', async () => {
    const { x, y } = await figureOnScreen('58')
    await page.mouse.move(x, y)
    const { card } = await untilCard(session, page)
    expect(card).toContain(SOLDIERS)
    await page.mouse.move(5, 790, { steps: 4 })
    await untilNoCard(session, page)
  })

  test('it stays while the pointer is on it', async () => {
    const { x, y } = await figureOnScreen('58')
    await page.mouse.move(x, y)
    const { box } = await untilCard(session, page)
    await page.mouse.move((box.left + box.right) / 2, box.top + 40, { steps: 6 })
    await holds(AWAY, async () => expect((await layerOf(session, page)).card).toContain(SOLDIERS))
  })

  test('it opens at once on a click, stays, and closes with Escape', async () => {
    const { x, y } = await figureOnScreen('58')
    await page.mouse.click(x, y)
    const { card } = await untilCard(session, page)
    expect(card).toContain(SOLDIERS)
    await page.mouse.move(5, 790, { steps: 4 })
    await holds(AWAY, async () => expect((await layerOf(session, page)).card).toContain(SOLDIERS))
    await page.keyboard.press('Escape')
    await untilNoCard(session, page)
  })

  test('a click beside it closes it', async () => {
    const { x, y } = await figureOnScreen('58')
    await page.mouse.click(x, y)
    await untilCard(session, page)
    await page.mouse.click(5, 790)
    await untilNoCard(session, page)
  })

  test('it never covers the figure', async () => {
    for (const mark of (await marks(page)).filter(({ y }) => y > 0 && y < 800).slice(0, 4)) {
      await page.mouse.click(mark.x, mark.y)
      const { box } = await untilCard(session, page)
      const isOver = mark.x > box.left && mark.x < box.right && mark.y > box.top && mark.y < box.bottom
      expect(isOver, mark.text).toBe(false)
      expect(box.left).toBeGreaterThanOrEqual(0)
      expect(box.right).toBeLessThanOrEqual(1100)
      expect(box.top).toBeGreaterThanOrEqual(0)
      expect(box.bottom).toBeLessThanOrEqual(800)
      await page.keyboard.press('Escape')
      await untilNoCard(session, page)
    }
  })
})

describe('by keyboard', () => {
  test('Tab reaches the marks, Enter opens the card and moves into it, Escape gives the focus back', async () => {
    const button = await tabToMarks(session, page)
    await page.keyboard.press('Enter')
    const { focus } = await untilCard(session, page)
    expect(focus).toBe('card')
    await page.keyboard.press('Tab')
    expect((await layerOf(session, page)).focus).toBe('Close')
    await page.keyboard.press('Escape')
    expect((await untilNoCard(session, page)).focus).toBe(button)
  })

  test('the close button gives the focus back too', async () => {
    const button = await tabToMarks(session, page)
    await page.keyboard.press('Enter')
    await untilCard(session, page)
    await page.keyboard.press('Tab')
    await page.keyboard.press(' ')
    expect((await untilNoCard(session, page)).focus).toBe(button)
  })

  test('the page hears nothing of what is typed in the card', async () => {
    await page.evaluate(() => {
      const heard: string[] = []
      ;(globalThis as { heard?: string[] }).heard = heard
      document.addEventListener('keydown', ({ key }) => heard.push(key))
    })
    await tabToMarks(session, page)
    await page.keyboard.press('Enter')
    await untilCard(session, page)
    await page.keyboard.press('k')
    expect(await page.evaluate(() => (globalThis as { heard?: string[] }).heard)).not.toContain('k')
  })
})

test('a page script cannot click a card open', async () => {
  const { x, y } = await figureOnScreen('58')
  await page.evaluate(
    (atX, atY) => {
      for (const type of ['pointermove', 'click']) {
        const event = new PointerEvent(type, { clientX: atX, clientY: atY, bubbles: true, pointerType: 'mouse' })
        document.elementFromPoint(atX, atY)?.dispatchEvent(event)
      }
    },
    x,
    y,
  )
  await holds(DELAYS.usual, async () => expect((await layerOf(session, page)).card).toBeNull())
})

test('on a narrow screen the card is a sheet along the edge that is away from the figure', async () => {
  await page.setViewport({ width: 400, height: 700 })
  const mark = (await marks(page)).find(({ y }) => y > 20 && y < 680) as Mark
  await page.mouse.click(mark.x, mark.y)
  const { box, sheet } = await untilCard(session, page)
  expect(sheet).toBe(mark.y < 350 ? 'bottom' : 'top')
  // Less than the window where the browser keeps room for a scroll bar.
  expect([box.left, box.right]).toEqual([0, await page.evaluate(() => document.documentElement.clientWidth)])
  expect(mark.y < box.top || mark.y > box.bottom).toBe(true)
})
