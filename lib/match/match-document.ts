import { attribute } from '../extract/attribution.ts'
import { extractFigures } from '../extract/figures.ts'
import { readDocument } from '../extract/read.ts'
import type { Claimant, Figure } from '../model/figure.ts'
import type { MatchResult, Mention } from '../model/match.ts'
import type { PageDocument } from '../model/page.ts'
import { type EventReading, readEvent } from './event-reading.ts'
import type { CompiledEvent, CompiledPacks } from './packs.ts'
import { pageClaimants } from './page-claimant.ts'
import { relate } from './relation.ts'
import { type Answer, repeatedAnswer } from './repetition.ts'
import { fitFigure } from './slots.ts'
import { matchStatements } from './statements.ts'

/** Least certainty at which a figure is marked. */
const LEAST_SCORE = 0.5

/**
 * Finds what of a page the packs know disputes about. Offsets are into `page.text`. Figures are compared by slots
 * (event, counted, what happened, whose); values never decide. When unsure, nothing is marked.
 * Linear in the text; never throws.
 */
export function matchDocument(page: PageDocument, packs: CompiledPacks): MatchResult {
  const read = readDocument(page, packs.gazetteer)
  const events = packs.events.flatMap((compiled) => {
    const reading = readEvent(read, compiled)
    return reading ? [{ compiled, reading }] : []
  })
  if (events.length === 0) return { mentions: [], statements: [], claims: [] }
  const attribution = attribute(read)
  const answers = answersOf(extractFigures(read, attribution), events, read.text)
  const claimants = pageClaimants(answers, packs.gazetteer.parties)
  return {
    mentions: answers.map((answer, i) => toMention(answer, claimants[i] ?? null)),
    statements: matchStatements(
      read,
      attribution,
      packs.statements,
      events.map(({ compiled }) => compiled.event),
    ),
    claims: [],
  }
}

function answersOf(
  figures: ReturnType<typeof extractFigures>,
  events: readonly { compiled: CompiledEvent; reading: EventReading }[],
  text: string,
): Answer[] {
  const found = figures.map((figure): Answer | null => {
    let best: Answer | null = null
    for (const { compiled, reading } of events) {
      const fit = fitFigure(figure, compiled, reading)
      if (fit && fit.score >= LEAST_SCORE && (!best || fit.score > best.score))
        best = { figure, ...fit, cue: cueOf(figure, text) }
    }
    return best
  })
  const sure = found.filter((answer) => answer !== null)
  return figures.flatMap((figure, i) => found[i] ?? repeatedAnswer(figure, sure) ?? [])
}

function cueOf({ attribution: { cue } }: Figure, text: string): string {
  return cue ? text.slice(cue.start, Math.min(cue.end, cue.start + 60)) : ''
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
