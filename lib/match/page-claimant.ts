import { isMediaName } from '../extract/lexicon/media.ts'
import type { Claimant, Figure } from '../model/figure.ts'
import type { Party } from '../model/pack.ts'
import { type Answer, bound } from './repetition.ts'

/**
 * Whose figure each answer of a page is. First whom the text names; then, where it states a figure in its own voice:
 * whom it names elsewhere for the same value of the same dispute; the side whose words it uses ("martyred",
 * "neutralised"); the only side that its figures come from, for that side's count of the other's losses. Null where
 * that does not make it clear. Whether the text is in its own voice stays as it is.
 */
export function pageClaimants(answers: readonly Answer[], parties: ReadonlyMap<string, Party>): (Claimant | null)[] {
  const elsewhere = claimantsByValue(answers)
  return shown(answers, elsewhere, parties).map((claimant, i) => {
    const answer = answers[i] as Answer
    const { unnamed, stance } = answer.figure.attribution
    if (claimant !== null || !unnamed || stance !== 'asserts') return claimant
    return elsewhere(answer) ?? { name: UNNAMED, party: THIRD_PARTY }
  })
}

type Elsewhere = (answer: Answer) => Claimant | null

function shown(
  answers: readonly Answer[],
  elsewhere: Elsewhere,
  parties: ReadonlyMap<string, Party>,
): (Claimant | null)[] {
  const stated = sameSpeakers(
    answers.map(
      (answer) =>
        named(answer, elsewhere) ?? (isOwnVoice(answer.figure) ? elsewhere(answer) : null) ?? slanted(answer, parties),
    ),
  )
  opposeRivals(stated, answers)
  sharePhrasing(stated, answers)
  const sources = new Set(stated.flatMap((claimant) => claimant?.party ?? (claimant ? '' : [])))
  const [only] = sources
  if (sources.size !== 1 || !only) return stated
  const side = sideOf(only, stated, parties)
  const slantedSentences = new Set(answers.flatMap(({ figure }) => (figure.slant ? [figure.sentence.start] : [])))
  const values = new Map<string, Set<number | null>>()
  for (const { dispute, figure } of answers) {
    values.set(dispute.id, (values.get(dispute.id) ?? new Set()).add(bound(figure)))
  }
  return answers.map(({ figure, dispute: { id, quantity } }, i) => {
    if (stated[i]) return stated[i]
    if (figure.attribution.claimant !== null || figure.attribution.stance !== 'asserts') return null
    // Reported from someone unnamed: believed to be that side's only where the same sentence uses its words.
    if (!figure.attribution.ownVoice && !slantedSentences.has(figure.sentence.start)) return null
    // Where the text gives several values, one of them may be somebody else's; not where it speaks as that side does.
    const rivals = (values.get(id)?.size ?? 0) > 1 && slantedSentences.size === 0
    return !rivals && quantity?.by === only && quantity.whose !== only ? side : null
  })
}

/**
 * "Nine if one believes the Taliban, more than 200 if one believes the generals": officials of whom a text does not say
 * whose, set against one side's number, are the other side's. Fills in `stated`.
 */
function opposeRivals(stated: (Claimant | null)[], answers: readonly Answer[]): void {
  const sides = new Map<string, Set<string>>()
  const key = ({ figure, dispute }: Answer) => `${figure.sentence.start} ${dispute.id}`
  answers.forEach((answer, i) => {
    const party = stated[i]?.party
    if (party) sides.set(key(answer), (sides.get(key(answer)) ?? new Set()).add(party))
  })
  answers.forEach((answer, i) => {
    const claimant = stated[i]
    const [rival, ...more] = sides.get(key(answer)) ?? []
    const { whose, by } = answer.dispute.quantity ?? { whose: null, by: null }
    if (!claimant || claimant.party !== null || !rival || more.length > 0 || !OFFICIAL.test(claimant.name)) return
    const other = rival === whose ? by : rival === by ? whose : null
    if (other !== null) stated[i] = { name: claimant.name, party: other }
  })
}

/**
 * "Our 23 brave sons embraced martyrdom, and 29 were injured": a sentence in one side's words has all its figures from
 * there, unless it names somebody. Fills in `stated`.
 */
function sharePhrasing(stated: (Claimant | null)[], answers: readonly Answer[]): void {
  const bySentence = new Map<number, { claimant: Claimant; slanted: boolean } | null>()
  answers.forEach(({ figure }, i) => {
    const claimant = stated[i]
    if (!claimant) return
    const { start } = figure.sentence
    const known = bySentence.get(start)
    const slanted = figure.slant !== undefined && isOwnVoice(figure)
    if (known === undefined) bySentence.set(start, { claimant, slanted })
    else if (known && known.claimant.party === claimant.party) known.slanted ||= slanted
    else bySentence.set(start, null)
  })
  answers.forEach(({ figure }, i) => {
    const shared = bySentence.get(figure.sentence.start)
    if (!stated[i] && isOwnVoice(figure) && shared?.slanted) stated[i] = shared.claimant
  })
}

