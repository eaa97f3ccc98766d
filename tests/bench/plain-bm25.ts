const K1 = 1.2
const B = 0.75

/** BM25 as it stands in textbooks, over lower-case words of title and text: what the index is measured against. */
export function plainBm25(claims: readonly { id: string; title?: string; text: string }[]): (text: string) => string[] {
  const read = claims.map(({ title = '', text }) => words(`${title} ${text}`))
  const average = read.reduce((sum, { length }) => sum + length, 0) / Math.max(1, read.length)
  const postings = new Map<string, Map<number, number>>()
  read.forEach((terms, claim) => {
    for (const term of terms) {
      const found = postings.get(term) ?? new Map<number, number>()
      found.set(claim, (found.get(claim) ?? 0) + 1)
      postings.set(term, found)
    }
  })
  return (text) => {
    const scores = new Map<number, number>()
    for (const term of words(text)) {
      const found = postings.get(term)
      if (!found) continue
      const worth = Math.log(1 + (claims.length - found.size + 0.5) / (found.size + 0.5))
      for (const [claim, times] of found) {
        const norm = K1 * (1 - B + (B * (read[claim]?.length ?? 0)) / average)
        scores.set(claim, (scores.get(claim) ?? 0) + (worth * times * (K1 + 1)) / (times + norm))
      }
    }
    const best = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 5)
    return best.map(([claim]) => claims[claim]?.id ?? '')
  }
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
