import type { Draft } from './figures-draft.ts'
import { type Header, isHeadNoun } from './figures-header.ts'
import type { NounPhrase } from './figures-noun-phrase.ts'
import { isSpeech, type Line, type Unit } from './figures-units.ts'
import { isPeople } from './lexicon/counted.ts'
import { OWNING_UP } from './lexicon/figure-words.ts'

/** Words by which a sentence takes up a figure of one before: "that figure", "puts it at", "its own count". */
const TAKING_UP = /^(?:figure|number|toll|count|tally|total|list|it|them|estimate)$/
const FAR = 12

/**
 * True for a number that answers what was asked or told before, with nothing of its own to count: "Kabul says 58",
 * "the figure was later revised to 21", "its own count stops at 23", "25, according to Mujahid".
 */
export function isBareAnswer({ np, line, measure, counted }: Draft): boolean {
  if (counted !== null || measure !== null || np.belongs !== null || np.part) return false
  const { units } = line
  const before = units[np.at - 1]?.lower ?? ''
  if (/^(?:is|was|were|at|range|ranges|ranged)$/.test(before)) return true
  // "Islamabad speaks of 23 and Kabul of 58", "then came the figure of 23"
  if (before === 'of') {
    const of = units[np.at - 2]
    return isSpeech(units, np.at - 2) || Boolean(of?.name?.party) || TAKING_UP.test(of?.lower ?? '')
  }
  // "Kabul admits to nine."
  if (before === 'to' && OWNING_UP.has(units[np.at - 2]?.lower ?? '')) return true
  // "the army's own communique has 21."
  if (/^(?:has|had|shows?|reads?)$/.test(before) && (units[np.end]?.kind ?? 'mark') === 'mark') return true
  if (before === 'to') return takesUp({ line, np })
  // "Pakistan: 19."
  if (before === ':' && np.at <= 4 && units[np.at - 2]?.name?.party) return true
  // "How many posts fell? 25, according to Mujahid. 21, says Islamabad."
  if (np.at === 0 && units[np.end]?.lower === ',') {
    const saying = units.slice(np.end + 1, np.end + 5).some((_, i) => isSpeech(units, np.end + 1 + i))
    return saying || units[np.end + 1]?.lower === 'according'
  }
  return isSpeech(units, np.at - 1)
}

/** True where a sentence takes up an earlier figure by a word for it, not far before the number. */
export function takesUp({ line: { units }, np }: Pick<Draft, 'line' | 'np'>): boolean {
  for (let i = np.at - 1; i >= Math.max(0, np.at - FAR); i--) {
    const unit = units[i] as Unit
    if (unit.lower === ';' || unit.kind === 'number' || unit.noun !== null || unit.happening !== null) return false
    if (TAKING_UP.test(unit.lower)) return true
  }
  return false
}

/** "Kabul said it had killed 58, while Islamabad gave 23": who gives a bare number gives it for the same. */
export const isGiven = ({ line: { units }, np }: Pick<Draft, 'line' | 'np'>): boolean =>
  np.counted === null &&
  GIVEN.test(units[FOCUS.test(units[np.at - 1]?.lower ?? '') ? np.at - 2 : np.at - 1]?.lower ?? '')

const GIVEN = /^(?:gives?|gave|giving)$/
const FOCUS = /^(?:only|just)$/

/**
 * What happened to people whose sentence does not say it but the one before does, or asks: "How many died? Nine Taliban
 * fighters, says Kabul", "The Taliban's arithmetic is different: 58 Pakistani troops". Null where it is not so.
 */
export function measureBefore(draft: Draft, before: readonly Draft[]): string | null {
  const { line, np, attribution } = draft
  if (draft.measure !== null || np.counted === null || !isPeople(np.counted)) return null
  if (line.units.some((unit) => unit.happening !== null)) return null
  const last = before.at(-1)
  if (!last) return null
  const asked = isQuestion(last)
  const far = last.line.paragraph !== line.paragraph || line.index - last.line.index > 2
  if (far && !(asked && line.index - last.line.index <= 3)) return null
  const told = attribution.claimant !== null && line.units[np.at - 1]?.lower === ':'
  return asked || (told && line.index - last.line.index === 1) ? last.measure : null
}

/** True for what asks for an amount: "How many died?" */
export const isQuestion = ({ line: { units }, np }: Draft): boolean =>
  units.at(-1)?.lower === '?' && units[np.at]?.number == null

/** Words before the colon at the head of a line at most: "Killed, Pakistan:". */
const LABEL = 6

