import { parse } from 'yaml'
import * as z from 'zod/mini'
import { disputeDataSchema, type EventData, eventDataSchema } from '../model/event-data.ts'
import { UnreadableDocument } from './decode-text.ts'

/** A data file with disputes alone, merged into the event data that lies beside it. */
const disputesOnlySchema = z.strictObject({ disputes: z.array(disputeDataSchema) })

/** What the data files of a folder say together. */
export class EventDataFiles {
  #data: EventData | null = null
  #disputes: EventData['disputes'] = []

  /** Names of the files that are data, not documents. */
  static isDataFile(name: string): boolean {
    return /^(?:events|statements)\.ya?ml$/.test(name)
  }

  /**
   * Takes in one file: event data whole, or `disputes` alone.
   *
   * @throws UnreadableDocument with the first thing that is wrong
   */
  add(name: string, source: string): void {
    let data: unknown
    try {
      data = parse(source)
    } catch (error) {
      throw new UnreadableDocument((error instanceof Error ? error.message : String(error)).split('\n')[0])
    }
    if (/^statements\./.test(name)) this.#disputes.push(...checked(disputesOnlySchema, data).disputes)
    else this.#data = merge(this.#data, checked(eventDataSchema, data))
  }

  /** The merged data, or null where the folder has none. */
  get merged(): EventData | null {
    if (!this.#data) return null
    return { ...this.#data, disputes: [...this.#data.disputes, ...this.#disputes] }
  }
}

function checked<T extends z.ZodMiniType>(schema: T, data: unknown): z.output<T> {
  const result = schema.safeParse(data)
  if (!result.success) throw new UnreadableDocument(z.prettifyError(result.error).split('\n').slice(0, 2).join(' '))
  return result.data
}

/** Folders of several events may each bring their own file; the first one names the pack. */
function merge(first: EventData | null, second: EventData): EventData {
  if (!first) return second
  const parties = new Map([...second.parties, ...first.parties].map((party) => [party.id, party]))
  return {
    pack: first.pack,
    parties: [...parties.values()],
    events: [...first.events, ...second.events],
    disputes: [...first.disputes, ...second.disputes],
  }
}
