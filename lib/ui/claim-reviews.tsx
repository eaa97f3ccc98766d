import type { Appearance, Review } from '../model/claim.ts'
import type { ClaimView } from '../model/view.ts'
import { rated } from './claim-words.ts'
import { day } from './figure-words.ts'
import { safeLink } from './safe-link.ts'
import { useWords } from './use-words.ts'

/** Who made a claim, when and where; who reviewed it, and how each of them rates it. */
export function ClaimReviews({ claim }: { claim: ClaimView }) {
  const words = useWords()
  const { t, locale } = words
  const { claimant, made, appearances, reviews } = claim
  return (
    <div class="accounts reviewed" data-claim>
      <section>
        <h3>{t('claim.madeBy')}</h3>
        <p class="speaker">
          <bdi>{claimant ?? t('account.nobody')}</bdi>
        </p>
        {made && <p class="line">{day(made, locale)}</p>}
        {appearances.length > 0 && (
          <ul>
            {appearances.map((appearance) => (
              <li key={appearance.url ?? appearance.title}>
                <Place {...appearance} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h3>{t('claim.reviews')}</h3>
        <ul>
          {reviews.map((review, at) => (
            <li key={review.url ?? at} data-review>
              <ReviewItem review={review} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function ReviewItem({ review }: { review: Review }) {
  const words = useWords()
  const { title, url, published } = review
  return (
    <div class="account statement">
      <p class="value">
        <bdi>{rated(review, words)}</bdi>
      </p>
      {(url || title) && <Place title={title ?? words.t('claim.read')} url={url} published={published} />}
    </div>
  )
}

function Place({ title, url, published }: Appearance) {
  const { locale } = useWords()
  const link = safeLink(url)
  const name = title ?? url ?? ''
  return (
    <>
      {link === null ? (
        <bdi class="title">{name}</bdi>
      ) : (
        <a class="title" href={link} target="_blank" rel="noopener noreferrer">
          <bdi>{name}</bdi>
        </a>
      )}
      {published && <span class="line">{day(published, locale)}</span>}
    </>
  )
}
