import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ClaimIndex } from '../../match/claims/claim-index.ts'
import type { TextClaim } from '../../match/claims/text-claim.ts'
import { InputError } from '../input-error.ts'

interface Query {
  id: string
  text: string
  /** Queries of one page that follow each other are its sentences: each is read with those around it. */
  page?: string
}

/** Ranks text claims for each query; one line of JSON for each. */
export async function run(args: string[]): Promise<number> {
  const options = readOptions(args)
  const claims = readLines<TextClaim>(options.claims)
  const queries = readLines<Query>(options.queries)
  const index = ClaimIndex.build(claims)
  queries.forEach((query, at) => {
    const around = [queries[at - 1], queries[at + 1]].flatMap((other) =>
      query.page !== undefined && other?.page === query.page ? [other.text] : [],
    )
    const ranked = index.search({ text: query.text, around }, options.top).map(({ claim, score }) => {
      return [claims[claim]?.id, Number(score.toFixed(6))]
    })
    process.stdout.write(`${JSON.stringify({ id: query.id, ranked })}\n`)
  })
  return 0
}

function readOptions(args: string[]): { claims: string; queries: string; top: number } {
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
