import { defineConfig } from 'wxt'

/** Gecko id: Firefox needs one that stays the same, or stored settings are lost on update. */
const GECKO_ID = 'counterclaim@counterclaim.invalid'

export default defineConfig({
  // Imports are written out: a reader sees where each name comes from.
  imports: false,
  // The command that starts the demo opens the browser itself, in a throw-away profile.
  webExt: { disabled: true },
  manifest: ({ browser }) => ({
    name: 'Counterclaim',
    description: 'Marks figures in dispute on news pages and shows who says what.',
    permissions: ['storage', 'scripting'],
    host_permissions: ['*://*/*'],
    action: { default_title: 'Counterclaim' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: GECKO_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
})
