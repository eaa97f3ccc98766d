import type { Span } from '../model/quantity.ts'
import type { Block } from '../text/blocks.ts'

/** A quotation, marks included. */
export interface Quotation extends Span {
  /** True where it goes on with the quotation before it, in the next paragraph. */
  goesOn: boolean
}

/** A quotation shorter than this is a word in quotes, not speech. */
const SHORTEST = 25

/**
 * Quotations of a text in order. Marks pair within a paragraph; one that stays open goes on in the next paragraph
 * where that opens with a mark again. Linear.
 */
export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  const found: Quotation[] = []
  let left = false
  for (const block of blocks) {
    let open = -1
    let closed = true
    for (let i = block.start; i < block.end; i++) {
      const mark = text[i]
      if (mark === '“' || mark === '„' || mark === '«') {
        if (open < 0) open = i
      } else if (mark === '”' || mark === '»') {
        if (open >= 0) push(text, found, open, i + 1, left && open === block.start)
        open = -1
      } else if (mark === '"') {
        if (open < 0) open = i
        else {
          push(text, found, open, i + 1, left && open === block.start)
          open = -1
        }
      }
    }
    if (open >= 0) {
      push(text, found, open, block.end, left && open === block.start)
      closed = false
    }
    left = !closed
  }
  return found
}

function push(text: string, found: Quotation[], start: number, end: number, goesOn: boolean): void {
  if (end - start >= SHORTEST || goesOn || isSentence(text, start, end)) found.push({ start, end, goesOn })
}

/** "We lost nine.": short, but a sentence of its own. */
function isSentence(text: string, start: number, end: number): boolean {
  const first = text[start + 1] ?? ''
  return first !== first.toLowerCase() && /[.!?,]/.test(text[end - 2] ?? '') && text.slice(start, end).includes(' ')
}
