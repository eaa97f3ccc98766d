import type { SourceDocument } from '../build/source-document.ts'

/** Longer first lines are body text, not headlines. */
const LONGEST_HEADLINE = 200

/** Reads plain text: every non-empty line is a paragraph; a short first line without a full stop is the headline. */
export function readPlainText(file: string, source: string): SourceDocument {
  const lines = source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const first = lines[0] ?? ''
  return {
    file,
    title: lines.length > 1 && first.length <= LONGEST_HEADLINE && !/[.!]["”']?$/.test(first) ? first : '',
    outlet: null,
    agency: null,
    published: null,
    inferred: false,
    url: null,
    text: lines.join('\n'),
    paragraphs: lines.map((_, index) => index + 1),
  }
}
