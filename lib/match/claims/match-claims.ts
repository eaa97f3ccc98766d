import type { PackClaim } from '../../model/claim.ts'
import type { ClaimMention } from '../../model/match.ts'
import type { Pack } from '../../model/pack.ts'
import type { PageDocument } from '../../model/page.ts'
import { ClaimIndex } from './claim-index.ts'
import { findCandidates, keepRepeats, pageSentences } from './find-repeats.ts'
import type { TextClaim } from './text-claim.ts'

/** The text claims of one pack, made ready to be found. */
export interface CompiledClaims {
  index: ClaimIndex
  /** In the order in which the index numbers them. */
  claims: PackClaim[]
}

/** A claim of a pack as the index takes it: the headline of its first review tells what it is about, too. */
export function toTextClaim({ id, text, claimant, reviews }: PackClaim): TextClaim {
  return { id, text, title: reviews[0]?.title ?? undefined, speaker: claimant ?? undefined }
}

/** Builds an index for each pack that has text claims. Linear in the claims. */
export function compileClaims(packs: readonly Pack[]): CompiledClaims[] {
  return packs.flatMap(({ claims }) => {
    return claims && claims.length > 0 ? [{ index: ClaimIndex.build(claims.map(toTextClaim)), claims }] : []
  })
}

/** The sentences of a page that repeat claims, in reading order. Linear in the page; never throws. */
export function matchClaims(page: PageDocument, packs: readonly CompiledClaims[]): ClaimMention[] {
  if (packs.length === 0) return []
  const sentences = pageSentences(page.title ?? '', page.text)
  const found = packs.flatMap(({ index, claims }) =>
    keepRepeats(sentences, findCandidates(sentences, index), ({ claim }) => claims[claim]?.text ?? '').flatMap(
      ({ start, end, claim, score }) => {
        const id = claims[claim]?.id
        return id === undefined ? [] : [{ start, end, claim: id, score: Math.round(score * 100) / 100 }]
      },
    ),
  )
  return found.sort((a, b) => a.start - b.start || b.score - a.score)
}
