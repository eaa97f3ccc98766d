import type { Party } from '../model/pack.ts'
import { deriveEvent } from './derive-event.ts'
import { joinGovernments } from './derive-governments.ts'
import { deriveNames } from './derive-names.ts'
import type { Found } from './finding.ts'
import { groupBy } from './group.ts'
import type { Memory } from './memory.ts'
import { byKey, byText } from './order.ts'
import { distinct, slug } from './slug.ts'
import type { SourceDocument } from './source-document.ts'
import { titleEvent } from './title-event.ts'

/**
 * The events and disputes that documents are about where no data says so: sides and places by how the texts name them,
 * questions by what their figures count. A single event takes its id and title from the folder's name, several take
 * theirs from their own names and days; the pack takes them from the folder's name.
 *
 * @param groups the documents of each event
 * @param progress called with the count of documents read so far
 */
export function findDerived(
  groups: readonly (readonly SourceDocument[])[],
  name: string,
  memory: Memory,
  progress: (done: number) => void,
): Found {
  const governed = groups.map((documents) => {
    const { parties, places } = deriveNames(documents)
    return { places, ...joinGovernments(parties, documents) }
  })
  const pack = { id: slug(name, 60), title: titleOf(name), version: '1.0.0', language: 'en' }
  const titles = groups.length > 1 ? groups.map((documents, at) => titleEvent(documents, governed[at])) : [pack.title]
  const ids = groups.length > 1 ? distinct(titles.map((title) => slug(title, 60))) : [pack.id]
  let done = 0
  const found = groups.map((documents, at) => {
    const before = done
    done += documents.length
    const head = { id: ids[at] ?? pack.id, title: titles[at] ?? pack.title }
    return deriveEvent(documents, head, governed[at] ?? deriveNames(documents), memory, (index) =>
      progress(before + index),
    )
  })
  return {
    data: {
      pack,
      parties: joinParties(found.flatMap(({ parties }) => parties)),
      events: found.map(({ event }) => event),
      disputes: found.flatMap(({ disputes }) => disputes),
    },
    findings: found.flatMap(({ findings }) => findings),
    statements: [],
    notes: governed.flatMap(({ notes }) => notes),
    stances: found.flatMap(({ stances }) => stances),
  }
}

/** Sides that documents of several events name are one side, under all their names. */
function joinParties(parties: readonly Party[]): Party[] {
  const byId = groupBy(parties, ({ id }) => id)
  return [...byId.values()]
    .flatMap(([first, ...others]) => {
      if (!first) return []
      const all = (of: (party: Party) => string[]) => [...new Set([first, ...others].flatMap(of))].sort(byText)
      return { ...first, aliases: all(({ aliases }) => aliases), adjectives: all(({ adjectives }) => adjectives) }
    })
    .sort(byKey(({ id }) => id))
}

/** A folder's name as a title: "nepal-protests-2025" -> "Nepal protests 2025". */
function titleOf(name: string): string {
  const words = name.replace(/[-_.]+/g, ' ').trim()
  return words === '' ? 'Documents' : words.slice(0, 1).toUpperCase() + words.slice(1)
}
