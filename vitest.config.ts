import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    // Some tests start the command line; on a busy machine that takes its time.
    testTimeout: 30_000,
    // Builds of throw-away folders must leave nothing in the user's cache.
    env: { XDG_CACHE_HOME: join(tmpdir(), 'counterclaim-tests-cache') },
    coverage: {
      reporter: ['text-summary', 'text', 'html'],
      include: ['lib/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'],
    },
  },
})
