/** A claim as text: what is looked for in pages. */
export interface TextClaim {
  id: string
  /** Headline of the fact check; may hold words that the claim leaves out. */
  title?: string | undefined
  /** The claim in its own words. */
  text: string
  /** Who made it, as the fact check names them. */
  speaker?: string | undefined
}
