import type { Claimant } from './figure.ts'
import type { Qualifier, Span } from './quantity.ts'

/** `matches`: an account gives just this value; `within`: compatible with an account's range; `differs`: none gives it. */
export type Relation = 'matches' | 'within' | 'differs'

/** A figure of the page that answers a dispute's question. */
export interface Mention extends Span {
  surface: string
  dispute: string
  min: number | null
  max: number | null
  qualifier: Qualifier
  claimant: Claimant | null
  relation: Relation
  /** Ids of the accounts that it agrees with, nearest first. */
  accounts: string[]
  ownVoice: boolean
  /** 0..1: how sure the match is. */
  score: number
}

/** A sentence of the page that takes a side in a statement dispute. */
export interface StatementMention extends Span {
  dispute: string
  /** Party id whose position it gives, or `neutral` where it gives both or none. */
  stance: string
  score: number
}

/** A sentence that repeats a text claim of an imported fact check. */
export interface ClaimMention extends Span {
  claim: string
  score: number
}

export interface MatchResult {
  mentions: Mention[]
  statements: StatementMention[]
  claims: ClaimMention[]
}
