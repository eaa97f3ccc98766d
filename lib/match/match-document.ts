import type { Claimant } from '../model/figure.ts'
import type { MatchResult, Mention } from '../model/match.ts'
import type { PageDocument } from '../model/page.ts'
import { findAnswers } from './answers.ts'
import type { CompiledPacks } from './packs.ts'
import { pageClaimants } from './page-claimant.ts'
import { relate } from './relation.ts'
import type { Answer } from './repetition.ts'
import { matchStatements } from './statements.ts'

/**
 * Finds what of a page the packs know disputes about. Offsets are into `page.text`. Figures are compared by slots
 * (event, counted, what happened, whose); values never decide. When unsure, nothing is marked.
 * Linear in the text; never throws.
 */
export function matchDocument(page: PageDocument, packs: CompiledPacks): MatchResult {
  const found = findAnswers(page, packs)
  if (!found) return { mentions: [], statements: [], claims: [] }
  const { read, attributeAt, events, answers } = found
  const claimants = pageClaimants(answers, packs.gazetteer.parties)
  return {
    mentions: answers.map((answer, i) => toMention(answer, claimants[i] ?? null)),
    statements: matchStatements(
      read,
      attributeAt,
      packs.statements,
      events.map(({ event }) => event),
    ),
    claims: [],
  }
}

function toMention(answer: Answer, claimant: Claimant | null): Mention {
  const { figure, dispute, score } = answer
  const { start, end, surface, min, max, qualifier, attribution } = figure
  return {
    start,
    end,
    surface,
    dispute: dispute.id,
    min,
    max,
    qualifier,
    claimant,
    ...relate(figure, dispute),
    ownVoice: attribution.ownVoice,
    score: Math.round(score * 100) / 100,
  }
}
