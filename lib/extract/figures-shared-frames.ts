import type { Figure } from '../model/figure.ts'
import { ARMED_CLASSES } from './lexicon/counted.ts'

/** Smaller numbers are alike by chance. */
const LEAST = 10

/**
 * Lets figures of one document that are the same figure (value, what happened, the like counted) know of each other
 * whose, by whom and when they are: a headline's "over 20 security personnel killed" is the text's "more than 20 officers
 * killed by" someone. Only where all that say it agree. Linear in the figures.
 */
export function shareFrames(figures: readonly Figure[]): void {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) {
    const key = keyOf(figure)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(figure)
    else groups.set(key, [figure])
  }
  for (const group of groups.values()) {
    if (group.length < 2) continue
    const whose = onlyOne(group.map((figure) => figure.whose))
    const by = onlyOne(group.map((figure) => figure.by))
    const days = new Set(group.flatMap(({ when: given }) => (given ? [`${given.from} ${given.to}`] : [])))
    const when = days.size === 1 ? (group.find((figure) => figure.when)?.when ?? null) : null
    for (const figure of group) {
      // What is said in the sentence itself goes before.
      const silent = figure.whose === null && figure.by === null
      if (silent && whose !== null) figure.whose = whose
      if (figure.by === null && by !== null && by !== figure.whose) figure.by = by
      // A headline has no room for the day; another sentence without one may be of another day.
      if (figure.headline) figure.when ??= when
    }
  }
}

/** An ellipsis whose source has learnt whose it is from elsewhere is that side's too: "23 soldiers dead, 29 wounded". */
export function followSources(figures: readonly Figure[], sources: ReadonlyMap<Figure, Figure>): void {
  for (const figure of figures) {
    const source = sources.get(figure)
    if (source && figure.whose === null && figure.by === null) figure.whose = source.whose
  }
}

/** "took the lives of 20 officers and three civilians": one deed, so whoever did the one did the other. */
export function shareDoers(figures: readonly Figure[], together: ReadonlyMap<Figure, Figure>): void {
  for (const figure of figures) {
    const beside = together.get(figure)
    if (beside && figure.whose === null && figure.by === null) figure.by = beside.by
  }
}

function keyOf({ min, max, measure, counted, part, combined, rejected, when }: Figure): string | null {
  const value = min ?? max
  if (value === null || value < LEAST || measure === null || part || combined || rejected) return null
  return `${value} ${measure} ${ARMED_CLASSES.has(counted) ? 'armed' : counted} ${when?.from === '0001-01-01'}`
}

/** The only value of a list besides null; null where there is none or several. */
function onlyOne(values: readonly (string | null)[]): string | null {
  const found = new Set(values.filter((value) => value !== null))
  return found.size === 1 ? ([...found][0] ?? null) : null
}
