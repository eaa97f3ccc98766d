import type { Page } from 'puppeteer-core'

/** One highlighted range of the page. */
export interface Mark {
  /** Name in the highlight registry. */
  name: string
  /** The words that it covers. */
  text: string
  /** Middle of its first line box, in CSS pixels of the viewport; for the mouse. */
  x: number
  y: number
}

/** The page's highlighted ranges in the order of the text, read from the document's own registry. */
export async function marks(page: Page): Promise<Mark[]> {
  return await page.evaluate(() => {
    const registry = CSS.highlights as unknown as Map<string, Set<Range>>
    const found = [...registry].flatMap(([name, ranges]) => [...ranges].map((range) => ({ name, range })))
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
    return found.map(({ name, range }) => {
      const box = range.getClientRects()[0] ?? range.getBoundingClientRect()
      return { name, text: range.toString(), x: box.x + box.width / 2, y: box.y + box.height / 2 }
    })
  })
}

/** Waits until the page has at least so many marks, and gives them. */
export async function untilMarked(page: Page, least = 1): Promise<Mark[]> {
  await page.waitForFunction(
    (wanted) => {
      const registry = CSS.highlights as unknown as Map<string, Set<Range>>
      return [...registry.values()].reduce((sum, ranges) => sum + ranges.size, 0) >= wanted
    },
    { polling: 50 },
    least,
  )
  return await marks(page)
}
