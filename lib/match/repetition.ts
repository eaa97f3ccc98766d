import type { Figure } from '../model/figure.ts'
import type { Dispute } from '../model/pack.ts'
import { fitCounted } from './slots.ts'

/** A figure of a page and the dispute that it answers. */
export interface Answer {
  figure: Figure
  dispute: Dispute
  score: number
  /** The words that show who says it; empty where none do. */
  cue: string
}

/** How sure a repetition is: less than the figure that it repeats. */
const REPEATED = 0.8

/**
 * A figure that leaves out whose it is ("the 23 martyrs") repeats one of the same document that says it: same value,
 * same thing that happened, the like counted. Returns the answer that it stands for, or null.
 */
export function repeatedAnswer(figure: Figure, answers: readonly Answer[]): Answer | null {
  if (figure.whose !== null || figure.by !== null || figure.part || figure.combined || figure.rejected) return null
  if (figure.min === null && figure.max === null) return null
  const same = answers.filter(
    ({ figure: other, dispute }) =>
      bound(other) === bound(figure) &&
      dispute.quantity !== null &&
      figure.measure === dispute.quantity.measure &&
      fitCounted(figure, dispute.quantity) > 0,
  )
  const disputes = new Set(same.map(({ dispute }) => dispute.id))
  const first = same[0]
  if (!first || disputes.size !== 1) return null
  return { figure, dispute: first.dispute, score: first.score * REPEATED, cue: '' }
}

/** The number that a figure turns on; "200" repeats "more than 200". */
const bound = ({ min, max }: Figure): number | null => min ?? max
