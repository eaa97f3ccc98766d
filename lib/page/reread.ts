import { bisect } from './bisect.ts'
import { type IsLeft, textsBelow } from './far-parts.ts'
import { withoutHyphens } from './page-words.ts'
import {
  isBlock,
  isHiddenFromReaders,
  isSkipped,
  MOST_TEXT,
  type Run,
  readVisibleText,
  type VisibleText,
} from './visible-text.ts'

/** Where in a text enough is named of what the packs know, in ascending order. */
export type NamedAt = (text: string) => Iterable<number>

/** Blocks are read in one go; of more, or of larger ones, the whole page is read in slices instead. */
const MOST_BLOCKS = 10
const LONGEST_BLOCK = 3000

/**
 * Reads a page again after few changes: only the blocks around them. A block's text begins and ends with a line
 * break, and nothing before or after it depends on what it holds: what was read there is kept.
 * @param before the last reading of the page; it is not changed
 * @param changed nodes below which the page has changed since that reading began (see `Changes`)
 * @param root what was read
 * @param isLeft tells which elements the last whole reading left out
 * @param namedAt where enough is named for a part to be read closely; null where nothing was left out as being far
 * @returns what `readVisibleText(root, isLeft)` would give (shadow roots in any order); null where that is not sure, or
 *   where other parts may have to be left out by now: then the whole page is to be read
 */
export function rereadVisibleText(
  before: VisibleText,
  changed: ReadonlySet<Node>,
  root: Element,
  isLeft: IsLeft,
  namedAt: NamedAt | null = null,
): VisibleText | null {
  const places = placesOf(changed, root, isLeft, namedAt)
  if (!places || before.text.length >= MOST_TEXT) return null
  const { blocks, unread } = places
  const renewed = [...blocks, ...unread]
  const shadowRoots = before.shadowRoots.filter(({ host }) => host.isConnected)
  if (shadowRoots.some(({ host }) => renewed.some((node) => node.contains(inDocument(host))))) return null
  const again = splice(before, keptRuns(before.runs, renewed), blocks, isLeft)
  if (!again || again.text.length >= MOST_TEXT) return null
  // What stands near such a name may have been left out for want of it.
  if (namedAt && namesIn(again.text, namedAt) > namesIn(before.text, namedAt)) return null
  return { ...again, shadowRoots }
}

const namesIn = (text: string, namedAt: NamedAt): number => [...namedAt(text)].length

interface Places {
  /** To be read: none within another, in the page's order. */
  blocks: Element[]
  /** Around changes where nothing is read; what was moved there is gone from the text. */
  unread: Element[]
}

/** Where the page has changed; null where that cannot be told, is too much, or is to be looked at more closely now. */
function placesOf(changed: ReadonlySet<Node>, root: Element, isLeft: IsLeft, namedAt: NamedAt | null): Places | null {
  if (isSkipped(root) || root.shadowRoot || isHiddenFromReaders(root)) return null
  const found = new Set<Element>()
  const unread = new Set<Element>()
  for (const node of changed) {
    // What took it out of the page is a change of its own.
    if (!node.isConnected) continue
    const place = placeOf(node, root, isLeft)
    if (!place) return null
    ;(place.isRead ? found : unread).add(place.element)
  }
  for (const { textContent } of unread)
    if (namedAt && namesIn(withoutHyphens(textContent ?? ''), namedAt) > 0) return null
  const blocks: Element[] = []
  for (const block of [...found].sort(inOrder)) if (!blocks.at(-1)?.contains(block)) blocks.push(block)
  return blocks.length > MOST_BLOCKS || blocks.some(isLarge) ? null : { blocks, unread: [...unread] }
}

/**
 * The outermost element around a node that is not read, or else the nearest block.
 * @returns null where the node is not below the root, in a shadow tree or beside one, or in no block but the root
 */