/** What the label of a line says of all its bare numbers: "Posts: Kabul claims 25, Islamabad 21"; null without one. */
export function lineLabel({ units }: Line, np: NounPhrase): Header | null {
  const to = units.findIndex((unit) => unit.lower === ':')
  if (to < 1 || to > LABEL || np.at <= to) return null
  // "Wounded: Bangkok says 31 of its men"
  if (np.counted !== null) {
    const said = to === 1 && isPeople(np.counted) ? (units[0]?.happening ?? null) : null
    return said && !units.slice(np.end).some(({ happening }) => happening) ? { to, noun: null, happening: said } : null
  }
  const words = units.slice(0, to)
  if (
    words.some(
      (unit, i) => unit.kind === 'number' || unit.kind === 'date' || (unit.noun === null && isSpeech(units, i)),
    )
  )
    return null
  const noun = words.findIndex((_, i) => isHeadNoun(words, i))
  const happening = words.find((unit) => unit.happening !== null)?.happening ?? null
  // "Mujahid's figures: 58 dead" counts no figures.
  if (words[noun]?.noun?.counted === 'person') return null
  return noun < 0 && happening === null ? null : { to, noun: noun < 0 ? null : noun, happening }
}

/**
 * True where a number stands for a figure that the text gives elsewhere: "Kabul, claiming 58, …", "the Taliban's 58",
 * "the 23 had fallen". It says neither what is counted nor what happened.
 */
export function isReference(draft: Draft): boolean {
  const {
    np,
    line: { units },
    counted,
    measure,
  } = draft
  const number = units[np.at]?.number
  if (measure !== null || np.part || number?.kind !== 'count') return false
  if (counted !== null && draft.source === null) return isToldAgain(draft)
  if (counted !== null || np.belongs !== null) return false
  const value = number.min ?? number.max ?? 0
  const before = units[np.at - 1]
  if (isEcho(units, np)) return value >= 10
  if (isNamedNumber(units, np.at)) return value >= 5
  if (before?.lower === 'the') return value >= 10
  if (before?.lower === "'s" || before?.lower === "'" || before?.lower === '’') return value >= 5
  if (isStoodBy(units, np.at)) return value >= 5
  const to = before?.lower === 'to' || before?.lower === 'mere' ? 2 : 1
  for (let i = np.at - to; i >= Math.max(0, np.at - 4); i--) {
    if (isSpeech(units, i)) return value >= 5
    if (!/^(?:a|to|on|just|only|mere|with)$/.test(units[i]?.lower ?? '')) return false
  }
  return false
}

/**
 * "Kabul insists on 58 Pakistani soldiers", "25 Pakistani posts according to Kabul", "the 25 Pakistani posts": whose they
 * are is said, and not what happened to them.
 */
function isToldAgain({ np, line: { units }, link, header, whose }: Draft): boolean {
  if (link !== null || header !== null || whose === null) return false
  const value = units[np.at]?.number?.min ?? units[np.at]?.number?.max ?? 0
  const next = units[np.end]
  if (next?.lower === 'according' || next?.lower === 'per') return value >= 5
  if (next && next.kind !== 'mark' && !/^(?:and|or|but|while|whereas|in|for|any|again)$/.test(next.lower)) return false
  if (units[np.at - 1]?.lower === 'the') return value >= 10
  for (let i = np.at - 1; i >= Math.max(0, np.at - 4); i--) {
    if (isSpeech(units, i)) return value >= 5
    if (!/^(?:a|of|on|to|with|for|just|only|mere)$/.test(units[i]?.lower ?? '')) return false
  }
  return false
}

/** "The army stands by 23", "stuck to its own nine" */
function isStoodBy(units: readonly Unit[], at: number): boolean {
  let i = at - 1
  while (i > at - 4 && /^(?:its|their|the|own|figure|number|count|tally|of)$/.test(units[i]?.lower ?? '')) i--
  return (
    /^(?:by|to|with)$/.test(units[i]?.lower ?? '') && /^(?:stands|stood|sticks|stuck)$/.test(units[i - 1]?.lower ?? '')
  )
}

/** "The number 58 was given by", "the ISPR's figure, 23, came late", "Its own: 23". */
function isNamedNumber(units: readonly Unit[], at: number): boolean {
  const joint = /^(?:,|:|of)$/.test(units[at - 1]?.lower ?? '') ? at - 2 : at - 1
  const { lower = '' } = units[joint] ?? {}
  return /^(?:number|figure|count|toll|tally|claim)$/.test(lower) || (lower === 'own' && units[at - 1]?.lower === ':')
}

/** "Two hundred?", "ANCHOR: More than two hundred, actually.": a line that only says again what was said. */
function isEcho(units: readonly Unit[], np: NounPhrase): boolean {
  const label = units[1]?.lower === ':' ? 2 : 0
  return units.every((unit, i) => i < label || i === np.at || unit.kind === 'mark' || ECHOED.test(unit.lower))
}

const ECHOED = /^(?:actually|exactly|yes|no|so|just|right|well|precisely|indeed|dead|killed|only)$/
