import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { exportClaims } from '../../lib/build/export-claims.ts'
import { readPage } from '../../lib/cli/read-page.ts'
import { ROOT } from '../../lib/cli/root.ts'
import type { Pack } from '../../lib/model/pack.ts'

const BUNDLED = join(ROOT, 'claims-db', 'bundled.json')
const DEMO = join(ROOT, 'docs', 'demo', 'index.html')
const exporting = (...args: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'lib', 'cli', 'counterclaim.mjs'), 'export', ...args], { encoding: 'utf8' })

// Properties that schema.org gives to these types; anything else fails.
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const text = z.string().check(z.minLength(1))
const organization = z.strictObject({ '@type': z.enum(['Organization', 'Person']), name: text, url: z.optional(text) })
const article = z.strictObject({
  '@type': z.enum(['Article', 'CreativeWork']),
  identifier: z.optional(text),
  headline: z.optional(text),
  url: z.optional(text),
  datePublished: z.optional(day),
  publisher: z.optional(organization),
})
const event = z.strictObject({ '@type': z.literal('Event'), name: text, startDate: day, endDate: day })
const claim = z.strictObject({
  '@type': z.literal('Claim'),
  '@id': z.optional(z.string().check(z.regex(/^urn:/))),
  name: z.optional(text),
  text,
  author: z.optional(organization),
  about: z.optional(event),
  datePublished: z.optional(day),
  appearance: z.optional(z.array(article)),
  firstAppearance: z.optional(article),
})
const rating = z.strictObject({
  '@type': z.literal('Rating'),
  alternateName: z.optional(text),
  ratingValue: z.optional(z.number()),
  bestRating: z.optional(z.number()),
  worstRating: z.optional(z.number()),
})
const claimReview = z.strictObject({
  '@type': z.literal('ClaimReview'),
  claimReviewed: text,
  itemReviewed: claim,
  headline: z.optional(text),
  url: z.optional(text),
  datePublished: z.optional(day),
  author: z.optional(organization),
  reviewRating: z.optional(rating),
})
const graph = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.union([claim, claimReview])),
})

const pack: Pack = JSON.parse(readFileSync(BUNDLED, 'utf8'))

test('every account of a pack is a Claim with its appearances, and no verdict', () => {
  const { status, stdout } = exporting('claimreview', BUNDLED)
  expect(status).toBe(0)
  const nodes = graph.parse(JSON.parse(stdout))['@graph']
  const accounts = pack.disputes.flatMap((dispute) => dispute.accounts)
  expect(nodes).toHaveLength(accounts.length)
  expect(nodes.every((node) => node['@type'] === 'Claim' && (node.appearance?.length ?? 0) > 0)).toBe(true)
})

test('a claim that somebody reviewed is a ClaimReview', () => {
  const reviewed = {
    id: 'wells',
    text: 'The city closed all of its 40 wells.',
    claimant: 'Ada Voss',
    made: '2031-04-02',
    appearances: [{ title: 'On wells', url: 'https://herald.example/wells', published: null }],
    reviews: [
      {
        reviewer: { name: 'Check Desk', url: null },
        title: null,
        url: 'https://desk.example/wells',
        published: '2031-04-05',
        rating: { name: 'Mostly false', value: 2, best: 5, worst: 1 },
      },
    ],
  }
  const [node, ...others] = graph.parse(exportClaims({ ...pack, disputes: [], claims: [reviewed] }))['@graph']
  expect(others).toEqual([])
  expect(node).toMatchObject({
    '@type': 'ClaimReview',
    claimReviewed: reviewed.text,
    author: { name: 'Check Desk' },
    itemReviewed: { author: { name: 'Ada Voss' } },
    reviewRating: { alternateName: 'Mostly false', ratingValue: 2 },
  })
})

const annotationPage = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: text,
  type: z.literal('AnnotationPage'),
  items: z.array(
    z.strictObject({
      id: text,
      type: z.literal('Annotation'),
      motivation: z.literal('describing'),
      body: z.strictObject({
        type: z.literal('TextualBody'),
        format: z.literal('text/plain'),
        language: z.literal('en'),
        value: text,
      }),
      target: z.strictObject({
        source: text,
        selector: z.tuple([
          z.strictObject({
            type: z.literal('TextQuoteSelector'),
            exact: text,
            prefix: z.string(),
            suffix: z.string(),
          }),
          z.strictObject({ type: z.literal('TextPositionSelector'), start: z.number(), end: z.number() }),
        ]),
      }),
    }),
  ),
})

test('marks of a page are Web Annotations whose quotations stand where they say', () => {
  const { status, stdout } = exporting('webannotation', DEMO, '--pack', BUNDLED)
  expect(status).toBe(0)
  const { items } = annotationPage.parse(JSON.parse(stdout))
  const page = readPage(DEMO).text
  expect(items.length).toBeGreaterThan(3)
  for (const { target } of items) {
    const [quote, position] = target.selector
    expect(page.slice(position.start, position.end)).toBe(quote.exact)
    expect(page).toContain(quote.prefix + quote.exact + quote.suffix)
  }
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
})

test.each([
  [['rss', BUNDLED], 'export claimreview PACK'],
  [['claimreview'], 'export claimreview PACK'],
  [['claimreview', 'none.json'], 'cannot read the pack none.json'],
])('refuses %j in one line', (args, reason) => {
  const { status, stderr } = exporting(...args)
  expect(stderr).toContain(reason)
  expect(status).toBe(2)
})
