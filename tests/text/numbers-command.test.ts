import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { run } from '../../lib/cli/commands/numbers.ts'

const folder = mkdtempSync(join(tmpdir(), 'numbers-command-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

async function numbers(...lines: string[]): Promise<{ numbers: { surface: string; min: number | null }[] }[]> {
  const file = join(folder, 'texts.jsonl')
  writeFileSync(file, lines.join('\n'))
  let printed = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((piece) => {
    printed += String(piece)
    return true
  })
  expect(await run([file])).toBe(0)
  return printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

describe('counterclaim numbers', () => {
  it('prints one line for each text, with quantities alone', async () => {
    const [first, second] = await numbers(
      JSON.stringify({ text: 'On October 11, at least 58 men died.' }),
      '',
      JSON.stringify({ text: 'Nothing.' }),
    )
    expect(first).toEqual({
      numbers: [{ start: 15, end: 26, surface: 'at least 58', min: 58, max: null, qualifier: 'at-least' }],
    })
    expect(second).toEqual({ numbers: [] })
  })

  it('reads numbers as they stand where a line names a model', async () => {
    const text = '1 over four of the $20 is 5%'
    const lines = ['number', 'percent', 'currency'].map((model) => JSON.stringify({ text, model }))
    const values = (await numbers(...lines)).map((line) => line.numbers.map(({ min }) => min))
    expect(values).toEqual([[0.25, 20, 5], [5], [20]])
  })

  it.each([
    ['{"text": 5}', /line 1: wants/],
    ['{"text": "a", "model": "roman"}', /line 1: wants/],
    ['not json', /line 1: not JSON/],
  ])('refuses %s', async (line, message) => {
    const file = join(folder, 'bad.jsonl')
    writeFileSync(file, line)
    await expect(run([file])).rejects.toThrow(message)
  })

  it('names a file that it cannot read', async () => {
    await expect(run([join(folder, 'missing.jsonl')])).rejects.toThrow(/missing\.jsonl/)
    await expect(run([])).rejects.toThrow(/FILE\.jsonl/)
  })
})
