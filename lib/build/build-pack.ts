import type { EventData } from '../model/event-data.ts'
import { type Dispute, type Origin, PACK_SCHEMA, type Pack } from '../model/pack.ts'
import type { Decision } from '../model/review.ts'
import { type Gathering, gatherAccounts } from './accounts.ts'
import { agencyCredit } from './agency-credit.ts'
import { type Applied, applyReview } from './apply-review.ts'
import { unifyClaimants } from './claimants.ts'
import { findCopies } from './copies.ts'
import { findDeclared } from './declared.ts'
import { findDerived } from './derive.ts'
import { inferDays, newestDay, statedDays } from './document-dates.ts'
import type { Finding, Found } from './finding.ts'
import { withoutFurniture } from './furniture.ts'
import { garbledFindings } from './garbled.ts'
import { groupBy } from './group.ts'
import { type Memory, NO_MEMORY } from './memory.ts'
import type { Note } from './note.ts'
import { copyNotes, notesOn } from './notes.ts'
import { byKey } from './order.ts'
import { Origins } from './origins.ts'
import type { SourceDocument } from './source-document.ts'
import { listSources } from './sources.ts'
import { gatherStatementAccounts } from './statement-accounts.ts'
import { figureStatus, statementStatus } from './status.ts'
import { tellEvents } from './tell-events.ts'
import { verifyPack } from './verify-pack.ts'

export interface BuildOptions {
  /** Names the pack and its event where no data does: the folder's name. */
  name: string
  /** Called with the count of documents read so far. */
  progress?: (done: number, all: number) => void
  /** What earlier builds read of the same documents. */
  memory?: Memory
  /** What an editor decided, applied to what was built. */
  decisions?: readonly Decision[]
}

export interface BuildResult {
  pack: Pack
  /** What an editor should look at. */
  notes: Note[]
  /** What became of the editor's decisions. */
  applied: Applied[]
  /** Documents that are for the most part copies, with their originals. */
  copies: { file: string; original: string }[]
}

/** A fault in what was built; the pack is not given out. */
export class UnsoundPack extends Error {
  override name = 'UnsoundPack'
}

/**
 * Makes a pack of documents. With `data` the figures that answer its disputes become accounts; without, documents are
 * told apart by the event they are about, and events and disputes are derived from the documents. The same input gives the same pack: dates come from the documents, never
 * from the clock.
 *
 * @throws UnsoundPack where an account's figure does not stand in the paragraph it names, or an id does not resolve
 */
export function buildPack(
  documents: readonly SourceDocument[],
  data: EventData | null,
  options: BuildOptions,
): BuildResult {
  const groups = prepare(documents, data !== null)
  const prepared = groups.flat().sort(byKey(({ file }) => file))
  const progress = (done: number) => options.progress?.(done, prepared.length)
  const memory = options.memory ?? NO_MEMORY
  const found = data
    ? findDeclared(prepared, data, memory, progress)
    : findDerived(groups, options.name, memory, progress)
  for (const finding of found.findings) expectToStand(finding)
  const copies = findCopies(prepared)
  const gathering: Gathering = {
    claimants: unifyClaimants(claimantsOf(found), found.data.parties),
    origins: new Origins(copies),
    sides: new Map(found.data.parties.map(({ id, name }) => [id, name])),
    garbled: garbledFindings(found.findings),
  }
  const { disputes, applied } = applyReview(disputesOf(found, gathering), options.decisions ?? [])
  const pack: Pack = {
    schema: PACK_SCHEMA,
    ...found.data.pack,
    generatedAt: newestDay(prepared),
    parties: found.data.parties,
    events: found.data.events,
    ...listSources(prepared),
    origins: usedOrigins(gathering.origins, disputes),
    disputes,
  }
  const problems = verifyPack(pack)
  if (problems.length > 0) throw new UnsoundPack(problems.join('\n'))
  return {
    pack,
    notes: [...found.notes, ...copyNotes(copies), ...notesOn(pack, data !== null)],
    applied,
    copies: [...copies].map(([{ file }, original]) => ({ file, original: original.file })),
  }
}

/**
 * Documents in order of their files, so that the order they come in changes nothing; dated, credited, cleaned, and
 * grouped by event unless data says what they are about.
 */
function prepare(documents: readonly SourceDocument[], told: boolean): SourceDocument[][] {
  const sorted = documents.toSorted(byKey((document) => document.file))
  const credited = sorted.map((document) => ({ ...document, agency: document.agency ?? agencyCredit(document) }))
  const stated = statedDays(credited)
  const cleaned = stated.map(withoutFurniture)
  const groups = told ? [[...cleaned.keys()]] : tellEvents(cleaned)
  return groups.map((group) => {
    // Date lines are furniture, too: days are inferred from the documents as they came.
    const dated = inferDays(group.flatMap((index) => stated[index] ?? []))
    return group.flatMap((index, at) => {
      const [document, day] = [cleaned[index], dated[at]]
      return document && day ? [{ ...document, published: day.published, inferred: day.inferred }] : []
    })
  })
}

function disputesOf(found: Found, gathering: Gathering): Dispute[] {
  const figures = groupBy(found.findings, (finding) => finding.dispute)
  const statements = groupBy(found.statements, (finding) => finding.dispute)
  const stances = groupBy(found.stances, (finding) => finding.dispute)
  return found.data.disputes.map(({ id, question, quantity, positions, recognition, window }) => {
    const accounts = quantity
      ? gatherAccounts(id, figures.get(id) ?? [], stances.get(id) ?? [], gathering)
      : gatherStatementAccounts(id, statements.get(id) ?? [], gathering.claimants, gathering.origins)
    return {
      id,
      event: id.slice(0, id.indexOf('/')),
      kind: quantity ? 'figure' : 'statement',
      question,
      ...(window ? { window } : {}),
      quantity: quantity ?? null,
      status: quantity ? figureStatus(accounts) : statementStatus(accounts),
      positions: positions ?? [],
      ...(recognition ? { recognition } : {}),
      accounts,
    }
  })
}

/** Origins of the accounts that the review left standing. */
function usedOrigins(origins: Origins, disputes: readonly Dispute[]): Origin[] {
  const used = new Set(
    disputes.flatMap(({ accounts }) => accounts.flatMap(({ reports }) => reports.map((one) => one.origin))),
  )
  return origins.all.filter(({ id }) => used.has(id))
}

const claimantsOf = ({ findings, statements, stances }: Found) => [
  ...findings.flatMap(({ figure }) => figure.attribution.claimant ?? []),
  ...[...statements, ...stances].flatMap(({ attribution }) => attribution.claimant ?? []),
]

/** Nothing is invented: a figure stands, word for word, in the paragraph that its account will name. */
function expectToStand({ document, paragraph, figure, dispute }: Finding): void {
  const lines = document.text.split('\n').filter((_, index) => document.paragraphs[index] === paragraph)
  if (lines.some((line) => line.includes(figure.surface))) return
  throw new UnsoundPack(`${dispute}: “${figure.surface}” does not stand in paragraph ${paragraph} of ${document.file}`)
}
