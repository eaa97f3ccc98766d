import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { BuildMemory, defaultCache } from '../../lib/cli/build-memory.ts'

const root = mkdtempSync(join(tmpdir(), 'build-memory-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

let folder: string
let count = 0
beforeEach(() => {
  folder = join(root, String(count++))
})
const readings = () => join(folder, 'readings.tsv')

test('what one build keeps the next one recalls, without the first having ended', () => {
  const first = new BuildMemory(folder, 'v1')
  first.keep('question', '{"a":"ä\\n"}')
  first.keep('other', '[]')
  const second = new BuildMemory(folder, 'v1')
  expect([second.recall('question'), second.recall('other'), second.recall('third')]).toEqual([
    '{"a":"ä\\n"}',
    '[]',
    null,
  ])
})

test('other code recalls nothing', () => {
  new BuildMemory(folder, 'v1').keep('question', '1')
  expect(new BuildMemory(folder, 'v2').recall('question')).toBeNull()
})

test('an answer that was cut off is not believed, and does not harm the next', () => {
  const first = new BuildMemory(folder, 'v1')
  first.keep('whole', '"whole"')
  first.keep('cut', '"this one is cut off"')
  truncateSync(readings(), readFileSync(readings()).length - 9)
  const second = new BuildMemory(folder, 'v1')
  expect([second.recall('whole'), second.recall('cut')]).toEqual(['"whole"', null])
  second.keep('cut', '"told anew"')
  expect(new BuildMemory(folder, 'v1').recall('cut')).toBe('"told anew"')
})

test('a file full of anything is read as nothing', () => {
  new BuildMemory(folder, 'v1').keep('question', '1')
  appendFileSync(readings(), `${'x'.repeat(3_000_000)}\n\n\tno key\n`)
  expect(new BuildMemory(folder, 'v1').recall('question')).toBe('1')
})

test('the end of a build keeps its pack and drops what nothing asked for', () => {
  const first = new BuildMemory(folder, 'v1')
  for (const name of 'abcdef') first.keep(name, `"${name}"`)
  first.finish('{"pack":1}')
  const second = new BuildMemory(folder, 'v1')
  expect(second.recall('b')).toBe('"b"')
  second.finish('{"pack":2}')
  const third = new BuildMemory(folder, 'v1')
  expect([third.recall('a'), third.recall('b'), third.lastPack]).toEqual([null, '"b"', '{"pack":2}'])
})

test('a place that cannot be written is no hindrance', () => {
  writeFileSync(folder, 'a file')
  const memory = new BuildMemory(folder, 'v1')
  memory.keep('question', '1')
  memory.finish('{}')
  expect([memory.recall('question'), memory.lastPack]).toEqual([null, null])
})

test('each folder has a place of its own in the user’s cache', () => {
  const places = ['/news/flood', '/news/fire', '/old/flood'].map((path) => defaultCache(path, { XDG_CACHE_HOME: '/c' }))
  expect(new Set(places).size).toBe(3)
  expect(places[0]).toMatch(/^\/c\/counterclaim\/flood-[0-9a-f]{12}$/)
})
