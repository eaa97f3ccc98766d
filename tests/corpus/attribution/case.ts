/**
 * One row of a table: a text in which figures stand in braces, and for each figure in order who the text says it from:
 * `own` (the text itself), `unclear` (reported, not clear whom), or a name, with `/party` where the party is known,
 * ` via RELAY`, and `denies: ` or `unconfirmed: ` before it for the stance.
 */
export type AttributionCase = [text: string, ...says: string[]]

export interface AttributionTable {
  phenomenon: string
  /** Which names are known (see `names.ts`). */
  names: 'none' | 'border' | 'temple' | 'strip'
  cases: AttributionCase[]
}
