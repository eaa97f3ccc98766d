/**
 * What earlier builds read, so that a document that has not changed is not read again. Answers are JSON; a build with a
 * memory gives the same pack as one without.
 */
export interface Memory {
  /** The answer that was kept for a question, or null. */
  recall(question: string): string | null
  /** Keeps an answer at once: a build that is stopped finds it again. */
  keep(question: string, answer: string): void
  /** A short stand-in for a long text, different for every text. */
  digest(text: string): string
}

/** Remembers nothing. */
export const NO_MEMORY: Memory = { recall: () => null, keep: () => {}, digest: (text) => text }

/** What was kept for a question, or else what `read` gives, which is then kept. The value must survive JSON. */
export function remembered<T>(memory: Memory, question: () => readonly unknown[], read: () => T): T {
  if (memory === NO_MEMORY) return read()
  const key = JSON.stringify(question())
  const known = memory.recall(key)
  if (known !== null) return JSON.parse(known) as T
  const value = read()
  memory.keep(key, JSON.stringify(value))
  return value
}
