import { describe, expect, test } from 'vitest'
import { TabResults } from '../../lib/extension/tab-results.ts'
import type { Mark } from '../../lib/model/view.ts'
import { memoryArea } from './area.ts'

const mark: Mark = { kind: 'statement', look: 'contested', start: 1, end: 9, dispute: 'e/d', stance: 'neutral' }

describe('TabResults', () => {
  test('keeps frames apart and gives them in order', async () => {
    const results = new TabResults(memoryArea())
    await results.finish(results.begin(7, 3), [mark])
    await results.finish(results.begin(7, 0), [mark, mark])
    await results.finish(results.begin(70, 0), [mark])
    expect([...(await results.frames(7))].map(([frame, marks]) => [frame, marks.length])).toEqual([
      [0, 2],
      [3, 1],
    ])
  })

  test('frames that finish at the same time do not overwrite each other', async () => {
    const results = new TabResults(memoryArea())
    await Promise.all([0, 1, 2].map((frame) => results.finish(results.begin(7, frame), [mark])))
    expect([...(await results.frames(7)).keys()]).toEqual([0, 1, 2])
  })

  test('a stopped worker loses nothing', async () => {
    const area = memoryArea()
    const before = new TabResults(area)
    await before.finish(before.begin(7, 0), [mark])
    expect(await new TabResults(area).frames(7)).toEqual(new Map([[0, [mark]]]))
  })

  test('an earlier reading that is late does not overwrite a later one', async () => {
    const results = new TabResults(memoryArea())
    const early = results.begin(7, 0)
    const late = results.begin(7, 0)
    expect(await results.finish(late, [mark])).toBe(true)
    expect(await results.finish(early, [])).toBe(false)
    expect((await results.frames(7)).get(0)).toEqual([mark])
  })

  test('a page that leaves while it is matched leaves nothing behind', async () => {
    const area = memoryArea()
    const results = new TabResults(area)
    const ticket = results.begin(7, 0)
    await results.clearFrame(7, 0)
    expect(await results.finish(ticket, [mark])).toBe(false)
    expect(area.items).toEqual({})
  })

  test('a closed tab is cleared, with what is still being matched', async () => {
    const area = memoryArea()
    const results = new TabResults(area)
    await results.finish(results.begin(7, 0), [mark])
    await results.finish(results.begin(70, 0), [mark])
    const ticket = results.begin(7, 2)
    await results.clearTab(7)
    await results.finish(ticket, [mark])
    expect(Object.keys(area.items)).toEqual(['tab:70'])
  })

  test('nothing found is nothing stored', async () => {
    const area = memoryArea()
    const results = new TabResults(area)
    await results.finish(results.begin(7, 0), [])
    expect(area.items).toEqual({})
  })

  test('damaged entries count as none', async () => {
    const area = memoryArea({ 'tab:7': { 0: [{ ...mark, start: 'x' }], 1: 'y', 2: [mark] }, 'tab:8': 'z' })
    expect([...(await new TabResults(area).frames(7)).keys()]).toEqual([2])
    expect([...(await new TabResults(area).frames(8)).keys()]).toEqual([])
  })
})
