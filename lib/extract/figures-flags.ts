import type { Draft } from './figures-draft.ts'
import { ENEMIES } from './figures-head.ts'
import { isSpeech, type Line, type Unit } from './figures-units.ts'
import { BOTH_SIDES, CEREMONIES, OWNING_UP, PART_BEFORE, PART_NOUNS, PART_OF } from './lexicon/figure-words.ts'

const CEREMONY = new RegExp(` (?:${CEREMONIES.join('|')}) `)
const ON_BOTH_SIDES = new RegExp(BOTH_SIDES.join('|').replaceAll(' ', '\\s+'), 'i')
const TOLLS: ReadonlySet<string> = new Set(['killed', 'injured', 'casualties', 'missing'])

/** True where the figure is a part of another one: "including three", "20 of them police", "the other two". */
export function isPart(draft: Draft, before: Draft | null): boolean {
  const { np, line, measure, link } = draft
  if (isRivalCount(draft, before)) return false
  if (np.part) return !isAnotherMatter(measure, before)
  const { units } = line
  if (isWhole(units, np.at)) return false
  for (let i = np.at - 1; i >= Math.max(0, np.at - 3); i--) {
    const unit = units[i] as Unit
    if (PART_BEFORE.has(unit.lower)) return true
    const of = PART_OF.has(unit.lower) && /^(?:of|among|amongst)$/.test(units[i - 1]?.lower ?? '')
    // "the number of those arrested" is the whole.
    if (of && !/^(?:number|toll|count|tally|total)$/.test(units[i - 2]?.lower ?? '')) {
      return !isAnotherMatter(measure, before)
    }
    if (unit.lower === 'other' && units[i - 1]?.lower === 'the') return true
    if (unit.kind === 'mark' && unit.lower !== ',' && unit.lower !== '(') break
  }
  if (isOfTheNumber(line, np.at)) return true
  // "Fifty-nine of them were protesters, three were police officers": a list of parts.
  const listed = np.counted === null && /^(?:was|were|are)$/.test(units[np.end]?.lower ?? '') && units[np.end + 1]?.noun
  if (listed && before?.part && before.line === line) return true
  // "two more soldiers died" adds to a toll; "58 killed and 30 more wounded" does not.
  if (np.more && measure === 'killed') return before === null || before.measure !== 'injured'
  if (np.more && before !== null && before.measure === measure) return true
  // "14 of the soldiers martyred": the rest of a definite group.
  const hostile =
    np.belongs?.kind === 'enemy' || np.counted === 'fighter' || ENEMIES.test(units[np.end - 1]?.lower ?? '')
  if (!hostile && units[np.at + 1]?.lower === 'of' && units[np.at + 2]?.lower === 'the' && np.words) {
    const after = units[np.end]
    if (after?.happening && after.kind === 'word' && !isAuxiliaryBetween(units, np.end)) return true
  }
  // "Pakistan buried 23 soldiers" gives the toll itself.
  if (measure === null || !TOLLS.has(measure) || link?.entry.taking === 'owner') return false
  // "funerals for the 23 soldiers whom the army says it lost"
  if (link?.side === 'right' && units[link.happening.from]?.lower === 'lost') return false
  return CEREMONY.test(` ${clauseAround(units, np.at)} `)
}

/**
 * "Pakistan says it killed 200 fighters, of whom the Taliban acknowledge nine": what another speaker makes of the same,
 * and no part of it.
 */
function isRivalCount({ np, line: { units }, attribution: { claimant } }: Draft, before: Draft | null): boolean {
  if (np.counted !== null || np.part || !before || before.line.units !== units || claimant === null) return false
  const verb = units[np.at - 1]?.lower === 'to' ? np.at - 2 : np.at - 1
  return OWNING_UP.has(units[verb]?.lower ?? '') && before.attribution.claimant?.name !== claimant.name
}

/** "the funeral of 12, among the 23 killed": the second is what the first is a part of. */
function isWhole(units: readonly Unit[], at: number): boolean {
  if (units[at - 1]?.lower !== 'the' || !/^(?:of|among|amongst|from)$/.test(units[at - 2]?.lower ?? '')) return false
  return units.slice(Math.max(0, at - 8), at - 2).some(({ number }) => number !== null)
}

/** The words between the semicolons around a unit. */
function clauseAround(units: readonly Unit[], at: number): string {
  const from = units.findLastIndex((unit, i) => i < at && unit.lower === ';')
  const to = units.findIndex((unit, i) => i > at && unit.lower === ';')
  return units
    .slice(from + 1, to < 0 ? units.length : to)
    .map((unit) => unit.lower)
    .join(' ')
}

function isAuxiliaryBetween(units: readonly Unit[], at: number): boolean {
  return /^(?:was|were|are|is|been|being)$/.test(units[at - 1]?.lower ?? '')
}

/** True where it counts both sides together: "58 dead on both sides", "70 Pakistani and Afghan soldiers". */
export function isCombined({ np, line }: Draft, text: string, adversaries: ReadonlySet<string>): boolean {
  const sides = new Set(np.parties.filter((party) => adversaries.has(party)))
  if (sides.size > 1) return true
  // "58 Pakistani soldiers" are one side's, whatever both sides do around them.
  if (np.belongs?.kind === 'party') return false
  return ON_BOTH_SIDES.test(clauseText(line, np.at, text))
}

function clauseText({ units }: Line, at: number, text: string): string {
  let from = at
  while (from > 0 && at - from < 20 && units[from - 1]?.lower !== ';' && !isTelling(units, from - 1, at)) from--
  let to = at
  while (to < units.length - 1 && to - at < 20 && units[to + 1]?.lower !== ';') to++
  return text.slice(units[from]?.start, units[to]?.end)
}

/** "dozens died on both sides: Kabul claims 58": what stands behind the colon is one side's telling. */
function isTelling(units: readonly Unit[], colon: number, at: number): boolean {
  if (units[colon]?.lower !== ':') return false
  return units.slice(colon + 1, at).some((unit) => unit.name?.party != null)
}

/** True where the text says that it is not so: "not 200 but 58". */
export function isRejected({ np, line }: Draft): boolean {
  const { units } = line
  const before = units[np.at - 1]?.lower ?? ''
  const two = units[np.at - 2]?.lower ?? ''
  if (
    before === 'not' ||
    /^(?:nowhere near|far from|nothing like)$/.test(`${two} ${before}`) ||
    (before === 'the' && two === 'not')
  )
    return true
  // "rather than 200", "instead of 200"; but "they speak instead of 200" is not one.
  return (
    (before === 'than' && two === 'rather') || (before === 'of' && two === 'instead' && !isSpeech(units, np.at - 3))
  )
}

/** "300 of them had been caught again": all of those that this happened to, not a part of a toll. */
function isAnotherMatter(measure: string | null, before: Draft | null): boolean {
  return measure !== null && !TOLLS.has(measure) && before?.measure !== measure
}

/** "Of the 23 dead, 20 were policemen". */
function isOfTheNumber({ units }: Line, at: number): boolean {
  if (units[0]?.lower !== 'of' || at < 3) return false
  // "Of the injured on its side there were 29": all of them.
  if (/^(?:are|were)$/.test(units[at - 1]?.lower ?? '') && units[at - 2]?.lower === 'there') return false
  const comma = units.findIndex((unit) => unit.lower === ',')
  const phrase = units.slice(1, Math.min(7, comma < 0 ? at : comma, at))
  return phrase.some((unit) => unit.kind === 'number' || PART_NOUNS.has(unit.lower))
}
