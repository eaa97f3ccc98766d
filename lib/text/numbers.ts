import type { NumberKind, NumberMention } from '../model/figure.ts'
import type { Qualifier } from '../model/quantity.ts'
import { fold } from './fold.ts'

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SCALES: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  dozen: 12,
}
const WORD = `${[...TENS, ...UNITS].join('|')}|${Object.keys(SCALES).join('|')}`
const CORE = `(?:\\d{1,3}(?:,\\d{2,3})+|\\d+)(?:\\.\\d+)?(?:\\s(?:hundred|thousand|lakh|crore|million|billion|trillion|bn|dozen)\\b)?|\\b(?:half\\sa\\s|a\\s)?(?:${WORD})(?:(?:-|\\s(?:and\\s)?)(?:${WORD}))*\\b`
const BEFORE =
  '(?:at\\sleast|no\\sfewer\\sthan|not\\sless\\sthan|more\\sthan|over|exceeding|upwards\\sof|in\\sexcess\\sof|around|about|nearly|almost|close\\sto|roughly|some|approximately|up\\sto|as\\smany\\sas|no\\smore\\sthan|fewer\\sthan|less\\sthan)\\s'
const NUMBER = new RegExp(
  `(?<before>${BEFORE})?(?<![\\w.,-])(?<a>${CORE})(?![\\w])(?:\\s?(?:-|–|\\sto\\s)\\s?(?<b>${CORE})(?!\\w))?(?<after>\\s?%|\\sper\\s?cent\\b|\\+|\\sor\\smore\\b)?|\\b(?<vague>dozens|scores|hundreds|thousands|several|many|a\\sfew|a\\shandful\\sof)\\b`,
  'gi',
)

/** Numbers of a text with their hedges, in order of place. Never throws. */
export function findNumbers(text: string): NumberMention[] {
  const found: NumberMention[] = []
  for (const match of text.matchAll(NUMBER)) {
    const groups = match.groups ?? {}
    const surface = match[0]
    const span = { start: match.index, end: match.index + surface.length, surface }
    if (groups.vague) {
      const qualifier = /dozens|scores|hundreds|thousands/i.test(surface) ? 'dozens' : 'vague'
      found.push({ ...span, min: null, max: null, qualifier, kind: 'count', unit: null })
      continue
    }
    const a = value(groups.a ?? '')
    const b = groups.b === undefined ? a : value(groups.b)
    const qualifier = hedge(fold(groups.before ?? ''), fold(groups.after ?? ''))
    const kind = kindOf(text, span, groups.after ?? '')
    const min = qualifier === 'up-to' ? null : a
    const max = qualifier === 'at-least' || qualifier === 'more-than' ? null : b
    found.push({ ...span, min, max, qualifier, kind, unit: null })
  }
  return found
}

const MONTH_BEFORE = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?\s$/i
const MONTH_AFTER = /^(?:st|nd|rd|th)?,?\s(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\b/i

function kindOf(text: string, span: { start: number; end: number; surface: string }, after: string): NumberKind {
  if (/%|cent/.test(after)) return 'percent'
  if (/^(?:19|20)\d\d$/.test(span.surface)) return 'date'
  const next = text.slice(span.end, span.end + 16)
  if (MONTH_BEFORE.test(text.slice(Math.max(0, span.start - 12), span.start)) || MONTH_AFTER.test(next)) return 'date'
  if (/^:\d\d|^\s?[ap]\.?m\b/.test(next)) return 'time'
  return /^(?:st|nd|rd|th)\b/.test(next) ? 'ordinal' : 'count'
}

function hedge(before: string, after: string): Qualifier {
  if (/least|fewer|not less/.test(before) && !/^(?:fewer|less)/.test(before)) return 'at-least'
  if (/^(?:more|over|exceed|upwards|in)/.test(before)) return 'more-than'
  if (/^(?:around|about|nearly|almost|close|roughly|some|approx)/.test(before)) return 'about'
  if (/^(?:up|as|no more|fewer|less)/.test(before)) return 'up-to'
  return /\+|more/.test(after) ? 'at-least' : 'exact'
}

function value(core: string): number {
  let total = 0
  let part = 0
  for (const word of fold(core)
    .replaceAll(',', '')
    .split(/[\s-]+/)) {
    const scale = SCALES[word]
    if (/^\d/.test(word)) part += Number(word)
    else if (UNITS.includes(word)) part += UNITS.indexOf(word)
    else if (TENS.includes(word)) part += 20 + 10 * TENS.indexOf(word)
    else if (word === 'half') part = 0.5
    else if (scale === 100 || scale === 12) part = (part || 1) * scale
    else if (scale) {
      total += (part || 1) * scale
      part = 0
    }
  }
  return total + part
}