function placeOf(node: Node, root: Element, isLeft: IsLeft): { element: Element; isRead: boolean } | null {
  let block: Element | undefined
  let unread: Element | undefined
  for (let at: Node | null = node.nodeType === 1 ? node : node.parentNode; at !== root; at = at.parentNode) {
    if (at?.nodeType !== 1) return null
    const element = at as Element
    const name = element.nodeName.toUpperCase()
    if (name === 'STYLE' || name === 'LINK' || element.shadowRoot) return null
    if (name === 'BR' || isSkipped(element) || isLeft(element)) unread = element
    // What it holds decides whether it is read at all: that is told by reading what stands around it.
    if (isHiddenFromReaders(element)) block = undefined
    else if (name === 'DETAILS' && !element.hasAttribute('open')) block = element
    else if (!block && isBlock(element)) block = element
  }
  const element = unread ?? block
  return element ? { element, isRead: !unread } : null
}

const isLarge = ({ textContent }: Element): boolean => (textContent ?? '').length > LONGEST_BLOCK

/** Of `compareDocumentPosition`. */
const PRECEDING = 2

const inOrder = (a: Node, b: Node): number => (b.compareDocumentPosition(a) & PRECEDING ? -1 : 1)

/** The node itself, or what hosts the shadow tree that it stands in. */
function inDocument(node: Node): Node {
  let at = node
  for (let tree = at.getRootNode(); tree.nodeType === 11; tree = at.getRootNode()) at = (tree as ShadowRoot).host
  return at
}

/** Indexes of the runs whose nodes are still in the page, and not below some others. */
function keptRuns(runs: Run[], others: Element[]): number[] {
  const within = new Set<Node>()
  for (const other of others) for (const node of textsBelow(other)) within.add(node)
  return [...runs.keys()].filter((at) => {
    const { node } = runs[at] as Run
    return node.isConnected && !within.has(node)
  })
}

/**
 * Puts the blocks' text in the place of what stood there, and moves the runs behind them by as much as it has grown.
 * @returns null where a block did not stand in lines of its own, has a shadow tree, or text is gone elsewhere
 */
function splice(
  { text, runs }: VisibleText,
  kept: number[],
  blocks: Element[],
  isLeft: IsLeft,
): Omit<VisibleText, 'shadowRoots'> | null {
  const pieces: string[] = []
  const spliced: Run[] = []
  let from = 0
  let moved = 0
  let next = 0
  let dropped = 0
  const keep = (end: number, until: number): void => {
    pieces.push(text.slice(from, end))
    for (; next < until; next++) spliced.push(shift(runs[kept[next] as number] as Run, moved))
  }
  let seen = -1
  for (const block of blocks) {
    // None of the kept runs stands within it.
    const at = bisect(kept, (run) => inOrder(block, inDocument((runs[run] as Run).node)) < 0)
    // With nothing between it and the block before it, all that stood there is replaced already.
    if (at !== seen) {
      const { [at - 1]: before = -1, [at]: behind = runs.length } = kept
      const last = runs[before]
      const start = last ? last.textStart + last.length + 1 : 0
      const end = runs[behind]?.textStart ?? text.length
      if (!isLineStart(text, start) || !isLineStart(text, end)) return null
      keep(start, at)
      dropped += behind - before - 1
      from = end
      moved += start - end
      seen = at
    }
    const now = readVisibleText(block, isLeft)
    if (now.shadowRoots.length > 0) return null
    pieces.push(now.text)
    for (const run of now.runs) spliced.push(shift(run, from + moved))
    moved += now.text.length
  }
  keep(text.length, kept.length)
  return dropped === runs.length - kept.length ? { text: pieces.join(''), runs: spliced } : null
}

const isLineStart = (text: string, at: number): boolean => at === 0 || text.charAt(at - 1) === '\n'

const shift = (run: Run, by: number): Run => (by === 0 ? run : { ...run, textStart: run.textStart + by })
