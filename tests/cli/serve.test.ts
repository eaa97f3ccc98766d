import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Site, serveFolder } from '../../lib/cli/serve.ts'

const folder = mkdtempSync(join(tmpdir(), 'counterclaim-serve-'))
let site: Site

beforeAll(async () => {
  mkdirSync(join(folder, 'open'))
  writeFileSync(join(folder, 'open', 'a page.html'), '<p>58')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  site = await serveFolder(join(folder, 'open'))
})
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

/** Asks for a path as it stands: `fetch` would tidy it first. */
function ask(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(site.url('/'))
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
}

it('gives the files of the folder, with their type', async () => {
  const response = await fetch(site.url('/a%20page.html'))
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(await response.text()).toBe('<p>58')
})

it.each(['/none.html', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/open/../../secret.txt', '/'])(
  'gives nothing for %s',
  async (path) => {
    expect(await ask(path)).toBe(404)
  },
)

it('answers a path that cannot be decoded', async () => {
  expect(await ask('/%zz')).toBe(500)
})
