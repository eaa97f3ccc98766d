import type { Draft } from './figures-draft.ts'
import type { Unit } from './figures-units.ts'
import { OWNING_UP } from './lexicon/figure-words.ts'

const MAKING = /^(?:makes?|made|puts?|has|had|have|gives?|gave)$/
const JOINT = /^(?:,|;|and|while|but|whereas)$/

/**
 * Reads who says the second of two numbers where its clause leaves out what the first one said: "Pakistan admits to 23
 * dead, Kabul to nine" (each its own), "Kabul put them at nine; Islamabad made it over 200", "Islamabad: it is 58".
 */
export function readParallel(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    const source = drafts[index - 1]
    const { np, line } = draft
    if (!source || np.counted !== null || np.belongs !== null || source.line !== line) return
    const { units } = line
    const told = source.attribution.claimant?.party ?? null
    const gap = gapped(units, np.at)
    if (gap && owns(units, source) && gap.name?.party !== told) {
      speak(draft, gap)
      np.belongs = { kind: 'party', party: gap.name?.party as string }
      return
    }
    if (draft.attribution.claimant !== null && draft.attribution.claimant.party !== null && !gap) return
    const teller = maker(units, np.at)
    if (teller && draft.attribution.claimant === null) speak(draft, teller)
  })
}

/** Who stands right before "to 23" or "23" in a clause without a verb: "…, Kabul to nine". */
function gapped(units: readonly Unit[], at: number): Unit | null {
  const name = units[at - 1]?.lower === 'to' ? at - 2 : at - 1
  const unit = units[name]
  const clause = units[units[name - 1]?.lower === 'the' ? name - 2 : name - 1]
  return isSide(unit) && JOINT.test(clause?.lower ?? '') ? unit : null
}

/** True where the clause of a figure owns up to it. */
const owns = (units: readonly Unit[], { np }: Draft): boolean =>
  units.slice(Math.max(0, np.at - 5), np.at).some(({ lower }) => OWNING_UP.has(lower)) &&
  units[np.at - 1]?.lower === 'to'

/** "Islamabad made it over 200", "Kabul: it is 58" */
function maker(units: readonly Unit[], at: number): Unit | null {
  let i = at - 1
  while (i > 0 && /^(?:at|is|was|be|to)$/.test(units[i]?.lower ?? '')) i--
  if (units[i]?.lower !== 'it') return null
  const verb = units[i - 1]?.lower ?? ''
  const unit = units[i - 2]
  return (verb === ':' || MAKING.test(verb)) && isSide(unit) ? unit : null
}

const isSide = (unit: Unit | undefined): unit is Unit =>
  unit?.name?.party != null && /^(?:party|voice)$/.test(unit.name.kind)

function speak(draft: Draft, { name, start, end }: Unit): void {
  if (!name) return
  draft.attribution = {
    claimant: { name: name.name, party: name.party },
    via: null,
    cue: { start, end },
    ownVoice: false,
    stance: 'asserts',
  }
}
