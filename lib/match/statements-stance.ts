import type { Attribution } from '../model/figure.ts'
import type { Span } from '../model/quantity.ts'
import type { Fit, SentenceView } from './statements-fit.ts'
import { isAnswered } from './statements-replies.ts'
import { termedBy } from './statements-terming.ts'

/** Least certainty at which a sentence is marked. */
export const LEAST_SCORE = 0.7
/** Longer phrases fit a little less for their length; what fits still less is less sure. */
const SLACK = 0.05

/**
 * Whose position a sentence gives. A speaker who is a side gives that side's, but a side that is itself said to leave
 * it open stays `neutral`, and what a side itself is shown to do ("Morrow denies it") is its own. For what nobody is named
 * for, the phrase decides, of several for the same words the surest. `neutral` yields to a side, and stands for several.
 */
export function stanceOf(
  fits: readonly Fit[],
  stances: ReadonlySet<string>,
  view: SentenceView,
  attribution: (at: Span) => Attribution,
): string {
  const { words } = view
  const answers = fits.filter(
    ({ phrase: { use }, score }) => (use === 'states' || use === 'follows') && score >= LEAST_SCORE,
  )
  const told = new Set<string>()
  const shown = new Set<string>()
  const guessed = new Set<string>()
  for (const fit of answers) {
    const { stance, terms } = fit.phrase
    const from = words[fit.at.from]
    const to = words[fit.at.to - 1]
    const said = from && to ? attribution({ start: from.start, end: to.end }) : null
    const named = termedBy(view, fit.at)
    const party = named ?? said?.claimant?.party ?? null
    const ofItself = stance === 'neutral' && terms.some((term) => term.kind === 'party' && term.party === party)
    if (fit.by === stance) told.add(stance)
    else if (answers.some((other) => other.by === other.phrase.stance && outdoes(other, fit))) continue
    else if (party !== null && stances.has(party) && !ofItself) {
      told.add(named === null && said?.stance === 'does-not-confirm' ? 'neutral' : party)
    } else if (!answers.some((other) => other !== fit && outdoes(other, fit)))
      (fit.sure && (stance !== 'neutral' || fit.by !== null) ? shown : guessed).add(stance)
  }
  told.delete('neutral')
  // "They fired at ten; Morrow said that was revenge": whom the text tells it from goes before what it shows itself.
  const taken = told.size > 0 ? told : shown.size > 0 ? shown : guessed
  taken.delete('neutral')
  if (taken.size !== 1 || (stances.has('neutral') && answers.some(({ at }) => isAnswered(view, at)))) return 'neutral'
  return [...taken][0] ?? 'neutral'
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
