import type { PackClaim, Review } from '../model/claim.ts'
import type { Account, Dispute, Pack } from '../model/pack.ts'
import { answerText } from './account-text.ts'

/** A node of a JSON-LD graph; absent properties are left out. */
export type LinkedNode = { '@type': string } & { [property: string]: unknown }

/**
 * A pack in the vocabulary of schema.org: each account a `Claim` with its author and the articles it appears in. An
 * account is nobody's verdict, so that no `ClaimReview` is made of it; only the text claims of imported fact checks, which
 * somebody did review, are `ClaimReview`s, with the claim as what they review.
 */
export function exportClaims(pack: Pack): { '@context': 'https://schema.org'; '@graph': LinkedNode[] } {
  const articles = articlesOf(pack)
  const accounts = pack.disputes.flatMap((dispute) =>
    dispute.accounts.map((account) => claimNode(pack, dispute, account, articles)),
  )
  return { '@context': 'https://schema.org', '@graph': [...accounts, ...(pack.claims ?? []).flatMap(reviewNodes)] }
}

function articlesOf(pack: Pack): Map<string, LinkedNode> {
  const sources = new Map(pack.sources.map((source) => [source.id, source]))
  return new Map(
    pack.documents.map((document) => {
      const source = document.source === null ? undefined : sources.get(document.source)
      const publisher = source && node('Organization', { name: source.name, url: source.url })
      return [
        document.file,
        node('Article', {
          identifier: document.file,
          headline: document.title || null,
          url: document.url,
          // A day that was only inferred is not given out as the article's own.
          datePublished: document.inferred ? null : document.published,
          publisher,
        }),
      ]
    }),
  )
}

function claimNode(pack: Pack, dispute: Dispute, account: Account, articles: Map<string, LinkedNode>): LinkedNode {
  const files = [...new Set(account.reports.map(({ document }) => document))]
  const appearance = files.flatMap((file) => articles.get(file) ?? [])
  const dated = appearance
    .filter((one) => typeof one.datePublished === 'string')
    .sort((a, b) => (String(a.datePublished) < String(b.datePublished) ? -1 : 1))
  const event = pack.events.find(({ id }) => id === dispute.event)
  return node('Claim', {
    '@id': `urn:counterclaim:${pack.id}:${account.id}`,
    name: dispute.question,
    text: answerText(account),
    author: account.claimant && authorOf(pack, account.claimant),
    about: event && node('Event', { name: event.title, startDate: event.window.from, endDate: event.window.to }),
    appearance,
    firstAppearance: dated[0],
  })
}

/** A claimant is a person only where the pack lists it as one. */
function authorOf({ events }: Pack, { name }: { name: string }): LinkedNode {
  const isPerson = events.some(({ people }) => people.some((person) => person.name === name))
  return node(isPerson ? 'Person' : 'Organization', { name })
}

function reviewNodes({ text, claimant, made, appearances, reviews }: PackClaim): LinkedNode[] {
  const itemReviewed = node('Claim', {
    text,
    author: claimant === null ? null : node('Organization', { name: claimant }),
    datePublished: made,
    appearance: appearances.map(({ title, url, published }) =>
      node('CreativeWork', { headline: title, url, datePublished: published }),
    ),
  })
  return reviews.map((review) =>
    node('ClaimReview', {
      claimReviewed: text,
      itemReviewed,
      headline: review.title,
      url: review.url,
      datePublished: review.published,
      author: review.reviewer && node('Organization', { name: review.reviewer.name, url: review.reviewer.url }),
      reviewRating: ratingNode(review),
    }),
  )
}

function ratingNode({ rating }: Review): LinkedNode | null {
  return (
    rating &&
    node('Rating', {
      alternateName: rating.name,
      ratingValue: rating.value,
      bestRating: rating.best,
      worstRating: rating.worst,
    })
  )
}

function node(type: string, properties: Record<string, unknown>): LinkedNode {
  const given = Object.entries(properties).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return { '@type': type, ...Object.fromEntries(given) }
}
