import type { SourceDocument } from './source-document.ts'

/** Lines that open with one of these, alone or before a colon or more words, are page furniture. Folded. */
const OPENERS = [
  'read also',
  'also read',
  'read more',
  'read next',
  'more on this',
  'more from',
  'see also',
  'watch',
  'listen live',
  'related',
  'recommended',
  'most read',
  'trending',
  'you may also like',
  'don’t miss',
  'topics',
  'tags',
  'filed under',
  'share this',
  'share',
  'follow us',
  'subscribe',
  'sign up',
  'get our',
  'join our',
  'download the',
  'newsletter',
  'advertisement',
  'copyright',
  '©',
  'all rights reserved',
  'click here',
  'photo',
  'file photo',
  'picture',
  'picture caption',
  'photo caption',
  'caption',
  'image',
  'representative image',
  'video',
  'credit',
  'photograph',
  'reuters photo',
  'ap photo',
  'afp photo',
]
/** After these the list items that follow are links to other articles. */
const LINK_LISTS = [
  'related',
  'related news',
  'related stories',
  'related articles',
  'read also',
  'also read',
  'most read',
  'trending',
  'recommended',
  'more from',
  'you may also like',
]
/** From these on a page has nothing of the article any more. */
const ENDINGS = [
  'leave a reply',
  'leave a comment',
  'post a comment',
  'no comments',
  'react to this',
  'comments',
  'join the conversation',
]

/** Openers that are common words: furniture only before a colon, a bar or a bracket, or alone on the line. */
const NEEDS_MARK = new Set(
  'watch related recommended share trending topics tags photo picture image video credit caption comments photograph'.split(
    ' ',
  ),
)

const COUNTERS = /\d[\d,.]*[km]?\s+(?:comments?|views?|shares?|likes?|followers|subscribers|reads)\b/i

/**
 * The document without captions, links to other articles, sharing bars, counters, comment forms and what follows them.
 * The paragraph numbers of what stays are kept.
 */
export function withoutFurniture(document: SourceDocument): SourceDocument {
  const lines = document.text.split('\n')
  const kept: number[] = []
  let inLinks = false
  for (const [index, line] of lines.entries()) {
    const plain = fold(line)
    if (index > 2 && opensWith(plain, ENDINGS)) break
    const isItem = /^\s*(?:[-*•–]|\d{1,2}[.)])\s/.test(line)
    const isFurniture =
      (index > 0 && (opensWith(plain, OPENERS) || opensWith(plain, LINK_LISTS))) || COUNTERS.test(line)
    if (isFurniture) inLinks = opensWith(plain, LINK_LISTS)
    else if (!isItem) inLinks = false
    if (!isFurniture && !(inLinks && isItem)) kept.push(index)
  }
  if (kept.length === lines.length) return document
  return {
    ...document,
    text: kept.map((index) => lines[index]).join('\n'),
    paragraphs: kept.map((index) => document.paragraphs[index] ?? index + 1),
  }
}

const fold = (line: string) =>
  line
    .slice(0, 80)
    .toLowerCase()
    .replace(/'/g, '’')
    .replace(/^[\s#*>[(•–-]+/, '')

function opensWith(line: string, openers: readonly string[]): boolean {
  return openers.some((opener) => {
    if (!line.startsWith(opener)) return false
    const rest = line.slice(opener.length)
    if (/^\s*(?:[:|\])]|$)/.test(rest)) return true
    return !NEEDS_MARK.has(opener) && /^\W/.test(rest)
  })
}
