import { compileGazetteer, type Gazetteer } from '../extract/gazetteer.ts'
import type { Dispute, Pack, PackEvent, Person } from '../model/pack.ts'
import { fold } from '../text/fold.ts'
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

/**
 * Compiles packs. Ids of parties that several packs share are taken to mean the same; a person is known by name and
 * party, whatever ids packs give; of disputes with one id the first pack's counts, so that a mark never shows another
 * dispute's accounts. Linear in the packs.
 */
export function compilePacks(packs: Pack[]): CompiledPacks {
  const personId = uniquePeople()
  const taken = new Set<string>()
  const events = packs.flatMap((pack) => {
    const byEvent = new Map<string, Dispute[]>()
    for (const dispute of pack.disputes) {
      if (taken.has(dispute.id)) continue
      taken.add(dispute.id)
      const list = byEvent.get(dispute.event)
      if (list) list.push(dispute)
      else byEvent.set(dispute.event, [dispute])
    }
    return pack.events.map((event): CompiledEvent => {
      const disputes = byEvent.get(event.id) ?? []
      return {
        event: { ...event, people: event.people.map((person) => ({ ...person, id: personId(person) })) },
        figures: disputes.filter(({ kind }) => kind === 'figure'),
        statements: disputes.filter(({ kind }) => kind === 'statement'),
      }
    })
  })
  const gazetteer = compileGazetteer({
    parties: packs.flatMap((pack) => pack.parties),
    people: events.flatMap(({ event }) => event.people),
    places: events.flatMap(({ event }) => event.places),
  })
  const statements = compileStatements(
    events.flatMap((compiled) => compiled.statements),
    gazetteer,
  )
  return { packs, gazetteer, events, statements }
}

/** Gives one person of several packs one id, and two people with the same id two. */
function uniquePeople(): (person: Person) => string {
  const ids = new Map<string, string>()
  const owners = new Map<string, number>()
  return ({ id, name, party }) => {
    const key = `${fold(name)}|${party}`
    let known = ids.get(key)
    if (known === undefined) {
      const others = owners.get(id) ?? 0
      owners.set(id, others + 1)
      known = others === 0 ? id : `${id}~${others}`
      ids.set(key, known)
    }
    return known
  }
}
