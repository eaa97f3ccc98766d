import type { Page } from 'puppeteer-core'

/** What must be the same on a page with the extension and without it. */
export interface Snapshot {
  /** The page's tree as markup; without what the extension may put behind the body. */
  markup: string
  /** Boxes of a sample of elements, in CSS pixels. */
  boxes: string
  /** Elements behind head and body. */
  extra: number
  marks: number
}

/** Looks at a page without changing it. */
export async function snapshot(page: Page): Promise<Snapshot> {
  return await page.evaluate(() => {
    const root = document.documentElement
    const all = [...(document.body?.querySelectorAll('*') ?? [])]
    const sample = all.filter((_, at) => at % Math.ceil(all.length / 500) === 0)
    const boxes = sample.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return [x, y, width, height].map(Math.round).join(' ')
    })
    const registry = CSS.highlights as unknown as Map<string, Set<Range>>
    return {
      markup: `${document.head?.outerHTML ?? ''}${document.body?.outerHTML ?? ''}${[...root.attributes].map(({ name, value }) => `${name}=${value}`)}`,
      boxes: boxes.join('\n'),
      extra: [...root.children].filter((child) => child !== document.head && child !== document.body).length,
      marks: [...registry.values()].reduce((sum, ranges) => sum + ranges.size, 0),
    }
  })
}
