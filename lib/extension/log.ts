/** One line of the extension's own log. It never holds words of a page. */
export interface LogEntry {
  /** Milliseconds since 1970. */
  at: number
  /** The part that writes: "annotator", "background". */
  from: string
  text: string
}

/** Entries that are kept; older ones go first. */
export const LOG_LENGTH = 200
const MOST_TEXT = 500

/** A log with one more entry, cut to length. */
export function append(log: LogEntry[], entry: LogEntry): LogEntry[] {
  const { at, from, text } = entry
  return [...log, { at: Number(at), from: String(from).slice(0, 40), text: String(text).slice(0, MOST_TEXT) }].slice(
    -LOG_LENGTH,
  )
}

/** An error as a log entry: its message and where it was thrown, without the extension's own address. */
export function entryFor(from: string, error: unknown, at: number): LogEntry {
  const text = error instanceof Error ? withMessage(error) : String(error)
  return { at, from, text: text.replaceAll(/(?:chrome|moz)-extension:\/\/[^/\s]+/g, '').slice(0, MOST_TEXT) }
}

/** Firefox leaves the message out of the stack. */
function withMessage({ message, stack = '' }: Error): string {
  return stack.includes(message) ? stack : `${message}\n${stack}`
}
