import type { Claimant, Figure } from '../model/figure.ts'
import type { Party } from '../model/pack.ts'
import type { Answer } from './repetition.ts'

/**
 * Whose figure each answer of a page is. First whom the text names; then, where it states a figure in its own voice:
 * whom it names elsewhere for the same value of the same dispute; the side whose words it uses ("martyred",
 * "neutralised"); the only side that its figures come from, for that side's count of the other's losses. Null where
 * that does not make it clear. Whether the text is in its own voice stays as it is.
 */
export function pageClaimants(answers: readonly Answer[], parties: ReadonlyMap<string, Party>): (Claimant | null)[] {
  const stated = answers.map((answer) => named(answer) ?? repeated(answer, answers) ?? slanted(answer, parties))
  const sources = new Set(stated.flatMap((claimant) => claimant?.party ?? (claimant ? '' : [])))
  const [only] = sources
  return answers.map((answer, i) => {
    if (stated[i]) return stated[i]
    if (!isUnclear(answer.figure) || sources.size !== 1 || !only) return null
    // Reported from someone unnamed: believed to be that side's only where the same sentence uses its words.
    if (!isOwnVoice(answer.figure) && !slantedNear(answer, answers)) return null
    const { quantity } = answer.dispute
    const othersLoss = quantity?.by === only && quantity.whose !== only
    return othersLoss ? sideOf(only, answers, stated, parties) : null
  })
}

const isOwnVoice = ({ attribution }: Figure) => attribution.claimant === null && attribution.ownVoice
const isUnclear = ({ attribution }: Figure) => attribution.claimant === null && attribution.stance === 'asserts'

function slantedNear({ figure }: Answer, answers: readonly Answer[]): boolean {
  return answers.some(
    (other) => other.figure.slant !== undefined && other.figure.sentence.start === figure.sentence.start,
  )
}

const CONFIRMING = /\b(?:confirm|acknowledge|admit|conced)/i
const OFFICIAL = /\b(?:officials?|authorities|authority|military|army|government|ministry|spokes\w+)\b/i

function named({ figure, cue }: Answer): Claimant | null {
  const { claimant } = figure.attribution
  if (!claimant) return null
  // "Confirmed by officials: 23 Pakistani and nine Afghan soldiers dead": each side's own.
  if (claimant.party === null && figure.whose !== null && OFFICIAL.test(claimant.name) && CONFIRMING.test(cue)) {
    return { name: claimant.name, party: figure.whose }
  }
  return claimant
}

function repeated(answer: Answer, answers: readonly Answer[]): Claimant | null {
  if (!isOwnVoice(answer.figure)) return null
  const others = answers.filter(
    (other) =>
      other !== answer &&
      other.dispute.id === answer.dispute.id &&
      other.figure.attribution.claimant !== null &&
      other.figure.attribution.stance === 'asserts' &&
      bound(other.figure) === bound(answer.figure),
  )
  const parties = new Set(others.map(({ figure }) => figure.attribution.claimant?.party ?? ''))
  return parties.size === 1 ? (others[0]?.figure.attribution.claimant ?? null) : null
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
  answers: readonly Answer[],
  stated: readonly (Claimant | null)[],
  parties: ReadonlyMap<string, Party>,
): Claimant | null {
  const names = new Set(answers.flatMap((_, i) => (stated[i]?.party === party ? [stated[i].name] : [])))
  const [name] = names
  return names.size === 1 && name !== undefined ? { name, party } : claimantOf(party, parties)
}

/** The number that a figure turns on; "200" repeats "more than 200". */
const bound = ({ min, max }: Figure): number | null => min ?? max
