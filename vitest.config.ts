import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    // Some tests start the command line; on a busy machine that takes its time.
    testTimeout: 30_000,
    coverage: { include: ['lib/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'] },
  },
})
