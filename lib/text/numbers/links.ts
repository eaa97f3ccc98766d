import type { Span } from '../../model/quantity.ts'

const LINK = /(?:https?:\/\/|www\.|@)[^\s<>"]+/g
const BARE_LINK = /\b[a-zA-Z][a-zA-Z0-9-]{0,62}\.[a-z]{2,10}\/[^\s<>"]+/g

/** Web addresses and handles of a text, in order of place; numbers in them are parts of a name. Linear. */
export function findLinks(text: string): Span[] {
  const links: Span[] = []
  const patterns = []
  if (text.includes('://') || text.includes('www.') || text.includes('@')) patterns.push(LINK)
  if (text.includes('/')) patterns.push(BARE_LINK)
  for (const pattern of patterns) {
    for (const { 0: link, index } of text.matchAll(pattern)) links.push({ start: index, end: index + link.length })
  }
  return links.sort((a, b) => a.start - b.start)
}
