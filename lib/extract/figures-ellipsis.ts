import { isBareAnswer, isQuestion, measureBefore, takesUp } from './figures-anaphora.ts'
import type { Draft } from './figures-draft.ts'
import type { Unit } from './figures-units.ts'
import { isPeople } from './lexicon/counted.ts'
import { saidOf } from './lexicon/measures.ts'

const PEOPLE_MEASURES: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'casualties',
  'missing',
  'arrested',
  'displaced',
  'rescued',
  'evacuated',
  'escaped',
])

/** Fills in what figures of one sentence leave out because a neighbour says it. `before` are earlier sentences' figures. */
export function fillEllipses(drafts: readonly Draft[], before: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1]
    if (draft.counted === null && next && !next.np.part && (coordinated(draft, next) || sharesHead(draft, next))) {
      // "nine Afghan and 58 Pakistani soldiers"
      if (next.counted !== null && (draft.measure === null || draft.np.belongs !== null || sharesHead(draft, next))) {
        draft.counted = next.counted
        draft.known = next.known
        draft.countedWords = next.countedWords
        draft.measure ??= next.measure
        draft.link ??= next.link
      }
    }
    if (
      draft.measure === null &&
      next &&
      coordinated(draft, next) &&
      !isAdded(next) &&
      next.link?.side === 'right' &&
      bears(draft, next)
    ) {
      draft.measure = next.measure
      draft.link = next.link
    }
  })
  drafts.forEach((draft, index) => {
    const previous = drafts[index - 1]
    if (previous && draft.np.counted === null && isGapped(previous, draft)) draft.source = previous
    if (draft.measure === null && previous) {
      if (isAlong(previous, draft)) {
        draft.measure = previous.measure
        draft.link = previous.link
      }
      const link = coordinated(previous, draft) && (previous.link?.side === 'left' || previous.header !== null)
      if (link || isGapped(previous, draft) || repeats(previous, draft)) {
        draft.measure = previous.measure
        draft.link = previous.link
        if (draft.header === null && link) draft.header = previous.header
      }
    }
    if (index === 0 || drafts[index - 1]?.measure === null) draft.measure ??= measureBefore(draft, before)
    if (draft.counted !== null || isMeasured(draft)) return
    const source =
      ahead(draft, drafts[index + 1]) ??
      findSource(draft, drafts.slice(0, index), before, saidNext(draft, drafts[index + 1]))
    if (!source) return
    draft.source = source
    draft.counted = source.counted
    draft.known = source.known
    draft.bySide = source.bySide
    draft.countedWords = source.countedWords
    draft.measure ??= source.measure
  })
}

/** "Deaths in five towns and 21 missing people": towns do not go missing. */
const bears = (draft: Draft, { link }: Draft) =>
  draft.counted === null || link === null || saidOf(link.entry, draft.counted, draft.known)

/** "37 dead and 425 wounded civilians": two numbers, each with its state, before one noun. */
function sharesHead({ link, line, np }: Draft, next: Draft): boolean {
  if (next.np.happened === null || link?.side !== 'right' || link.happening.from !== np.end) return false
  const { to } = link.happening
  const fits = next.counted === null || saidOf(link.entry, next.counted, next.known)
  return fits && line.units[to]?.lower === 'and' && next.np.at === to + 1
}

/** "Besides nine killed, 16 Afghan soldiers were injured": the words come with the second figure. */
function ahead(draft: Draft, next: Draft | undefined): Draft | null {
  if (!next || next.np.counted === null || draft.measure === null) return null
  const opening = draft.line.units.slice(Math.max(0, draft.np.at - 4), draft.np.at)
  return opening.some(({ lower }) => /^(?:besides|apart|addition|alongside|top)$/.test(lower)) ? next : null
}

/** A share, a sum of money, a length: counts nothing that could be left out. */
function isMeasured({ np, line }: Draft): boolean {
  const kind = line.units[np.at]?.number?.kind ?? 'count'
  return kind !== 'count'
}

/** What is said of the number beside a bare one, which then is of something else: "its own count is 23, with 29 hurt". */
function saidNext(draft: Draft, next: Draft | undefined): string | null {
  const near = next && next.np.counted === null && next.np.at - draft.np.end <= 4 && next.link?.side === 'right'
  return draft.measure === null && near ? next.measure : null
}

