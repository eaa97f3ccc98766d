/** A half-open range of UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  start: number
  end: number
}

/** How a text hedges a number. `exact` also covers a stated range ("12 to 15"). */
export const QUALIFIERS = ['exact', 'at-least', 'more-than', 'about', 'up-to', 'dozens', 'vague'] as const
export type Qualifier = (typeof QUALIFIERS)[number]

/**
 * A value range as a text states it. `null` is an open end:
 * exact n -> min = max = n; "at least n", "over n" -> max null; "up to n" -> min null;
 * "about n" -> min = max = n with qualifier `about`; "dozens", "several" -> both null.
 */
export interface Quantity {
  min: number | null
  max: number | null
  qualifier: Qualifier
}
