import type { Attribution, Figure } from '../model/figure.ts'
import type { Span } from '../model/quantity.ts'
import { attribute } from './attribution.ts'
import { isQuestion, isReference } from './figures-anaphora.ts'
import { hurt, isPassiveBefore, shareSide } from './figures-counterpart.ts'
import { figureDate, isAggregate } from './figures-date.ts'
import { answeredDoer, contrast, sameDoer } from './figures-doer.ts'
import type { Draft } from './figures-draft.ts'
import { draftsOf } from './figures-drafting.ts'
import { fillEllipses } from './figures-ellipsis.ts'
import { isCombined, isPart, isRejected } from './figures-flags.ts'
import { fillInOrder } from './figures-in-order.ts'
import { inheritOwner, mayFollow } from './figures-inherit.ts'
import { applyKnownOwner, knownOwner } from './figures-known-owners.ts'
import { layOut } from './figures-layout.ts'
import { claimOwnSide, joinOthers, loseAgain } from './figures-own-side.ts'
import { findOwner } from './figures-owner.ts'
import { readParallel } from './figures-parallel.ts'
import { readPredicate } from './figures-predicate.ts'
import { answerQuestion } from './figures-section.ts'
import { followSources, shareDoers, shareFrames } from './figures-shared-frames.ts'
import { labelSpeaker, speakOn } from './figures-spoken-on.ts'
import { type Line, perLine, type Unit } from './figures-units.ts'
import { nounTone } from './lexicon/counted.ts'
import type { ReadDocument } from './read.ts'

/**
 * The figures of a document, in order of place: every count, percentage, sum of money or measure, with what it counts,
 * what happened, whose and by whom as far as the text says it. `attributeAt` tells who a place is reported from.
 * Linear in the text; never throws.
 */
export function extractFigures(read: ReadDocument, attributeAt: (at: Span) => Attribution = attribute(read)): Figure[] {
  const adversaries = mostNamed(read)
  const figures: Figure[] = []
  const made = new Map<Draft, Figure>()
  const sources = new Map<Figure, Figure>()
  const together = new Map<Figure, Figure>()
  const told = new Set<string>()
  let before: Draft[] = []
  let asked: Draft | null = null
  const lines = layOut(read)
  const owner = knownOwner(read)
  for (const line of lines) {
    const drafts = draftsOf(line, read, attributeAt, before)
    if (drafts.length === 0) continue
    labelSpeaker(drafts)
    hurt(drafts, before)
    fillInOrder(drafts, before)
    answerQuestion(drafts, asked, before, read.text)
    fillEllipses(drafts, before)
    readParallel(drafts)
    asked = drafts.findLast(isQuestion) ?? asked
    speakOn(drafts, before, read.text)
    for (const [index, draft] of drafts.entries()) {
      readPredicate(draft, drafts.slice(Math.max(0, index - 1), index), before)
      findOwner(draft, read.text)
      seeAs(told, draft)
      if (isPassiveBefore(draft, drafts[index - 1])) draft.by = null
      loseAgain(draft, before)
      claimOwnSide(draft, index > 0 ? drafts.slice(index - 1, index) : before)
      inheritOwner(draft, drafts.slice(0, index))
      joinOthers(draft, index > 0 ? drafts.slice(index - 1, index) : before)
      favourAdversary(draft, adversaries)
      draft.part = isPart(draft, drafts[index - 1] ?? before.at(-1) ?? null)
      draft.combined = isCombined(draft, read.text, adversaries)
      draft.rejected = isRejected(draft)
    }
    // An ellipsis may take its side from a figure behind it.
    for (const draft of drafts) if (draft.whose === null && draft.by === null && draft.source) inheritOwner(draft, [])
    shareSide(drafts)
    answeredDoer(drafts)
    contrast(drafts)
    sameDoer(drafts)
    applyKnownOwner(drafts, owner)
    let previous: Draft | null = null
    for (const draft of drafts) {
      if (!draft.line.units[draft.np.at]?.number) continue
      const figure = toFigure(draft, read)
      figures.push(figure)
      made.set(draft, figure)
      const source = draft.source ? made.get(draft.source) : undefined
      if (source && draft.source?.line === draft.line && mayFollow(draft)) sources.set(figure, source)
      const beside = previous && previous.link?.happening === draft.link?.happening ? made.get(previous) : undefined
      if (beside && draft.link) together.set(figure, beside)
      previous = draft
    }
    before = [...before.slice(-4), ...drafts.slice(-4)]
  }
  shareFrames(figures)
  followSources(figures, sources)
  shareDoers(figures, together)
  return figures
}

/** The days of a figure that adds up over a longer time than any one event. */
const ALWAYS = { from: '0001-01-01', to: '9999-12-31' }

function toFigure(draft: Draft, read: ReadDocument): Figure {
  const { np, line, attribution } = draft
  const { start, end, surface, min, max, qualifier, kind, unit } = (line.units[np.at] as Unit).number as NonNullable<
    Unit['number']
  >
  return {
    start,
    end,
    surface,
    min,
    max,
    qualifier,
    unit,
    counted: draft.counted === 'life' ? 'person' : (draft.counted ?? (kind === 'count' ? 'person' : kind)),
    countedWords: draft.countedWords,
    // Those who march are counted for nothing else.
    measure: draft.measure ?? (draft.counted === 'protester' && !draft.part ? 'attended' : null),
    whose: draft.whose,
    by: draft.by,
    part: draft.part,
    combined: draft.combined,
    rejected: draft.rejected,
    ...(isReference(draft) ? { reference: true } : {}),
    slant: slantOf(draft),
    attribution,
    when: isAggregate(draft) ? ALWAYS : figureDate(draft, read.dates),
    places: [...placesOf(line)],
    sentence: { start: line.sentence.start, end: line.sentence.end },
    paragraph: line.paragraph,
    headline: line.headline,
  }
}

const placesOf = perLine(({ units }: Line): readonly string[] => {
  const places: string[] = []
  for (const { name } of units) if (name?.kind === 'place') places.push(name.name)
  return places
})

function slantOf({ link, countedWords, source }: Draft): 'own' | 'enemy' | undefined {
  const noun = source ? '' : countedWords.slice(countedWords.lastIndexOf(' ') + 1).toLowerCase()
  return link?.entry.tone ?? (nounTone(noun) || undefined)
}

/**
 * "Twenty-one hostile posts", where nobody is named as saying it: hostile to the one side that all reports of figures
 * before it are from. Adds the speaker of this one to those of the reports so far.
 */
function seeAs(told: Set<string>, draft: Draft): void {
  const speaker = draft.attribution.claimant?.party
  if (speaker) told.add(speaker)
  else if (told.size === 1 && draft.np.belongs?.kind === 'enemy' && draft.whose === null)
    draft.by ??= [...told][0] ?? null
}

/** "TTP and Afghan Taliban fighters": those of the side that the document's figures are about, and who fought with it. */
function favourAdversary(draft: Draft, adversaries: ReadonlySet<string>): void {
  if (draft.whose === null || adversaries.has(draft.whose) || draft.np.parties[0] !== draft.whose) return
  const others = new Set(draft.np.parties.filter((party) => adversaries.has(party)))
  if (others.size === 1) draft.whose = [...others][0] ?? null
}

/** The two parties that a document names most: those that its figures set against each other. */
function mostNamed(read: ReadDocument): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { party } of read.names) if (party) counts.set(party, (counts.get(party) ?? 0) + 1)
  const sorted = [...counts].sort((a, b) => b[1] - a[1])
  return new Set(sorted.slice(0, 2).map(([party]) => party))
}
