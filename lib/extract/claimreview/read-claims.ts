import type { Appearance, PackClaim, Rating, Review } from '../../model/claim.ts'
import { cleanText, clip } from './clean-text.ts'
import { hashName } from './hash.ts'
import { isoDay } from './iso-day.ts'
import { isNode, isType, LinkedData, type LinkedNode } from './linked-data.ts'

/** What one structure of linked data gives. */
export interface ReadClaims {
  claims: PackClaim[]
  /** Why each fact check that is left out is left out. */
  problems: string[]
}

const LONGEST_CLAIM = 2000
const LONGEST_TITLE = 400
const LONGEST_NAME = 200
const MOST_APPEARANCES = 100

/** Reads all fact checks (schema.org `ClaimReview`) in parsed linked data, at whatever depth. Never throws. */
export function readClaims(value: unknown): ReadClaims {
  const data = new LinkedData(value)
  const read: ReadClaims = { claims: [], problems: [] }
  for (const node of data.nodes) {
    if (!isType(node, 'ClaimReview') || isPointer(node)) continue
    const claim = toClaim(data, node)
    if (typeof claim === 'string') read.problems.push(claim)
    else read.claims.push(claim)
  }
  return read
}

/** A node with type and id alone points to one that is read where it stands. */
function isPointer(node: LinkedNode): boolean {
  return '@id' in node && Object.keys(node).every((key) => key === '@type' || key === '@id')
}

/** The claim's words and who made it: reviews of claims that share it are reviews of one claim. */
export function claimKey({ text, claimant }: Pick<PackClaim, 'text' | 'claimant'>): string {
  return `${text.toLowerCase()}\n${claimant?.toLowerCase() ?? ''}`
}

/** A fact check as a claim with one review, or the reason why it is none. */
function toClaim(data: LinkedData, node: LinkedNode): PackClaim | string {
  const items = data.linked(node, 'itemReviewed')
  const stated =
    data.text(node, 'claimReviewed') ??
    first(items, (item) => (isType(item, 'Claim') ? (data.text(item, 'text') ?? data.text(item, 'name')) : null))
  const text = cleanText(stated ?? '')
  if (text === '') return 'it states no claim (claimReviewed)'
  if (text.length > LONGEST_CLAIM) return `its claim is longer than ${LONGEST_CLAIM} characters`
  const review = toReview(data, node)
  if (review.url === null && review.reviewer === null) return 'it names neither reviewer nor address'
  const claimant = first(items, (item) => names(data, item, 'author'))
  return {
    id: hashName(claimKey({ text, claimant })),
    text,
    claimant,
    made: first(items, (item) => isoDay(data.text(item, 'datePublished') ?? data.text(item, 'dateCreated'))),
    appearances: appearances(data, items),
    reviews: [review],
  }
}

function toReview(data: LinkedData, node: LinkedNode): Review {
  const publisher = [...data.linked(node, 'author'), ...data.linked(node, 'publisher')]
  const name = names(data, node, 'author') ?? names(data, node, 'publisher')
  const title = cleanText(data.text(node, 'headline') ?? data.text(node, 'name') ?? '')
  return {
    reviewer: name === null ? null : { name, url: first(publisher, (author) => address(data.text(author, 'url'))) },
    title: title === '' ? null : clip(title, LONGEST_TITLE),
    url: address(data.text(node, 'url')) ?? address(data.text(node, 'mainEntityOfPage')),
    published: isoDay(data.text(node, 'datePublished') ?? data.text(node, 'dateModified')),
    rating: first(data.linked(node, 'reviewRating'), (rating) => toRating(data, rating)),
  }
}

function toRating(data: LinkedData, node: LinkedNode): Rating | null {
  const name = cleanText(data.text(node, 'alternateName') ?? data.text(node, 'name') ?? '')
  const value = data.text(node, 'ratingValue')
  // Some write the words where the number belongs.
  const words = name === '' && value !== null && amount(value) === null ? cleanText(value) : name
  const rating = {
    name: words === '' ? null : clip(words, LONGEST_NAME),
    value: amount(value),
    best: amount(data.text(node, 'bestRating')),
    worst: amount(data.text(node, 'worstRating')),
  }
  return rating.name === null && rating.value === null ? null : rating
}

/** Where the claim was made; the first place first. */
function appearances(data: LinkedData, items: LinkedNode[]): Appearance[] {
  const found = new Map<string, Appearance>()
  const take = (value: unknown): void => {
    const node = isNode(value) ? value : null
    const url = address(
      node ? (data.text(node, 'url') ?? data.text(node, '@id')) : typeof value === 'string' ? value : null,
    )
    const title = cleanText(node ? (data.text(node, 'headline') ?? data.text(node, 'name') ?? '') : '')
    if (url === null && title === '') return
    const key = url ?? title
    if (found.has(key) || found.size >= MOST_APPEARANCES) return
    const published = node ? isoDay(data.text(node, 'datePublished')) : null
    found.set(key, { title: title === '' ? null : clip(title, LONGEST_TITLE), url, published })
  }
  for (const item of items) {
    for (const value of data.values(item, 'firstAppearance')) take(value)
    for (const value of data.values(item, 'appearance')) take(value)
    // Before there was a type for claims, the work that made it was what was reviewed.
    if (!isType(item, 'Claim')) take(item)
    else for (const value of data.values(item, 'url')) take(value)
  }
  return [...found.values()]
}

/** The names behind a property, joined; null where there is none. */
function names(data: LinkedData, node: LinkedNode, property: string): string | null {
  const found = data.values(node, property).flatMap((value) => {
    const name = cleanText(isNode(value) ? (data.text(value, 'name') ?? '') : typeof value === 'string' ? value : '')
    return name === '' || /^https?:\/\//.test(name) ? [] : [name]
  })
  return found.length === 0 ? null : clip([...new Set(found)].join(', '), LONGEST_NAME)
}

function address(text: string | null): string | null {
  const url = text?.trim() ?? ''
  return /^https?:\/\/[^\s<>"]+$/.test(url) && url.length <= 2000 ? url : null
}

function amount(text: string | null): number | null {
  const number = text === null || text.trim() === '' ? Number.NaN : Number(text)
  return Number.isFinite(number) ? number : null
}

function first<Item, Value>(items: readonly Item[], read: (item: Item) => Value | null): Value | null {
  for (const item of items) {
    const value = read(item)
    if (value !== null) return value
  }
  return null
}
