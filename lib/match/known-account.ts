import type { Figure } from '../model/figure.ts'
import type { Account, Dispute, DisputeQuantity } from '../model/pack.ts'

/** Smaller numbers are alike by chance, whoever gives them. */
const LEAST = 5

/**
 * True where an account of a dispute, and of no other one among `rivals`, tells whose a figure is that leaves it out:
 * "58 soldiers dead, says Kabul" where Kabul's account of one side's soldiers is 58. `fits` tells whether a figure can be
 * about a quantity at all. Where the text names no speaker, only a number that no estimate hits by chance is enough.
 * Linear in the accounts.
 */
export function accountTells(
  figure: Figure,
  dispute: Dispute,
  rivals: readonly Dispute[],
  fits: (quantity: DisputeQuantity) => boolean,
): boolean {
  const value = figure.min ?? figure.max
  if (figure.whose !== null || figure.by !== null || value === null || value < LEAST) return false
  const speaker = figure.attribution.claimant?.party ?? null
  if (speaker === null && !isTelling(value)) return false
  const gives = ({ accounts }: Dispute) => accounts.some((account) => isGivenBy(account, value, speaker))
  if (!gives(dispute)) return false
  return !rivals.some((other) => other !== dispute && other.quantity && fits(other.quantity) && gives(other))
}

/**
 * The dispute of which a speaker gives a number in one account only, where the text says whose are counted, and not what
 * happened to them: "Kabul insists on 58 Pakistani soldiers". Null where none or several would do.
 */
export function disputeTold(
  figure: Figure,
  disputes: readonly Dispute[],
  fits: (quantity: DisputeQuantity) => boolean,
): Dispute | null {
  const value = figure.min ?? figure.max
  const speaker = figure.attribution.claimant?.party ?? null
  if (value === null || value < LEAST || (speaker === null && !isTelling(value))) return null
  const found = disputes.filter(
    ({ quantity, accounts }) =>
      quantity?.whose === figure.whose &&
      fits(quantity) &&
      accounts.some((account) => isGivenBy(account, value, speaker)),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

function isGivenBy({ min, max, stance, claimant }: Account, value: number, speaker: string | null): boolean {
  return stance === 'asserts' && (min ?? max) === value && (speaker === null || claimant?.party === speaker)
}

/** True for a number that two figures seldom have in common by chance: of two digits or more, and not a round one. */
const isTelling = (value: number): boolean => value >= 10 && value % 10 !== 0
