import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { MOST_MEGABYTES } from '../../lib/extension/pack-limits.ts'
import { largePack, pageAbout } from '../bench/large-pack.ts'
import { type Session, type Site, serve, shareBrowser, untilMarked } from './harness/index.ts'
import { PATIENCE } from './layer.ts'

const pack = largePack(11_000)
const page = pageAbout(pack, 407)
const folder = mkdtempSync(join(tmpdir(), 'counterclaim-large-'))
const file = join(folder, 'made.json')
let session: Session
let site: Site
let options: Page

beforeAll(async () => {
  writeFileSync(file, JSON.stringify(pack))
  session = await shareBrowser()
  site = await serve((path) => (path === '/' ? page.html : null))
  options = await session.openExtensionPage('options.html')
})

afterAll(async () => {
  await session?.close()
  await site?.close()
  rmSync(folder, { recursive: true })
})

test('a pack too large for the storage is added, and a page about one of its events is marked', async () => {
  expect(JSON.stringify(pack).length).toBeGreaterThan(MOST_MEGABYTES * 1e6)
  const input = (await options.waitForSelector('input[name=pack]')) as ElementHandle<HTMLInputElement>
  await input.uploadFile(file)
  await options.waitForSelector('[data-pack=made]', { timeout: PATIENCE })
  const [mark] = await untilMarked(await session.open(site.url('/')), 1)
  expect(mark?.text).toContain(page.figure)
})

test('it is matched by a background that starts anew, and names the dispute', async () => {
  await session.stopBackground()
  const fresh = await session.open(`${site.url('/')}?again`)
  await untilMarked(fresh, 1)
  const popup = await session.popup(fresh)
  await popup.waitForSelector('[data-mention]')
  expect(await popup.$eval('[data-mention]', (one) => (one as HTMLElement).dataset.dispute)).toBe(page.dispute)
})

test('it is removed again', async () => {
  await options.bringToFront()
  await options.click('[data-pack=made] button')
  await vi.waitFor(async () => expect(await options.$('[data-pack=made]')).toBeNull(), { timeout: PATIENCE })
})
