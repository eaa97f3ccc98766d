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
 * Finds the answer that a figure repeats where it leaves out whose it is ("the 23 martyrs"): one of the same document
 * that says it, with the same value, the same thing that happened, the like counted. Null where there is none or
 * several disputes would do.
 */
export function repetitions(answers: readonly Answer[]): (figure: Figure) => Answer | null {
  // One answer a value and dispute is enough, which keeps the lists short.
  const byValue = new Map<number, Map<string, Answer>>()
  for (const answer of answers) {
    const value = bound(answer.figure)
    if (value === null) continue
    const known = byValue.get(value) ?? new Map<string, Answer>()
    byValue.set(value, known)
    if (!known.has(answer.dispute.id)) known.set(answer.dispute.id, answer)
  }
  return (figure) => {
    // A figure with days of its own may be another one.
    if (
      figure.when !== null ||
      figure.whose !== null ||
      figure.by !== null ||
      figure.part ||
      figure.combined ||
      figure.rejected
    )
      return null
    const value = bound(figure)
    if (figure.reference) return referred(figure, [...((value === null ? null : byValue.get(value))?.values() ?? [])])
    const same = [...((value === null ? null : byValue.get(value))?.values() ?? [])].filter(
      ({ dispute: { quantity } }) =>
        quantity !== null && figure.measure === quantity.measure && fitCounted(figure, quantity) > 0,
    )
    const [first] = same
    if (!first || same.length !== 1) return null
    return { figure, dispute: first.dispute, score: first.score * REPEATED, cue: '' }
  }
}

/** The answer that a bare number stands for: the only one of its value, and not another side's. */
function referred(figure: Figure, known: readonly Answer[]): Answer | null {
  const [first] = known
  if (!first || known.length !== 1) return null
  const speaker = figure.attribution.claimant?.party ?? null
  const told = first.figure.attribution.claimant?.party ?? null
  if (speaker !== null && told !== null && speaker !== told) return null
  return { figure, dispute: first.dispute, score: first.score * REPEATED, cue: '' }
}

/** The number that a figure turns on; "200" repeats "more than 200". */
export const bound = ({ min, max }: Figure): number | null => min ?? max
