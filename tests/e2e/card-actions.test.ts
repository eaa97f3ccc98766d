import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Mark, marks, type Session, type Site, serveFolder, shareBrowser, untilMarked } from './harness/index.ts'
import { layerOf, PATIENCE, pressIn, untilCard, untilNoCard, untilSaid } from './layer.ts'

let session: Session
let demo: Site
let page: Page
let all: Mark[]

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
  all = await untilMarked(page, 8)
  await page.bringToFront()
  const first = all.find(({ text }) => text === '58') as Mark
  await page.mouse.click(first.x, first.y)
  await untilCard(session, page)
})

const untilMarks = async (told: (found: Mark[]) => void): Promise<void> =>
  await vi.waitFor(async () => told(await marks(page)), { timeout: PATIENCE, interval: 60 })
const texts = (found: Mark[]): string[] => found.map(({ text }) => text).sort()
/** Without the one that is set off, which has a highlight of its own. */
const plain = (found: Mark[]): Mark[] => found.filter(({ name }) => !/^note-[ef]$/.test(name))

describe('copying', () => {
  /** What a paste gives, in a field of the page. */
  async function pasted(): Promise<string> {
    await page.evaluate(() => {
      const field = document.createElement('textarea')
      field.id = 'paste-here'
      document.body.prepend(field)
      field.focus()
    })
    await page.keyboard.down('Control')
    await page.keyboard.press('v')
    await page.keyboard.up('Control')
    return await page.$eval('#paste-here', (field) => (field as HTMLTextAreaElement).value)
  }

  test('the card as text has every account and its sources', async () => {
    await pressIn(session, page, '[data-action="copy"]')
    expect(await untilSaid(session, page, '.told')).toBe('Copied')
    const text = await pasted()
    expect(text).toContain('How many Pakistani soldiers were killed?')
    expect(text).toContain('Zabihullah Mujahid')
    expect(text).toMatch(/paragraph \d+/)
    expect(text).toContain('Disputed does not mean false.')
  })

  test('the link leads to the passage', async () => {
    await pressIn(session, page, '[data-action="link"]')
    expect(await untilSaid(session, page, '.told')).toBe('Copied')
    const link = await pasted()
    expect(link).toMatch(/index\.html#:~:text=.*-,58,-/)
  })
})

describe('marking less', () => {
  /** Opens the list of what can be left unmarked and picks from it. */
  async function less(what: string): Promise<void> {
    await pressIn(session, page, '.less summary')
    await pressIn(session, page, `[data-less="${what}"]`)
    await untilNoCard(session, page)
  }

  test('a figure is not marked again, until that is undone', async () => {
    await less('mark')
    expect(await untilSaid(session, page, '.notice p')).toBe('“58” is not marked on this question any more.')
    await untilMarks((found) => {
      expect(texts(found)).not.toContain('58')
      expect(found.length).toBeGreaterThan(3)
    })
    await pressIn(session, page, '[data-undo]')
    await untilMarks((found) => expect(texts(plain(found))).toEqual(texts(plain(all))))
  })

  test('a question is not marked again, until that is undone', async () => {
    await less('dispute')
    await untilMarks((found) => {
      expect(texts(found)).not.toContain('58')
      expect(texts(found)).toContain('25')
    })
    await pressIn(session, page, '[data-undo]')
    await untilMarks((found) => expect(texts(plain(found))).toEqual(texts(plain(all))))
  })

  test('the site is switched off, and on again by the word that stays', async () => {
    await less('site')
    await untilMarks((found) => expect(found).toEqual([]))
    expect(await untilSaid(session, page, '.notice p')).toBe('Switched off on 127.0.0.1.')
    // By keyboard: the way back has the focus.
    expect((await layerOf(session, page)).focus).toBe('Undo')
    await page.keyboard.press('Enter')
    await untilMarks((found) => expect(texts(plain(found))).toEqual(texts(plain(all))))
  })

  test('everything is switched off, and on again', async () => {
    await less('all')
    await untilMarks((found) => expect(found).toEqual([]))
    await pressIn(session, page, '[data-undo]')
    await untilMarks((found) => expect(texts(plain(found))).toEqual(texts(plain(all))))
  })

  // Last: it leaves the question unmarked.
  test('the word of it goes with Escape, and what was switched off stays off', async () => {
    await less('dispute')
    await untilSaid(session, page, '.notice p')
    await page.keyboard.press('Escape')
    await vi.waitFor(async () => expect((await layerOf(session, page)).focus).not.toBe('Undo'), { timeout: PATIENCE })
    await untilMarks((found) => expect(texts(found)).not.toContain('58'))
  })
})
