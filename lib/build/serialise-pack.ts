import { type Pack, packSchema } from '../model/pack.ts'
import { byKey } from './order.ts'

/**
 * A pack as the bytes of its file: lists sorted by id, keys in the schema's order, two spaces, a newline at the end.
 * Packs with the same content give the same bytes.
 *
 * @throws ZodError where the pack is not valid
 */
export function serialisePack(pack: Pack): string {
  const byId = byKey(({ id }: { id: string }) => id)
  const byName = byKey(({ name }: { name: string }) => name)
  const sorted: Pack = {
    ...pack,
    parties: pack.parties.toSorted(byId),
    events: pack.events
      .map((event) => ({ ...event, people: event.people.toSorted(byId), places: event.places.toSorted(byName) }))
      .sort(byId),
    sources: pack.sources.toSorted(byId),
    documents: pack.documents.toSorted(byKey((document) => document.file)),
    origins: pack.origins.toSorted(byId),
    disputes: pack.disputes.map((dispute) => ({ ...dispute, accounts: dispute.accounts.toSorted(byId) })).sort(byId),
  }
  // Parsing rebuilds every object with its keys in the schema's order.
  return `${JSON.stringify(packSchema.parse(sorted), null, 2)}\n`
}
