import type { NounPhrase } from './figures-noun-phrase.ts'
import type { Happening, Line, Unit } from './figures-units.ts'
import { endingAt, SUBORDINATORS } from './figures-voice.ts'
import { isPeople } from './lexicon/counted.ts'
import { AMOUNT_VERBS, AMOUNTS } from './lexicon/figure-words.ts'
import { endsNounPhrase } from './lexicon/function-words.ts'
import type { MeasureEntry } from './lexicon/measures.ts'

/** A noun or a statement that a number gives the amount of: "Pakistani soldiers killed: 58", "the toll stood at 58". */
export interface Header {
  /** Unit after its last word. */
  to: number
  /** Unit of the counted noun, or null. */
  noun: number | null
  happening: Happening | null
}

/** The header of a number that stands after a colon or a verb of amount, or null. */
export function findHeader(line: Line, np: NounPhrase): Header | null {
  const { units } = line
  const behind = np.counted === null ? headerBehind(units, np) : null
  if (behind) return behind
  // "Taliban fatalities exceed 200": the hedge is the verb.
  if (/^(?:exceed|surpass|top|cross|pass|number)/i.test(units[np.at]?.number?.surface ?? ''))
    return collectHeader(units, np.at)
  // "puts the Afghan dead above 200": so is this one, behind its noun.
  if (np.counted === null && /^(?:above|over|beyond|north of|well)/i.test(units[np.at]?.number?.surface ?? '')) {
    const stated = endingAt(units, np.at - 1) !== null && amountVerbBefore(units, np.at)
    if (stated) return collectHeader(units, np.at)
  }
  let i = np.at - 1
  while (i >= 0 && /^(?:a|an|the|total|of|now|well|some|already|just)$/.test((units[i] as Unit).lower)) i--
  i = beforeRemark(units, i)
  const joint = units[i]
  // In "put paid to 200" the "to" is the verb's.
  if (!joint || endingAt(units, i)) return null
  // "revise the toll from 15 to 58"
  if (joint.lower === 'from' && units[np.end]?.lower === 'to' && amountVerbBefore(units, i))
    return collectHeader(units, i)
  if (joint.lower === 'to' && units[i - 1]?.kind === 'number' && units[i - 2]?.lower === 'from') {
    return amountVerbBefore(units, i - 2) ? collectHeader(units, i - 2) : null
  }
  const compared = joint.lower === ',' ? comparedHeader(units, i) : -1
  if (compared > 0) return collectHeader(units, compared)
  // "Islamabad's tally of enemy dead, 200-plus, dwarfs Kabul's"
  if (joint.lower === ',')
    return stateHeader(units, i) ?? (units[np.end]?.lower === ',' ? anchoredHeader(units, i) : null)
  if (joint.lower === ':' || joint.lower === '=') return collectHeader(units, i)
  if (joint.lower === 'numbers' && units[i - 1]?.lower === 'in') return collectHeader(units, i - 1)
  if (joint.lower === 'as') {
    // "gives its own losses as 23 dead"
    const given = units
      .slice(Math.max(0, i - 7), i)
      .some((unit) => /^(?:gives?|gave|given|puts?|lists?|listed|counts?|counted)$/.test(unit.lower))
    return given ? collectHeader(units, i) : null
  }
  if (joint.kind !== 'word' || !AMOUNTS.has(joint.lower)) return null
  if (joint.lower === 'at' || joint.lower === 'to') {
    return amountVerbBefore(units, i) ? collectHeader(units, i) : null
  }
  // "reply that it was nine": of what a number before counts.
  if (units[i - 1]?.lower === 'there' || (units[i - 1]?.lower === 'it' && units[i - 2]?.lower === 'that')) return null
  return collectHeader(units, i)
}

/** The unit before what a text remarks on a number: "at [a laughable] nine", "to [a staggering] 58"; `at` without one. */
function beforeRemark(units: readonly Unit[], at: number): number {
  for (let i = at; i >= Math.max(1, at - 3); i--) {
    const { lower, kind, noun, happening } = units[i] as Unit
    if (lower === 'a' || lower === 'an') return i < at && AMOUNTS.has(units[i - 1]?.lower ?? '') ? i - 1 : at
    if (kind !== 'word' || noun || happening || endsNounPhrase(lower)) return at
  }
  return at
}

/** The "at" in "puts its dead at less than half of Kabul's number, 23", where the comma is at `comma`; -1 without one. */
function comparedHeader(units: readonly Unit[], comma: number): number {
  for (let i = comma - 1; i >= Math.max(1, comma - 8); i--) {
    const { lower, kind } = units[i] as Unit
    if (kind === 'mark' && lower !== "'s") return -1
    if (lower === 'at' || lower === 'to') {
      const rest = units.slice(i + 1, comma).map((unit) => unit.number?.surface ?? unit.lower)
      return PROPORTION.test(rest.join(' ')) && amountVerbBefore(units, i) ? i : -1
    }
  }
  return -1
}

const PROPORTION = /\b(?:half|third|quarter|fifth|tenth|fraction|twice|thrice|double|triple|times)\b/i

