import { ARMED_CLASSES, impliedMeasure, isPeople, isUnspecific } from '../extract/lexicon/counted.ts'
import type { Figure } from '../model/figure.ts'
import type { Dispute, DisputeQuantity } from '../model/pack.ts'
import type { EventReading } from './event-reading.ts'
import { accountTells, disputeTold } from './known-account.ts'
import type { CompiledEvent } from './packs.ts'

/** Why a figure is or is not an answer to a dispute's question. */
export interface Fit {
  dispute: Dispute
  /** 0..1. */
  score: number
}

/** Measures that texts use for one and the same thing happening to a class. */
const SAME: Record<string, string[]> = {
  downed: ['destroyed'],
  closed: [],
}

/** What of the document counts for each of its figures. */
export interface FitView {
  /** Takes in amounts that are hardly a number. */
  loose?: boolean
  /** All whom the document's figures name as having done something. */
  doers?: ReadonlySet<string>
}

/**
 * The dispute that a figure answers, or null where none does or the text leaves it open. Without `loose` amounts that
 * are hardly a number answer nothing.
 */
export function fitFigure(
  figure: Figure,
  compiled: CompiledEvent,
  reading: EventReading,
  { loose = false, doers = new Set() }: FitView = {},
): Fit | null {
  if (figure.part || figure.combined || figure.rejected) return null
  if (figure.reference) return fitReference(figure, compiled, reading)
  if (figure.measure === null) return null
  if (!loose && isLoose(figure)) return null
  let best: Fit | null = null
  for (const dispute of compiled.figures) {
    const { quantity } = dispute
    if (!quantity) continue
    if (!fitMeasure(figure, quantity)) continue
    const counted = fitCounted(figure, quantity)
    if (counted === 0 || isAnyone(figure, quantity) || (counted < 1 && isTotal(figure, quantity, compiled))) continue
    if (figure.unit !== quantity.unit) continue
    const window = dispute.window ?? compiled.event.window
    const before = window.from < compiled.event.window.from
    const near = quantity.by !== null && reading.partiesAt(figure).has(quantity.by)
    const owned = near || (quantity.by !== null && before && reading.isClaimedBy(quantity.by, figure))
    const victims = owned && before && counted === 1 && figure.whose === null && figure.by === null
    const whose =
      fitWhose(figure, quantity, compiled, reading) ||
      (victims || accountTells(figure, dispute, compiled.figures, (other) => isOfTheKind(figure, other)) ? TOLD : 0)
    if (whose === 0) continue
    // What is like a crossing and has nothing of either side beside it may be any road or gate.
    if (quantity.whose === null && counted < 1 && whose < 0.9) continue
    // What led up to the event is another matter: the text must name who did it.
    if (before && figure.by !== quantity.by && !owned) continue
    if (before && figure.by !== null && figure.by !== quantity.by) continue
    if (!before && (isOthersDoing(figure, quantity, doers, reading) || isOthersClaim(figure, quantity))) continue
    if (!reading.includes(figure, window)) continue
    const score = counted * whose * (before && figure.by === quantity.by ? 1 : before ? 0.9 : 1)
    if (!best || score > best.score) best = { dispute, score }
  }
  return best
}

/** The dispute of a number that a speaker gives in one account only: "the number 58 was given by Mujahid". */
function fitReference(figure: Figure, { figures, event }: CompiledEvent, reading: EventReading): Fit | null {
  const bare = figure.whose === null
  if (bare && figure.attribution.claimant?.party == null) return null
  const dispute = bare
    ? figures.find((one) => accountTells(figure, one, figures, () => true))
    : disputeTold(figure, figures, (quantity) => fitCounted(figure, quantity) > 0)
  return dispute && reading.includes(figure, dispute.window ?? event.window) ? { dispute, score: TOLD } : null
}

/** How sure it is whose a figure is that an account of the pack tells. */
const TOLD = 0.7

const isOfTheKind = (figure: Figure, quantity: DisputeQuantity): boolean =>
  fitMeasure(figure, quantity) && fitCounted(figure, quantity) > 0

/**
 * True where a document knows only doers that are none of the two sides of a question, as one about a third party's
 * attacks does: what it leaves without a doer is theirs, unless the sentence or its speaker say otherwise.
 */
function isOthersDoing(
  figure: Figure,
  quantity: DisputeQuantity,
  doers: ReadonlySet<string>,
  reading: EventReading,
): boolean {
  if (figure.by !== null || quantity.by === null || quantity.whose === null || doers.size === 0) return false
  if (doers.has(quantity.by) || doers.has(quantity.whose)) return false
  const near = reading.partiesAt(figure)
  if (figure.whose === null) return !near.has(quantity.whose)
  return figure.attribution.claimant?.party !== quantity.by && !near.has(quantity.by)
}

/** Armed groups that are no side of the event by name: what they say was done to a side they say they did. */
const ARMED_GROUP =
  /\b(?:separatists?|rebels?|insurgents?|guerrillas?|secessionists?|liberation (?:army|front|force))\b/i

