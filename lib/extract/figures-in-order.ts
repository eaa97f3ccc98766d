import type { Draft } from './figures-draft.ts'
import type { Unit } from './figures-units.ts'

const FIGURES = /^(?:figures|numbers|counts|totals|tallies|estimates)$/
const SAYING = /^(?:are|were|stand|stood|at|of|as|read|put|:)$/

/**
 * "The army speaks of 23 soldiers killed and 29 injured. According to Kabul, the figures are 58 and 30": as many bare
 * numbers as the figures of the sentence before, in their order. True where they were so filled in.
 */
export function fillInOrder(drafts: readonly Draft[], before: readonly Draft[]): boolean {
  const [first, second] = drafts
  if (!first || !second || drafts.length > 4 || !before.length) return false
  const index = before.at(-1)?.line.index ?? -9
  const asked = before.filter(({ line, np }) => line.index === index && line.units[np.at]?.number)
  if (first.line.index - index > 1 || asked.length !== drafts.length) return false
  if (asked.some(({ measure, part }) => measure === null || part)) return false
  const { units } = first.line
  const bare = drafts.every(
    ({ np, measure }, i) => measure === null && np.end === np.at + 1 && joins(units, drafts[i - 1], np.at),
  )
  if (!bare || !namesFigures(units, first.np.at)) return false
  drafts.forEach((draft, i) => {
    const source = asked[i] as Draft
    draft.source = source
    draft.counted = source.counted
    draft.known = source.known
    draft.bySide = source.bySide
    draft.countedWords = source.countedWords
    draft.measure = source.measure
    draft.header = null
  })
  return true
}

/** "the figures are", "the numbers stand at", right before the first of them. */
function namesFigures(units: readonly Unit[], at: number): boolean {
  if (!SAYING.test(units[at - 1]?.lower ?? '')) return false
  return units.slice(Math.max(0, at - 5), at).some(({ lower }) => FIGURES.test(lower))
}

/** "58 and 30", "58, 30 and 25" */
function joins(units: readonly Unit[], previous: Draft | undefined, at: number): boolean {
  if (!previous) return true
  const between = units.slice(previous.np.at + 1, at)
  return between.length <= 2 && between.every(({ lower }) => lower === 'and' || lower === ',')
}
