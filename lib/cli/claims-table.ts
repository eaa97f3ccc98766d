import type { PackClaim, Review } from '../model/claim.ts'
import type { ClaimMention } from '../model/match.ts'
import type { Pack } from '../model/pack.ts'
import { table } from './table.ts'

const COLUMNS = [
  { heading: 'Repeats a claim', width: 52 },
  { heading: 'Made by', width: 24 },
  { heading: 'Reviewed', width: 62 },
]

/** The repeated claims of a text as a table: who made each, and who rates it how. Empty where there are none. */
export function claimsTable(mentions: readonly ClaimMention[], packs: readonly Pack[]): string {
  if (mentions.length === 0) return ''
  const claims = new Map(
    packs.flatMap((pack) => (pack.claims ?? []).map((claim): [string, PackClaim] => [claim.id, claim])),
  )
  const rows = mentions.flatMap(({ claim: id }) => {
    const claim = claims.get(id)
    return claim ? [[claim.text, madeBy(claim), claim.reviews.map(reviewed).join('; ')]] : []
  })
  return table(COLUMNS, rows)
}

const madeBy = ({ claimant, made }: PackClaim): string => [claimant ?? 'not stated', ...(made ? [made] : [])].join(', ')

function reviewed({ reviewer, rating, url, published }: Review): string {
  const name = reviewer?.name ?? 'an unnamed reviewer'
  const rated =
    rating?.name ??
    (rating?.value == null ? null : `${rating.value}${rating.best === null ? '' : ` of ${rating.best}`}`)
  const said = rated === null ? `reviewed by ${name}` : `rated “${rated}” by ${name}`
  return [said, published, url].filter((part) => part !== null).join(', ')
}
