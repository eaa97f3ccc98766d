import type { Attribution } from '../model/figure.ts'
import type { Span } from '../model/quantity.ts'
import { lineLabel } from './figures-anaphora.ts'
import { antecedent } from './figures-antecedent.ts'
import type { Draft } from './figures-draft.ts'
import { findLinks, type Link } from './figures-happening.ts'
import { findHeader, type Header } from './figures-header.ts'
import { type NounPhrase, nounPhrase } from './figures-noun-phrase.ts'
import { isTopic, topicQuestion } from './figures-topic.ts'
import { type Line, type Unit, wordsOf } from './figures-units.ts'
import { isPeople } from './lexicon/counted.ts'
import { saidOf } from './lexicon/measures.ts'
import type { ReadDocument } from './read.ts'

/** The figures of a sentence as far as its own words give them; `before` are those of earlier sentences. */
export function draftsOf(
  line: Line,
  read: ReadDocument,
  attributeAt: (at: Span) => Attribution,
  before: readonly Draft[],
): Draft[] {
  const drafts: Draft[] = []
  const question = topicQuestion(line)
  line.units.forEach((unit, place) => {
    const asks = question === place - 1
    if (!unit.number && !asks && !isTopic(line, place)) return
    const at = asks ? place - 1 : place
    if (unit.lower === 'one' && isImpersonal(line, at)) return
    // "twice fifteen" is another number.
    if (/^(?:twice|thrice)$/.test(line.units[at - 1]?.lower ?? '')) return
    const np = nounPhrase(line, at)
    // "multiply that by 22", "longer by 35"
    const factor =
      unit.number?.kind === 'count' && np.counted === null && np.end === at + 1 && line.units[at - 1]?.lower === 'by'
    const stoodBy = /^(?:stands|stood)$/.test(line.units[at - 2]?.lower ?? '')
    if (factor && !stoodBy && (line.units[np.end]?.kind ?? 'mark') === 'mark') return
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
    const named = counted === null ? antecedent(line, np, read, before.at(-1)) : null
    if (named) {
      ;({ counted, words } = named)
      known = true
      np.part = false
    }
    const last = drafts.findLast((draft) => draft.counted !== null)?.counted ?? null
    const context =
      (isOfLosses(line, header) && last !== null && !isPeople(last) ? null : last) ??
      (np.part || np.ones || np.belongs?.kind === 'party' || saysAgain(line, np, before.at(-1))
        ? (before.at(-1)?.counted ?? null)
        : null)
    const link = chooseLink(line, np, header, counted, known, context)
    // "25 of Pakistan's fell instead": what fell is what was counted before.
    if (counted === null && np.belongs !== null && context !== null && link && !saidOf(link.entry, 'person', true)) {
      counted = context
      known = true
    }
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

/** "25 posts, while it put its own losses at nine": losses that are not said to be of anything are people. */
function isOfLosses({ units }: Line, header: Header | null): boolean {
  if (!header?.happening || header.noun !== null) return false
  const { from, to } = header.happening
  return /^loss(?:es)?$/.test(units[from]?.lower ?? '') && units[to]?.lower !== 'of'
}

/** "Kabul says it took 25 posts. Islamabad says it took 19": the verb of the figure before. */
function saysAgain({ units }: Line, np: NounPhrase, last: Draft | undefined): boolean {
  const verb = units[np.at - 1]
  if (!verb?.happening || np.counted !== null || last?.link?.side !== 'left') return false
  return last.line.units[last.link.happening.from]?.lower === verb.lower
}

/** "if one goes by the army", "one is entitled to doubt it": counts nobody. */
function isImpersonal({ units }: Line, at: number): boolean {
  const before = units[at - 1]
  const clause = !before || before.kind === 'mark' || /^(?:if|as|when|that|and|but|which|than)$/.test(before.lower)
  const next = units[at + 1]?.lower ?? ''
  const feels = next === 'is' && /^(?:entitled|tempted|reminded|inclined|left|struck)$/.test(units[at + 2]?.lower ?? '')
  const may = /^(?:can|could|must|may|might|should|would|cannot)$/.test(next)
  return before?.lower === 'if' || (clause && (feels || may))
}

/** "Hostile positions, 21 of them, were taken"; "Of the attackers, some 200 were cut down". */
function ownNoun({ units }: Line, np: NounPhrase): Header | null {
  if (np.counted !== null) return null
  const comma = units[np.at - 1]?.lower === ',' && units[np.end]?.lower === ','
  if (np.part && comma) {
    const noun = nounEndingAt(units, np.at - 1)
    return noun < 0 ? null : { to: np.at - 1, noun, happening: null }
  }
  // "As for posts, 21 were in the army's hands"
  const topic =
    units[0]?.lower === 'as' && /^(?:for|to)$/.test(units[1]?.lower ?? '') && units[np.at - 1]?.lower === ','
  if (topic && !np.part) {
    const noun = nounEndingAt(units, np.at - 1)
    if (noun > 0 && noun <= 4) return { to: np.at - 1, noun, happening: null }
  }
  if (units[0]?.lower !== 'of' || np.part) return null
  const noun = units.slice(1, Math.min(6, np.at)).findIndex((unit) => unit.noun !== null || unit.number !== null)
  return noun < 0 || units[1 + noun]?.number ? null : { to: np.at, noun: 1 + noun, happening: null }
}

function nounEndingAt(units: readonly Unit[], end: number): number {
  for (let i = end - 1; i >= Math.max(0, end - 3); i--) if (units[i]?.noun?.to === end) return i
  return -1
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
  const entry = header.happening?.entries.find(
    (one) => one.closing.length === 0 && (one.only === null || one.only.has(counted ?? 'person')),
  )
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
