import { compileGazetteer, type Gazetteer } from '../extract/gazetteer.ts'
import type { Dispute, Pack, PackEvent } from '../model/pack.ts'
import { compileStatements, type StatementIndex } from './statements-index.ts'

/** An event with its disputes, as the matcher looks at it. */
export interface CompiledEvent {
  event: PackEvent
  figures: Dispute[]
  statements: Dispute[]
}

/** Packs made ready for matching: one gazetteer over all, disputes by event. */
export interface CompiledPacks {
  packs: Pack[]
  gazetteer: Gazetteer
  events: CompiledEvent[]
  /** The statement disputes of all events. */
  statements: StatementIndex
}

/** Compiles packs. Ids of parties that several packs share are taken to mean the same. Linear in the packs. */
export function compilePacks(packs: Pack[]): CompiledPacks {
  const gazetteer = compileGazetteer({
    parties: packs.flatMap((pack) => pack.parties),
    people: packs.flatMap((pack) => pack.events.flatMap((event) => event.people)),
    places: packs.flatMap((pack) => pack.events.flatMap((event) => event.places)),
  })
  const events = packs.flatMap((pack) => {
    const byEvent = new Map<string, Dispute[]>()
    for (const dispute of pack.disputes) {
      const list = byEvent.get(dispute.event)
      if (list) list.push(dispute)
      else byEvent.set(dispute.event, [dispute])
    }
    return pack.events.map((event): CompiledEvent => {
      const disputes = byEvent.get(event.id) ?? []
      return {
        event,
        figures: disputes.filter(({ kind }) => kind === 'figure'),
        statements: disputes.filter(({ kind }) => kind === 'statement'),
      }
    })
  })
  const statements = compileStatements(
    events.flatMap((compiled) => compiled.statements),
    gazetteer,
  )
  return { packs, gazetteer, events, statements }
}
