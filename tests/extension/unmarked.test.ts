import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../lib/extension/default-settings.ts'
import { isWanted } from '../../lib/extension/settings.ts'
import { parseUnmarked, withEntry } from '../../lib/extension/unmarked.ts'
import { unmarkedDispute, unmarkedOf } from '../../lib/extension/unmarked-of.ts'
import type { FigureMark, StatementMark } from '../../lib/model/view.ts'

const span = { start: 0, end: 2, dispute: 'a/b', look: 'contested' } as const
const figure: FigureMark = {
  ...span,
  kind: 'figure',
  min: 58,
  max: 58,
  qualifier: 'exact',
  claimant: null,
  relation: 'matches',
  accounts: [],
  ownVoice: false,
}
const statement: StatementMark = { ...span, kind: 'statement', stance: 'norland' }

test('a figure is not marked wherever it stands; others of its dispute are', () => {
  const settings = { ...DEFAULT_SETTINGS, unmarked: [unmarkedOf(figure)] }
  expect(isWanted(settings, { ...figure, start: 90, end: 92, look: 'unsupported' })).toBe(false)
  expect(isWanted(settings, { ...figure, max: null, qualifier: 'at-least' })).toBe(true)
  expect(isWanted(settings, { ...figure, dispute: 'a/c' })).toBe(true)
  expect(isWanted(settings, statement)).toBe(true)
})

test('nothing of a dispute is marked', () => {
  const settings = { ...DEFAULT_SETTINGS, unmarked: [unmarkedDispute('a/b')] }
  expect([figure, statement].map((mark) => isWanted(settings, mark))).toEqual([false, false])
})

test('a kind of marks is switched off; what agrees is listed all the same', () => {
  const settings = { ...DEFAULT_SETTINGS, kindsOff: ['contested' as const] }
  expect(isWanted(settings, figure)).toBe(false)
  expect(isWanted(settings, statement)).toBe(true)
  expect(isWanted(settings, { ...figure, look: 'agreed' })).toBe(true)
})

test('an entry stands in the list once, and is taken out', () => {
  const [one, other] = [unmarkedOf(figure), unmarkedOf(statement)]
  const list = withEntry(withEntry(withEntry([], one, true), other, true), { ...one }, true)
  expect(list).toEqual([other, one])
  expect(withEntry(list, { ...other }, false)).toEqual([one])
})

test('entries of another form are none', () => {
  for (const sent of [null, {}, { dispute: 'a/b' }, { ...unmarkedOf(figure), dispute: 'x'.repeat(300) }]) {
    expect(parseUnmarked(sent)).toBeNull()
  }
})
