import type { Account, Dispute, Pack } from '../model/pack.ts'

/** So many that a card can name them without hiding what it is about. */
const MOST = 3

/**
 * Questions of the same event whose figures are easily mistaken for rivals of a dispute's: the same thing counted of
 * the same side that something else happened to ("captured" beside "destroyed"), then the other side's.
 * @returns disputes that have a number, nearest first
 */
export function nearTo(pack: Pack, dispute: Dispute): Dispute[] {
  const { quantity } = dispute
  if (quantity === null) return []
  const nearness = (other: Dispute): number => {
    if (other.id === dispute.id || other.event !== dispute.event || other.quantity === null) return 0
    if (other.quantity.counted !== quantity.counted || other.quantity.unit !== quantity.unit) return 0
    const isSameSide = other.quantity.whose === quantity.whose
    const isSameFate = other.quantity.measure === quantity.measure
    return isSameSide ? 2 : isSameFate ? 1 : 0
  }
  return pack.disputes
    .map((other) => ({ other, nearness: nearness(other) }))
    .filter(({ other, nearness: near }) => near > 0 && other.accounts.some(isGiven))
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, MOST)
    .map(({ other }) => other)
}

const isGiven = ({ min, max, stance }: Account): boolean => stance === 'asserts' && (min ?? max) !== null
