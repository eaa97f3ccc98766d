import { fileURLToPath } from 'node:url'
import { defineConfig } from 'wxt'
import bundled from './claims-db/bundled.json' with { type: 'json' }
import { ALL_SITES } from './lib/extension/sites.ts'
import { buildGate } from './lib/match/gate.ts'
import type { Pack } from './lib/model/pack.ts'

/** Gecko id: Firefox needs one that stays the same, or stored settings are lost on update. */
const GECKO_ID = 'counterclaim@counterclaim.invalid'

const { quick: BUNDLED_QUICK, ...BUNDLED_GATE } = buildGate([bundled as Pack])

export default defineConfig({
  // Imports are written out: a reader sees where each name comes from.
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: fileURLToPath(new URL('./lib/ui/locales', import.meta.url)) },
  // The command that starts the demo opens the browser itself, in a throw-away profile.
  webExt: { disabled: true },
  // Firefox too: since version 127 it grants an extension's host permissions on installation under version 3.
  manifestVersion: 3,
  vite: () => ({
    // A string within a string: browsers read JSON faster than code.
    define: {
      BUNDLED_GATE: JSON.stringify(JSON.stringify(BUNDLED_GATE)),
      BUNDLED_QUICK: JSON.stringify(BUNDLED_QUICK),
    },
    build: {
      rollupOptions: {
        // Comments in zod that the bundler cannot use; a hundred lines of no use to anyone.
        onwarn: (warning, warn) => {
          if (warning.code !== 'INVALID_ANNOTATION') warn(warning)
        },
      },
    },
  }),
  manifest: ({ browser, mode }) => ({
    name: 'Counterclaim',
    description: '__MSG_extension_purpose__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    // Optional too, so that a browser that lets readers take the permission back can be asked for single sites. The
    // build for picked sites (`--mode picked`) has no other. The background registers the content script: one of
    // WXT's would tell the page that it has started, and one of the manifest would run on sites that are not picked.
    ...(mode === 'picked' ? {} : { host_permissions: [ALL_SITES] }),
    optional_host_permissions: [ALL_SITES],
    action: { default_title: 'Counterclaim' },
    // Browsers allow an extension to suggest keys for four commands; readers can give keys to all of them.
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_command_next__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_command_previous__' },
      'open-card': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_command_open__' },
      'close-card': { description: '__MSG_command_close__' },
      'hide-marks': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_command_hide__' },
    },
    icons: { 16: '/icon/16.png', 32: '/icon/32.png', 48: '/icon/48.png', 128: '/icon/128.png' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: GECKO_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
            // The first on Android that knows the key for data collection.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
})
