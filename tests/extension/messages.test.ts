import { expect, test } from 'vitest'
import { dispatch, type Handlers } from '../../lib/extension/messages.ts'

interface Small {
  add: (a: number, b: number) => number
  fail: () => void
}

const handlers: Handlers<Small, string> = {
  add: (sender, a, b) => (sender === 'me' ? a + b : -1),
  fail: () => {
    throw new Error('no')
  },
}

test('a message reaches its handler with its sender', async () => {
  expect(await dispatch(handlers, { name: 'add', args: [1, 2] }, 'me')).toBe(3)
})

test('what a handler throws is rejected, not thrown', async () => {
  await expect(dispatch(handlers, { name: 'fail', args: [] }, 'me')).rejects.toThrow('no')
})

const foreign: unknown[] = [
  null,
  'add',
  7,
  {},
  { name: 'add' },
  { name: 'add', args: 'x' },
  { name: 'toString', args: [] },
  { name: '__proto__', args: [] },
  { name: 'other', args: [] },
]
test.each(foreign)('%j is none of ours', (message) => {
  expect(dispatch(handlers, message, 'me')).toBeNull()
})

test('a handler without an answer still answers', async () => {
  const silent: Handlers<{ close: () => void }, string> = { close: () => undefined }
  expect(await dispatch(silent, { name: 'close', args: [] }, 'me')).toBeNull()
})
