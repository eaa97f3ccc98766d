import { expect, test, vi } from 'vitest'
import { insist } from '../../lib/extension/insist.ts'

/** Rejects so many times before it answers. */
const stoppedTimes = (times: number) => {
  const ask = vi.fn(async () => 'answer')
  for (let i = 0; i < times; i++) ask.mockRejectedValueOnce(new Error('stopped'))
  return ask
}

test('a background that was stopped is asked again', async () => {
  const ask = stoppedTimes(2)
  expect(await insist(ask, () => true)).toBe('answer')
  expect(ask).toHaveBeenCalledTimes(3)
})

test('a background that was stopped without a word is asked again', async () => {
  const ask = vi.fn<() => Promise<string | null | undefined>>(async () => null).mockResolvedValueOnce(undefined)
  expect(await insist(ask, () => true)).toBeNull()
  expect(ask).toHaveBeenCalledTimes(2)
})

test('not for ever', async () => {
  const ask = stoppedTimes(9)
  await expect(insist(ask, () => true)).rejects.toThrow('stopped')
  expect(ask).toHaveBeenCalledTimes(3)
})

test('not by an extension that is gone', async () => {
  const ask = stoppedTimes(1)
  await expect(insist(ask, () => false)).rejects.toThrow('stopped')
  expect(ask).toHaveBeenCalledOnce()
})
