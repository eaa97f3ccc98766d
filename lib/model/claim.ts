import * as z from 'zod/mini'

/** Packs are data from outside: every string and list has a ceiling. */
const text = (most: number) => z.string().check(z.maxLength(most))
const date = z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)))
const address = z.nullable(z.string().check(z.maxLength(2000), z.regex(/^https?:\/\//)))
const named = { name: text(200), url: address }

/** How a reviewer rates a claim: an account of theirs, in their words and on their scale. */
export const ratingSchema = z.strictObject({
  /** "Mostly false", "Pants on Fire"; null where there is only a number. */
  name: z.nullable(text(200)),
  value: z.nullable(z.number()),
  best: z.nullable(z.number()),
  worst: z.nullable(z.number()),
})

export const reviewSchema = z.strictObject({
  /** Who reviewed it; null where the source does not say. */
  reviewer: z.nullable(z.strictObject(named)),
  title: z.nullable(text(400)),
  url: address,
  published: date,
  rating: z.nullable(ratingSchema),
})

/** Where a claim was made. */
export const appearanceSchema = z.strictObject({
  title: z.nullable(text(400)),
  url: address,
  published: date,
})

/** A claim as text, with the reviews of it: what a fact-check feed holds. */
export const packClaimSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/)),
  text: z.string().check(z.minLength(1), z.maxLength(2000)),
  claimant: z.nullable(text(200)),
  /** When it was made. */
  made: date,
  appearances: z.array(appearanceSchema).check(z.maxLength(100)),
  reviews: z.array(reviewSchema).check(z.maxLength(100)),
})

export type Rating = z.infer<typeof ratingSchema>
export type Review = z.infer<typeof reviewSchema>
export type Appearance = z.infer<typeof appearanceSchema>
export type PackClaim = z.infer<typeof packClaimSchema>
