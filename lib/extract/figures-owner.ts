import { isOwnCost } from './figures-counterpart.ts'
import { attacker, doer } from './figures-doer.ts'
import type { Draft } from './figures-draft.ts'
import { isAfterEnemy, isOfOthers } from './figures-enemy.ts'
import { ownerInHeader, rowOwner } from './figures-header-owner.ts'
import { nounPhrase } from './figures-noun-phrase.ts'
import { gappedName, isLoss, isOthersLoss, whoOwnsUp } from './figures-own-side.ts'
import { isQuotedThem } from './figures-quoted.ts'
import { firstNamed, isAnotherSubject, partyWithin, subjectBefore } from './figures-subject.ts'
import { announcedSide, announcedSubject } from './figures-topic.ts'
import { isSpeech, type Line, type Unit } from './figures-units.ts'
import { isPeople, nounTone } from './lexicon/counted.ts'
import { ATTACK_NOUNS, OWNING_UP, SAW, SUFFER } from './lexicon/figure-words.ts'
import { PREPOSITIONS } from './lexicon/function-words.ts'

/** Sets whose people or things a figure counts, and who did it to them, as far as its own sentence shows. */
export function findOwner(draft: Draft, text: string): void {
  const speaker = draft.attribution.claimant?.party ?? null
  const losing = draft.link !== null && /^(?:owner|subject)$/.test(draft.link.entry.taking)
  const them = speaker !== null && isQuotedThem(draft.line, draft.np, losing)
  const enemy = them || isOfOthers(draft)
  draft.whose = enemy
    ? sideBeside(draft)
    : (ownerInPhrase(draft, speaker) ??
      ownerBefore(draft, speaker) ??
      ownerBeside(draft, speaker) ??
      ownerInHeader(draft, speaker) ??
      ownerByVerb(draft, speaker) ??
      (losing ? null : announcedSide(draft.line, draft.np.at)))
  draft.by = doer(draft, speaker)
  if (speaker && enemy && draft.whose === null) draft.by = speaker
  // Words taken over from a figure before are that one's speaker's.
  const tone = draft.link?.entry.tone ?? (draft.source ? '' : nounTone(lastWord(draft.countedWords)))
  if (draft.whose === null && speaker) {
    if (tone === 'own') draft.whose = speaker
    else if (tone === 'enemy') draft.by ??= speaker
    else if (!enemy && ownsUp(draft, text) && ownsAttack(draft)) draft.by ??= speaker
    else if (isOthersLoss(draft)) draft.by ??= speaker
    else if (!enemy && (isOwnCost(draft) || isLoss(draft) || ownsUp(draft, text))) draft.whose = speaker
  }
  // "the 23 martyrs": a side's word for its own, where nobody else speaks.
  if (draft.whose === null && draft.by === null && speaker === null && tone === 'own') draft.whose = honouredBy(draft)
  // "The Pakistan Army suffered, with 58 jawans killed": a word for one side's soldiers where that side is named.
  const { called } = draft.np
  if (draft.whose === null && draft.by === null && called !== null && draft.np.counted === 'soldier') {
    if (draft.line.units.some(({ name }) => name?.party === called && name.kind !== 'member')) draft.whose = called
  }
  // "accounted for over 200 enemy dead": whoever did.
  if (enemy && draft.whose === null && speaker === null) draft.by ??= subjectBefore(draft.line, draft.np.at, null)
  // What is brought down in an attack is the attacker's.
  if (draft.whose === null && draft.by === null && draft.measure === 'downed') draft.whose = attacker(draft.line)
  if (draft.whose === null) draft.by ??= attacker(draft.line) ?? (TAKEN.test(draft.measure ?? '') ? speaker : null)
  // In a row of a table the label says whose are killed, not who kills.
  const row = draft.np.counted === null && isPeople(draft.counted ?? 'person') ? rowOwner(draft.line) : null
  if (row !== null) draft.whose = row
  if (row !== null || draft.by === draft.whose) draft.by = null
}

