import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createClaimIndex } from '../../match/claims/claim-index.ts'
import type { TextClaim } from '../../match/claims/text-claim.ts'
import { InputError } from '../input-error.ts'

interface Query {
  id: string
  text: string
}

/** Ranks text claims for each query; one line of JSON for each. */
export async function run(args: string[]): Promise<number> {
  const { claims, queries, top } = options(args)
  const index = createClaimIndex(readLines<TextClaim>(claims))
  for (const query of readLines<Query>(queries)) {
    process.stdout.write(`${JSON.stringify({ id: query.id, ranked: index.search(query.text, top) })}\n`)
  }
  return 0
}

function options(args: string[]): { claims: string; queries: string; top: number } {
  const usage = 'retrieve takes --claims FILE.jsonl --queries FILE.jsonl [--top N]'
  let values: { claims?: string | undefined; queries?: string | undefined; top?: string | undefined }
  try {
    const string = { type: 'string' as const }
    ;({ values } = parseArgs({ args, options: { claims: string, queries: string, top: string } }))
  } catch {
    throw new InputError(usage)
  }
  const top = Number(values.top ?? 10)
  if (!values.claims || !values.queries || !Number.isInteger(top) || top < 1) throw new InputError(usage)
  return { claims: values.claims, queries: values.queries, top }
}

/** Lines of JSON objects with an `id` and a `text`. */
function readLines<T extends { id: string; text: string }>(file: string): T[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new InputError(`cannot read ${file}`)
  }
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    try {
      const value = JSON.parse(line)
      if (typeof value.id === 'string' && typeof value.text === 'string') return [value]
    } catch {}
    throw new InputError(`line ${index + 1} of ${file} is no {"id", "text"}`)
  })
}
