import { isGiven } from './figures-anaphora.ts'
import type { Draft } from './figures-draft.ts'
import { partyWithin, subjectBefore } from './figures-subject.ts'
import { isSpeech, type Line, perLine, type Unit } from './figures-units.ts'
import { ARMED_CLASSES } from './lexicon/counted.ts'
import { ATTACK_NOUNS, ATTACK_VERBS, CLASHES } from './lexicon/figure-words.ts'
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from './lexicon/function-words.ts'
import { DOCUMENTS } from './lexicon/speakers.ts'

/** Who did it: the subject of an active verb, or who stands after "by", "at the hands of", "in an attack by". */
export function doer(draft: Draft, speaker: string | null): string | null {
  const { link, line, np, source } = draft
  if (!link) return null
  // "Kabul said it had killed 58; Pakistan put the number at 23": whoever did the one.
  const again = source?.line === line && source.link?.happening === link.happening && np.counted === null
  if (again && (line.units[np.at - 1]?.lower === 'at' || isGiven(draft))) return source.by
  const { units } = line
  const { from, to } = link.happening
  const { taking } = link.entry
  if (taking === 'owner') return null
  // "the battle with Afghan forces had cost the lives of 23": the fight did, and that is nobody's doing.
  if (isFightBefore(units, from)) return null
  if (taking === 'cost') return subjectBefore(line, from, speaker)
  if (taking === 'object' && link.side === 'left') {
    const lost = units[from]?.lower === 'lost'
    if (lost) return null
    // "the fighters it had killed": whoever "it" is, not they.
    if (speaker === null && isPronounBefore(units, from)) return null
    const subject = subjectBefore(line, from, speaker)
    if (subject) return subject
  }
  // "passed into Afghan hands"
  if (units[to - 1]?.lower === 'into') return partyWithin(units, to, 2)
  if (taking === 'state' && link.entry.measure === 'captured' && /^(?:in|under)$/.test(units[from]?.lower ?? '')) {
    return units[from + 1]?.name?.party ?? speaker
  }
  const after = Math.max(to, link.side === 'left' ? np.end : to)
  for (let i = after; i < Math.min(units.length, after + 14); i++) {
    const unit = units[i] as Unit
    if (unit.lower === ';' || (unit.kind === 'number' && units[i - 1]?.lower !== 'and')) break
    if (unit.happening && !units[i - 1]?.number && i > after && unit.happening !== link.happening) break
    if (unit.lower === 'by' || (unit.lower === 'of' && /^(?:hands|work|doing)$/.test(units[i - 1]?.lower ?? ''))) {
      const party = isSource(units, i + 1) ? null : partyWithin(units, i + 1, 4)
      if (party && units[from]?.lower !== 'lost') return party
    }
    if (unit.lower === 'to' && i === after) {
      // "lost their lives to a TTP ambush", "fell to the Taliban"
      const party = partyWithin(units, i + 1, 4)
      if (party && (link.entry.measure === 'captured' || attackWithin(units, i + 1, 6))) return party
    }
    if (unit.lower === 'with' && CLASHES.has(units[i - 1]?.lower ?? '')) {
      const party = partyWithin(units, i + 1, 4)
      if (party) return party
    }
  }
  return null
}

/** True where a verb's subject is a fight ("the overnight battle with …", "two days of clashes"): neither side's deed. */
export function isFightBefore(units: readonly Unit[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - MOST_OF_SUBJECT); i--) {
    const { lower, kind } = units[i] as Unit
    if (kind === 'mark' || kind === 'number' || CONJUNCTIONS.has(lower)) return false
    if (CLASHES.has(lower)) return opensClause(units, i)
  }
  return false
}

/** How many words a fight and what is said of it may have: "the battle with Afghan forces along the border had". */
const MOST_OF_SUBJECT = 12

/** True where a noun with its adjectives begins a clause, and so is a subject. */
function opensClause(units: readonly Unit[], noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(0, noun - 5); i--) {
    const { lower, kind } = units[i] as Unit
    if (kind === 'mark' && lower !== "'s") return lower !== ','
    if (lower === 'that') return !PREPOSITIONS.has(units[i - 1]?.lower ?? '')
    if (isSpeech(units, i)) return true
    if (PREPOSITIONS.has(lower) && lower !== 'of') return false
  }
  return noun <= 5
}

/** "nine killed, by the Taliban's account": who tells it, not who did it. */
function isSource(units: readonly Unit[], at: number): boolean {
  for (let i = at + 1; i < Math.min(units.length, at + 5); i++) {
    const { lower, kind } = units[i] as Unit
    if (kind === 'number' || (kind === 'mark' && lower !== "'s")) return false
    if (DOCUMENTS.has(lower)) return true
  }
  return false
}

