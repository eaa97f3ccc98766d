import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { FILES, read } from './files.ts'

const digests = FILES.filter((path) => /^seeds\/[^/]+\.md$/.test(path))

it('there are digests', () => {
  expect(digests.length).toBeGreaterThanOrEqual(5)
})

describe.each(digests)('%s', (path) => {
  const [, front = '', body = ''] = read(path).split(/^---$/m)
  const data = parse(front, { schema: 'core' })
  const lines = body.split('\n').filter((line) => line.trim() !== '')

  it('tells where it comes from', () => {
    expect(data).toEqual({
      original: expect.stringMatching(/^\S+\.txt$/),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      outlet: expect.stringMatching(/\S/),
      agency: data.agency === null ? null : expect.stringMatching(/\S/),
      published: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      published_basis: expect.stringMatching(/^(?:stated|inferred)$/),
      published_note: expect.stringMatching(/\S/),
      lean: data.lean === null ? null : expect.stringMatching(/\S/),
    })
  })

  it('gives each paragraph the number that it has in the original, in order', () => {
    const numbers = lines.map((line) => Number(/^(?:#{1,6} |- )?¶(\d+) /.exec(line)?.[1]))
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers[0]).toBe(1)
  })
})

it('no two digests are of one original', () => {
  const originals = digests.map((path) => /^sha256: (.*)$/m.exec(read(path))?.[1])
  expect(new Set(originals).size).toBe(digests.length)
})
