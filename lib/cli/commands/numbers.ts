import { readFileSync } from 'node:fs'
import { findNumbers } from '../../text/numbers.ts'
import { InputError } from '../input-error.ts'

/** Prints the numbers of each text of a JSON-lines file, one line of JSON for each. */
export async function run(args: string[]): Promise<number> {
  const [file, ...rest] = args
  if (file === undefined || rest.length > 0) throw new InputError('numbers takes one FILE.jsonl')
  let text: string
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch {
    throw new InputError(`cannot read ${file}`)
  }
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const numbers = findNumbers(JSON.parse(line).text).map(({ start, end, surface, min, max, qualifier }) => ({
      start,
      end,
      surface,
      min,
      max,
      qualifier,
    }))
    process.stdout.write(`${JSON.stringify({ numbers })}\n`)
  }
  return 0
}
