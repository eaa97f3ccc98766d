import * as z from 'zod/mini'

/**
 * What an editor decided about a pack, written beside the documents (`review.yaml`). Each decision names disputes and
 * accounts by the ids that the report shows, and says why. The next build applies the decisions in their order.
 */
const words = (most: number) => z.string().check(z.minLength(1), z.maxLength(most))
const because = words(1000)
const dispute = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}\/[a-z0-9][a-z0-9-]{0,79}$/))

export const decisionSchema = z.union([
  /** Words the question of a dispute anew. */
  z.strictObject({ rename: dispute, question: words(300), because }),
  /** Makes one dispute of several; the first one's question stays. */
  z.strictObject({ merge: z.array(dispute).check(z.minLength(2), z.maxLength(100)), because }),
  /** Moves accounts of a dispute into one of their own, of the same event. */
  z.strictObject({
    split: dispute,
    accounts: z.array(words(200)).check(z.minLength(1), z.maxLength(1000)),
    into: dispute,
    question: words(300),
    because,
  }),
  /** Leaves an account out. */
  z.strictObject({ reject: words(200), because }),
])

export const reviewSchema = z.strictObject({ decisions: z.array(decisionSchema).check(z.maxLength(10000)) })

export type Decision = z.infer<typeof decisionSchema>
export type ReviewFile = z.infer<typeof reviewSchema>
