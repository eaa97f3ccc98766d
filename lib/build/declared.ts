import { findAnswers } from '../match/answers.ts'
import { type CompiledPacks, compilePacks } from '../match/packs.ts'
import { matchStatements } from '../match/statements.ts'
import type { EventData } from '../model/event-data.ts'
import { type Dispute, PACK_SCHEMA, type Pack } from '../model/pack.ts'
import type { PageDocument } from '../model/page.ts'
import { earlierFigures } from './earlier.ts'
import type { Finding, Found, StatementFinding } from './finding.ts'
import { groupBy } from './group.ts'
import { type Memory, remembered } from './memory.ts'
import { positionSpeaker } from './sentence-speaker.ts'
import { pageOf, paragraphOf, type SourceDocument } from './source-document.ts'
import { bindStances, type StanceSentence, stanceSentences } from './stances.ts'

/** Marks of headings and list items. */
const LINE_MARK = /^(?:#{1,6}|[-*+•])\s+/

/**
 * The figures and statements of the documents that answer the disputes of the event data: found by the same matcher
 * that reads pages, on a pack that has the questions and no accounts yet.
 */
export function findDeclared(
  documents: readonly SourceDocument[],
  data: EventData,
  memory: Memory,
  progress: (done: number) => void,
): Found {
  const questions = questionsOf(data)
  const packs = compilePacks([questions])
  const asked = memory.digest(JSON.stringify(questions))
  const found: Found = { data, findings: [], statements: [], stances: [], notes: [] }
  documents.forEach((document, index) => {
    progress(index)
    const page = datedPage(document, data)
    const answers = remembered(
      memory,
      () => ['declared', asked, page, document.paragraphs],
      () => readOne(document, page, packs),
    )
    const findings = answers.findings.map((finding): Finding => ({ ...finding, document }))
    found.findings.push(...findings)
    found.stances.push(...bindStances(answers.stances, findings))
    found.statements.push(...answers.statements.map((statement): StatementFinding => ({ ...statement, document })))
  })
  return found
}

interface Answers {
  findings: Omit<Finding, 'document'>[]
  statements: Omit<StatementFinding, 'document'>[]
  stances: StanceSentence[]
}

/** What one document answers. */
function readOne(document: SourceDocument, page: PageDocument, packs: CompiledPacks): Answers {
  const answered = findAnswers(page, packs, { loose: true })
  if (!answered) return { findings: [], statements: [], stances: [] }
  const { read, attributeAt, events, answers } = answered
  const findings = answers.map(({ figure, dispute }) => {
    return { dispute: dispute.id, paragraph: paragraphOf(document, figure.paragraph), figure, earlier: false }
  })
  for (const group of groupBy(findings, (finding) => finding.dispute).values()) {
    const earlier = earlierFigures(
      read.text,
      group.map(({ figure }) => figure),
    )
    for (const finding of group) finding.earlier = earlier.has(finding.figure)
  }
  const statements = matchStatements(
    read,
    attributeAt,
    packs.statements,
    events.map(({ event }) => event),
  ).map(({ start, end, dispute, stance }) => {
    const block = read.blocks.find((one) => one.start <= start && start < one.end)
    return {
      dispute,
      paragraph: paragraphOf(document, block?.paragraph ?? 1),
      position: stance,
      wording: read.text.slice(start, end).replace(LINE_MARK, ''),
      attribution: positionSpeaker(attributeAt, { start, end }, stance),
      headline: block?.kind === 'title' || block?.kind === 'heading',
    }
  })
  return { findings, statements, stances: stanceSentences(read, attributeAt) }
}

/**
 * The page of a document. The editor put it beside the data because it is about the event: where it carries no day and
 * there is one event only, its weekdays and undated figures are read as the event's. The document itself stays undated.
 */
function datedPage(document: SourceDocument, { events }: EventData): PageDocument {
  const page = pageOf(document)
  const [event, another] = events
  return document.published === null && event && !another ? { ...page, published: event.window.to } : page
}

/** The event data as a pack whose disputes have no accounts. */
export function questionsOf(data: EventData): Pack {
  return {
    schema: PACK_SCHEMA,
    ...data.pack,
    generatedAt: '',
    parties: data.parties,
    events: data.events,
    sources: [],
    documents: [],
    origins: [],
    disputes: data.disputes.map(
      (dispute): Dispute => ({
        id: dispute.id,
        event: dispute.id.slice(0, dispute.id.indexOf('/')),
        kind: dispute.quantity ? 'figure' : 'statement',
        question: dispute.question,
        ...(dispute.window ? { window: dispute.window } : {}),
        quantity: dispute.quantity ?? null,
        status: 'one-sided',
        positions: dispute.positions ?? [],
        ...(dispute.recognition ? { recognition: dispute.recognition } : {}),
        accounts: [],
      }),
    ),
  }
}
