import { matchDocument } from '../../lib/match/match-document.ts'
import { type CompiledPacks, compilePacks } from '../../lib/match/packs.ts'
import type { Mention } from '../../lib/model/match.ts'
import type { Pack } from '../../lib/model/pack.ts'
import type { Span } from '../../lib/model/quantity.ts'
import type { Case, Expected } from './cases.ts'

/** Right, wrong and overlooked. */
export interface Tally {
  right: number
  wrong: number
  missed: number
}

export interface Score {
  figures: Tally
  /** Of the figures found: whose value is right, and whose speaker is. */
  values: { right: number; all: number }
  claimants: { right: number; all: number }
  /** Marks in articles about something else. */
  marksInNegatives: number
  statements: Tally
  /** One line for each miss, false mark, wrong value and wrong speaker. */
  errors: string[]
}

const NEGATIVE = /hard-negative|generic/
const slugOf = (id: string) => id.split('/').at(-1) ?? id
const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** Matches every article and compares it with what its labels ask for. */
export function scoreCases(cases: readonly Case[]): Score {
  const compiled = new Map<Pack, CompiledPacks>()
  const score: Score = {
    figures: { right: 0, wrong: 0, missed: 0 },
    values: { right: 0, all: 0 },
    claimants: { right: 0, all: 0 },
    marksInNegatives: 0,
    statements: { right: 0, wrong: 0, missed: 0 },
    errors: [],
  }
  for (const one of cases) {
    const packs = compiled.get(one.pack) ?? compilePacks([one.pack])
    compiled.set(one.pack, packs)
    const result = matchDocument(one.page, packs)
    scoreFigures(one, result.mentions, score)
    scoreStatements(one, result.statements, score)
  }
  return score
}

function scoreFigures(one: Case, mentions: readonly Mention[], score: Score): void {
  const { text } = one.page
  const used = new Set<Mention>()
  for (const expected of one.figures) {
    const hit = mentions.find(
      (mention) => !used.has(mention) && overlaps(mention, expected) && answers(mention, expected),
    )
    const about = `${one.id} ${expected.disputes[0]} [${expected.surface}] ${around(text, expected)}`
    if (!hit) {
      score.figures.missed++
      score.errors.push(`MISS ${about}`)
      continue
    }
    used.add(hit)
    score.figures.right++
    score.values.all++
    if (hit.min === expected.min && hit.max === expected.max) score.values.right++
    else score.errors.push(`VALUE ${about} is ${hit.min}..${hit.max}`)
    if (expected.party === undefined) continue
    score.claimants.all++
    const party = hit.claimant?.party ?? 'none'
    const third = expected.party === 'third' && hit.claimant !== null && !one.pack.events[0]?.parties.includes(party)
    if (party === expected.party || third) score.claimants.right++
    else score.errors.push(`CLAIMANT ${about} is ${party}, not ${expected.party}`)
  }
  for (const mention of mentions) {
    const known = one.figures.some((expected) => overlaps(mention, expected) && answers(mention, expected))
    if (used.has(mention) || known || one.open.some((span) => overlaps(span, mention))) continue
    score.figures.wrong++
    if (NEGATIVE.test(one.kind)) score.marksInNegatives++
    score.errors.push(`FALSE ${one.id} ${slugOf(mention.dispute)} [${mention.surface}] ${around(text, mention)}`)
  }
}

const answers = (mention: Mention, expected: Expected) => expected.disputes.includes(slugOf(mention.dispute))

function scoreStatements(one: Case, found: readonly (Span & { dispute: string })[], score: Score): void {
  for (const expected of one.statements) {
    const hit = found.some((span) => slugOf(span.dispute) === expected.dispute && overlaps(span, expected))
    if (hit) score.statements.right++
    else {
      score.statements.missed++
      score.errors.push(`MISS ${one.id} ${expected.dispute} ${around(one.page.text, expected)}`)
    }
  }
  // Articles about several events are labelled for figures only where they touch this one.
  if (one.kind !== 'positive' && one.kind !== 'generic') return
  for (const span of found) {
    const known = one.statements.some(
      (expected) => expected.dispute === slugOf(span.dispute) && overlaps(span, expected),
    )
    if (known || one.id.includes('/')) continue
    score.statements.wrong++
    score.errors.push(`FALSE ${one.id} ${slugOf(span.dispute)} ${around(one.page.text, span)}`)
  }
}

function around(text: string, { start, end }: Span): string {
  return `"${text.slice(Math.max(0, start - 60), Math.min(text.length, end + 60)).replace(/\s+/g, ' ')}"`
}

export const precision = ({ right, wrong }: Tally) => (right + wrong === 0 ? 1 : right / (right + wrong))
export const recall = ({ right, missed }: Tally) => (right + missed === 0 ? 1 : right / (right + missed))
