import { stem } from '../../text/stems.ts'
import { tokenise } from '../../text/tokens.ts'
import type { TextClaim } from './text-claim.ts'

/** Ids of claims with their scores, best first. */
export type Ranked = [id: string, score: number][]

export interface ClaimIndex {
  search(text: string, top: number): Ranked
}

const K1 = 1.2
const B = 0.75

/** An index over claims; BM25 over the stems of title and text. */
export function createClaimIndex(claims: readonly TextClaim[]): ClaimIndex {
  const postings = new Map<string, { claim: number; count: number }[]>()
  const lengths = claims.map((claim, index) => {
    const terms = termsOf(`${claim.title ?? ''}\n${claim.text}`)
    const counts = new Map<string, number>()
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
    for (const [term, count] of counts) {
      const list = postings.get(term)
      if (list) list.push({ claim: index, count })
      else postings.set(term, [{ claim: index, count }])
    }
    return terms.length
  })
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  const idf = (found: number) => Math.log(1 + (claims.length - found + 0.5) / (found + 0.5))
  return {
    search(text, top) {
      const scores = new Map<number, number>()
      let best = 0
      for (const term of new Set(termsOf(text))) {
        const list = postings.get(term) ?? []
        const weight = idf(list.length)
        best += weight * (K1 + 1)
        for (const { claim, count } of list) {
          const norm = K1 * (1 - B + (B * (lengths[claim] ?? 0)) / average)
          scores.set(claim, (scores.get(claim) ?? 0) + (weight * count * (K1 + 1)) / (count + norm))
        }
      }
      return [...scores]
        .sort((a, b) => b[1] - a[1])
        .slice(0, top)
        .map(([claim, score]) => [claims[claim]?.id ?? '', score / best])
    },
  }
}

function termsOf(text: string): string[] {
  return tokenise(text).flatMap(({ lower, kind }) => (kind === 'punctuation' ? [] : [stem(lower)]))
}
