import type { Breath } from './breath.ts'
import { withoutHyphens } from './page-words.ts'

/** Characters around what names something that are read with it: a dozen paragraphs. */
const AROUND = 4000
/** Longer texts are asked whether they stand in a script; shorter ones add no distance to speak of. */
const LONG = 300
/** Text nodes between two looks at the clock. */
const STEPS = 200
/** No text of the page. */
const SILENT = /^(?:script|style|noscript|textarea|select)$/i

/** Tells of an element whether it is to be left out. */
export type IsLeft = (element: Element) => boolean

/**
 * Finds the parts of a page that lie far from every word that its packs know: comments, lists of other articles, the
 * rest of a long page. Reading them closely would cost the page much and find nothing. The page's text nodes are walked
 * once, and no style is asked for.
 * @param namedAt where in a text enough is named of what the packs know, in ascending order
 * @param breath hands the page its turn between two stretches
 * @returns tells which elements need not be read; null where the names stand elsewhere (in shadow roots, say)
 */
export async function farParts(
  root: Element,
  namedAt: (text: string) => Iterable<number>,
  breath: Breath,
): Promise<IsLeft | null> {
  const { nodes, pieces } = await gather(root, breath)
  const places = [...namedAt(pieces.join(''))]
  if (places.length === 0) return null
  const near = new Set<Element>([root])
  let start = 0
  let next = 0
  for (const [at, node] of nodes.entries()) {
    const end = start + (pieces[at] as string).length
    while ((places[next] ?? Number.POSITIVE_INFINITY) < start - AROUND) next++
    const place = places[next]
    if (place === undefined) break
    if (place <= end + AROUND) keep(node, near)
    start = end
  }
  // Only what stands directly in a near element: a shadow tree, or a box without words that may have one, is read.
  return (element) => !near.has(element) && isWithin(element, near) && /\S/.test(element.textContent ?? '')
}

const isWithin = ({ parentElement }: Element, near: ReadonlySet<Element>): boolean =>
  parentElement !== null && near.has(parentElement)

function keep({ parentElement }: Text, near: Set<Element>): void {
  for (let element = parentElement; element && !near.has(element); element = element.parentElement) near.add(element)
}

async function gather(root: Element, breath: Breath): Promise<{ nodes: Text[]; pieces: string[] }> {
  const nodes: Text[] = []
  const pieces: string[] = []
  for (const node of textsBelow(root)) {
    const { data } = node
    if (data.length > LONG && SILENT.test(node.parentElement?.localName ?? '')) continue
    nodes.push(node)
    pieces.push(data.includes('\u00ad') || data.includes('\u200b') ? withoutHyphens(data) : data)
    if (nodes.length % STEPS === 0) await breath.take()
  }
  return { nodes, pieces }
}

/** Text nodes below a node, in order; not those of shadow trees. */
export function* textsBelow(root: Node): Generator<Text> {
  const walker = document.createTreeWalker(root, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text
}