/** The nearest figure before that an elliptical one can go on with. */
function findSource(draft: Draft, same: readonly Draft[], before: readonly Draft[], said: string | null): Draft | null {
  const fits = (other: Draft) => {
    if (other.counted === null && other.measure === null) return false
    if (other.part && !draft.part) return false
    if (draft.measure === null) return true
    if (PEOPLE_MEASURES.has(draft.measure)) return other.counted === null || isPeople(other.counted) || other.bySide
    return other.counted !== null && !isPeople(other.counted)
  }
  for (let i = same.length - 1; i >= 0; i--) if (fits(same[i] as Draft)) return same[i] as Draft
  const bare = isBareAnswer(draft) || draft.np.ones
  const first = draft.line.units[0]
  const again = draft.link?.side === 'left' && draft.link.happening.to === draft.np.at
  const continues = again || /^(?:another|a|some|its|the|of|and|but)$/.test(first?.lower ?? '') || draft.np.at <= 1
  if (!bare && (!continues || draft.measure === null)) return null
  for (let i = before.length - 1; i >= Math.max(0, before.length - 3); i--) {
    const other = before[i] as Draft
    const distance = draft.line.index - other.line.index
    if (distance > (bare ? 3 : 1)) return null
    const answers = bare && distance <= 2 && (takesUp(draft) || isQuestion(other))
    if (other.line.paragraph !== draft.line.paragraph && !answers) return null
    if (fits(other) && other.measure !== said) return other
  }
  return null
}

/** True where only a conjunction or comma stands between the words of two figures. */
function coordinated(a: Draft, b: Draft): boolean {
  const { units } = a.line
  if (b.np.at < a.np.end || b.np.at - a.np.end > 4) return false
  for (let i = a.np.end; i < b.np.at; i++) {
    const { lower } = units[i] as Unit
    if (!/^(?:and|or|,|plus|\+|another|some|as|well|but|the|against|to|versus|with|a|further)$/.test(lower))
      return false
  }
  return true
}

/** "200 Taliban died, and 23 Pakistani soldiers": the predicate stands between them. */
export function isAfterthought(a: Draft, b: Draft): boolean {
  const { units } = b.line
  if (a.line !== b.line || a.link?.side !== 'right' || b.np.counted === null) return false
  const next = units[b.np.end]
  if (next && next.kind !== 'mark') return false
  const between = units.slice(a.link.happening.to, b.np.at).map(({ lower }) => lower)
  // "23 fell and, as the army reckons, 200 Taliban"
  const aside = between.indexOf('as')
  const said = aside > 0 && between[aside - 1] === ',' && between.at(-1) === ',' && between.length - aside <= ASIDE
  const joint = said ? between.slice(0, aside - 1) : between
  return joint.at(-1) === 'and' && joint.every((word) => /^(?:,|and|also|so|too)$/.test(word))
}

/** Words of an aside that names who says so, at most. */
const ASIDE = 8

/** "closed two gates, along with three lesser crossings": the same happened to them. */
function isAlong(a: Draft, b: Draft): boolean {
  const joint = b.line.units
    .slice(Math.max(a.np.end, b.np.at - 3), b.np.at)
    .map(({ lower }) => lower)
    .join(' ')
  const along = /\balong with$|\bas well as$|\bin addition to$/.test(joint)
  return along && a.link !== null && b.counted !== null && saidOf(a.link.entry, b.counted, b.known)
}

/** "23, with 29 hurt": what is said of the second is not said of the first. */
const isAdded = ({ line, np }: Draft) => line.units[np.at - 1]?.lower === 'with'

/** "captured 25 and Islamabad 21": a name and a number, and the rest as before. */
function isGapped(a: Draft, b: Draft): boolean {
  const { units } = b.line
  const name = units[b.np.at - 1]?.name
  if (a.line !== b.line || !name?.party || name.kind === 'place' || b.np.at - a.np.end > 3) return false
  return /^(?:and|,|;|while|but)$/.test(units[b.np.at - 2]?.lower ?? '')
}

/** "23 died and so did 200", "58 lay dead against nine": the same happened. */
function repeats(a: Draft, b: Draft): boolean {
  const { units } = a.line
  for (let i = b.np.at - 1; i >= Math.max(a.np.end, b.np.at - 5); i--) {
    const { lower } = units[i] as Unit
    if ((lower === 'so' || lower === 'as') && /^(?:did|do|does|were|was|are|have|had)$/.test(units[i + 1]?.lower ?? ''))
      return true
    if (/^(?:against|compared|versus|vs|plus|alongside)$/.test(lower)) return true
  }
  if (isAfterthought(a, b)) return true
  // "a figure which Pakistan puts at 23", "Pakistan puts it at 23"
  if (units[b.np.at - 1]?.lower === 'at') {
    for (let i = b.np.at - 2; i >= Math.max(a.np.end, b.np.at - 9); i--) {
      if (/^(?:figure|number|toll|it|which|them|count|tally|own)$/.test((units[i] as Unit).lower)) return true
    }
  }
  // "58 military casualties are spoken of; 23 is what the army has conceded."
  const after = units[b.np.end]?.lower ?? ''
  return b.counted === null && /^(?:is|was|are|were)$/.test(after) && units[b.np.end + 1]?.lower === 'what'
}