function isPronounBefore(units: readonly Unit[], verb: number): boolean {
  let i = verb - 1
  while (AUXILIARIES.has(units[i]?.lower ?? '')) i--
  return /^(?:it|they)$/.test(units[i]?.lower ?? '')
}

function attackWithin(units: readonly Unit[], from: number, most: number): boolean {
  for (let i = from; i < Math.min(units.length, from + most); i++) {
    if (ATTACK_NOUNS.has(units[i]?.lower ?? '')) return true
    if (units[i]?.kind === 'mark') return false
  }
  return false
}

/**
 * The only party that a sentence shows attacking: "a Taliban raid", "stormed by Taliban fighters"; null if unclear.
 * Asked once all figures of the sentence are known.
 */
export const attacker = perLine(findAttacker)

function findAttacker(line: Line): string | null {
  const { units } = line
  const found = new Set<string>()
  units.forEach((unit, i) => {
    if (ATTACK_NOUNS.has(unit.lower) && unit.kind === 'word') {
      // "the group carried out attacks in which 20 died"
      const verb = units[i - 1]?.lower === 'out' ? i - 2 : i - 1
      const launched = LAUNCHED.has(units[verb]?.lower ?? '') ? subjectBefore(line, verb, null) : null
      const owner = launched ?? ownerOfAttack(units, i)
      if (owner) found.add(owner)
      const link = units[i + 1]?.lower
      if (link === 'by' || link === 'from') {
        const party = partyWithin(units, i + 2, 3)
        if (party) found.add(party)
      }
    }
    if (ATTACK_VERBS.has(unit.lower) && unit.kind === 'word') {
      for (let k = i + 1; k < Math.min(units.length, i + 8); k++) {
        if (units[k]?.lower === 'by') {
          const party = partyWithin(units, k + 1, 3)
          if (party) found.add(party)
          break
        }
        if (units[k]?.kind === 'mark') break
      }
    }
  })
  return found.size === 1 ? ([...found][0] ?? null) : null
}

const LAUNCHED: ReadonlySet<string> = new Set(
  'carried launched staged mounted waged conducted claimed unleashed'.split(' '),
)

function ownerOfAttack(units: readonly Unit[], at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const unit = units[i] as Unit
    if (unit.kind === 'name') return unit.name?.kind === 'place' ? null : (unit.name?.party ?? null)
    if (unit.kind !== 'word' || DETERMINERS.has(unit.lower) || PREPOSITIONS.has(unit.lower)) return null
  }
  return null
}

/**
 * Two sides' dead in one sentence: where one figure's side is known and the other's is not, the other is the other
 * side's ("200 Taliban eliminated as 23 soldiers embrace martyrdom").
 */
export function contrast(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.whose !== null || draft.by !== null || draft.part) continue
    if (draft.counted === null || !ARMED_CLASSES.has(draft.counted)) continue
    const others = drafts.filter(
      (other) =>
        other !== draft &&
        other.whose !== null &&
        other.measure === draft.measure &&
        other.source !== draft &&
        draft.source !== other &&
        (other.link?.happening !== draft.link?.happening || other.counted !== draft.counted),
    )
    const sides = new Set(others.map((other) => other.whose))
    if (sides.size === 1) draft.by = others[0]?.whose ?? null
  }
}

/**
 * "Pakistan said 23 soldiers were killed, while the Taliban say they killed 58": who did the second, where another
 * speaker goes on with the same words, did the first.
 */
export function answeredDoer(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1]
    if (!next || next.source !== draft || next.np.counted !== null || draft.whose !== null || draft.by !== null) return
    const speaker = draft.attribution.claimant?.party ?? null
    const other = next.attribution.claimant?.party ?? null
    const did = next.link?.side === 'left' && next.link.entry.taking === 'object' && next.by === other
    if (did && speaker !== null && other !== null && speaker !== other && !draft.part) draft.by = other
  })
}

/** One side's report of what it did: "25 posts had been captured, 58 soldiers killed and 30 others wounded". */
export function sameDoer(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    const previous = drafts[index - 1]
    if (!previous || draft.whose !== null || draft.by !== null || draft.measure === null) return
    const speaker = draft.attribution.claimant?.party ?? null
    const told = previous.attribution.claimant?.party ?? null
    if (speaker === null || speaker !== told || previous.by !== speaker) return
    draft.by = speaker
  })
}
