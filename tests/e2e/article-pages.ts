import type { Page } from 'puppeteer-core'
import { expect, vi } from 'vitest'
import { type Mark, marks } from './harness/index.ts'
import { PATIENCE } from './layer.ts'

/** A sentence with one figure in dispute, and pages with it. */
export const SENTENCE = 'Zabihullah Mujahid said that 58 Pakistani soldiers were killed on the Durand Line.'
export const DATE = '<meta property="article:published_time" content="2025-10-12T10:00:00Z">'
export const html = (body: string, { head = '', attributes = 'lang="en"' } = {}): string =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>Clash on the Durand Line</title>${DATE}${head}<link rel="icon" href="data:,"></head><body>${body}</body></html>`

/** Words of all marked figures of the page, one frame; statements are whole sentences. */
export const figures = (on: Page): Promise<string[]> =>
  on.evaluate(() => {
    const registry = CSS.highlights as unknown as Map<string, Set<Range>>
    const words = [...registry.values()].flatMap((ranges) => [...ranges]).map((range) => range.toString())
    return words.filter((marked) => marked.length < 20)
  })

export const untilFigures = (on: Page, words: string[]): Promise<void> =>
  vi.waitFor(async () => expect(await figures(on)).toEqual(words), { timeout: PATIENCE, interval: 60 })

/** Clicks the words of the page's first mark, and gives it. */
export async function pressMark(on: Page): Promise<Mark> {
  const [mark] = await marks(on)
  if (mark === undefined) throw new Error('nothing is marked')
  await on.mouse.click(mark.x, mark.y)
  return mark
}
