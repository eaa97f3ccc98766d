import type { Mark } from '../model/view.ts'
import { HIGHLIGHT_NAMES } from './highlight-style.ts'

/** A mark with its place in the page. */
export interface Placed {
  mark: Mark
  /** Its number in the page's list of marks. */
  index: number
  range: Range
}

/** Names of what is marked, without the mark at hand. */
const MARKS = [...Object.values(HIGHLIGHT_NAMES.figure), HIGHLIGHT_NAMES.statement]

/** Draws marks through the page's highlight registry; nothing in the page's tree changes. */
export function drawMarks(placed: Placed[]): void {
  const ranges = new Map<string, Range[]>()
  for (const { mark, range } of placed) {
    const name = nameFor(mark)
    if (name === null) continue
    const list = ranges.get(name)
    if (list) list.push(range)
    else ranges.set(name, [range])
  }
  for (const name of MARKS) set(name, ranges.get(name) ?? [])
}

/** Sets off the mark whose card is open or whose button has the focus; null sets off nothing. */
export function drawCurrent(placed: Placed | null): void {
  for (const kind of ['figure', 'statement'] as const) {
    set(HIGHLIGHT_NAMES.current[kind], placed?.mark.kind === kind ? [placed.range] : [])
  }
}

/** Takes everything of ours out of the registry. */
export function clearMarks(): void {
  drawMarks([])
  drawCurrent(null)
}

/** The same for what scripts that have ended left there. */
export function clearMarksLeftBehind(): void {
  for (const name of [...MARKS, ...Object.values(HIGHLIGHT_NAMES.current)]) CSS.highlights.delete(name)
}

function nameFor(mark: Mark): string | null {
  if (mark.look === 'agreed') return null
  return mark.kind === 'statement' ? HIGHLIGHT_NAMES.statement : HIGHLIGHT_NAMES.figure[mark.look]
}

/** What this script has set: a later version of the extension may have put its own in their place. */
const own = new Map<string, Highlight>()

/** Whole new highlights each time: Firefox lets a content script set and delete, but not list, their ranges. */
function set(name: string, ranges: Range[]): void {
  if (ranges.length > 0) {
    const highlight = new Highlight(...ranges)
    own.set(name, highlight)
    CSS.highlights.set(name, highlight)
  } else {
    if (own.has(name) && CSS.highlights.get(name) === own.get(name)) CSS.highlights.delete(name)
    own.delete(name)
  }
}
