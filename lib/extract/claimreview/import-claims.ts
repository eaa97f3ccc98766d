import type { PackClaim } from '../../model/claim.ts'
import { cleanText } from './clean-text.ts'
import { type FeedPlace, feedEntries } from './feed-entries.ts'
import { KeyCounts } from './key-counts.ts'
import { isNode, isType } from './linked-data.ts'
import { claimKey, readClaims } from './read-claims.ts'

/** A file that can be read several times, from its beginning. */
export interface FeedFile {
  name: string
  /** Its text, in pieces of any size. */
  open(): AsyncIterable<string>
}

/** What was left out, where it stands and why. */
export interface FeedProblem extends FeedPlace {
  reason: string
}

/** What a feed holds, found in a first reading. */
export interface FeedSurvey {
  reviews: number
  /** Distinct claims: reviews of the same words of the same claimant are of one claim. */
  claims: number
  /** Entries that hold something else than fact checks. */
  others: number
  problems: number
  /** Day of the newest review; null where none has a date. */
  newest: string | null
  /** What the feed calls itself, or null. */
  title: string | null
  keys: KeyCounts
}

/**
 * Reads a feed through, keeping a few bytes for each claim.
 * @param onProblem is told of each entry and fact check that cannot be read
 */
export async function surveyFeed(file: FeedFile, onProblem: (problem: FeedProblem) => void): Promise<FeedSurvey> {
  const survey: FeedSurvey = {
    reviews: 0,
    claims: 0,
    others: 0,
    problems: 0,
    newest: null,
    title: null,
    keys: new KeyCounts(),
  }
  for await (const entry of feedEntries(file.open(), file.name)) {
    const tell = (reason: string): void => {
      survey.problems++
      onProblem({ entry: entry.entry, line: entry.line, reason })
    }
    if ('problem' in entry) {
      tell(entry.problem)
      continue
    }
    const { claims, problems } = readClaims(entry.value)
    problems.forEach(tell)
    const title = titleOf(entry.value)
    survey.title ??= title
    if (claims.length === 0 && problems.length === 0 && title === null) survey.others++
    for (const claim of claims) {
      survey.reviews++
      survey.keys.add(claimKey(claim))
      const published = claim.reviews[0]?.published ?? null
      if (published !== null && (survey.newest === null || published > survey.newest)) survey.newest = published
    }
  }
  survey.claims = survey.keys.size
  return survey
}

/**
 * Reads a feed a second time and gives its claims, each with all its reviews. A claim comes when its last review has been
 * read: only claims with reviews still to come are kept.
 */
export async function* feedClaims(file: FeedFile, { keys }: FeedSurvey): AsyncGenerator<PackClaim> {
  const waiting = new Map<string, { claim: PackClaim; missing: number }>()
  for await (const entry of feedEntries(file.open(), file.name)) {
    if ('problem' in entry) continue
    for (const claim of readClaims(entry.value).claims) {
      const key = claimKey(claim)
      const known = waiting.get(key)
      if (known) merge(known.claim, claim)
      const missing = (known?.missing ?? keys.count(key)) - 1
      if (missing > 0) waiting.set(key, { claim: known?.claim ?? claim, missing })
      else {
        waiting.delete(key)
        yield known?.claim ?? claim
      }
    }
  }
  for (const { claim } of waiting.values()) yield claim
}

const MOST = 100

/** Adds the reviews and appearances of a second fact check of the same claim. */
function merge(claim: PackClaim, other: PackClaim): void {
  const addresses = new Set(claim.appearances.map(({ url, title }) => url ?? title))
  for (const appearance of other.appearances) {
    if (claim.appearances.length < MOST && !addresses.has(appearance.url ?? appearance.title))
      claim.appearances.push(appearance)
  }
  for (const review of other.reviews) {
    const same = claim.reviews.some(
      ({ url, reviewer }) => url === review.url && reviewer?.name === review.reviewer?.name,
    )
    if (!same && claim.reviews.length < MOST) claim.reviews.push(review)
  }
  if (claim.made === null || (other.made !== null && other.made < claim.made)) claim.made = other.made
}

function titleOf(value: unknown): string | null {
  if (!isNode(value) || !isType(value, 'DataFeed') || typeof value.name !== 'string') return null
  return cleanText(value.name).slice(0, 200) || null
}
