import type { Attribution, Figure } from '../model/figure.ts'
import type { Span } from '../model/quantity.ts'
import { attribute } from './attribution.ts'
import { isReference, lineLabel } from './figures-anaphora.ts'
import { figureDate, isAggregate } from './figures-date.ts'
import { contrast, sameDoer } from './figures-doer.ts'
import type { Draft } from './figures-draft.ts'
import { fillEllipses } from './figures-ellipsis.ts'
import { isCombined, isPart, isRejected } from './figures-flags.ts'
import { findLinks, type Link } from './figures-happening.ts'
import { findHeader, type Header } from './figures-header.ts'
import { applyKnownOwner, knownOwner } from './figures-known-owners.ts'
import { layOut } from './figures-layout.ts'
import { type NounPhrase, nounPhrase } from './figures-noun-phrase.ts'
import { findOwner, isOnTheOtherSide } from './figures-owner.ts'
import { followSources, shareFrames } from './figures-shared-frames.ts'
import { type Line, type Unit, wordsOf } from './figures-units.ts'
import { isPeople, nounTone } from './lexicon/counted.ts'
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
  let before: Draft[] = []
  const lines = layOut(read)
  const owner = knownOwner(read)
  for (const line of lines) {
    const drafts = draftsOf(line, read, attributeAt, before)
    if (drafts.length === 0) continue
    fillEllipses(drafts, before)
    for (const [index, draft] of drafts.entries()) {
      findOwner(draft, read.text)
      inheritOwner(draft, drafts.slice(0, index))
      draft.part = isPart(draft, drafts[index - 1] ?? before.at(-1) ?? null)
      draft.combined = isCombined(draft, read.text, adversaries)
      draft.rejected = isRejected(draft)
    }
    // An ellipsis may take its side from a figure behind it.
    for (const draft of drafts) if (draft.whose === null && draft.by === null && draft.source) inheritOwner(draft, [])
    contrast(drafts)
    sameDoer(drafts)
    applyKnownOwner(drafts, owner)
    for (const draft of drafts) {
      if (!draft.line.units[draft.np.at]?.number) continue
      const figure = toFigure(draft, read)
      figures.push(figure)
      made.set(draft, figure)
      const source = draft.source ? made.get(draft.source) : undefined
      if (source && draft.source?.line === draft.line) sources.set(figure, source)
    }
    before = [...before.slice(-4), ...drafts.slice(-4)]
  }
  shareFrames(figures)
  followSources(figures, sources)
  return figures
}

function draftsOf(
  line: Line,
  read: ReadDocument,
  attributeAt: (at: Span) => Attribution,
  before: readonly Draft[],
): Draft[] {
  const drafts: Draft[] = []
  line.units.forEach((unit, at) => {
    if (!unit.number && !isTopic(line, at)) return
    // "if one goes by the army" counts nobody.
    if (unit.lower === 'one' && line.units[at - 1]?.lower === 'if') return
    const np = nounPhrase(line, at)
    const header = ownNoun(line, np) ?? findHeader(line, np) ?? lineLabel(line, np)
    if (header !== null && np.part && ownNoun(line, np)) np.part = false
    for (let i = np.at; i < np.end; i++) line.covered.add(i)
    let counted = np.counted ?? areaOf(unit)
    let known = np.known || np.counted === null
    let words = np.words ? wordsOf(read.text, line.units, np.words.from, np.words.to) : ''
    const headNoun = header?.noun != null ? line.units[header.noun]?.noun : null
    if (counted === null && header && header.noun !== null && headNoun) {
      counted = headNoun.counted
      known = true
      words = wordsOf(read.text, line.units, header.noun, headNoun.to)
    }
    const last = drafts.findLast((draft) => draft.counted !== null)?.counted ?? null
    const context = last ?? (np.part ? (before.at(-1)?.counted ?? null) : null)
    const link = chooseLink(line, np, header, counted, known, context)
    let implied = np.implies ?? (np.counted === null && headNoun ? headNoun.implies : null)
    if (np.counted === null && headNoun?.implies && link && link.side !== 'header' && link.cost < 2) {
      // "casualties stood at nine dead and 16 wounded": what is said of the number goes before.
      counted = null
      words = ''
      implied = null
    }
    drafts.push({
      line,
      np,
      header,
      link,
      attribution: attributeAt(unit),
      counted,
      countedWords: words,
      known,
      bySide: np.bySide,
      measure: together(line, link) ? 'casualties' : measureOf(np, implied, link),
      whose: null,
      by: null,
      source: null,
      part: false,
      combined: false,
      rejected: false,
    })
  })
  return drafts
}