/** "58 is the number of Pakistani soldiers that ...", "58: that is how many soldiers ...". */
function headerBehind(units: readonly Unit[], np: NounPhrase): Header | null {
  const copula = /^(?:is|was|are|were|:|—|–)$/.test(units[np.end]?.lower ?? '')
  // "to 21 the army later revised the number of posts", "brings to 19 the number"
  const raised = units[np.at - 1]?.lower === 'to' && units[np.end]?.lower === 'the'
  if (!copula && !raised) return null
  for (let i = np.end + 1; i < Math.min(units.length - 1, np.end + (raised ? 12 : 7)); i++) {
    // "29 were wounded, while the number of …": something else is said of this one.
    if (units[i]?.happening || SUBORDINATORS.has(units[i]?.lower ?? '')) return null
    const pair = `${units[i]?.lower} ${units[i + 1]?.lower}`
    // "29 were wounded, while the number of fighters killed": another clause begins.
    if (!raised && (units[i]?.happening || units[i]?.lower === ',')) return null
    if (pair !== 'number of' && pair !== 'how many' && pair !== 'count of' && pair !== 'toll of') continue
    for (let k = i + 2; k < Math.min(units.length, i + 8); k++) {
      const unit = units[k] as Unit
      if (unit.kind === 'mark' || unit.kind === 'number') return null
      if (!unit.noun) continue
      const happening = units
        .slice(k, k + 12)
        .find((one) => one.happening && one.happening.entries[0]?.taking !== 'owner')
      return { to: k, noun: k, happening: happening?.happening ?? null }
    }
  }
  return null
}

/** "Taliban dead, 200 or more": a noun with its state, at the head of a clause. */
function stateHeader(units: readonly Unit[], comma: number): Header | null {
  const happening = units[comma - 1]?.happening ?? null
  if (!happening || happening.to !== comma || !/^(?:state|object)$/.test(happening.entries[0]?.taking ?? ''))
    return null
  const named = units[comma - 2]
  if (!(named?.noun || named?.kind === 'name')) return null
  let first = comma - 2
  while (units[first - 1]?.kind === 'name') first--
  const clause = units[first - 1]
  if (clause && !/^[;:(•–—-]$/.test(clause.lower)) return null
  return { to: comma, noun: named.noun ? comma - 2 : null, happening }
}

function amountVerbBefore(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    const unit = units[i] as Unit
    if (AMOUNT_VERBS.has(unit.lower)) return true
    if (unit.kind === 'mark' && unit.lower !== ',') return false
  }
  return false
}

/** Nouns after which the header says what is counted: "the number of those detained". */
const ANCHORS = /^(?:number|numbers|toll|count|tally|total|figure|turnout|attendance|crowd)$/

function collectHeader(units: readonly Unit[], to: number): Header | null {
  const anchored = anchoredHeader(units, to)
  if (anchored) return anchored
  let noun: number | null = null
  let happening: Happening | null = null
  let closed = false
  let depth = 0
  for (let i = to - 1; i >= Math.max(0, to - 30); i--) {
    const unit = units[i] as Unit
    if (unit.lower === ')') depth++
    if (unit.lower === '(') depth--
    if (depth > 0) continue
    if (unit.lower === ';' || unit.kind === 'number') break
    // "The difference on the dead alone is 35" counts nobody.
    if (/^(?:difference|discrepancy|disparity)$/.test(unit.lower)) return null
    // "More of these than of those died: 58 against nine" may be either's.
    if (unit.lower === 'than' && !/^(?:more|less|fewer|higher|lower)$/.test(units[i - 1]?.lower ?? '')) return null
    // In "the police's is 107,000" it is not the police that are counted.
    if (noun === null && !closed && isHeadNoun(units, i) && units[unit.noun?.to ?? i]?.lower !== "'s") noun = i
    if (unit.happening && happening === null) {
      const nominal = unit.happening.entries.some(
        (entry) => entry.taking !== 'owner' && entry.taking !== 'cost' && isWhole(entry),
      )
      if (nominal) happening = unit.happening
      // "says Taliban losses exceeded 200": the phrase has its owner, and begins with it.
      const owner = units[i - 1]
      const owned = owner?.name?.party || OWNS.test(owner?.lower ?? '')
      if (nominal && noun === null && owned) {
        if (unit.happening.entries[0]?.taking === 'noun') break
        closed = DEAD.test(unit.lower)
      }
    }
  }
  return noun === null && happening === null ? null : { to, noun, happening }
}

function anchoredHeader(units: readonly Unit[], to: number): Header | null {
  for (let i = to - 1; i >= Math.max(0, to - 14); i--) {
    const unit = units[i] as Unit
    if (unit.lower === ';' || unit.kind === 'number') return null
    if (!ANCHORS.test(unit.lower)) continue
    const within = units.slice(i + 1, to)
    // "The death toll from the sinking of a ferry": a toll is of people.
    const toll = unit.lower === 'toll' ? endingAt(units, i) : null
    const noun = within.findIndex(
      (one) => one.noun !== null && units[one.noun.to]?.lower !== "'s" && !(toll && !isPeople(one.noun.counted)),
    )
    const happening = toll ?? within.find((one) => one.happening?.entries.some(isWhole))?.happening ?? unit.happening
    if (noun < 0 && happening === null) return null
    return { to, noun: noun < 0 ? null : i + 1 + noun, happening }
  }
  return null
}

/** What happened as a word for those it happened to: "puts Afghan dead at 200". */
const DEAD = /^(?:dead|killed|slain|fallen|wounded|injured|missing)$/

/** "puts its own losses at nine" */
const OWNS = /^(?:own|its|their|our|his|'s)$/

/** True for what needs no more words behind what is counted, as "put 20 out of action" does. */
const isWhole = ({ closing }: MeasureEntry): boolean => closing.length === 0

/** True for a noun of what is counted that is no mere modifier: "market" in "Market horror: 58 dead" is one. */
export function isHeadNoun(units: readonly Unit[], at: number): boolean {
  const noun = units[at]?.noun
  if (!noun) return false
  const next = units[noun.to]
  const plural = /(?:s|people|men|women|children|personnel)$/.test(units[noun.to - 1]?.lower ?? '')
  return plural || next?.kind !== 'word' || next.happening !== null || endsNounPhrase(next.lower)
}
