import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { HIGHLIGHT_NAMES } from '../../lib/page/highlight-style.ts'
import { openDemo } from './demo.ts'
import { browserKind, type Session, type Site, untilMarked } from './harness/index.ts'
import { untilCard } from './layer.ts'

/** Fingers, zoom, motion and palettes of the reader's own, on every page of the extension. */

let session: Session
let demo: Site
let page: Page
let tab: number

beforeAll(async () => {
  ;({ session, demo, page } = await openDemo())
  tab = await session.tabId(page)
})

afterAll(async () => {
  await session?.close()
  await demo?.close()
})

const OWN_PAGES = ['popup.html', 'sidepanel.html', 'options.html', 'welcome.html']

describe.each(OWN_PAGES)('%s', (file) => {
  let own: Page

  beforeAll(async () => {
    own = await session.openExtensionPage(`${file}?tab=${tab}`)
    await own.waitForSelector('main h2')
    // Groups within groups are made when the outer one is unfolded.
    for (let depth = 0; depth < 2; depth++) {
      await own.evaluate(async () => {
        for (const details of document.querySelectorAll('details')) details.open = true
        await new Promise((resolve) => setTimeout(resolve))
        await new Promise((resolve) => requestAnimationFrame(resolve))
      })
    }
  })

  afterAll(async () => own?.close())

  test('at twice the size nothing is cut off, and nothing has to be scrolled sideways', async () => {
    await own.setViewport({ width: 400, height: 300 })
    const cut = await own.evaluate(() => {
      const { scrollWidth } = document.documentElement
      const wide = scrollWidth > innerWidth ? [`the page is ${scrollWidth} wide`] : []
      const words = [...document.querySelectorAll<HTMLElement>('button, summary, h1, h2, h3, label, p')]
      // The name of a site may be as long as it likes: it ends in dots.
      const short = words.filter(
        (one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1 && !one.matches('.site'),
      )
      return [...wide, ...short.filter((one) => getComputedStyle(one).display !== 'inline').map((one) => one.outerHTML)]
    })
    expect(cut).toEqual([])
  })

  // The other browser's remote control knows neither fingers nor what a reader prefers.
  if (browserKind !== 'chromium') return

  test('everything is large enough for a finger', async () => {
    await own.setViewport({ width: 400, height: 800, hasTouch: true, isMobile: true })
    expect(await own.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true)
    const small = await own.evaluate(() => {
      const targets = [...document.querySelectorAll<HTMLElement>('button, summary, a[href], select, input')]
      return targets.flatMap((target) => {
        // What has words of its own is pressed on these too.
        const { width, height } = (target.closest('label') ?? target).getBoundingClientRect()
        const isShown = width > 1 && height > 1
        return isShown && (width < 44 || height < 44) ? [`${target.outerHTML.slice(0, 120)}: ${width} x ${height}`] : []
      })
    })
    expect(small).toEqual([])
  })

  test('nothing moves for readers who want no motion', async () => {
    await own.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
    const moving = await own.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) =>
        [null, '::before', '::after'].flatMap((part) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, part)
          const isStill =
            animationName === 'none' && /^0s(, 0s)*$/.test(transitionDuration) && scrollBehavior === 'auto'
          return isStill ? [] : [`${element.outerHTML.slice(0, 120)} ${part}`]
        }),
      ),
    )
    expect(moving).toEqual([])
  })
})

if (browserKind === 'chromium') {
  describe('marks and card', () => {
    beforeEach(async () => page.bringToFront())

    test('the card does not move for readers who want no motion', async () => {
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
      const [mark] = await untilMarked(page, 8)
      await page.mouse.click(mark?.x ?? 0, mark?.y ?? 0)
      await untilCard(session, page)
      const root = await session.closedRoot(page)
      const animation = await root?.evaluate((one) => {
        const card = one.querySelector('[role=dialog]')
        return card && getComputedStyle(card).animationName
      })
      expect(animation).toBe('none')
      await page.keyboard.press('Escape')
    })

    test('with a palette of the reader’s own the marks keep three lines of different form', async () => {
      await page.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }])
      const names = Object.values(HIGHLIGHT_NAMES.figure)
      const lines = await page.evaluate(
        (all) =>
          all.map((name) => {
            const { textDecorationLine, textDecorationStyle } = getComputedStyle(document.body, `::highlight(${name})`)
            return `${textDecorationLine} ${textDecorationStyle}`
          }),
        names,
      )
      expect(lines).toEqual(['underline dotted', 'underline dashed', 'underline double'])
      await page.emulateMediaFeatures([])
    })
  })
}
