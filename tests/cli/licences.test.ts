import { expect, it } from 'vitest'
import { dependencies, licenceReport } from '../../lib/cli/licences.ts'

const all = dependencies()

it('knows the licence of everything that is shipped', () => {
  const shipped = all.filter((one) => one.shipped)
  expect(shipped.map(({ name }) => name)).toEqual(expect.arrayContaining(['fuse.js', 'preact', 'zod']))
  expect(shipped.filter(({ licence }) => licence === 'unknown')).toEqual([])
})

it('lists each dependency with its licence', () => {
  const report = licenceReport(all)
  expect(report).toMatch(/fuse\.js +\d[\d.]+ +Apache-2\.0 +use/)
  expect(report).toContain(`${all.length} packages.`)
})
