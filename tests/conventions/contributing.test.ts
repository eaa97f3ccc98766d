import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT, read } from './files.ts'

const guide = read('CONTRIBUTING.md')
/** What each part of the guide says, by its heading. */
const parts = new Map(
  guide
    .split(/^## /m)
    .slice(1)
    .map((part): [string, string] => [part.split('\n')[0] ?? '', part]),
)
const paths = (text: string): string[] =>
  [...text.matchAll(/`((?:lib|seeds|tests|docs)\/[\w./-]+)`/g)].map(([, path]) => path ?? '')

it.each(['Add a phrase', 'Add a pack', 'Add a language'])('%s: names a test that proves it', (heading) => {
  const named = paths(parts.get(heading) ?? '')
  expect(named.filter((path) => path.startsWith('tests/')).length).toBeGreaterThan(0)
})

it('every file that the guide and the privacy text name is there', () => {
  const named = paths(guide + read('PRIVACY.md') + read('docs/store/listing.md'))
  expect(named.length).toBeGreaterThan(8)
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
})

it('the privacy text names each permission of the manifest', () => {
  const [, listed = ''] = /\bpermissions: \[([^\]]*)\]/.exec(read('wxt.config.ts')) ?? []
  const permissions = [...listed.matchAll(/'(\w+)'/g)].map(([, name]) => name ?? '')
  expect(permissions.length).toBeGreaterThan(1)
  expect(permissions.filter((name) => !read('PRIVACY.md').includes(`\`${name}\``))).toEqual([])
})

it('the changelog tells of the present version', () => {
  const { version } = JSON.parse(read('package.json'))
  expect(read('CHANGELOG.md')).toContain(`## ${version}`)
})