/** "The Emirate offers nine martyrs": its own, whoever else calls his dead so. */
function honouredBy({ line, np, link }: Draft): string | null {
  const subject = link?.side === 'left' ? null : subjectBefore(line, np.at, null)
  return subject ?? np.called
}

const lastWord = (words: string) => words.slice(words.lastIndexOf(' ') + 1).toLowerCase()

/** What nobody does to his own. */
const HARM = /^(?:killed|injured|captured|destroyed|downed)$/

/** What a side reports of such things it has done to the other side's. */
const TAKEN = /^(?:captured|destroyed|downed)$/

function ownerInPhrase(draft: Draft, speaker: string | null): string | null {
  const { np } = draft
  if (np.belongs === null) return null
  if (np.belongs.kind === 'party') return np.belongs.party
  if (np.belongs.kind === 'first') return speaker
  if (np.belongs.kind === 'third') {
    // "the enemy fled; 20 of its posts were destroyed": the enemy's, whose name is not told.
    if (!np.belongs.own && isAfterEnemy(draft.line, np.at)) return null
    // "Pakistan reported 23 dead, the Taliban nine of its own men"
    const name = np.belongs.own ? draft.line.units[np.at - 1]?.name : null
    return name?.party && /^(?:party|adjective|voice)$/.test(name.kind) ? name.party : antecedent(draft, speaker)
  }
  return null
}

/**
 * Whose "its soldiers" are: the speaker's, or those of the party named before. Null where a figure about another party
 * stands between the speaker and the pronoun, so that it may be either.
 */
function antecedent({ np, line, link }: Draft, speaker: string | null): string | null {
  if (speaker !== null && np.belongs?.kind === 'third' && np.belongs.own) return speaker
  const owning = whoOwnsUp(line, np.at)
  if (owning !== null) return owning
  const named = subjectBefore(line, np.at, null)
  const active = link !== null && link.side === 'left' && link.entry.taking === 'object'
  const did = active && subjectBefore(line, link.happening.from, null) === named
  // "Pakistan, he said, had destroyed several of their posts": nobody does that to his own.
  if (did && (speaker === null || speaker === named) && HARM.test(link.entry.measure)) return null
  if (speaker === null) return named
  if (link?.entry.taking === 'owner') return named ?? speaker
  const counted = countedParty(line, np.at)
  if (counted !== null && counted !== speaker) return isNamedBefore(line, np.at, speaker) ? null : counted
  if (named === null) return speaker
  return did ? speaker : named
}

/** The party in the figure before: "25 posts of the Pakistani army". */
function countedParty({ units, covered }: Line, at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    if (units[i]?.lower === ';') return null
    if (covered.has(i) && units[i]?.name?.party) return units[i]?.name?.party ?? null
  }
  return null
}

function isNamedBefore({ units, covered }: Line, at: number, party: string): boolean {
  return units.some((unit, i) => i < at && !covered.has(i) && unit.name?.party === party)
}

/** "Thailand lost 12, Cambodia 61"; "Pakistan's 23 dead", "its 23 dead". */
function ownerBefore({ np, line, source }: Draft, speaker: string | null): string | null {
  const { units } = line
  const before = units[np.at - 1]
  if (before?.lower === "'s" && units[np.at - 2]?.name?.kind !== 'place') {
    // "19, overtaken by the ISPR's 21", "well below the Taliban's 58": what they say, and of the same.
    return source && isCompared(units, np.at - 2) ? null : (units[np.at - 2]?.name?.party ?? null)
  }
  if (np.belongs === null && /^(?:its|their|our)$/.test(before?.lower ?? '')) return speaker
  // "puts the Afghan dead at 200 and its own at 23"
  if (/^(?:at|to)$/.test(before?.lower ?? '') && units[np.at - 2]?.lower === 'own') return speaker ?? firstNamed(line)
  const name = before?.name
  // "Kabul captured 25 and Islamabad 21": the doer.
  if (source?.link?.side === 'left' && source.link.entry.taking === 'object' && source.by !== null) return null
  if (np.counted !== null || !name?.party || !/^(?:party|adjective)$/.test(name.kind)) return null
  return /^(?:,|;|and|while|but)$/.test(units[np.at - 2]?.lower ?? '') ? name.party : null
}

