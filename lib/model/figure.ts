import type { Quantity, Span } from './quantity.ts'

/** What sort of thing a number is. Only `count`, `percent`, `money` and `measure` state a quantity of something. */
export type NumberKind = 'count' | 'percent' | 'money' | 'measure' | 'ordinal' | 'date' | 'time' | 'age' | 'identifier'

/** A number in a text, whole: digits, words, ranges and the hedge before it. */
export interface NumberMention extends Span, Quantity {
  /** `text.slice(start, end)`, hedge words included ("at least 58"). */
  surface: string
  kind: NumberKind
  /** Currency (ISO 4217) or unit symbol; null where there is none. */
  unit: string | null
}

/** Who a text says something from. */
export interface Claimant {
  /** As a reader knows them: "Zabihullah Mujahid", "Pakistan's army". */
  name: string
  /** Party id, or null where the text does not tell. */
  party: string | null
}

export interface Attribution {
  claimant: Claimant | null
  /** The outlet or agency that relays the claimant ("according to Tolo News"), or null. */
  via: string | null
  /** The words that show it ("said", "according to"), or null where the text speaks itself. */
  cue: Span | null
  /** True where the text states it in its own voice, with no speaker. */
  ownVoice: boolean
  /** True where the text reports it from someone whom it does not name ("is said to have"). */
  unnamed?: boolean
  /** What the speaker does with it. */
  stance: Stance
}

export const STANCES = ['asserts', 'denies', 'does-not-confirm'] as const
export type Stance = (typeof STANCES)[number]

/** A quantity that a text states, with its frame. */
export interface Figure extends Span, Quantity {
  surface: string
  /** Class of what is counted ("soldier", "post", "person"); see the extractor's lexicon. */
  counted: string
  /** The words for it in the text ("border posts"); empty where it is only implied. */
  countedWords: string
  /** What happened ("killed", "injured", "captured", "destroyed"); null where the text does not say. */
  measure: string | null
  /** Party id that the counted belong to; null where unknown. */
  whose: string | null
  /** Party id that did it; null where unknown. */
  by: string | null
  /** True where the figure is a part of another one ("23 dead, 20 of them police") or a local count. */
  part: boolean
  /** True where it counts several parties' people together. */
  combined: boolean
  /** True where it names a figure given elsewhere, by its value alone: "the 23", "Kabul's 58". */
  reference?: boolean
  /** True where the text rejects it ("not 200 but 58"). */
  rejected: boolean
  /**
   * Whose words the text uses for what happened: `own` those of the side that lost ("martyred"), `enemy` those of the
   * other side ("neutralised"); absent where the words are neutral.
   */
  slant?: 'own' | 'enemy' | undefined
  unit: string | null
  attribution: Attribution
  /** ISO date range that the text gives for it; null where it gives none. */
  when: { from: string; to: string } | null
  /** Place names that stand with it. */
  places: string[]
  sentence: Span
  /** Non-empty lines counted from 1, the title line included. */
  paragraph: number
  /** True in a headline or subheading. */
  headline: boolean
}
