/** A fact check as linked data, with what a row of a table wants otherwise. */
export function factCheck(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: 'https://checks.example/wells',
    datePublished: '2021-03-04T10:00:00Z',
    author: { '@type': 'Organization', name: 'Check Desk', url: 'https://checks.example' },
    claimReviewed: 'The city closed all of its 40 wells.',
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Person', name: 'Ida Brook' },
      datePublished: '2021-03-01',
      appearance: { '@type': 'CreativeWork', url: 'https://posts.example/1' },
    },
    reviewRating: { '@type': 'Rating', alternateName: 'Mostly false', ratingValue: 2, bestRating: 5, worstRating: 1 },
    ...changes,
  }
}

/** A text in pieces of so many characters, as a file is read. */
export async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}

const second = factCheck({ claimReviewed: 'Nine bridges fell.', url: 'https://checks.example/bridges' })
const page = (json: string) =>
  `<!doctype html>\n<html><head><title>x</title>\n<script>var a = "<p>"</script>\n<SCRIPT id=ld type='application/ld+json'>${json}</SCRIPT></head><body><p>Text</p></body></html>`

/** Ways to write the same two fact checks. */
export const FORMS: { what: string; name: string; text: string }[] = [
  { what: 'an array', name: 'feed.json', text: JSON.stringify([factCheck(), second]) },
  { what: 'an array, indented', name: 'feed.json', text: JSON.stringify([factCheck(), second], null, 2) },
  {
    what: 'a graph',
    name: 'page.json',
    text: JSON.stringify({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, factCheck(), second] }),
  },
  {
    what: 'nested in an article and its review',
    name: 'page.json',
    text: JSON.stringify({
      '@type': ['NewsArticle'],
      review: [factCheck()],
      mainEntity: { hasPart: { item: second } },
    }),
  },
  {
    what: 'a data feed',
    name: 'feed.json',
    text: JSON.stringify({
      '@type': 'DataFeed',
      name: 'Checks {of} [the] "week"',
      dataFeedElement: [
        { '@type': 'DataFeedItem', dateCreated: '2021-03-04', item: [factCheck(), null] },
        { '@type': 'DataFeedItem', item: [second] },
      ],
      dateModified: '2021-03-05',
    }),
  },
  { what: 'JSON lines', name: 'feed.jsonl', text: `${JSON.stringify(factCheck())}\n\n${JSON.stringify(second)}\n` },
  {
    what: 'JSON lines under another name',
    name: 'feed.txt',
    text: `${JSON.stringify(factCheck())}\n${JSON.stringify(second)}`,
  },
  {
    what: 'values one after the other',
    name: 'feed.json',
    text: [factCheck(), second].map((one) => JSON.stringify(one, null, 1)).join('\n'),
  },
  { what: 'a web page', name: 'page.html', text: page(JSON.stringify([factCheck(), second])) },
  {
    what: 'a web page with comment marks',
    name: 'page.html',
    text: page(`\n//<![CDATA[\n${JSON.stringify([factCheck(), second])}\n//]]>\n`),
  },
  { what: 'a byte order mark before it', name: 'feed.json', text: `\uFEFF${JSON.stringify([factCheck(), second])}` },
]