/** "Separatists said they had killed 12 soldiers": a third party's doing, whoever's soldiers they were. */
function isOthersClaim({ by, attribution: { claimant } }: Figure, quantity: DisputeQuantity): boolean {
  return (
    by === null &&
    quantity.by !== null &&
    claimant !== null &&
    claimant.party !== quantity.by &&
    ARMED_GROUP.test(claimant.name)
  )
}

/** Words of amount that answer no "how many": "many", "heavy", "a number of". */
const LOOSE = /^(?:many|multiple|numerous|heavy|various|a number of|some|a lot of|countless|huge|large|considerable)\b/i

const isLoose = ({ min, max, surface }: Figure) => min === null && max === null && LOOSE.test(surface)

function fitMeasure(figure: Figure, quantity: DisputeQuantity): boolean {
  if (figure.measure === quantity.measure) return true
  if (SAME[quantity.measure]?.includes(figure.measure ?? '')) return true
  if (figure.measure !== 'casualties' || quantity.measure !== 'killed') return false
  // "military casualties": where the pack lists the very words.
  const last = figure.countedWords.toLowerCase().split(' ').at(-1) ?? ''
  const casualties = impliedMeasure(last)?.measure === 'casualties'
  return casualties && listed(figure, quantity)
}

/** Classes whose words may leave open what sort of people they are; "security men" do not. */
const UNSPECIFIC: ReadonlySet<string> = new Set(['person', 'life', 'member', 'casualty'])

/** "Thirty wounded Afghans were carried in, doctors said": of a people, whom no side calls its fighters. */
function isAnyone(
  { counted, countedWords, attribution: { claimant } }: Figure,
  { whose, by }: DisputeQuantity,
): boolean {
  if (counted !== 'member' || !/\b\p{Lu}\p{L}+s$/u.test(countedWords)) return false
  const teller = claimant?.party ?? null
  return teller === null || (teller !== whose && teller !== by)
}

const PASSAGES: ReadonlySet<string> = new Set(['crossing', 'post', 'bridge'])

/** How well what is counted fits, 0 where it does not. */
export function fitCounted(figure: Figure, quantity: DisputeQuantity): number {
  if (figure.counted === quantity.counted) return 1
  if (listed(figure, quantity)) return 1
  if (UNSPECIFIC.has(figure.counted) && isUnspecific(figure.countedWords)) return isPeople(quantity.counted) ? 0.8 : 0
  if (ARMED_CLASSES.has(figure.counted) && ARMED_CLASSES.has(quantity.counted)) return 0.85
  // What is closed at a border is a crossing, whatever it is called.
  if (figure.measure === 'closed' && PASSAGES.has(figure.counted) && PASSAGES.has(quantity.counted)) return 0.85
  return 0
}

function listed(figure: Figure, quantity: DisputeQuantity): boolean {
  const words = ` ${figure.countedWords.toLowerCase()} `
  return words.length > 2 && quantity.words.some((word) => words.includes(` ${word.toLowerCase()} `))
}

/** How well the side fits, 0 where it does not or where the text does not tell. */
function fitWhose(figure: Figure, quantity: DisputeQuantity, compiled: CompiledEvent, reading: EventReading): number {
  const byConflicts = figure.by !== null && quantity.by !== null && figure.by !== quantity.by
  if (quantity.whose === null) {
    if (byConflicts) return 0
    const near = reading.partiesAt(figure)
    return figure.by === quantity.by || compiled.event.parties.some((party) => near.has(party)) ? 0.9 : 0.7
  }
  if (figure.whose === quantity.whose) return byConflicts ? 0 : 1
  if (figure.whose !== null) return 0
  if (figure.by !== null) return figure.by === quantity.by ? 0.9 : 0
  // "the assailants were cut down": the words say whose where one of the two sides speaks or is named.
  if (!listed(figure, quantity) || listedByOthers(figure, quantity, compiled)) return 0
  const near = reading.partiesAt(figure)
  const speaker = figure.attribution.claimant?.party ?? null
  const sides = [quantity.whose, quantity.by]
  return sides.some((side) => side !== null && (side === speaker || near.has(side))) ? 0.75 : 0
}

/**
 * True where a count of nobody in particular ("attacks kill 23") may add up several questions of the event: the same
 * thing done by the same party, asked for soldiers and for civilians.
 */
function isTotal(figure: Figure, quantity: DisputeQuantity, compiled: CompiledEvent): boolean {
  if (!isUnspecific(figure.countedWords) || figure.counted !== 'person') return false
  return compiled.figures.some(
    ({ quantity: other }) =>
      other &&
      other.counted !== quantity.counted &&
      isPeople(other.counted) &&
      other.measure === quantity.measure &&
      other.whose === quantity.whose &&
      other.by === quantity.by,
  )
}

/** True where the words stand for another side's as well. */
function listedByOthers(figure: Figure, quantity: DisputeQuantity, compiled: CompiledEvent): boolean {
  return compiled.figures.some(
    (other) =>
      other.quantity &&
      other.quantity.whose !== quantity.whose &&
      other.quantity.measure === quantity.measure &&
      listed(figure, other.quantity),
  )
}
