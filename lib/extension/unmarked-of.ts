import type { Mark } from '../model/view.ts'
import type { Unmarked } from './unmarked.ts'

/**
 * Entries for what is not to be marked again. Apart from their schema, which has no place in a web page.
 */

/** The entry that keeps a mark's figure or position from being marked again, wherever it stands. */
export function unmarkedOf(mark: Mark): Unmarked {
  if (mark.kind === 'statement') return { dispute: mark.dispute, figure: null, stance: mark.stance }
  const { dispute, min, max, qualifier } = mark
  return { dispute, figure: { min, max, qualifier }, stance: null }
}

/** The entry for a whole dispute. */
export const unmarkedDispute = (dispute: string): Unmarked => ({ dispute, figure: null, stance: null })
