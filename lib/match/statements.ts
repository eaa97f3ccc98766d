import type { ReadDocument } from '../extract/read.ts'
import type { Attribution } from '../model/figure.ts'
import type { StatementMention } from '../model/match.ts'
import type { PackEvent } from '../model/pack.ts'
import type { Span } from '../model/quantity.ts'
import type { Block } from '../text/blocks.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Fit, SentenceView } from './statements-fit.ts'
import type { IndexedDispute, StatementIndex } from './statements-index.ts'
import { adviceIn, isQuestion, isSupposed, tellsOfOtherTimes } from './statements-modality.ts'
import type { WordRange } from './statements-roles.ts'
import { type Scope, statementScope } from './statements-scope.ts'
import { LEAST_SCORE, stanceOf } from './statements-stance.ts'
import { termedBy } from './statements-terming.ts'
import { fitsOf, SentenceViews } from './statements-views.ts'

/** A time of day at the start of a live page's entry. */
const ENTRY = /^\d{1,2}[:.]\d\d\b/
const TIME_LENGTH = 6
/** How many sentences after one about a question a follow-up may stand, within its paragraph. */
const FOLLOWS_WITHIN = 2

/**
 * Sentences of a document that take a position on one of the statement disputes of `index`, with the side whose
 * position it is: the speaker's where a speaker is named and is a side, else that of the phrase; `neutral` where a
 * sentence gives both or none. Titles and headings are left out: they repeat the text without its speakers.
 *
 * @param events the events that the document is about; disputes of others are left out
 * @returns in order of place; at most one for each sentence and dispute. Linear in the text; never throws.
 */
export function matchStatements(
  read: ReadDocument,
  attribution: (at: Span) => Attribution,
  index: StatementIndex,
  events: readonly PackEvent[],
): StatementMention[] {
  const scopes = scopesOf(read, index, events)
  if (scopes.every((scope) => scope === null)) return []
  const found: StatementMention[] = []
  const lastAbout: ({ sentence: number; block: number } | undefined)[] = []
  const views = new SentenceViews(read, index)
  read.sentences.forEach((sentence, i) => {
    const view = views.next(sentence)
    if (!view) return
    const kind = kindOf(read, sentence)
    for (const [number, said] of fitsOf(view, index)) {
      const fits = said.filter((fit) => !isSelfNamed(fit, view))
      const last = lastAbout[number]
      const lasting = index.disputes[number]?.dispute.recognition?.lasting === true
      const near = last !== undefined && i - last.sentence <= (last.block === sentence.block ? FOLLOWS_WITHIN : 1)
      const stated = fits.filter(({ phrase: { use }, score, unsaid, at }) => {
        if (use !== 'states' && !(use === 'follows' && near)) return false
        if (!lasting && isSupposed(view.words, at.from)) return false
        return score >= LEAST_SCORE && (!unsaid || near || hasSide(view, at, attribution))
      })
      const uses = new Set(fits.map(({ phrase }) => phrase.use))
      if (stated.length > 0 || uses.has('topic')) lastAbout[number] = { sentence: i, block: sentence.block }
      const { dispute, stances } = index.disputes[number] as IndexedDispute
      if (stated.length === 0 || uses.has('unless') || kind === 'title' || kind === 'heading') continue
      if (isQuestion(view.words) || (!lasting && tellsOfOtherTimes(view.words))) continue
      const advice = adviceIn(view.words)
      // What a side says must be done shows its position; what a writer thinks right is nobody's.
      if (advice && attribution(advice).ownVoice) continue
      if (!scopes[number]?.(i, dispute)) continue
      found.push({
        start: sentence.start,
        end: sentence.end,
        dispute: dispute.id,
        stance: stanceOf(fits, stances, view, attribution),
        score: Math.round(Math.max(...stated.map(({ score }) => score)) * 100) / 100,
      })
    }
  })
  return found.sort((a, b) => a.start - b.start || (a.dispute < b.dispute ? -1 : 1))
}

/** The kind of block that a sentence stands in; the entries of a live page ("09:15 Army: ...") are text, however short. */
function kindOf(read: ReadDocument, sentence: Sentence): Block['kind'] | undefined {
  const kind = read.blocks[sentence.block]?.kind
  return kind === 'heading' && ENTRY.test(read.text.slice(sentence.start, sentence.start + TIME_LENGTH)) ? 'body' : kind
}

function scopesOf(read: ReadDocument, index: StatementIndex, events: readonly PackEvent[]): (Scope | null)[] {
  const byEvent = new Map<string, Scope | null>()
  for (const event of events) {
    const disputes = index.disputes.flatMap(({ dispute }) => (dispute.event === event.id ? [dispute] : []))
    byEvent.set(event.id, statementScope(read, event, disputes))
  }
  return index.disputes.map(({ dispute }) => byEvent.get(dispute.event) ?? null)
}

/** True where some side is named in a sentence, or is reported to say it. */
function hasSide(view: SentenceView, at: WordRange, attribution: (at: Span) => Attribution): boolean {
  const first = view.words[at.from]
  return view.parties.size > 0 || (first !== undefined && (attribution(first).claimant?.party ?? null) !== null)
}

/** "Morrow calls it aggression" is no word of an aggression by Morrow, whatever phrase its words make. */
function isSelfNamed({ phrase: { stance, terms }, at }: Fit, view: SentenceView): boolean {
  const named = termedBy(view, at)
  if (named === null || named === stance) return false
  return terms.some((term) => term.kind === 'party' && term.role === 'actor' && term.party === named)
}
