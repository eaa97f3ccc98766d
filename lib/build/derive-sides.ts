import type { Candidate } from './derive-candidates.ts'
import { groupBy } from './group.ts'

/** Smaller numbers are alike by chance. */
export const TELLING = 10

/** The values of a candidate as one word; null where it has none. */
export const rangeOf = ({ figure }: Candidate) =>
  figure.min === null && figure.max === null ? null : `${figure.min ?? ''}..${figure.max ?? ''}`
/** The number that a candidate gives, 0 where it has none. */
export const sizeOf = ({ figure }: Candidate) => figure.min ?? figure.max ?? 0

/** Candidates of one side's losses, or of one doer's. */
interface OfSide {
  whose: string | null
  by: string | null
  items: readonly Candidate[]
}

/** Sorts candidates by whose people or things they are; where no text says that, by who did it. */
export function splitBySide(all: readonly Candidate[]): OfSide[] {
  const stated = new Set(all.flatMap(({ figure }) => figure.whose ?? []))
  // Nobody shoots down what is theirs: what an owner shot down was someone else's.
  const others = all.filter(
    ({ measure, figure }) =>
      measure === 'downed' && figure.whose === null && figure.by !== null && stated.has(figure.by),
  )
  const sides = splitBy(
    all.filter((one) => !others.includes(one)),
    ({ figure }) => figure.whose,
  )
  if (others.length > 0) sides.push({ key: null, items: others })
  return sides.flatMap(({ key, items }) => (key === null ? splitByDoer(items) : [{ whose: key, by: null, items }]))
}

/** By who did it; a doer whom a single document names, where more name another one, makes no question of its own. */
function splitByDoer(items: readonly Candidate[]): OfSide[] {
  const files = [...groupBy(items, ({ figure }) => figure.by)]
    .map(([by, group]) => ({ by, count: new Set(group.map(({ document }) => document.file)).size }))
    .filter(({ by }) => by !== null)
  const most = Math.max(0, ...files.map(({ count }) => count))
  const doers = new Set(files.filter(({ count }) => count > 1 || most === 1).map(({ by }) => by))
  return splitBy(items, ({ figure }) => (doers.has(figure.by) ? figure.by : null)).map(({ key, items: group }) => ({
    whose: null,
    by: key,
    items: group,
  }))
}

/**
 * Splits where two or more sides are named. What names none goes with the side that has its value; where only one side
 * is named at all, with that one.
 */
function splitBy(
  items: readonly Candidate[],
  side: (candidate: Candidate) => string | null,
): { key: string | null; items: readonly Candidate[] }[] {
  const sides = new Set(items.flatMap((item) => side(item) ?? []))
  if (sides.size < 2) return [{ key: [...sides][0] ?? null, items }]
  const byValue = groupBy(
    items.filter((item) => side(item) !== null && sizeOf(item) >= TELLING),
    (item) => `${sizeOf(item)}`,
  )
  const placed = items.map((item) => {
    const same = new Set((byValue.get(`${sizeOf(item)}`) ?? []).map(side))
    return { item, key: side(item) ?? (same.size === 1 ? [...same][0] : null) ?? null }
  })
  return [...groupBy(placed, ({ key }) => key)].map(([key, group]) => ({ key, items: group.map(({ item }) => item) }))
}
