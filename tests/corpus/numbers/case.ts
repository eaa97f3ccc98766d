/**
 * A text whose numbers stand in braces, and what each says, in order:
 * `58`, `12..15`, `>=58` (at least), `>200` (more than), `~30` (about), `<=14` (up to), `dozens`, `vague`;
 * a unit behind it where it has one: `20 %`, `500 USD`, `48 h`, `0.5 share`; `date`, `time`, `age`, `ordinal` and
 * `identifier` for numbers that count nothing. Every quantity of a text is marked; of the rest only what a row is about.
 */
export type NumberCase = [marked: string, ...says: string[]]

/** Rows of one phenomenon. */
export interface NumberTable {
  phenomenon: string
  cases: NumberCase[]
}
