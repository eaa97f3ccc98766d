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

function isGivenBy({ min, max, stance, claimant }: Account, value: number, speaker: string | null): boolean {
  return stance === 'asserts' && (min ?? max) === value && (speaker === null || claimant?.party === speaker)
}

/** True for a number that two figures seldom have in common by chance: of two digits or more, and not a round one. */
const isTelling = (value: number): boolean => value >= 10 && value % 10 !== 0
