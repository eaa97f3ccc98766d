import type { Breath } from './breath.ts'

/** Characters around what names something that are read with it: some twenty paragraphs. */
const AROUND = 6000
/** Longer parts are cut further. */
const LARGE = 3000
/** So many times its own text is gathered of a page that nests deep, at most. */
const MOST_ROUNDS = 10
/** No text of the page. */
const SILENT = 'script, style, noscript, template, textarea, select'

interface Part {
  element: Element
  length: number
  isNamed: boolean
}

/**
 * Parts of a page that lie far from every word that its packs know: comments, lists of other articles, the rest of a
 * long page. Reading them closely would cost the page much and find nothing. Only the browser's own gathering of text is
 * used, so they are found at a fraction of what reading costs.
 * @param names tells whether a text names enough of what the packs know
 * @param breath hands the page its turn between two parts
 * @returns elements that need not be read; none where the names stand elsewhere (in shadow roots, say)
 */
export async function farParts(root: Element, names: (text: string) => boolean, breath: Breath): Promise<Set<Element>> {
  const whole = toPart(root, names)
  if (!whole.isNamed) return new Set()
  const parts: Part[] = []
  let rest = whole.length * MOST_ROUNDS
  // Instead of recursion: pages nest thousands deep. The last is the next in the page's order.
  const open = [whole]
  for (let part = open.pop(); part; part = open.pop()) {
    await breath.take()
    const only = part.isNamed ? onlyChild(part.element) : null
    // Nothing but a box around a box: what holds for one holds for the other.
    if (only) open.push({ ...part, element: only })
    else if (!part.isNamed || part.length <= LARGE || part.element.childElementCount === 0 || rest < 0) parts.push(part)
    else {
      const children = childParts(part.element, names)
      rest -= children.reduce((sum, { length }) => sum + length, 0)
      // Names that stand near each other may stand in neighbours: then the whole of it is near.
      if (children.some(({ isNamed }) => isNamed)) open.push(...children.reverse())
      else parts.push(part)
    }
  }
  return new Set(farFromNamed(parts).map(({ element }) => element))
}

/** The element that holds all text of its parent; null where there is none. */
function onlyChild(element: Element): Element | null {
  const [only, ...others] = heardChildren(element)
  if (only === undefined || others.length > 0) return null
  return [...element.childNodes].every((node) => node.nodeType !== 3 || !/\S/.test((node as Text).data)) ? only : null
}

const childParts = (element: Element, names: (text: string) => boolean): Part[] =>
  heardChildren(element).map((child) => toPart(child, names))

const heardChildren = ({ children }: Element): Element[] => [...children].filter((child) => !child.matches(SILENT))

function toPart(element: Element, names: (text: string) => boolean): Part {
  const text = element.textContent ?? ''
  let { length } = text
  if (length > 0) for (const silent of element.querySelectorAll(SILENT)) length -= silent.textContent?.length ?? 0
  return { element, length, isNamed: length > 0 && names(text) }
}

/** Parts that are long themselves, or have much text between them and the nearest that is named. */
function farFromNamed(parts: Part[]): Part[] {
  const before = distances(parts)
  const after = distances([...parts].reverse()).reverse()
  return parts.filter(
    ({ isNamed, length }, at) => !isNamed && Math.min(before[at] as number, after[at] as number) + length > AROUND,
  )
}

/** For each part the characters since the last named one. */
function distances(parts: Part[]): number[] {
  let since = Number.POSITIVE_INFINITY
  return parts.map(({ isNamed, length }) => {
    const distance = since
    since = isNamed ? 0 : since + length
    return distance
  })
}
