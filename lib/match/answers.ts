import { attribute } from '../extract/attribution.ts'
import { extractFigures } from '../extract/figures.ts'
import { type ReadDocument, readDocument } from '../extract/read.ts'
import type { Attribution, Figure } from '../model/figure.ts'
import type { PageDocument } from '../model/page.ts'
import type { Span } from '../model/quantity.ts'
import { isForeign } from '../text/is-english.ts'
import { isElsewhere } from './elsewhere.ts'
import { type EventReading, readEvent } from './event-reading.ts'
import type { CompiledEvent, CompiledPacks } from './packs.ts'
import { type Answer, repetitions } from './repetition.ts'
import { type FitView, fitFigure } from './slots.ts'

/** Least certainty at which a figure counts as an answer. */
const LEAST_SCORE = 0.5

/** What the packs' questions find in a text. */
export interface Answers {
  read: ReadDocument
  attributeAt: (at: Span) => Attribution
  /** The events that the text speaks of. */
  events: CompiledEvent[]
  /** In order of the text. */
  answers: Answer[]
}

/**
 * Reads a text once and finds the figures that answer a dispute's question; null where it speaks of no event of the
 * packs or is not in English. `loose` takes in amounts that are hardly a number ("a number of", "many"): a page need not be marked for them,
 * a pack keeps them in words.
 */
export function findAnswers(page: PageDocument, packs: CompiledPacks, { loose = false } = {}): Answers | null {
  if (isForeign(page.text, page.lang)) return null
  const read = readDocument(page, packs.gazetteer)
  const events = packs.events.flatMap((compiled) => {
    const reading = readEvent(read, compiled)
    return reading ? [{ compiled, reading }] : []
  })
  if (events.length === 0) return null
  const attributeAt = attribute(read)
  const figures = extractFigures(read, attributeAt)
  const doers = new Set(figures.flatMap(({ by, measure }) => (measure === null ? [] : (by ?? []))))
  const found = figures.map((figure) => {
    const fit = bestFit(figure, events, read.text, { loose, doers })
    return fit && isElsewhere(figure, fit.dispute, read) ? null : fit
  })
  const repeated = repetitions(found.filter((answer) => answer !== null))
  return {
    read,
    attributeAt,
    events: events.map(({ compiled }) => compiled),
    answers: figures.flatMap((figure, i) => found[i] ?? repeated(figure) ?? []),
  }
}

function bestFit(
  figure: Figure,
  events: readonly { compiled: CompiledEvent; reading: EventReading }[],
  text: string,
  view: FitView,
): Answer | null {
  let best: Answer | null = null
  for (const { compiled, reading } of events) {
    const fit = fitFigure(figure, compiled, reading, view)
    if (fit && fit.score >= LEAST_SCORE && (!best || fit.score > best.score)) {
      best = { figure, ...fit, cue: cueOf(figure, text) }
    }
  }
  return best
}

function cueOf({ attribution: { cue } }: Figure, text: string): string {
  return cue ? text.slice(cue.start, Math.min(cue.end, cue.start + 60)) : ''
}
