import type { Draft } from './figures-draft.ts'
import { isAfterthought } from './figures-ellipsis.ts'
import type { Unit } from './figures-units.ts'

const FIGURES = /^(?:figures|numbers|counts|totals|tallies|estimates)$/
const SAYING = /^(?:are|were|stand|stood|at|of|as|read|put|:)$/

/**
 * Fills in bare numbers from the figures before them, in their order: "The army speaks of 23 soldiers killed and 29
 * injured. According to Kabul, the figures are 58 and 30", "Its toll was 23 killed and 29 wounded; Kabul's, nine and 16".
 * A single number goes on with the first of several. `before` are figures of earlier sentences.
 */
export function fillInOrder(drafts: readonly Draft[], before: readonly Draft[]): void {
  const [first] = drafts
  if (!first || drafts.length > 6) return
  const { units } = first.line
  const second = drafts.findIndex(({ np }, i) => i > 0 && isBreak(units, drafts[i - 1] as Draft, np.at))
  if (second > 1) {
    const tail = drafts.slice(second)
    if (tail.length === 1 || tail.length === second) follow(drafts.slice(0, second), tail)
    return
  }
  const index = before.at(-1)?.line.index ?? -9
  const told = before.filter(({ line, np }) => line.index === index && line.units[np.at]?.number)
  if (first.line.index - index > 1 || drafts.length < 2 || told.length !== drafts.length) return
  if (namesFigures(units, first.np.at)) follow(told, drafts)
}

/** Takes over what the figures of `told` count, one by one, where all of `drafts` are bare. */
function follow(told: readonly Draft[], drafts: readonly Draft[]): void {
  const measures = told.map((one, i) => one.measure ?? measureAfter(told[i - 1], one))
  if (told.some(({ part }, i) => measures[i] === null || part)) return
  const bare = drafts.every(
    ({ np, measure, line }, i) => measure === null && np.counted === null && joins(line.units, drafts[i - 1], np.at),
  )
  if (!bare) return
  drafts.forEach((draft, i) => {
    const source = told[i] as Draft
    draft.source = source
    draft.counted = source.counted
    draft.known = source.known
    draft.bySide = source.bySide
    draft.countedWords = source.countedWords
    draft.measure = measures[i] ?? null
    draft.header = null
  })
}

/** "23 soldiers fell, and 200 fighters": what is said of the first. */
const measureAfter = (previous: Draft | undefined, draft: Draft): string | null =>
  previous && isAfterthought(previous, draft) ? previous.measure : null

const isBreak = (units: readonly Unit[], { np }: Draft, at: number): boolean =>
  units.slice(np.end, at).some(({ lower }) => lower === ';')

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
