import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../lib/extension/default-settings.ts'
import { fromFile, toFile } from '../../lib/extension/settings-file.ts'

test('settings come back as they went', () => {
  const settings = { ...DEFAULT_SETTINGS, delay: 700, sitesOff: ['a.example'], kindsOff: ['statement' as const] }
  expect(fromFile(toFile(settings))).toEqual(settings)
})

const form = 'counterclaim/settings@1'
const others = ['', '[]', 'null', '{}', JSON.stringify({ form }), JSON.stringify({ form, settings: { on: 'yes' } })]
test.each(others)('%j holds no settings', (text) => {
  expect(fromFile(text)).toBeNull()
})

test('a file from before there were more settings is read', () => {
  expect(fromFile(JSON.stringify({ form, settings: { on: false, sitesOff: [] } }))).toEqual({
    ...DEFAULT_SETTINGS,
    on: false,
  })
})