/** True for a name whose number is held against another: one that speaks for a side, or behind a word that compares. */
function isCompared(units: readonly Unit[], at: number): boolean {
  const the = units[at - 1]?.lower === 'the' ? at - 2 : at - 1
  return units[at]?.name?.kind === 'voice' || COMPARING.test(units[the]?.lower ?? '')
}

const COMPARING =
  /^(?:by|than|below|above|under|over|against|versus|vs|with|beside|near|nearer|exceeds?|dwarfs?|beats?)$/

/** "who for their part": a turn of speech. */
const isForPart = (units: readonly Unit[], at: number) => units[at]?.lower === 'for' && units[at + 2]?.lower === 'part'

const BESIDE = /^(?:on|among|amongst|in|inside|from|within|for|of)$/
const SIDES =
  /^(?:side|sides|ranks|soldiers|troops|men|army|military|forces|fighters|personnel|part|camp|own|losses|people)$/

/** "nine dead on the Taliban side", "23 killed among its soldiers", "on its own side around 20 were killed". */
function ownerBeside(draft: Draft, speaker: string | null): string | null {
  const { np, link, line } = draft
  const { units } = line
  const from = np.end
  let numbers = 0
  for (let i = from; i < Math.min(units.length, from + 10); i++) {
    const unit = units[i] as Unit
    if (unit.kind === 'number') {
      // "23 killed and 29 wounded among its soldiers"
      if (++numbers > 1 || units[i - 1]?.lower !== 'and' || nounPhrase(line, i).counted !== null) break
      continue
    }
    if (unit.lower === ';' || unit.lower === ':') break
    if (unit.happening && numbers === 0 && i > from && unit.happening !== link?.happening) break
    const beside = BESIDE.test(unit.lower) && (unit.lower !== 'of' || i === from) && !isForPart(units, i)
    if (!beside) continue
    const side = sideAfter(units, i + 1, speaker)
    const found = side === undefined ? soilAfter(draft, i + 1) : side
    if (found !== undefined) return found
  }
  for (let i = np.at - 1; i >= Math.max(0, np.at - 8); i--) {
    const unit = units[i] as Unit
    if (unit.kind === 'number' || unit.lower === ';' || (unit.lower === ':' && draft.header === null)) break
    // "23 deaths among its troops, says Taliban losses exceed 200": another statement begins.
    if (isSpeech(units, i) && units[i - 1]?.lower === ',') break
    if (/^(?:on|among|for)$/.test(unit.lower)) {
      const found = sideAfter(units.slice(0, np.at), i + 1, speaker)
      if (found !== undefined) return found
    }
  }
  return null
}

/** "21 hostile positions on the Afghan side": the side that is named; "its own side" would be the speaker's. */
function sideBeside(draft: Draft): string | null {
  return ownerBeside(draft, null)
}

/** The party of "the Taliban side", "its soldiers", "its own side"; undefined where the words are none of these. */
function sideAfter(units: readonly Unit[], from: number, speaker: string | null): string | null | undefined {
  let party: string | null | undefined
  for (let i = from; i < Math.min(units.length, from + 5); i++) {
    const unit = units[i] as Unit
    if (unit.kind === 'name' && unit.name?.party) {
      party = unit.name.party
      const next = units[i + 1]
      // "on the Taliban side", and short for it "nine on the Afghan".
      const joint = units[from - 1]?.lower
      // "For the Taliban, the official toll is nine."
      const opening = joint === 'for' && from === 1 && next?.lower === ','
      const bare = (joint === 'on' && (next === undefined || next.kind === 'mark')) || opening
      if (SIDES.test(unit.lower) || bare) return party
    } else if (/^(?:its|their|his|our)$/.test(unit.lower)) party = speaker
    else if (SIDES.test(unit.lower) && unit.lower !== 'own') {
      // "in the ranks of the Emirate"
      return party === undefined && units[i + 1]?.lower === 'of' ? (partyWithin(units, i + 2, 2) ?? undefined) : party
    } else if (unit.kind === 'mark' || unit.kind === 'number' || PREPOSITIONS.has(unit.lower)) {
      // "nine among their own, with 16 wounded"
      return units[i - 1]?.lower === 'own' ? party : undefined
    }
  }
  return units.at(-1)?.lower === 'own' ? party : undefined
}