/** "Hostile positions, 21 of them, were taken"; "Of the attackers, some 200 were cut down". */
function ownNoun({ units }: Line, np: NounPhrase): Header | null {
  if (np.counted !== null) return null
  const comma = units[np.at - 1]?.lower === ',' && units[np.end]?.lower === ','
  if (np.part && comma) {
    const noun = nounEndingAt(units, np.at - 1)
    return noun < 0 ? null : { to: np.at - 1, noun, happening: null }
  }
  if (units[0]?.lower !== 'of' || np.part) return null
  const noun = units.slice(1, Math.min(6, np.at)).findIndex((unit) => unit.noun !== null || unit.number !== null)
  return noun < 0 || units[1 + noun]?.number ? null : { to: np.at, noun: 1 + noun, happening: null }
}

function nounEndingAt(units: readonly Unit[], end: number): number {
  for (let i = end - 1; i >= Math.max(0, end - 3); i--) if (units[i]?.noun?.to === end) return i
  return -1
}

const TOPICS = /^(?:number|turnout|toll|attendance|tally|many)$/

/** "How many soldiers died?", "the number who took part": a question that later bare numbers answer. */
function isTopic({ units }: Line, at: number): boolean {
  const unit = units[at] as Unit
  if (unit.kind !== 'word' || !TOPICS.test(unit.lower)) return false
  if (unit.lower === 'many') return units[at - 1]?.lower === 'how'
  return !units.some((one) => one.number !== null)
}

/**
 * What happened: the noun's own word for it ("three deaths"), unless something else is said right of these very people
 * ("13 escapees were caught", "one of the injured is in intensive care").
 */
function measureOf(np: NounPhrase, implied: string | null, link: Link | null): string | null {
  if (implied === null || link === null) return implied ?? link?.entry.measure ?? null
  const { taking } = link.entry
  const direct = link.cost < 1 && link.side !== 'header' && link.side !== 'inside'
  return direct && (taking === 'object' || taking === 'state' || np.part) ? link.entry.measure : implied
}

/** An area is counted by its unit: "23,000 acres burned". */
function areaOf({ number }: Unit): string | null {
  if (number?.kind !== 'measure' || number.unit === null) return null
  return /^(?:acres?|ac|hectares?|ha)$/.test(number.unit) ? (number.unit.startsWith('a') ? 'acre' : 'hectare') : null
}

function chooseLink(
  line: Line,
  np: ReturnType<typeof nounPhrase>,
  header: Header | null,
  counted: string | null,
  known: boolean,
  context: string | null,
): Link | null {
  const [first, second] = findLinks(line, np, counted, known, context)
  // "Twenty of the injured have gone home": what the noun says of the whole gives way to what is said of the part.
  const best = np.part && first?.side === 'inside' && second && second.cost < 1 ? second : first
  const inHeader = header?.happening ? headerLink(header, counted) : null
  if (best && best.cost < 2 && best.happening !== inHeader?.happening) return best
  return inHeader ?? best ?? null
}

function headerLink(header: Header, counted: string | null): Link | null {
  const entry = header.happening?.entries.find((one) => one.only === null || one.only.has(counted ?? 'person'))
  return header.happening && entry ? { happening: header.happening, entry, side: 'header', cost: 2 } : null
}

/** "killed or injured" counts both together; "killed and 30 injured" does not. */
function together(line: Line, link: Link | null): boolean {
  if (!link || !/^(?:killed|injured)$/.test(link.entry.measure)) return false
  const { units } = line
  const { from, to } = link.happening
  const other = link.entry.measure === 'killed' ? 'injured' : 'killed'
  const isOther = (unit: Unit | undefined) => unit?.happening?.entries.some((entry) => entry.measure === other) ?? false
  const joins = (unit: Unit | undefined) => unit?.lower === 'or' || unit?.lower === 'and' || unit?.lower === '/'
  const after = units[to + 1]
  if (joins(units[to]) && isOther(after)) return units[after?.happening?.to ?? 0]?.kind !== 'number'
  return joins(units[from - 1]) && isOther(units[from - 2])
}

