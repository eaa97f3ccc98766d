import type { Figure } from '../../../lib/model/figure.ts'

/**
 * A text and the figures in it, in order: "number words: counted measure whose", "-" for what the text does not say;
 * then "by PARTY", "part", "combined", "rejected" where they hold.
 */
export type FrameRow = [text: string, ...figures: string[]]

/** A figure's frame in the words of the tables. */
export function frameOf({ surface, counted, measure, whose, by, part, combined, rejected }: Figure): string {
  const flags = [by && `by ${by}`, part && 'part', combined && 'combined', rejected && 'rejected'].filter(Boolean)
  return [`${surface}: ${counted} ${measure ?? '-'} ${whose ?? '-'}`, ...flags].join(' ')
}
