import type { Draft } from './figures-draft.ts'
import { isAnotherSubject, isSaidByIt, subjectBefore } from './figures-subject.ts'
import type { Line, Unit } from './figures-units.ts'
import { OWNING_UP } from './lexicon/figure-words.ts'

/** What a side tells of its own people. */
const LOSSES: ReadonlySet<string> = new Set(['killed', 'injured', 'casualties', 'missing'])
const LOSS_NOUNS = /^(?:losses|dead|toll|casualties|fatalities|deaths|wounded|injured|killed|side|ranks|count|tally)$/
/** How far before a number "own losses" may stand. */
const FAR = 8

/**
 * Sets whose people a figure counts where nothing else tells: "own losses: nine dead" are the speaker's, or of whom the
 * paragraph reported from last; soldiers whose loss an army reports are its own. `before` are earlier figures.
 */
export function claimOwnSide(draft: Draft, before: readonly Draft[]): void {
  if (draft.whose !== null || draft.by !== null || !LOSSES.has(draft.measure ?? '')) return
  const speaker = draft.attribution.claimant?.party ?? null
  if (isOfOwnLosses(draft)) draft.whose = speaker ?? lastSpeaker(draft, before)
  else if (draft.np.belongs === null && /^(?:soldier|person)$/.test(draft.np.counted ?? '') && isDisclosed(draft)) {
    draft.whose = speaker
  } else if (draft.np.counted === 'soldier' && draft.np.belongs === null) {
    if (isMilitary(draft)) draft.whose = speaker
    // "…, the ISPR said. Twenty-three soldiers embraced martyrdom": the speaker goes on.
    else if (speaker === null && draft.link?.entry.tone === 'own') draft.whose = lastSpeaker(draft, before)
  }
}

/**
 * "23 soldiers were martyred, the army said. It said that 29 others sustained injuries": the others of a group whose dead
 * the same speaker told of just before. `earlier` are the figures before it.
 */
export function joinOthers(draft: Draft, earlier: readonly Draft[]): void {
  const { np, measure, attribution, line } = draft
  const last = earlier.at(-1)
  if (draft.whose !== null || draft.by !== null || np.belongs !== null || !last || last.part) return
  if (!LOSSES.has(measure ?? '') || !LOSSES.has(last.measure ?? '') || last.measure === measure) return
  const others =
    np.more ||
    line.units[np.at + 1]?.lower === 'others' ||
    /^(?:another|adds|added|adding)$/.test(line.units[np.at - 1]?.lower ?? '')
  if (!others || (np.counted !== null && np.counted !== last.counted && np.counted !== 'person')) return
  const speaker = attribution.claimant?.party ?? null
  const before = last.attribution.claimant?.party ?? null
  const near = line.index - last.line.index <= (speaker === null ? 1 : 2)
  // Of one's own dead others may have told.
  if (near && (speaker === before || (before === null && speaker === last.whose))) draft.whose = last.whose
}

/** "Pakistan discloses 23 troop deaths": nobody has to be brought to tell of the other side's. */
function isDisclosed({ attribution: { cue, claimant }, line: { units } }: Draft): boolean {
  if (cue === null || claimant === null) return false
  return units.some(({ start, lower }) => start === cue.start && DISCLOSING.test(lower))
}

const DISCLOSING = /^(?:disclos|divulg)/

/** "own losses nine killed", "Own losses: 23 dead". */
export function isOfOwnLosses({ line: { units }, np, counted }: Draft): boolean {
  if (np.counted !== null && counted !== 'soldier' && counted !== 'fighter') return false
  for (let i = np.at - 1; i >= Math.max(0, np.at - FAR); i--) {
    const { lower, kind } = units[i] as Unit
    if (lower === ';' || kind === 'number') return false
    if (lower === 'own') return LOSS_NOUNS.test(units[i + 1]?.lower ?? '')
  }
  return false
}

function lastSpeaker({ line }: Draft, before: readonly Draft[]): string | null {
  const last = before.at(-1)
  return last?.line.paragraph === line.paragraph ? (last.attribution.claimant?.party ?? null) : null
}

/** "; the army later gave its own numbers": at the head of a clause. */
function isArmyAsSubject(units: readonly Unit[], at: number): boolean {
  if (!/^(?:army|military)$/.test(units[at]?.lower ?? '') || units[at - 1]?.lower !== 'the') return false
  const before = units[at - 2]
  return !before || before.kind === 'mark' || /^(?:and|but|while|then)$/.test(before.lower)
}

/** True where an army or its press speaks, and not the party as such. */
function isMilitary({ attribution: { claimant }, line: { units }, np }: Draft): boolean {
  const name = claimant?.name ?? ''
  const army = units.slice(0, np.at).some((_, i) => isArmyAsSubject(units, i))
  return army || /\b(?:army|military|services|navy|air force|corps)\b/i.test(name) || /^[A-Z]{3,6}$/.test(name)
}

/**
 * "Pakistan lost 23 soldiers. By the count of the Taliban, it lost 58": it is the one whose loss was told, not the one
 * who counts. `before` are earlier sentences' figures.
 */
export function loseAgain(draft: Draft, before: readonly Draft[]): void {
  const { line, link, measure } = draft
  const last = before.at(-1)
  if (link?.entry.taking !== 'owner' || link.side !== 'left' || line.units[0]?.lower !== 'by') return
  const it = line.units.slice(Math.max(0, link.happening.from - 2), link.happening.from)
  if (!it.some(({ lower }) => lower === 'it') || last?.whose == null || last.measure !== measure) return
  if (last.line.paragraph === line.paragraph && line.index - last.line.index === 1) draft.whose = last.whose
}

/** "reported the loss of 23 soldiers": nobody reports the enemy's so. */
export function isLoss({ link, line }: Draft): boolean {
  if (!link || link.happening.to - link.happening.from > 1) return false
  if (link.side === 'left' && isAnotherSubject(line.units, link.happening.from)) return false
  return /^(?:loss|losses|lost)$/.test(line.units[link.happening.from]?.lower ?? '')
}

/** "It says they lost over 200": not the speaker, for whom another pronoun stands. */
export function isOthersLoss({ link, line: { units } }: Draft): boolean {
  if (link?.side !== 'left' || link.entry.taking !== 'owner') return false
  const they = units.findLastIndex(({ lower }, i) => i < link.happening.from && lower === 'they')
  return link.happening.from - they <= 2 && isSaidByIt(units, they)
}

/** "The army admits what Kabul said all along: that 30 of its soldiers died": who admits it lost them; else null. */
export function whoOwnsUp(line: Line, at: number): string | null {
  const { units } = line
  for (let i = at - 1; i > 0; i--) {
    if (units[i]?.lower !== 'what') continue
    const verb = units[i - 1]?.lower === 'to' ? i - 2 : i - 1
    return OWNING_UP.has(units[verb]?.lower ?? '') ? subjectBefore(line, verb, null) : null
  }
  return null
}

/** "Bangkok paid with 15 lives, Phnom Penh with nine": whose name opens a clause that leaves out its verb. */
export function gappedName({ units }: Line, at: number): string | null {
  if (!/^(?:with|of|some|only|just)$/.test(units[at - 1]?.lower ?? '')) return null
  const name = units[at - 2]?.name
  const opens = /^(?:,|;|and|while|but)$/.test(units[at - 3]?.lower ?? '')
  return opens && name?.party && name.kind !== 'place' ? name.party : null
}
