import { defineConfig } from 'vitest/config'

/** One project a browser: `npm run e2e -- --project firefox` runs one of them. */
const inBrowser = (kind: 'chromium' | 'firefox') => ({
  extends: true as const,
  test: { name: kind, env: { E2E_BROWSER: kind } },
})

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    // One browser at a time: two cores, and focus belongs to one window.
    fileParallelism: false,
    // All files share one browser: to start it costs more than most of them.
    isolate: false,
    maxWorkers: 1,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [inBrowser('chromium'), inBrowser('firefox')],
  },
})
