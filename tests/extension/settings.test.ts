import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../lib/extension/default-settings.ts'
import { readSettings } from '../../lib/extension/settings.ts'

test('damaged settings are the defaults', () => {
  for (const stored of [undefined, null, 'on', { on: 1 }, { on: true, sitesOff: [3] }]) {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS)
  }
})

test('settings from before there were picked sites keep what was switched', () => {
  expect(readSettings({ on: false, sitesOff: ['a.example'] })).toEqual({
    ...DEFAULT_SETTINGS,
    on: false,
    sitesOff: ['a.example'],
  })
})
