import axe from 'axe-core'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { browserKind, type Session, type Site, serveFolder, shareBrowser, untilMarked } from './harness/index.ts'
import { layerOf, tabToMarks, untilCard, untilNoCard } from './layer.ts'

let session: Session
let demo: Site
let page: Page

beforeAll(async () => {
  session = await shareBrowser()
  demo = await serveFolder('docs/demo')
})

beforeEach(async () => {
  await page?.close()
  page = await session.open(demo.url('/index.html'))
  await untilMarked(page, 8)
  await page.bringToFront()
})

afterAll(async () => {
  await session?.close()
  await demo?.close()
})

/** Opens the first mark’s card by keyboard, and gives the label of the button that did. */
async function openByKeyboard(): Promise<string> {
  const button = await tabToMarks(session, page)
  await page.keyboard.press('Enter')
  await untilCard(session, page)
  return button
}

interface Violation {
  id: string
  nodes: { html: string }[]
}

/** What axe finds in the open card. It does not see into closed roots: it gets the same tree and style in an open one. */
async function audit(): Promise<string[]> {
  await page.evaluate(axe.source)
  const root = await session.closedRoot(page)
  if (root === null) throw new Error('nothing is shown')
  return await root.evaluate(async (one) => {
    const host = document.createElement('div')
    const open = host.attachShadow({ mode: 'open' })
    open.adoptedStyleSheets = [...one.adoptedStyleSheets]
    for (const child of one.children) open.append(child.cloneNode(true))
    document.documentElement.append(host)
    for (const details of open.querySelectorAll('details')) details.open = true
    open.querySelector<HTMLElement>('[popover]')?.showPopover()
    const world = globalThis as unknown as { axe: { run: (on: object) => Promise<{ violations: Violation[] }> } }
    const { violations } = await world.axe.run(host)
    host.remove()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
}

test.each(['light', 'dark'])('axe finds nothing in the card, %s', async (scheme) => {
  if (browserKind === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await openByKeyboard()
  expect(await audit()).toEqual([])
})

test('Tab goes through the card in the order of the page, and Escape leads back from anywhere in it', async () => {
  const button = await openByKeyboard()
  const order: (string | null)[] = []
  for (let press = 0; press < 40 && order.at(-1) !== 'Mark less'; press++) {
    await page.keyboard.press('Tab')
    order.push((await layerOf(session, page)).focus)
  }
  expect(order[0]).toBe('Close')
  expect(order.slice(-3)).toEqual(['Copy with sources', 'Copy link to the passage', 'Mark less'])
  await page.keyboard.press('Escape')
  expect((await untilNoCard(session, page)).focus).toBe(button)
})

test('the card says what it is: a dialog with the question for a name, and the figures in words', async () => {
  await openByKeyboard()
  const root = await session.closedRoot(page)
  const said = await root?.evaluate((one) => {
    const card = one.querySelector('[role=dialog]')
    const named = (attribute: string) => one.getElementById(card?.getAttribute(attribute) ?? '')?.textContent?.trim()
    return {
      name: named('aria-labelledby'),
      text: named('aria-describedby'),
      plot: one.querySelector('[role=img]')?.getAttribute('aria-label'),
    }
  })
  expect(said?.name).toMatch(/\?$/)
  expect(said?.text).toMatch(/^This page: /)
  expect(said?.plot).toMatch(/^Figures on an axis from 0 to \d+\. this page: /)
})

// The other browser's remote control knows of no fingers.
if (browserKind === 'chromium') {
  test('on a touch screen everything in the card is large enough for a finger', async () => {
    await page.setViewport({ width: 400, height: 800, hasTouch: true, isMobile: true })
    await page.reload()
    const [mark] = await untilMarked(page, 8)
    await page.touchscreen.tap(mark?.x ?? 0, mark?.y ?? 0)
    const { sheet } = await untilCard(session, page)
    expect(sheet).not.toBeNull()
    const root = await session.closedRoot(page)
    const small = await root?.evaluate((one) => {
      const card = one.querySelector('[role=dialog]')
      for (const details of card?.querySelectorAll('details') ?? []) details.open = true
      return [...(card?.querySelectorAll('button, summary, a[href]') ?? [])].flatMap((element) => {
        const { width, height } = element.getBoundingClientRect()
        return height >= 44 && width >= 44 ? [] : [`${element.textContent}: ${width} x ${height}`]
      })
    })
    expect(small).toEqual([])
  })
}