/** "The same sources said": a speaker whose side one figure shows has it in the others too. */
function sameSpeakers(claimants: readonly (Claimant | null)[]): (Claimant | null)[] {
  const sides = new Map<string, string>()
  for (const claimant of claimants) if (claimant?.party) sides.set(claimant.name, claimant.party)
  return claimants.map(
    (claimant) => claimant && { ...claimant, party: claimant.party ?? sides.get(claimant.name) ?? null },
  )
}

const isOwnVoice = ({ attribution }: Figure) => attribution.claimant === null && attribution.ownVoice

/** Party of those who are none of the event's: outlets, witnesses, people whom a text does not name. */
const THIRD_PARTY = 'third-party'
const UNNAMED = 'unnamed sources'

const CONFIRMING = /\b(?:confirm|acknowledge|admit|conced)/i
const TAKING = /^(?:captured|destroyed|downed)$/
const FORCES = /\b(?:security|military|army|official|government|intelligence|police)\b/i
const isForces = (name: string) =>
  /\b(?:security|military)\b/i.test(name) && /\b(?:sources?|officials?|forces|circles|quarters)\b/i.test(name)
const OFFICIAL =
  /\b(?:officials?|authorities|authority|military|army|government|ministry|spokes\w+|mouthpieces?|propagandists?|generals|forces)\b/i
const BYSTANDERS =
  /\b(?:witness(?:es)?|eyewitness(?:es)?|residents?|villagers?|locals|doctors?|medics|analysts?|experts?|observers?|reporters?|journalists?)\b|\b(?:media|newspapers?|outlets?|broadcasters?|channels?|think tank)$/i

const SOMEONE = /^(?:(?:unnamed|anonymous|local|several|some) )?(?:sources?(?: (?:in|from|at|close to) .*)?|reports?)$/i
const isSomeone = (name: string) => SOMEONE.test(name) && !FORCES.test(name)

/** Whom the text names; where that leaves the side open, what shows it: the words used, the same value elsewhere. */
function named(answer: Answer, elsewhere: Elsewhere): Claimant | null {
  const { figure, dispute, cue } = answer
  const { claimant } = figure.attribution
  // Who disputes a figure does not give it.
  if (figure.attribution.stance === 'denies') return elsewhere(answer)
  if (!claimant || claimant.party !== null) return claimant
  const { name } = claimant
  if (isMediaName(name.toLowerCase()) || BYSTANDERS.test(name) || isSomeone(name)) return { name, party: THIRD_PARTY }
  if (!OFFICIAL.test(name) && !isForces(name)) return claimant
  // "Confirmed by officials: 23 Pakistani and nine Afghan soldiers dead": each side's own.
  if (figure.whose !== null && CONFIRMING.test(cue)) return { name, party: figure.whose }
  // "Security sources: 19 Afghan posts captured": those who took them.
  const { quantity } = dispute
  if (quantity?.by && TAKING.test(quantity.measure) && isForces(name)) return { name, party: quantity.by }
  const { slant } = figure
  const side = slant ? (slant === 'own' ? quantity?.whose : quantity?.by) : elsewhere(answer)?.party
  return { name, party: side ?? null }
}

/** Whom the text names elsewhere for the same value of the same dispute; null where that is nobody or several. */
function claimantsByValue(answers: readonly Answer[]): Elsewhere {
  const known = new Map<string, Map<string, Claimant>>()
  const key = ({ dispute, figure }: Answer) => `${dispute.id} ${bound(figure)}`
  for (const answer of answers) {
    const { claimant, stance } = answer.figure.attribution
    if (!claimant?.party || stance !== 'asserts') continue
    const parties = known.get(key(answer)) ?? new Map<string, Claimant>()
    known.set(key(answer), parties)
    if (!parties.has(claimant.party)) parties.set(claimant.party, claimant)
  }
  return (answer) => {
    const named = [...(known.get(key(answer))?.values() ?? [])]
    return named.length === 1 ? (named[0] ?? null) : null
  }
}

function slanted({ figure, dispute }: Answer, parties: ReadonlyMap<string, Party>): Claimant | null {
  if (!isOwnVoice(figure) || !figure.slant || !dispute.quantity) return null
  const party = figure.slant === 'own' ? dispute.quantity.whose : dispute.quantity.by
  return claimantOf(party, parties)
}

function claimantOf(party: string | null, parties: ReadonlyMap<string, Party>): Claimant | null {
  const known = party === null ? undefined : parties.get(party)
  return known ? { name: known.name, party: known.id } : null
}

/** The side itself, or its one speaker where all figures come from that one. */
function sideOf(
  party: string,
  stated: readonly (Claimant | null)[],
  parties: ReadonlyMap<string, Party>,
): Claimant | null {
  const names = new Set(stated.flatMap((claimant) => (claimant?.party === party ? [claimant.name] : [])))
  const [name] = names
  return names.size === 1 && name !== undefined ? { name, party } : claimantOf(party, parties)
}
