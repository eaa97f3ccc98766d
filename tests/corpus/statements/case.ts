/**
 * A text whose sentence under test stands in braces, then what it answers: "<slug> <stance>", in any order. With
 * nothing after the text, the sentence takes no position on anything and must not be marked.
 */
export type StatementCase = [text: string, ...answers: string[]]

export interface StatementTable {
  phenomenon: string
  /** Day on which the text came out; the day after the clash where none is given. */
  published?: string
  cases: StatementCase[]
}
