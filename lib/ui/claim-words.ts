import type { Rating, Review } from '../model/claim.ts'
import type { ClaimView } from '../model/view.ts'
import type { Words } from './translate.ts'

/** "Rated “Mostly false” by Check Desk": the rating is the reviewer's account. */
export function rated({ reviewer, rating }: Review, { t }: Words): string {
  const name = reviewer?.name ?? t('claim.unnamed')
  const value = rating === null ? null : ratingWords(rating)
  return value === null ? t('claim.reviewedBy', { name }) : t('claim.ratedBy', { rating: value, name })
}

/** A rating in the reviewer's words, or as a number on its scale; null where it has neither. */
export const ratingWords = ({ name, value, best }: Rating): string | null =>
  name ?? (value === null ? null : best === null ? String(value) : `${value} / ${best}`)

/** The reviews of a claim in one line. */
export function reviewed({ reviews }: ClaimView, words: Words): string {
  const [first, ...others] = reviews
  if (first === undefined) return words.t('claim.repeats')
  const said = rated(first, words)
  return others.length === 0 ? said : words.t('claim.andMore', { rated: said, count: others.length })
}
