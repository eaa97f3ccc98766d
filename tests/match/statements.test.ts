import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { questionsOf } from '../../lib/build/declared.ts'
import { matchDocument } from '../../lib/match/match-document.ts'
import { type CompiledPacks, compilePacks } from '../../lib/match/packs.ts'
import { eventDataSchema } from '../../lib/model/event-data.ts'
import { articles } from '../corpus/statements/articles.ts'
import type { StatementCase, StatementTable } from '../corpus/statements/case.ts'
import { gaps } from '../corpus/statements/gaps.ts'
import { harbourStrike, harbourTables } from '../corpus/statements/harbour-strike.ts'
import { namings } from '../corpus/statements/namings.ts'
import { newswire } from '../corpus/statements/newswire.ts'
import { otherQuestions } from '../corpus/statements/other-questions.ts'
import { rephrased } from '../corpus/statements/rephrased.ts'
import { thursdayStrikes } from '../corpus/statements/thursday-strikes.ts'
import { ttpSanctuary } from '../corpus/statements/ttp-sanctuary.ts'
import { unseen } from '../corpus/statements/unseen.ts'
import { whoStarted } from '../corpus/statements/who-started.ts'

const seed = (name: string) => parse(readFileSync(join(import.meta.dirname, '../../seeds', name), 'utf8'))
const events = seed('events.yaml')
const bundled = compilePacks([
  questionsOf(
    eventDataSchema.parse({ ...events, disputes: [...events.disputes, ...seed('statements.yaml').disputes] }),
  ),
])

const LEAD =
  'Border clash\n\nForces of Afghanistan and Pakistan clashed on the border in the night of October 11 to 12, 2025.\n\n'

/** What the sentence in braces answers, as "<slug> <stance>", sorted. */
function answers([marked]: StatementCase, packs: CompiledPacks, lead: string, published: string): string[] {
  const text = lead + marked.replace(/[{}]/g, '')
  const start = lead.length + marked.indexOf('{')
  const end = lead.length + marked.indexOf('}') - 1
  return matchDocument({ text, published }, packs)
    .statements.filter((one) => one.start < end && one.end > start)
    .map(({ dispute, stance }) => `${dispute.slice(dispute.indexOf('/') + 1)} ${stance}`)
    .sort()
}

const TABLES: StatementTable[] = [
  ...whoStarted,
  ...thursdayStrikes,
  ...ttpSanctuary,
  ...otherQuestions,
  ...rephrased,
  ...namings,
  ...unseen,
  ...newswire,
]

const HARBOUR_LEAD = 'Port brawl\n\nDockers and guards of the Port Authority came to blows in Velmora on May 6.\n\n'

function describeTables(tables: readonly StatementTable[], packs: CompiledPacks, lead: string, day: string): void {
  for (const { phenomenon, published = day, cases } of tables) {
    describe(phenomenon, () => {
      it.each(cases)('%s', (...row) => {
        const [, ...expected] = row as StatementCase
        expect(answers(row as StatementCase, packs, lead, published)).toEqual(expected.sort())
      })
    })
  }
}

describeTables(TABLES, bundled, LEAD, '2025-10-12')
describeTables(harbourTables, compilePacks([questionsOf(harbourStrike)]), HARBOUR_LEAD, '2031-05-07')

describe('known gaps', () => {
  it.each(gaps.flatMap(({ cases }) => cases))('%s', (...row) => {
    const [, ...wanted] = row as StatementCase
    expect(answers(row as StatementCase, bundled, LEAD, '2025-10-12')).not.toEqual(wanted.sort())
  })
})

describe('whole articles', () => {
  it.each(articles)('$title', ({ title, published, sentences }) => {
    const text = [title, ...sentences.map(([sentence]) => sentence)].join('\n\n')
    const found = matchDocument({ text, published, title }, bundled).statements
    const read = sentences.map(([sentence]) => {
      const start = text.indexOf(sentence)
      const own = found.filter((one) => one.start === start)
      return [sentence, ...own.map(({ dispute, stance }) => `${dispute.slice(dispute.indexOf('/') + 1)} ${stance}`)]
    })
    expect(read).toEqual(sentences)
  })
})
