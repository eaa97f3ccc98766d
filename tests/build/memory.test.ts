import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildPack } from '../../lib/build/build-pack.ts'
import type { Memory } from '../../lib/build/memory.ts'
import { serialisePack } from '../../lib/build/serialise-pack.ts'
import { type LoadedFolder, loadFolder } from '../../lib/cli/load-documents.ts'
import { ROOT } from '../../lib/cli/root.ts'

/** Remembers in a map and counts what is read anew; gives up after `most` answers. */
class MapMemory implements Memory {
  answers = new Map<string, string>()
  kept = 0
  most = Infinity
  recall = (question: string) => this.answers.get(question) ?? null
  digest = (text: string) => text
  keep(question: string, answer: string) {
    if (++this.kept > this.most) throw new Error('stopped')
    this.answers.set(question, answer)
  }
}

let folder: LoadedFolder
beforeAll(async () => {
  folder = await loadFolder(join(ROOT, 'tests', 'build', 'fixtures', 'selke-ridge'))
})

describe.each([
  ['with event data', true],
  ['without', false],
])('a memory, %s', (_, withData) => {
  const build = (documents: LoadedFolder['documents'], memory?: Memory) =>
    serialisePack(
      buildPack(documents, withData ? folder.data : null, { name: folder.name, ...(memory ? { memory } : {}) }).pack,
    )

  test('changes nothing in the pack', () => {
    const memory = new MapMemory()
    const plain = build(folder.documents)
    expect(build(folder.documents, memory)).toBe(plain)
    expect(build(folder.documents, memory)).toBe(plain)
    expect(memory.kept).toBe(folder.documents.length)
  })

  test('has an added document read alone', () => {
    const memory = new MapMemory()
    build(folder.documents, memory)
    memory.kept = 0
    const [first] = folder.documents
    if (!first) throw new Error('the fixture is empty')
    const text = 'The valley was calm on Tuesday.\nEleven soldiers were killed, Ilse Brandvik said.'
    const added = { ...first, file: 'zz.txt', title: '', text, paragraphs: [1, 2] }
    const changed = build([...folder.documents, added], memory)
    expect(memory.kept).toBe(1)
    expect(changed).toBe(build([...folder.documents, added]))
  })

  test('lets a stopped build go on where it was', () => {
    const memory = new MapMemory()
    memory.most = 1
    expect(() => build(folder.documents, memory)).toThrow('stopped')
    memory.kept = 0
    memory.most = Infinity
    expect(build(folder.documents, memory)).toBe(build(folder.documents))
    expect(memory.kept).toBe(folder.documents.length - 1)
  })
})
