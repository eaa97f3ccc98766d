import type { Attribution } from '../model/figure.ts'
import type { Link } from './figures-happening.ts'
import type { Header } from './figures-header.ts'
import type { NounPhrase } from './figures-noun-phrase.ts'
import type { Line } from './figures-units.ts'

/** A figure while its frame is being read. */
export interface Draft {
  line: Line
  np: NounPhrase
  header: Header | null
  link: Link | null
  attribution: Attribution
  /** Class, words and owner's source; an ellipsis takes them from another figure. */
  counted: string | null
  countedWords: string
  known: boolean
  bySide: boolean
  measure: string | null
  whose: string | null
  by: string | null
  /** The figure that an ellipsis goes on with: "killed 23, wounded 29". */
  source: Draft | null
  /** True where its speaker is that of a sentence before. */
  takenOver?: boolean
  part: boolean
  combined: boolean
  rejected: boolean
}
