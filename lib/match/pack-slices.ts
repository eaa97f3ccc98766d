import type { Dispute, Pack, PackEvent } from '../model/pack.ts'

/**
 * Cuts a pack into one pack an event, each with just the parties, documents, sources and origins that its disputes
 * refer to: what a page about that event needs, and no more. In the order of the events; linear in the pack.
 */
export function slicePack(pack: Pack): Pack[] {
  const byEvent = new Map<string, Dispute[]>()
  for (const dispute of pack.disputes) {
    const list = byEvent.get(dispute.event)
    if (list) list.push(dispute)
    else byEvent.set(dispute.event, [dispute])
  }
  const parties = lookUp(pack.parties, ({ id }) => id)
  const documents = lookUp(pack.documents, ({ file }) => file)
  const sources = lookUp(pack.sources, ({ id }) => id)
  const origins = lookUp(pack.origins, ({ id }) => id)
  const { claims: _, ...head } = pack
  return pack.events.map((event): Pack => {
    const disputes = byEvent.get(event.id) ?? []
    const reports = disputes.flatMap(({ accounts }) => accounts.flatMap((account) => account.reports))
    const read = documents(reports.map(({ document }) => document))
    return {
      ...head,
      parties: parties(partiesOf(event, disputes)),
      events: [event],
      sources: sources(read.map(({ source }) => source)),
      documents: read,
      origins: origins(reports.map(({ origin }) => origin)),
      disputes,
    }
  })
}

/** Ids of all parties that an event and its disputes speak of. */
function partiesOf(event: PackEvent, disputes: readonly Dispute[]): (string | null)[] {
  return [
    ...event.parties,
    ...event.people.map(({ party }) => party),
    ...event.places.map(({ party }) => party),
    ...disputes.flatMap(({ quantity, positions, accounts }) => [
      quantity?.whose ?? null,
      quantity?.by ?? null,
      ...positions.map(({ stance }) => stance),
      ...accounts.flatMap(({ claimant, position }) => [claimant?.party ?? null, position]),
    ]),
  ]
}

/** A function that gives the items with some ids, each once, in the order of the list. */
function lookUp<T>(items: readonly T[], idOf: (item: T) => string): (ids: readonly (string | null)[]) => T[] {
  const places = new Map(items.map((item, place) => [idOf(item), place]))
  return (ids) => {
    const wanted = new Set(ids.flatMap((id) => (id === null ? [] : (places.get(id) ?? []))))
    return [...wanted].sort((a, b) => a - b).map((place) => items[place] as T)
  }
}
