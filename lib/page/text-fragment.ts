import type { Span } from '../model/quantity.ts'

/** Words on either side that tell one "58" of a page from another. */
const AROUND = 4
/** A longer passage is given by its first and last words. */
const LONGEST = 8

/**
 * A link that scrolls to a passage and sets it off, in browsers that know text fragments
 * (https://wicg.github.io/scroll-to-text-fragment/).
 * @param address the page's; what it says of a passage already is replaced
 * @param text the page's visible text, a line a block
 * @param span the passage, in one block
 */
export function passageLink(address: string, text: string, { start, end }: Span): string {
  const [page = '', fragment = ''] = address.split(/#(.*)/s)
  const from = text.lastIndexOf('\n', start - 1) + 1
  const stop = text.indexOf('\n', end)
  // A match begins and ends with whole words.
  const first = wordStart(text, start, from)
  const last = wordEnd(text, end, stop === -1 ? text.length : stop)
  const before = wordsOf(text.slice(from, first)).slice(-AROUND)
  const after = wordsOf(text.slice(last, stop === -1 ? text.length : stop)).slice(0, AROUND)
  const words = wordsOf(text.slice(first, last))
  const passage =
    words.length > LONGEST ? [encode(words.slice(0, AROUND)), encode(words.slice(-AROUND))].join(',') : encode(words)
  const directive = [
    ...(before.length > 0 ? [`${encode(before)}-`] : []),
    passage,
    ...(after.length > 0 ? [`-${encode(after)}`] : []),
  ].join(',')
  return `${page}#${fragment.replace(/:~:.*$/s, '')}:~:text=${directive}`
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean)

/** Dashes, commas and ampersands mean something in a directive. */
const encode = (words: string[]): string => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D')

function wordStart(text: string, at: number, least: number): number {
  let start = at
  while (start > least && !/\s/.test(text[start - 1] as string)) start--
  return start
}

function wordEnd(text: string, at: number, most: number): number {
  let end = at
  while (end < most && !/\s/.test(text[end] as string)) end++
  return end
}
