import type { Page } from 'puppeteer-core'
import { expect, vi } from 'vitest'
import type { Session } from './harness/index.ts'

/** Milliseconds that a slow machine may take over what is waited for. */
export const PATIENCE = 15_000

/** What the extension shows in a page, read from its closed shadow root. */
export interface Layer {
  /** Words of the open card; null where none is open. */
  card: string | null
  /** The card's box in the viewport. */
  box: { left: number; top: number; right: number; bottom: number } | null
  /** `sheet` edge on narrow screens, `null` beside the figure. */
  sheet: string | null
  /** Label of what has the focus inside; null where the focus is elsewhere. */
  focus: string | null
  /** Labels of the buttons that stand for the marks. */
  buttons: string[]
}

const NOTHING: Layer = { card: null, box: null, sheet: null, focus: null, buttons: [] }

export async function layerOf(session: Session, page: Page): Promise<Layer> {
  const root = await session.closedRoot(page)
  if (root === null) return NOTHING
  return await root.evaluate((one) => {
    const card = one.querySelector<HTMLElement>('[role=dialog]')
    const box = card?.getBoundingClientRect()
    const active = one.activeElement as HTMLElement | null
    return {
      card: card?.innerText ?? null,
      box: box ? { left: box.left, top: box.top, right: box.right, bottom: box.bottom } : null,
      sheet: card?.dataset.sheet ?? null,
      focus: active && (active.getAttribute('aria-label') ?? (active === card ? 'card' : active.innerText)),
      buttons: [...one.querySelectorAll<HTMLElement>('button[data-index]')].map((button) => button.textContent ?? ''),
    }
  })
}

/** Waits until a card is open and has come to rest, and gives what is shown. */
export async function untilCard(
  session: Session,
  page: Page,
): Promise<Layer & { card: string; box: NonNullable<Layer['box']> }> {
  let last = ''
  return await vi.waitFor(
    async () => {
      const layer = await layerOf(session, page)
      const now = JSON.stringify(layer.box)
      const isAtRest = now === last
      last = now
      expect(layer.card, 'a card is open').not.toBeNull()
      expect(isAtRest, 'the card is at rest').toBe(true)
      return layer as Layer & { card: string; box: NonNullable<Layer['box']> }
    },
    { timeout: PATIENCE, interval: 60 },
  )
}

export async function untilNoCard(session: Session, page: Page): Promise<Layer> {
  return await vi.waitFor(
    async () => {
      const layer = await layerOf(session, page)
      expect(layer.card).toBeNull()
      return layer
    },
    { timeout: PATIENCE, interval: 60 },
  )
}

/** Asserts something again and again, for twice as long as the extension takes to do the contrary. */
export async function holds(delay: number, assertion: () => Promise<void>): Promise<void> {
  const end = performance.now() + 2 * delay
  while (performance.now() < end) await assertion()
}

/** Presses Tab until the focus is on one of the extension's buttons, as a reader would; gives its label. */
export async function tabToMarks(session: Session, page: Page): Promise<string> {
  for (let press = 0; press < 30; press++) {
    await page.keyboard.press('Tab')
    const { focus, buttons } = await layerOf(session, page)
    if (focus !== null && buttons.some((label) => label.trim() === focus.trim())) return focus
  }
  throw new Error('thirty presses of Tab did not reach a mark')
}

/** Clicks something in the extension's closed root with the mouse, as a reader would. */
export async function pressIn(session: Session, page: Page, selector: string): Promise<void> {
  const point = await vi.waitFor(
    async () => {
      const root = await session.closedRoot(page)
      const found = await root?.evaluate((one, wanted) => {
        const element = one.querySelector(wanted)
        element?.scrollIntoView({ block: 'center', behavior: 'instant' })
        const box = element?.getBoundingClientRect()
        return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null
      }, selector)
      if (!found) throw new Error(`nothing to press: ${selector}`)
      return found
    },
    { timeout: PATIENCE, interval: 60 },
  )
  await page.mouse.click(point.x, point.y)
}

/** The words of something in the closed root; waits until it has some. */
export async function untilSaid(session: Session, page: Page, selector: string): Promise<string> {
  return await vi.waitFor(
    async () => {
      const root = await session.closedRoot(page)
      const said = await root?.evaluate((one, wanted) => one.querySelector(wanted)?.textContent ?? '', selector)
      expect(said, selector).toBeTruthy()
      return said as string
    },
    { timeout: PATIENCE, interval: 60 },
  )
}
