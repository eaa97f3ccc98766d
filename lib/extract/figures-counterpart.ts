import { attacker } from './figures-doer.ts'
import type { Draft } from './figures-draft.ts'
import type { Unit } from './figures-units.ts'
import { OWNING_UP } from './lexicon/figure-words.ts'

const BOASTS = /^(?:claims?|claimed|claiming|boasts?|boasted|boasting|brags?|bragged)$/
const RETURN = /^(?:return|reply|response|exchange|retaliation|revenge|answer)$/
const BESIDES = /^(?:besides|alongside|plus)$/
const THINGS = /^(?:captured|destroyed|downed)$/

/**
 * True where a figure is what its speaker claims of the other side, beside what the same speaker owns up to: "Pakistan
 * acknowledged 23 dead and claimed over 200 in return".
 */
export function isReturned({ np, line: { units } }: Draft, source: Draft): boolean {
  if (np.counted !== null || source.line.units !== units) return false
  const after = units.slice(np.end, np.end + 4)
  const reply = after.some(({ lower }, i) => lower === 'in' && RETURN.test(after[i + 1]?.lower ?? ''))
  const between = units.slice(source.np.end, np.at)
  const owned = units.slice(0, source.np.at).some(({ lower }) => OWNING_UP.has(lower))
  return reply || (owned && between.some(({ lower }) => BOASTS.test(lower)))
}

/** "at the cost of 23 lives: Pakistani army": what it cost the one who beat back the other's attack. */
export function isOwnCost({ link, line, attribution }: Draft): boolean {
  const speaker = attribution.claimant?.party ?? null
  if (!link || speaker === null || !/\b(?:cost|price)\b/.test(wordsOf(line.units, link.happening))) return false
  const other = attacker(line)
  if (other === speaker) return false
  // "Raid beaten off at the cost of 23 lives: army": whoever beat it off paid.
  if (other === null) return line.units.some(({ lower }, i) => REPELLED.test(lower) || isBeatenOff(line.units, i))
  return line.units.every(({ name }) => !name?.party || name.party === other || name.party === speaker)
}

const REPELLED = /^(?:repelled|repulsed|repelling|repulsing|thwarted|thwarting|foiled|foiling|repels|foils|thwarts)$/

/** "beaten off", "fought back" */
const isBeatenOff = (units: readonly Unit[], at: number): boolean =>
  /^(?:beat|beaten|beating|fought|fended|driven|drove|thrown|threw)$/.test(units[at]?.lower ?? '') &&
  /^(?:off|back)$/.test(units[at + 1]?.lower ?? '')

const wordsOf = (units: readonly Unit[], { from, to }: { from: number; to: number }): string =>
  units
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')

/**
 * Gives figures of one sentence the side that their neighbour names: "23 dead, 29 injured on our side", and "claims the
 * lives of over 200 Taliban, besides 21 positions overrun".
 */
export function shareSide(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1]
    const previous = drafts[index - 1]
    if (draft.whose !== null || draft.by !== null || draft.measure === null) return
    if (next?.whose != null && isPair(draft, next)) draft.whose = next.whose
    else if (previous?.whose != null && THINGS.test(draft.measure) && draft.np.belongs === null) {
      const speaker = draft.attribution.claimant?.party ?? null
      if (speaker === previous.whose || previous.attribution.claimant?.party === previous.whose) return
      const joint = draft.line.units.slice(Math.max(previous.np.end, draft.np.at - 2), draft.np.at)
      if (joint.some(({ lower }) => BESIDES.test(lower))) draft.whose = previous.whose
    }
  })
}

/** "23 dead, 29 injured on our side": two states and then the side. */
function isPair(a: Draft, b: Draft): boolean {
  if (a.np.counted !== null || b.np.counted !== null || b.np.belongs !== null || a.measure === b.measure) return false
  if (a.link?.side !== 'right' || b.link?.side !== 'right' || a.link.cost > 1 || b.link.cost > 1) return false
  const { units } = a.line
  return units.slice(a.link.happening.to, b.np.at).every(({ lower }) => /^(?:,|and|with)$/.test(lower))
}

/** "It has lost 23. Another 29 are under treatment": beside the dead, those in hospital are the injured. */
export function hurt(drafts: readonly Draft[], before: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    if (draft.measure !== 'hospitalised' || draft.np.part) return
    const last = drafts[index - 1] ?? before.at(-1)
    const near = last && last.line.paragraph === draft.line.paragraph && draft.line.index - last.line.index <= 1
    if (near && last.measure === 'killed') draft.measure = 'injured'
  })
}

/** "Pakistan says 200 fighters killed, Taliban say 58 soldiers": passive for the first, so for the second as well. */
export function isPassiveBefore({ link, attribution }: Draft, previous: Draft | undefined): boolean {
  const shared = link?.side === 'left' && previous?.link?.side === 'right' && previous.link.happening === link.happening
  return shared && previous.attribution.claimant?.party !== attribution.claimant?.party
}
