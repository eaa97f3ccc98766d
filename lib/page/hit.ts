import type { Placed } from './highlights.ts'

/** Pixels around a mark that still count; fingers need more. */
const SLACK = { mouse: 2, touch: 8 }

/**
 * The mark under a point of the viewport, the shortest where several overlap (a figure inside a statement).
 * @returns null where there is none, or something of the page lies over it
 */
export function markAt(placed: Placed[], x: number, y: number, pointer: 'mouse' | 'touch'): Placed | null {
  const slack = SLACK[pointer]
  let best: Placed | null = null
  for (const candidate of placed) {
    if (best && length(best) <= length(candidate)) continue
    for (const box of candidate.range.getClientRects()) {
      if (x < box.left - slack || x > box.right + slack || y < box.top - slack || y > box.bottom + slack) continue
      best = candidate
      break
    }
  }
  return best && isUncovered(best.range, x, y, slack) ? best : null
}

const length = ({ mark }: Placed): number => mark.end - mark.start

/** True where the topmost element at the point is around the mark's text: nothing invisible was laid over it. */
function isUncovered(range: Range, x: number, y: number, slack: number): boolean {
  const box = range.getBoundingClientRect()
  const inside = (value: number, low: number, high: number): number => Math.min(Math.max(value, low + 1), high - 1)
  const atX = slack > 0 ? inside(x, box.left, box.right) : x
  const atY = slack > 0 ? inside(y, box.top, box.bottom) : y
  const top = topmostAt(atX, atY)
  const home = range.commonAncestorContainer
  return top !== null && (containsAcrossShadows(top, home) || containsAcrossShadows(home, top))
}

function topmostAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y)
  while (found?.shadowRoot) {
    const deeper = found.shadowRoot.elementFromPoint(x, y)
    if (!deeper || deeper === found) break
    found = deeper
  }
  return found
}

function containsAcrossShadows(outer: Node, inner: Node): boolean {
  for (let node: Node | null = inner; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    if (node === outer) return true
  }
  return false
}
