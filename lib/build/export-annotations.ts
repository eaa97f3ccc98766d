import type { MatchResult } from '../model/match.ts'
import type { Dispute, Pack } from '../model/pack.ts'
import type { PageDocument } from '../model/page.ts'
import type { Span } from '../model/quantity.ts'
import { accountText } from './account-text.ts'

/** Characters of context on each side of a quotation. */
const CONTEXT = 32
/** Accounts that a body lists. */
const MOST_ACCOUNTS = 20

/**
 * What was found in a page as W3C Web Annotations: each mark a `TextQuoteSelector` and a `TextPositionSelector` (UTF-16
 * code units of the page's visible text), its body the question and its accounts as plain text.
 *
 * @param source address of the page, or its file name
 */
export function exportAnnotations(page: PageDocument, source: string, result: MatchResult, packs: readonly Pack[]) {
  const disputes = new Map(packs.flatMap((pack) => pack.disputes.map((dispute) => [dispute.id, dispute] as const)))
  const marks = [...result.mentions, ...result.statements].sort((a, b) => a.start - b.start || a.end - b.end)
  const items = marks.flatMap((mark) => {
    const dispute = disputes.get(mark.dispute)
    return dispute ? [annotation(page.text, source, mark, dispute)] : []
  })
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:counterclaim:annotations:${encodeURIComponent(source)}`,
    type: 'AnnotationPage',
    items,
  }
}

function annotation(text: string, source: string, { start, end }: Span, dispute: Dispute) {
  const accounts = dispute.accounts.slice(0, MOST_ACCOUNTS).map(accountText)
  return {
    id: `urn:counterclaim:annotation:${encodeURIComponent(source)}:${start}-${end}:${dispute.id}`,
    type: 'Annotation',
    motivation: 'describing',
    body: {
      type: 'TextualBody',
      format: 'text/plain',
      language: 'en',
      value: [dispute.question, ...accounts].join('\n'),
    },
    target: {
      source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: text.slice(Math.max(0, start - CONTEXT), start),
          suffix: text.slice(end, end + CONTEXT),
        },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  }
}
