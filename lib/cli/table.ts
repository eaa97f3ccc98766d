/** A column of a table: its heading, and how wide it may get, in characters. */
export interface Column {
  heading: string
  width: number
}

/** Lays rows out as a table of fixed columns; cells that are too long go on in the next line. */
export function table(columns: Column[], rows: string[][]): string {
  const widths = columns.map(({ heading, width }, at) =>
    Math.min(width, Math.max(heading.length, ...rows.map((row) => (row[at] ?? '').length))),
  )
  const line = (cells: string[]): string => {
    const wrapped = cells.map((cell, at) => wrap(cell, widths[at] ?? 0))
    const height = Math.max(...wrapped.map((lines) => lines.length))
    return Array.from({ length: height }, (_, row) =>
      wrapped
        .map((lines, at) => (lines[row] ?? '').padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    ).join('\n')
  }
  const rule = widths.map((width) => '-'.repeat(width)).join('  ')
  return [line(columns.map(({ heading }) => heading)), rule, ...rows.map(line)].join('\n')
}

/** Breaks at spaces; a word longer than the line stands alone and sticks out. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let current = ''
  for (const word of text.split(' ')) {
    if (current === '') current = word
    else if (current.length + 1 + word.length <= width) current += ` ${word}`
    else {
      lines.push(current)
      current = word
    }
  }
  return [...lines, current]
}
