/** Room that words take on a line of a lane, in pixels of the narrowest plot. */
export interface Taken {
  row: number
  from: number
  to: number
}

/** The plot's least width, and what a letter takes, in pixels: what fits there fits everywhere. */
const WIDTH = 300
const LETTER = 6.4
const SPACE = 8

/** How words stand at a place of the axis: in the middle where there is room, else beginning or ending there. */
export function anchorAt(at: number, label: string): 'start' | 'middle' | 'end' {
  const half = (label.length * LETTER) / 2
  if (at * WIDTH < half) return 'start'
  return (1 - at) * WIDTH < half ? 'end' : 'middle'
}

/**
 * The first line of a lane on which some words are free of those that stand there already, which they then take.
 * @param taken is added to
 * @param at their place on the axis, 0 to 1
 */
export function rowFor(taken: Taken[], at: number, label: string): number {
  const length = label.length * LETTER + SPACE
  const shift = { start: 0, middle: 0.5, end: 1 }[anchorAt(at, label)]
  const from = at * WIDTH - shift * length
  const to = from + length
  let row = 0
  while (taken.some((other) => other.row === row && other.from < to && from < other.to)) row++
  taken.push({ row, from, to })
  return row
}
