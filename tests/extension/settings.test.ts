import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS, isOn, readSettings, siteOf, withSite } from '../../lib/extension/settings.ts'

test('a site is switched off and on again, each once', () => {
  const off = withSite(withSite(withSite(DEFAULT_SETTINGS, 'b.example', false), 'a.example', false), 'b.example', false)
  expect(off.sitesOff).toEqual(['a.example', 'b.example'])
  expect(isOn(off, 'a.example')).toBe(false)
  expect(isOn(off, 'c.example')).toBe(true)
  expect(withSite(off, 'a.example', true).sitesOff).toEqual(['b.example'])
})

test('off everywhere is off on every site and on pages without one', () => {
  const off = { ...DEFAULT_SETTINGS, on: false }
  expect([isOn(off, 'a.example'), isOn(off, null)]).toEqual([false, false])
})

test('damaged settings are the defaults', () => {
  for (const stored of [undefined, null, 'on', { on: 1 }, { on: true, sitesOff: [3] }]) {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS)
  }
})

const sites: [string | undefined, string | null][] = [
  ['https://News.example:8443/a?b', 'news.example'],
  ['http://127.0.0.1:1/', '127.0.0.1'],
  ['chrome://settings', null],
  ['file:///a.html', null],
  ['https://', null],
  [undefined, null],
]
test.each(sites)('the site of %s is %s', (url, site) => {
  expect(siteOf(url)).toBe(site)
})
