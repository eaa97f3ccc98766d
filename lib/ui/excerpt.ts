import type { FoundPart } from '../model/view.ts'

/** Letters of a text that a list has room for, and how many of them stand before the first word that fits. */
const MOST = 110
const BEFORE = 40

/** A text that is too long for a list, cut to whole words around the first that fits; a short one as it is. */
export function excerptOf({ name, text, spans }: FoundPart): FoundPart {
  const [first] = spans
  if (first === undefined || text.length <= MOST) return { name, text, spans }
  const wanted = Math.max(0, Math.min(first.start - BEFORE, text.length - MOST))
  const space = text.indexOf(' ', wanted)
  const from = wanted === 0 ? 0 : space < 0 || space >= first.start ? first.start : space + 1
  const end = Math.max(from + MOST, first.end)
  const to = end >= text.length ? text.length : Math.max(text.lastIndexOf(' ', end), first.end)
  const before = from > 0 ? '… ' : ''
  const shift = before.length - from
  return {
    name,
    text: `${before}${text.slice(from, to)}${to < text.length ? ' …' : ''}`,
    spans: spans.flatMap(({ start, end: last }) => (last <= to ? [{ start: start + shift, end: last + shift }] : [])),
  }
}
