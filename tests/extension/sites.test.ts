import { describe, expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../lib/extension/default-settings.ts'
import type { Settings } from '../../lib/extension/settings.ts'
import { gatePatterns, isOn, patternOf, siteOf, withSite } from '../../lib/extension/sites.ts'

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
  expect(gatePatterns(off).matches).toEqual([])
})

describe('picked sites', () => {
  const picked: Settings = { ...DEFAULT_SETTINGS, mode: 'picked', sitesOn: ['10.0.0.1', 'a.example'] }
  const cases: [site: string, on: boolean][] = [
    ['a.example', true],
    ['www.a.example', true],
    ['aa.example', false],
    ['example', false],
    ['10.0.0.1', true],
    ['9.10.0.0.1', false],
  ]
  test.each(cases)('%s', (site, on) => {
    expect(isOn(picked, site)).toBe(on)
  })

  test('the patterns say the same', () => {
    expect(gatePatterns(picked).matches).toEqual(['*://10.0.0.1/*', '*://*.a.example/*'])
    expect(patternOf('[::1]')).toBe('*://[::1]/*')
  })

  test('a site below a picked one can be switched off alone, and on again', () => {
    const off = withSite(picked, 'www.a.example', false)
    expect([isOn(off, 'www.a.example'), isOn(off, 'a.example')]).toEqual([false, true])
    expect(withSite(off, 'www.a.example', true)).toEqual(picked)
  })

  test('dropping one leaves no trace of it', () => {
    expect(withSite(picked, 'a.example', false)).toEqual({ ...picked, sitesOn: ['10.0.0.1'] })
  })

  test('what was picked waits while the mode is for all sites', () => {
    const all = withSite({ ...picked, mode: 'all' }, 'a.example', false)
    expect(all.sitesOn).toEqual(picked.sitesOn)
    expect(isOn(all, 'a.example')).toBe(false)
  })
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
