import { countedClass, isPeople } from '../extract/lexicon/counted.ts'
import type { Figure } from '../model/figure.ts'
import { fold } from '../text/fold.ts'
import { purposeOf } from './purposes.ts'

/** What a figure counts and what happened to it: its own frame, what its predicate calls it, what a sum is for. */
export function frameOf(figure: Figure, text: string): { measure: string | null; counted: string } {
  const { unit, sentence, counted, countedWords } = figure
  const before = text.slice(sentence.start, figure.start)
  const after = text.slice(figure.end, sentence.end)
  const amount = unit === null ? null : purposeOf(unit, text.slice(sentence.start, sentence.end), before.length)
  if (amount) return amount
  const land = unit === null ? LAND.get(counted) : undefined
  if (land !== undefined) return { measure: figure.measure, counted: land }
  // "912 were injured, 70 of them seriously"
  if (figure.part && BADLY.test(after)) return { measure: 'seriously-injured', counted }
  if (figure.measure === 'injured' && IN_HOSPITAL.test(after)) return { measure: 'hospitalised', counted }
  if (figure.measure === 'injured' && TREATED.test(before)) return { measure: 'treated', counted }
  if (figure.measure === 'destroyed' && OR_DAMAGED.test(after)) return { measure: 'destroyed-or-damaged', counted }
  // "24 of the victims were women and 11 were children", where people died
  if (figure.measure === null && counted === 'person' && VICTIMS.test(countedWords) && DEATHS.test(text))
    return { measure: 'killed', counted: predicateClass(after) ?? counted }
  const most = MOST.exec(before)?.[1]
  if (figure.measure === null && most !== undefined)
    return { measure: TOLD_OF.get(most.toLowerCase()) ?? null, counted }
  if (counted === 'case' && figure.measure === null && DISEASE.test(text)) {
    const recent = /^new\b/i.test(countedWords)
    return recent ? { measure: 'recorded', counted: 'new case' } : { measure: 'infected', counted: 'person' }
  }
  // "Of the 30 victims, 25 have been identified": what follows is said of the 25.
  const measure = GROUP.test(before) && /^[^.;:]{0,40}, /.test(after) ? null : figure.measure
  // "nine more bodies" add to a toll and are none.
  const adds = FURTHER.test(after) || /\banother\s+$/i.test(before)
  if ((measure === null || measure === 'recovered') && counted === 'body' && !adds)
    return { measure: 'killed', counted: 'person' }
  if (measure === null && /^lives$/i.test(countedWords) && TAKEN.test(before))
    return { measure: 'killed', counted: 'person' }
  const predicate = countedWords === '' && counted === 'person' ? predicateClass(after) : null
  return { measure, counted: predicate ?? counted }
}

/** "59 of them were protesters, three were police officers": the class that a bare number is said to be of. */
function predicateClass(after: string): string | null {
  const match = PREDICATE.exec(after)
  if (!match) return null
  const words = fold(match[1] ?? '').split(/\s+/)
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      const found = countedClass(words.slice(from, to).join(' '))
      if (found !== null && isPeople(found)) return found
    }
  }
  return null
}

/** Units of land that a number leaves out after another: "from 17,800 hectares to 16,900". */
const LAND = new Map([
  ['hectare', 'ha'],
  ['acre', 'acre'],
])
const DISEASE = /\b(?:outbreak|epidemic|pandemic|virus|infections?|infected|disease|cholera|measles|ebola|dengue)\b/i
const VICTIMS = /^victims$/i
const DEATHS = /\b(?:dead|deaths?|died|killed|drowned|perished)\b/i
const IN_HOSPITAL =
  /^(?:\s+\p{L}+){0,2}?\s+(?:remain(?:s|ed)?|are still|were still|stay(?:s|ed)?) (?:still )?in (?:the )?hospitals?\b/u
const TREATED = /\btreat(?:ed|ing)\s+$/i
const OR_DAMAGED = /^[^.;,]{0,60}\b(?:destroyed or (?:\p{L}+ )?damaged|damaged or (?:\p{L}+ )?destroyed)\b/u
/** "Most of the deaths, 71, were recorded in Halm" */
const MOST = /\b(?:most|many|majority|bulk) of the (deaths|dead|fatalities|victims|injured|wounded|missing),?\s+$/i
/** True where a figure is given as most of others: a part of them. */
export const isMost = ({ sentence, start }: Figure, text: string): boolean =>
  MOST.test(text.slice(sentence.start, start))

const TOLD_OF = new Map([
  ...['deaths', 'dead', 'fatalities', 'victims'].map((word) => [word, 'killed'] as const),
  ...['injured', 'wounded'].map((word) => [word, 'injured'] as const),
  ['missing', 'missing'],
])
const FURTHER = /^\s+(?:more|additional|further)\b/i
const BADLY =
  /^ of (?:them|those|whom) (?:very |more )?(?:seriously|severely|critically|gravely|badly)(?=[,.;]| (?:and|but)\b)/i
const GROUP = /\bof (?:the|these|those|its|their)\s+$/i
const TAKEN = /\b(?:claim(?:s|ed|ing)?|take[ns]?|took|taking|cost(?:s|ing)?)\s+$/i
const PREDICATE =
  /^\s*(?:of (?:them|those|these|whom|the \w+)\s+)?(?:was|were|are|is)\s+(?:all |mostly |the |an? )?((?:[\p{L}-]+\s?){1,4})/u
