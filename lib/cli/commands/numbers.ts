import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import type { NumberMention } from '../../model/figure.ts'
import { findNumbers } from '../../text/numbers.ts'
import { findPlainNumbers, PLAIN_MODELS } from '../../text/plain-numbers.ts'
import { InputError } from '../input-error.ts'

/** A line of the file. `model` asks for every number of one sort as it stands; without it news is read. */
const lineSchema = z.object({ text: z.string(), model: z.optional(z.enum(PLAIN_MODELS)) })

/** What states a quantity of something; the rest ("October 11", "aged 20", "Article 370") is left out. */
const QUANTITIES = new Set<NumberMention['kind']>(['count', 'percent', 'money', 'measure'])

/** Prints the numbers of each text of a JSON-lines file ("-": standard input), one line of JSON for each. */
export async function run(args: string[]): Promise<number> {
  const [file, ...rest] = args
  if (file === undefined || rest.length > 0) throw new InputError('numbers takes one FILE.jsonl')
  const lines = read(file).split('\n')
  lines.forEach((line, index) => {
    if (line.trim() === '') return
    const numbers = numbersOf(line, `${file}, line ${index + 1}`).map(shown)
    process.stdout.write(`${JSON.stringify({ numbers })}\n`)
  })
  return 0
}

function read(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch {
    throw new InputError(`cannot read ${file}`)
  }
}

function numbersOf(line: string, place: string): NumberMention[] {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new InputError(`${place}: not JSON`)
  }
  const { success, data } = lineSchema.safeParse(value)
  if (!success) throw new InputError(`${place}: wants {"text": string, "model"?: ${PLAIN_MODELS.join(' | ')}}`)
  if (data.model) return findPlainNumbers(data.text, data.model)
  return findNumbers(data.text).filter(({ kind }) => QUANTITIES.has(kind))
}

function shown({ start, end, surface, min, max, qualifier }: NumberMention) {
  return { start, end, surface, min, max, qualifier }
}