/** An ellipsis goes on with the same people: "58 Pakistani soldiers were killed and 30 wounded". */
function inheritOwner(draft: Draft, earlier: readonly Draft[]): void {
  const source = draft.source ?? sameGroup(draft, earlier)
  if (!source) return
  if (draft.whose !== null) {
    // "58 Pakistani troops lay dead, against nine on the Taliban side": the words are another side's.
    if (draft.source && source.whose !== null && draft.whose !== source.whose) draft.countedWords = ''
    return
  }
  if (isOnTheOtherSide(draft) || switchesSide(draft, source)) return
  draft.whose = source.whose
  if (source.by !== null && draft.by === null) draft.by = source.by
  if (draft.by === draft.whose) draft.by = null
}

/**
 * True where an ellipsis goes on with another side, which is then set: "Kabul lost nine, Islamabad 23", "Afghan forces
 * seized 25 posts, Pakistani forces 19", "While Kabul claims 25 captured posts, Islamabad claims 19".
 */
function switchesSide(draft: Draft, source: Draft): boolean {
  if (draft.np.counted !== null || draft.line !== source.line) return false
  const speaker = draft.attribution.claimant?.party ?? null
  const told = source.attribution.claimant?.party ?? null
  if (source.by !== null && source.by === told && speaker !== null && speaker !== told) {
    draft.by = speaker
    return true
  }
  const named = draft.line.units
    .slice(source.np.end, draft.np.at)
    .findLast(({ name }) => name?.party && name.kind !== 'place')?.name?.party
  if (!named || named === speaker || named === told || named === source.whose || named === source.by)
    return namesOwnSide(draft)
  if (source.link?.side === 'left' && source.link.entry.taking === 'object' && source.by !== null) draft.by = named
  else draft.whose = named
  return true
}

/** "nine killed on its own" side, where it is not clear whose that is. */
function namesOwnSide({ line: { units }, np }: Draft): boolean {
  const words = units
    .slice(np.end, np.end + 8)
    .map(({ lower }) => lower)
    .join(' ')
  return /\bon (?:its|their|his) own\b/.test(words)
}

/** "58 Pakistani soldiers were killed and another 30 soldiers injured": one group, two things that happened to it. */
function sameGroup(draft: Draft, before: readonly Draft[]): Draft | null {
  if (draft.by !== null || draft.np.belongs !== null || draft.np.counted === null) return null
  const last = before.findLast((other) => other.whose !== null || other.by !== null)
  if (!last || last.measure === draft.measure) return null
  // "the Pakistani dead at 58 … about 30 more soldiers wounded": the others of a group whose noun was not said.
  const others = draft.np.more && isPeople(draft.np.counted) && (last.counted === null || isPeople(last.counted))
  // "25 Pakistani outposts had been taken, and 58 of the troops manning them killed"
  const units = draft.line.units.slice(draft.np.at + 1, draft.np.at + 3)
  const manning =
    draft.np.counted === 'soldier' && last.counted === 'post' && units[0]?.lower === 'of' && last.line === draft.line
  return last.counted === draft.counted || others || manning ? last : null
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
    places: line.units.flatMap((one) => (one.name?.kind === 'place' ? [one.name.name] : [])),
    sentence: { start: line.sentence.start, end: line.sentence.end },
    paragraph: line.paragraph,
    headline: line.headline,
  }
}

function slantOf({ link, countedWords, source }: Draft): 'own' | 'enemy' | undefined {
  const noun = source ? '' : (countedWords.toLowerCase().split(' ').at(-1) ?? '')
  return link?.entry.tone ?? (nounTone(noun) || undefined)
}

/** The two parties that a document names most: those that its figures set against each other. */
function mostNamed(read: ReadDocument): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { party } of read.names) if (party) counts.set(party, (counts.get(party) ?? 0) + 1)
  const sorted = [...counts].sort((a, b) => b[1] - a[1])
  return new Set(sorted.slice(0, 2).map(([party]) => party))
}
