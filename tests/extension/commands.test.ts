import { expect, test } from 'vitest'
import { runCommand } from '../../lib/extension/commands.ts'

/** Frames with so many marks each, which answer as annotators do; `walk` gives the places that commands lead to. */
function walk(counts: Record<number, number>, names: string[]): Promise<string[]> {
  const at = new Map<number, number>()
  const went: string[] = []
  const ask = async (frame: number, said: string, by = 0): Promise<never> => {
    const answer = (): unknown => {
      const count = counts[frame]
      if (count === undefined) throw new Error('no annotator')
      if (said === 'isUnderWay') return at.has(frame)
      if (said !== 'step') return went.push(`${frame} ${said}`) > 0
      const next = at.has(frame) ? (at.get(frame) as number) + by : by > 0 ? 0 : count - 1
      if (next < 0 || next >= count) return !at.delete(frame) && false
      at.set(frame, next)
      return went.push(`${frame}.${next}`) > 0
    }
    return answer() as never
  }
  const frames = [0, 3, 8].map((frame): [number, unknown] => [frame, []])
  return names
    .reduce<Promise<unknown>>(
      (done, name) => done.then(() => runCommand(name, frames, ask as Parameters<typeof runCommand>[2])),
      Promise.resolve(),
    )
    .then(() => went)
}

const next = 'next-mark'
const before = 'previous-mark'

const cases: [string, Record<number, number>, string[], string[]][] = [
  ['goes on from frame to frame and round', { 0: 2, 3: 1 }, [next, next, next, next], ['0.0', '0.1', '3.0', '0.0']],
  ['begins at the end backwards', { 0: 2, 3: 1 }, [before, before, before, before], ['3.0', '0.1', '0.0', '3.0']],
  ['turns round', { 0: 3 }, [next, next, before], ['0.0', '0.1', '0.0']],
  ['goes round in a lone frame', { 3: 2 }, [next, next, next], ['3.0', '3.1', '3.0']],
  ['goes nowhere without a frame that answers', {}, [next, before], []],
  ['opens one card', { 0: 1, 3: 1 }, ['open-card'], ['0 open']],
  [
    'closes and hides in every frame',
    { 0: 1, 3: 1 },
    ['close-card', 'hide-marks'],
    ['0 close', '3 close', '0 hide', '3 hide'],
  ],
  ['leaves unknown commands alone', { 0: 1 }, ['_execute_action'], []],
]
test.each(cases)('%s', async (_, counts, names, places) => {
  expect(await walk(counts, names)).toEqual(places)
})
