import { expect, test } from 'vitest'
import { append, entryFor, LOG_LENGTH, type LogEntry } from '../../lib/extension/log.ts'

test('the log keeps its newest entries', () => {
  let log: LogEntry[] = []
  for (let at = 0; at < LOG_LENGTH + 5; at++) log = append(log, { at, from: 'test', text: 'x' })
  expect(log).toHaveLength(LOG_LENGTH)
  expect([log[0]?.at, log.at(-1)?.at]).toEqual([5, LOG_LENGTH + 4])
})

test('an entry is cut to size', () => {
  const [entry] = append([], { at: 1, from: 'f'.repeat(100), text: 't'.repeat(10_000) })
  expect([entry?.from.length, entry?.text.length]).toEqual([40, 500])
})

test('an error’s entry names no extension id', () => {
  const error = new Error('broken')
  error.stack = 'Error: broken\n at f (chrome-extension://abcdef/annotator.js:1:2)\n at moz-extension://12-34/gate.js:3'
  expect(entryFor('annotator', error, 5)).toEqual({
    at: 5,
    from: 'annotator',
    text: 'Error: broken\n at f (/annotator.js:1:2)\n at /gate.js:3',
  })
  expect(entryFor('annotator', 'plain', 5).text).toBe('plain')
  error.stack = 'f@gate.js:3'
  expect(entryFor('annotator', error, 5).text).toBe('broken\nf@gate.js:3')
})
