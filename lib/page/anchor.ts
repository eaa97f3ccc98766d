import type { Span } from '../model/quantity.ts'
import { bisect } from './bisect.ts'
import type { Run, VisibleText } from './visible-text.ts'

/**
 * The page's range for a span of its visible text.
 * @returns null where the page has changed under the text since it was read, or the span holds no text of a node;
 *   a range that is returned shows just the words of the span
 */
export function toRange(visible: VisibleText, given: Span): Range | null {
  const { runs } = visible
  const span = trim(visible.text, given)
  let first = firstEndingAfter(runs, span.start)
  let last = firstEndingAfter(runs, span.end - 1)
  // Separators (line breaks between blocks) belong to no run: move inwards.
  if (last === runs.length || (runs[last] as Run).textStart >= span.end) last--
  const start = runs[first]
  const end = runs[last]
  if (!start || !end || first > last) return null
  for (; first <= last; first++) if (!isUnchanged(visible, runs[first] as Run)) return null
  const range = document.createRange()
  try {
    range.setStart(start.node, nodeOffset(start, Math.max(span.start, start.textStart), 'start'))
    range.setEnd(end.node, nodeOffset(end, Math.min(span.end, end.textStart + end.length), 'end'))
  } catch {
    return null
  }
  // Nodes of different trees (a shadow root and its host's tree) have no range in common: it collapses.
  return range.collapsed || range.startContainer !== start.node ? null : range
}

/** White space at the ends would be underlined. */
function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: from, end: from + words.trim().length }
}

/** Index of the first run that ends after an offset; `runs.length` where none does. */
const firstEndingAfter = (runs: Run[], offset: number): number =>
  bisect(runs, ({ textStart, length }) => textStart + length > offset)

function nodeOffset(run: Run, offset: number, side: 'start' | 'end'): number {
  const within = offset - run.textStart
  if (run.nodeLength === run.length) return run.nodeStart + within
  return side === 'start' ? run.nodeStart : run.nodeStart + run.nodeLength
}

function isUnchanged({ text }: VisibleText, run: Run): boolean {
  if (!run.node.isConnected) return false
  if (run.nodeLength !== run.length) return run.nodeStart + run.nodeLength <= run.node.length
  return run.node.data.startsWith(text.slice(run.textStart, run.textStart + run.length), run.nodeStart)
}
