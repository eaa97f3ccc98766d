import { expect, it } from 'vitest'
import { hasDisplay } from '../../lib/cli/browser/display.ts'

it.each<[NodeJS.Platform, Record<string, string>, boolean]>([
  ['linux', {}, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['linux', { DISPLAY: ':0', CI: 'true' }, false],
  ['linux', { DISPLAY: ':0', CI: '' }, true],
  ['linux', { DISPLAY: ':0', CI: 'false' }, true],
  ['darwin', {}, true],
  ['darwin', { CI: '1' }, false],
  ['win32', {}, true],
])('on %s with %o a window can be shown: %s', (platform, env, expected) => {
  expect(hasDisplay({ platform, env })).toBe(expected)
})
