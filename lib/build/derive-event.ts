import { attribute } from '../extract/attribution.ts'
import { extractFigures } from '../extract/figures.ts'
import { compileGazetteer } from '../extract/gazetteer.ts'
import { readDocument } from '../extract/read.ts'
import type { DisputeData } from '../model/event-data.ts'
import type { PackEvent, Party, Person, Place } from '../model/pack.ts'
import { type Candidate, candidatesOf } from './derive-candidates.ts'
import { type Cluster, clusterCandidates } from './derive-clusters.ts'
import { questionOf, slugOf } from './derive-questions.ts'
import type { Finding, Found } from './finding.ts'
import { groupBy } from './group.ts'
import { type Memory, remembered } from './memory.ts'
import { byKey, byText } from './order.ts'
import { indexNames, type Names } from './relevant-names.ts'
import { distinct, slug } from './slug.ts'
import { pageOf, type SourceDocument } from './source-document.ts'
import { isPersonName } from './speaks-for.ts'
import { bindStances, type StanceSentence, stanceSentences } from './stances.ts'

const HEAD_LINES = 4
const SHORT_LINE = 120
/** The window of an event whose documents have no dates. */
const UNKNOWN_WINDOW = { from: '1900-01-01', to: '2100-01-01' }

/** One event, its sides and disputes, and what answers them. */
export interface Derived extends Pick<Found, 'findings' | 'stances'> {
  event: PackEvent
  parties: Party[]
  disputes: DisputeData[]
}

/**
 * One event out of its documents: sides and places by how the texts name them, questions by what their figures count.
 *
 * @param names what `deriveNames` found in the documents
 * @param progress called with the count of documents read so far
 */
export function deriveEvent(
  documents: readonly SourceDocument[],
  head: { id: string; title: string },
  { parties, places }: Names,
  memory: Memory,
  progress: (done: number) => void,
): Derived {
  const namesIn = indexNames({ parties, places })
  const eventPlaces = placesOfEvent(
    documents,
    places.map((place) => place.name),
  )
  const readings = documents.map((document, index): Reading => {
    progress(index)
    const names = namesIn(document.text)
    const near = names.places.map((place) => place.name).filter((place) => eventPlaces.has(place))
    const { candidates, stances } = remembered(
      memory,
      () => ['derived', pageOf(document), document.paragraphs, names, near],
      () => readOne(document, names, new Set(near)),
    )
    return { document, candidates: candidates.map((candidate) => ({ ...candidate, document })), stances }
  })
  const clusters = clusterCandidates(readings.flatMap(({ candidates }) => candidates))
  const partiesById = new Map(parties.map((party) => [party.id, party]))
  const findings: Finding[] = []
  const sorted = clusters.toSorted(byKey(slugOf))
  const ids = distinct(sorted.map((cluster) => `${head.id}/${slugOf(cluster)}`))
  const disputes = sorted.map((cluster, index): DisputeData => {
    const id = ids[index] ?? head.id
    findings.push(...cluster.candidates.map((candidate) => toFinding(id, candidate)))
    return { id, question: questionOf(cluster, partiesById), quantity: quantityOf(cluster) }
  })
  const byFile = groupBy(findings, ({ document }) => document.file)
  return {
    event: eventOf(head, { parties, places, documents, findings }),
    parties,
    disputes,
    findings,
    stances: readings.flatMap(({ document, stances }) => bindStances(stances, byFile.get(document.file) ?? [])),
  }
}

interface Reading {
  document: SourceDocument
  candidates: Candidate[]
  stances: StanceSentence[]
}

/** What one document says; what is read of it besides is let go: thousands of documents would not fit. */
function readOne(
  document: SourceDocument,
  names: Names,
  eventPlaces: ReadonlySet<string>,
): { candidates: Omit<Candidate, 'document'>[]; stances: StanceSentence[] } {
  const read = readDocument(pageOf(document), compileGazetteer({ ...names, people: [] }))
  const attributeAt = attribute(read)
  const candidates = candidatesOf(document, extractFigures(read, attributeAt), eventPlaces)
  return {
    candidates: candidates.map(({ document: _, ...candidate }) => candidate),
    stances: stanceSentences(read, attributeAt),
  }
}

/** Places that the heads of a third of the documents name: the event is there, and no figure is limited to them. */
function placesOfEvent(documents: readonly SourceDocument[], places: readonly string[]): Set<string> {
  const heads = documents.map(({ title, text }) => `${title}\n${headOf(text)}`)
  return new Set(places.filter((place) => heads.filter((head) => head.includes(place)).length >= documents.length / 3))
}

/** The short lines at the top of a text (headline, byline, date line) and the first sentence after them. */
function headOf(text: string): string {
  const lines = text.split('\n').slice(0, HEAD_LINES)
  const lead = lines.findIndex((line, index) => index > 0 && (line.length > SHORT_LINE || /[.!?]["”’)]*$/.test(line)))
  if (lead < 0) return lines.join('\n')
  const sentence = /^.{0,400}?[.!?](?=\s|$)/.exec(lines[lead] ?? '')?.[0] ?? ''
  return [...lines.slice(0, lead), sentence].join('\n')
}

function toFinding(dispute: string, candidate: Candidate): Finding {
  const { document, paragraph, earlier, measure, counted } = candidate
  return { dispute, document, paragraph, earlier, figure: { ...candidate.figure, measure, counted } }
}

const quantityOf = ({ measure, counted, whose, by, candidates }: Cluster) => ({
  measure,
  counted,
  unit: candidates[0]?.figure.unit ?? null,
  whose,
  by,
  words: [],
})

function eventOf(
  head: { id: string; title: string },
  {
    parties,
    places,
    documents,
    findings,
  }: { parties: Party[]; places: Place[]; documents: readonly SourceDocument[]; findings: readonly Finding[] },
): PackEvent {
  const days = documents.flatMap(({ published }) => published ?? []).sort(byText)
  const [from] = days
  const to = days.at(-1)
  return {
    ...head,
    window: from !== undefined && to !== undefined ? { from, to } : UNKNOWN_WINDOW,
    parties: parties.map((party) => party.id).slice(0, 20),
    people: peopleOf(findings),
    places,
    names: [],
  }
}

/** Speakers that are people: names of two and more words, all with capitals, none of them an office or a body. */
function peopleOf(findings: readonly Finding[]): Person[] {
  const people = new Map<string, Person>()
  for (const { figure } of findings) {
    const { claimant } = figure.attribution
    if (!claimant || !isPersonName(claimant.name)) continue
    const id = slug(claimant.name)
    people.set(id, { id, name: claimant.name, aliases: [], party: claimant.party, roles: [] })
  }
  return [...people.values()].sort(byKey((person) => person.id))
}
