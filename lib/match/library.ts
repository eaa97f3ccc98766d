import type { Pack } from '../model/pack.ts'
import { type EventIndex, eventsNamed, indexEvents } from './event-index.ts'
import { slicePack } from './pack-slices.ts'
import { type CompiledPacks, compilePacks } from './packs.ts'

/** A large pack cut by events, wherever the pieces lie. */
export interface Shelf {
  index: EventIndex
  /** The pieces with these numbers, in order. */
  slices(numbers: readonly number[]): Promise<Pack[]>
}

/** Packs of up to so many events are compiled whole. */
export const MOST_WHOLE = 50

/** Events of one large pack that a text is compared with: an article speaks of few. */
const MOST_EVENTS = 24

/** Compiled choices that are kept: the pages of one reader are often about the same few events. */
const KEPT = 4

/**
 * Packs of any size, made ready for one text at a time: small packs whole, of large ones only the events that the text
 * names, so that the cost follows the text and not the packs.
 */
export class Library {
  readonly #whole: readonly Pack[]
  readonly #shelves: readonly Shelf[]
  readonly #kept = new Map<string, CompiledPacks>()

  /**
   * @param whole packs that are compiled whole
   * @param shelves large packs
   */
  constructor(whole: readonly Pack[], shelves: readonly Shelf[]) {
    this.#whole = whole
    this.#shelves = shelves
  }

  /** What a text has to be matched with; what the last texts had is kept. */
  async choose(text: string): Promise<CompiledPacks> {
    const numbers = this.#shelves.map(({ index }) => eventsNamed(text, index, MOST_EVENTS))
    const key = numbers.join('|')
    const known = this.#kept.get(key)
    if (known) {
      // The one used last is thrown out last.
      this.#kept.delete(key)
      this.#kept.set(key, known)
      return known
    }
    const slices = await Promise.all(this.#shelves.map((shelf, i) => shelf.slices(numbers[i] ?? [])))
    const compiled = compilePacks([...this.#whole, ...slices.flat()])
    if (this.#kept.size >= KEPT) this.#kept.delete(this.#kept.keys().next().value ?? '')
    this.#kept.set(key, compiled)
    return compiled
  }
}

export const isLarge = ({ events }: Pack): boolean => events.length > MOST_WHOLE

/** A shelf in memory. */
export function shelve(pack: Pack): Shelf {
  const slices = slicePack(pack)
  return {
    index: indexEvents(pack),
    slices: async (numbers) => numbers.flatMap((number) => slices[number] ?? []),
  }
}

/** A library of packs that are in memory. */
export function libraryOf(packs: readonly Pack[]): Library {
  return new Library(
    packs.filter((pack) => !isLarge(pack)),
    packs.filter(isLarge).map(shelve),
  )
}
