import type { ReadDocument } from '../extract/read.ts'
import type { Attribution } from '../model/figure.ts'
import type { StatementMention } from '../model/match.ts'
import type { PackEvent } from '../model/pack.ts'
import type { Span } from '../model/quantity.ts'
import type { Block } from '../text/blocks.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Fit, SentenceView } from './statements-fit.ts'
import type { IndexedDispute, StatementIndex } from './statements-index.ts'
import { isQuestion, isSupposed } from './statements-modality.ts'
import type { WordRange } from './statements-roles.ts'
import { type Scope, statementScope } from './statements-scope.ts'
import { termedBy } from './statements-terming.ts'
import { fitsOf, SentenceViews } from './statements-views.ts'

/** Least certainty at which a sentence is marked. */
const LEAST_SCORE = 0.7
/** Longer phrases fit a little less for their length; what fits still less is less sure. */
const SLACK = 0.05
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
      if (isQuestion(view.words)) continue
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

/**
 * Whose position a sentence gives. A speaker who is a side gives that side's, but a side that is itself said to leave
 * it open stays `neutral`, and what a side itself is shown to do ("Morrow denies it") is its own. For what nobody is named
 * for, the phrase decides, of several for the same words the surest. `neutral` yields to a side, and stands for several.
 */
function stanceOf(
  fits: readonly Fit[],
  stances: ReadonlySet<string>,
  view: SentenceView,
  attribution: (at: Span) => Attribution,
): string {
  const { words } = view
  const answers = fits.filter(
    ({ phrase: { use }, score }) => (use === 'states' || use === 'follows') && score >= LEAST_SCORE,
  )
  const taken = new Set<string>()
  for (const fit of answers) {
    const { stance, terms } = fit.phrase
    const from = words[fit.at.from]
    const to = words[fit.at.to - 1]
    const said = from && to ? attribution({ start: from.start, end: to.end }) : null
    const named = termedBy(view, fit.at)
    const party = named ?? said?.claimant?.party ?? null
    const ofItself = stance === 'neutral' && terms.some((term) => term.kind === 'party' && term.party === party)
    if (fit.by === stance) taken.add(stance)
    else if (answers.some((other) => other.by === other.phrase.stance && outdoes(other, fit))) continue
    else if (party !== null && stances.has(party) && !ofItself) {
      taken.add(named === null && said?.stance === 'does-not-confirm' ? 'neutral' : party)
    } else if (!answers.some((other) => other !== fit && outdoes(other, fit))) taken.add(stance)
  }
  taken.delete('neutral')
  return taken.size === 1 ? ([...taken][0] ?? 'neutral') : 'neutral'
}

/** True where one fit says more than another about the same act, or says as much more surely. */
function outdoes(one: Fit, other: Fit): boolean {
  let shared = false
  for (let i = other.at.from; i < other.at.to; i++) shared ||= one.used.has(i)
  if (!shared) return false
  if (!one.sure && one.score < other.score - SLACK) return false
  if (one.sure && !other.sure && one.score > other.score + SLACK) return true
  return one.used.size > other.used.size || (one.used.size === other.used.size && one.score > other.score)
}

/** "Morrow calls it aggression" is no word of an aggression by Morrow, whatever phrase its words make. */
function isSelfNamed({ phrase: { stance, terms }, at }: Fit, view: SentenceView): boolean {
  const named = termedBy(view, at)
  if (named === null || named === stance) return false
  return terms.some((term) => term.kind === 'party' && term.role === 'actor' && term.party === named)
}