/** "21 hostile positions inside Afghan territory": places are of the side on whose soil they stand. */
function soilAfter({ counted, line: { units } }: Draft, at: number): string | undefined {
  if (counted === null || isPeople(counted) || !/^(?:inside|in|within|on|from)$/.test(units[at - 1]?.lower ?? ''))
    return
  const { name } = units[at] ?? {}
  return SOIL.test(units[at + 1]?.lower ?? '') ? (name?.party ?? undefined) : undefined
}

const SOIL = /^(?:territory|soil|land|ground)$/

/** "Pakistan lost 23", "cost Pakistan 23", "soldiers lost by Pakistan", "Pakistan's loss of 23". */
function ownerByVerb(draft: Draft, speaker: string | null): string | null {
  const { link, line, np, measure, source } = draft
  const { units } = line
  const before = units[np.at - 1]
  const stated = np.implies !== null || link === null || link.side === 'right' || link.side === 'inside'
  if (measure !== null && stated && before && SUFFER.has(before.lower)) {
    // "suffered 58 deaths", "lists 23 killed"; but "reported 58 soldiers killed" may be anyone's.
    // "Kabul counts 58" tells of whom it counts only with what happened to them.
    const counts = isSpeech(units, np.at - 1) && link === null && np.implies === null
    if ((np.counted === null || np.implies !== null) && !counts) return subjectBefore(line, np.at - 1, speaker)
  }
  // "Pakistan saw 58 soldiers die", "had 58 of its soldiers killed"
  if (link?.side === 'right' && before && SAW.has(before.lower)) return subjectBefore(line, np.at - 1, speaker)
  if (!link) return null
  const { from, to } = link.happening
  if (link.entry.taking === 'owner' && link.side === 'left') {
    // "lost 23 soldiers by its own account and, by the Taliban's, 58": whose loss the first one tells.
    if (np.counted === null && source?.link?.happening === link.happening)
      return gappedName(line, np.at) ?? source.whose
    const others = isOthersLoss(draft) || isAnotherSubject(units, from)
    return announcedSubject(line, from) ?? (others ? null : subjectBefore(line, from, speaker))
  }
  if (link.entry.taking === 'cost') {
    for (let i = to; i < np.at; i++) if (units[i]?.name?.party) return units[i]?.name?.party ?? null
    return null
  }
  const lost = units[from]?.lower === 'lost' || units[from]?.lower === 'loss' || units[from]?.lower === 'losses'
  if (!lost) return null
  if (link.side === 'right' && units[to]?.lower === 'by') return partyWithin(units, to + 1, 3)
  if (link.entry.taking === 'noun' && units[from - 1]?.lower === "'s") return units[from - 2]?.name?.party ?? null
  if (link.entry.taking === 'noun' && units[from - 1]?.kind === 'name') return units[from - 1]?.name?.party ?? null
  return null
}

/** "owned up to attacks that killed 20": what they did, not what they lost. */
function ownsAttack({ link, line: { units } }: Draft): boolean {
  if (link?.side !== 'left' || link.entry.taking !== 'object') return false
  const { from } = link.happening
  return units.slice(Math.max(0, from - 4), from).some(({ lower }) => ATTACK_NOUNS.has(lower))
}

function ownsUp({ attribution }: Draft, text: string): boolean {
  if (!attribution.cue) return false
  const cue = text.slice(attribution.cue.start, Math.min(attribution.cue.end, attribution.cue.start + 60)).toLowerCase()
  return cue.split(/[^a-z]+/).some((word) => OWNING_UP.has(word))
}
