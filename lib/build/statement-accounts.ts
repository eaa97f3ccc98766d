import type { Claimant } from '../model/figure.ts'
import type { Account } from '../model/pack.ts'
import { reportsOf } from './accounts.ts'
import type { Claimants } from './claimants.ts'
import type { StatementFinding } from './finding.ts'
import { groupBy } from './group.ts'
import { byKey, byText } from './order.ts'
import type { Origins } from './origins.ts'
import { slug } from './slug.ts'

const LONGEST_WORDING = 400

/** The accounts of one statement dispute: one for each claimant and position, worded as the first report has it. */
export function gatherStatementAccounts(
  dispute: string,
  findings: readonly StatementFinding[],
  claimants: Claimants,
  origins: Origins,
): Account[] {
  const resolved = findings.map((finding) => {
    const { claimant } = finding.attribution
    return { finding, claimant: claimant && claimants.resolve(claimant) }
  })
  const groups = groupBy(
    resolved,
    ({ finding, claimant }) => `${claimantKey(claimant)}\n${finding.position}\n${finding.attribution.stance}`,
  )
  return [...groups.values()]
    .map((group): Account => {
      const { finding, claimant } = group[0] as (typeof group)[number]
      const { position, attribution } = finding
      const dates = group.flatMap(({ finding: { document } }) => document.published ?? []).sort(byText)
      const stance = attribution.stance === 'asserts' ? '' : `-${attribution.stance}`
      return {
        id: `${dispute}/${slug(claimant?.name ?? 'own voice', 40)}-${slug(position, 40)}${stance}`,
        min: null,
        max: null,
        qualifier: 'vague',
        wording: finding.wording.slice(0, LONGEST_WORDING),
        claimant: claimant && { name: claimant.name, party: claimant.party },
        stance: attribution.stance,
        asOf: dates[0] ?? null,
        replaces: null,
        position,
        garbled: false,
        reports: reportsOf(
          group.map((one) => one.finding),
          claimant,
          origins,
        ),
      }
    })
    .sort(byKey((account) => account.id))
}

const claimantKey = (claimant: Claimant | null) => `${claimant?.party ?? ''}\n${claimant?.name ?? ''}`
