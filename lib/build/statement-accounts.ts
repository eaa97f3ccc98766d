import type { Claimant, Stance } from '../model/figure.ts'
import type { Account } from '../model/pack.ts'
import { reportsOf } from './accounts.ts'
import type { Claimants } from './claimants.ts'
import type { StatementFinding } from './finding.ts'
import { groupBy } from './group.ts'
import { byKey, byText } from './order.ts'
import type { Origins } from './origins.ts'
import { distinct, slug } from './slug.ts'

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
    ({ finding, claimant }) => `${claimantKey(claimant)}\n${finding.position}\n${stanceOf(finding)}`,
  )
  const accounts = [...groups.values()].map((group): Account => {
    const { finding, claimant } = group[0] as (typeof group)[number]
    const { position } = finding
    const stance = stanceOf(finding)
    const dates = group.flatMap(({ finding: { document } }) => document.published ?? []).sort(byText)
    const name = slug(claimant?.name ?? 'own voice', 40)
    return {
      id: `${dispute}/${name}-${slug(position, 40)}${stance === 'asserts' ? '' : `-${stance}`}`,
      min: null,
      max: null,
      qualifier: 'vague',
      wording: finding.wording.slice(0, LONGEST_WORDING),
      claimant: claimant && { name: claimant.name, party: claimant.party },
      stance,
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
  const ids = distinct(accounts.map(({ id }) => id))
  return accounts.map((account, index) => ({ ...account, id: ids[index] ?? account.id })).sort(byKey(({ id }) => id))
}

/** Who denies the other side's charge asserts its own position. */
function stanceOf({ attribution }: StatementFinding): Stance {
  return attribution.stance === 'denies' ? 'asserts' : attribution.stance
}

const claimantKey = (claimant: Claimant | null) => `${claimant?.party ?? ''}\n${claimant?.name ?? ''}`
