import { isGiven, takesUp } from './figures-anaphora.ts'
import { isReturned } from './figures-counterpart.ts'
import type { Draft } from './figures-draft.ts'
import { isOfOthers } from './figures-enemy.ts'
import { isLoss, isOfOwnLosses } from './figures-own-side.ts'
import { isPeople } from './lexicon/counted.ts'

/** An ellipsis goes on with the same people: "58 Pakistani soldiers were killed and 30 wounded". */
export function inheritOwner(draft: Draft, earlier: readonly Draft[]): void {
  const source = draft.source ?? sameGroup(draft, earlier)
  if (!source) return
  if (draft.whose !== null) {
    // "58 Pakistani troops lay dead, against nine on the Taliban side": the words are another side's.
    if (draft.source && source.whose !== null && draft.whose !== source.whose) draft.countedWords = ''
    return
  }
  const speaker = draft.attribution.claimant?.party ?? null
  if (speaker !== null && source.whose === speaker && isReturned(draft, source)) {
    draft.by = speaker
    return
  }
  // "The army suffered 15 casualties and inflicted 61": what one inflicts is on others.
  if (INFLICTING.test(draft.line.units[draft.np.at - 1]?.lower ?? '')) {
    draft.by ??= source.whose
    return
  }
  // "58 enemy soldiers killed; own dead nine", where nobody is known to speak.
  if (speaker === null && isOfOwnLosses(draft)) return
  if (isOfOthers(draft) || switchesSide(draft, source)) return
  // "As for Taliban casualties, it had killed 200 and lost 23": who lost them is told by another verb.
  const { link } = draft
  if (link?.entry.taking === 'owner' && link.side === 'left' && link.happening !== source.link?.happening) return
  // "The army concedes 23, and says it killed 200": not its own.
  const done = draft.link?.side === 'left' && draft.link.entry.taking === 'object'
  if (done && draft.by === source.whose && draft.link?.happening.from === draft.np.at - 1) return
  draft.whose = countsOwn(source) || reportsLossToo(draft, source) ? ownOf(draft, source) : source.whose
  if (source.by !== null && draft.by === null) draft.by = source.by
  if (draft.by === draft.whose) draft.by = null
}

/** True where an ellipsis may take its side from what its source learns of itself elsewhere in the text. */
export const mayFollow = (draft: Draft): boolean => !isOfOthers(draft) && !namesOwnSide(draft)

/**
 * True where an ellipsis goes on with another side, which is then set: "Kabul lost nine, Islamabad 23", "Afghan forces
 * seized 25 posts, Pakistani forces 19", "While Kabul claims 25 captured posts, Islamabad claims 19".
 */
function switchesSide(draft: Draft, source: Draft): boolean {
  if (draft.np.counted !== null || draft.line !== source.line) return false
  const speaker = draft.attribution.claimant?.party ?? null
  const told = source.attribution.claimant?.party ?? null
  // "200 of the enemy, say the generals, and the clerics reply that it was nine": of the same.
  // "Kabul said it had killed 58; Pakistan put the number at 23"
  const again =
    /^(?:was|is|were)$/.test(draft.line.units[draft.np.at - 1]?.lower ?? '') || takesUp(draft) || isGiven(draft)
  if (!again && source.by !== null && source.by === told && speaker !== null && speaker !== told) {
    draft.by = speaker
    return true
  }
  const named = draft.line.units
    .slice(source.np.end, draft.np.at)
    .findLast(({ name }) => name?.party && name.kind !== 'place')?.name?.party
  // Who puts a number to it speaks.
  if (draft.line.units[draft.np.at - 1]?.lower === 'at' && again && speaker === null) return false
  if (!named || named === speaker || named === told || named === source.whose || named === source.by)
    return namesOwnSide(draft)
  // "Kabul said it had killed 58, while Islamabad gave 23": of the same, or of its own doing.
  if (GIVING.test(draft.line.units[draft.np.at - 1]?.lower ?? '')) return true
  if (source.link?.side === 'left' && source.link.entry.taking === 'object' && source.by !== null) draft.by = named
  else draft.whose = named
  return true
}

const INFLICTING = /^(?:inflict(?:s|ed|ing)?|exact(?:s|ed|ing)?|dealt|deals|dealing)$/
const GIVING = /^(?:gives?|gave|given|has|had|lists?|listed|puts?)$/

/** "Pakistan counts 23 dead of its own. The Taliban count nine": each its own. */
function countsOwn({ line: { units }, np }: Draft): boolean {
  const next = units.findIndex((unit, i) => i >= np.end && (unit.number !== null || unit.kind === 'mark'))
  const phrase = units.slice(np.end, next < 0 ? np.end + 4 : Math.min(next, np.end + 4))
  return phrase.some(({ lower }, i) => lower === 'own' && /^(?:its|their|his)$/.test(phrase[i - 1]?.lower ?? ''))
}

/** "Thailand reported the loss of 15 soldiers; Cambodia reported nine": each its own. */
function reportsLossToo({ attribution, line: { units } }: Draft, source: Draft): boolean {
  if (!isLoss(source) || source.whose === null || source.whose !== source.attribution.claimant?.party) return false
  const verbAt = (at: number | undefined) => units.find(({ start }) => start === at)?.lower
  const verb = verbAt(attribution.cue?.start)
  return verb !== undefined && verb === verbAt(source.attribution.cue?.start)
}

function ownOf(draft: Draft, source: Draft): string | null {
  return draft.attribution.claimant?.party ?? source.whose
}

/** "nine killed on its own" side, "nine among their own", where it is not clear whose that is. */
function namesOwnSide({ line: { units }, np }: Draft): boolean {
  const words = units
    .slice(np.end, np.end + 8)
    .map(({ lower }) => lower)
    .join(' ')
  return /\b(?:on|among|amongst|of|in|from|within) (?:its|their|his) own\b/.test(words)
}

/** "58 Pakistani soldiers were killed and another 30 soldiers injured": one group, two things that happened to it. */
function sameGroup(draft: Draft, before: readonly Draft[]): Draft | null {
  if (draft.by !== null || draft.np.belongs !== null || draft.np.counted === null) return null
  const last = before.findLast((other) => other.whose !== null || other.by !== null)
  if (!last || last.measure === draft.measure) return null
  // "the Pakistani dead at 58 … about 30 more soldiers wounded": the others of a group whose noun was not said.
  const others = draft.np.more && isPeople(draft.np.counted) && (last.counted === null || isPeople(last.counted))
  // "25 Pakistani outposts had been taken, and 58 of the troops manning them killed"
  const units = draft.line.units.slice(draft.np.at + 1, draft.np.at + 3)
  const manning =
    draft.np.counted === 'soldier' && last.counted === 'post' && units[0]?.lower === 'of' && last.line === draft.line
  return last.counted === draft.counted || others || manning ? last : null
}
