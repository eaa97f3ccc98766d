import * as z from 'zod/mini'
import { QUALIFIERS } from '../model/quantity.ts'
import type { Mark } from '../model/view.ts'

const looks = z.enum(['contested', 'one-sided', 'unsupported', 'agreed'])
const span = { start: z.int(), end: z.int(), dispute: z.string(), look: looks }
const number = z.nullable(z.number())

/** Marks as they lie in session storage: places, ids and values, no words of the page but a speaker's name. */
const marksSchema = z.array(
  z.discriminatedUnion('kind', [
    z.object({
      ...span,
      kind: z.literal('figure'),
      min: number,
      max: number,
      qualifier: z.enum(QUALIFIERS),
      claimant: z.nullable(z.object({ name: z.string(), party: z.nullable(z.string()) })),
      relation: z.enum(['matches', 'within', 'differs']),
      accounts: z.array(z.string()),
      ownVoice: z.boolean(),
    }),
    z.object({ ...span, kind: z.literal('statement'), stance: z.string() }),
  ]),
)

/** The part of a storage area that is used here. */
export interface Area {
  get: (keys: string | string[] | null) => Promise<Record<string, unknown>>
  set: (items: Record<string, unknown>) => Promise<void>
  remove: (keys: string | string[]) => Promise<void>
}

/** One reading of one frame; worthless once a later one has begun or the frame was cleared. */
export type Ticket = { key: string; turn: number }

/**
 * What was found in each frame of each tab, in session storage, so that a stopped worker loses nothing.
 * One key a frame: frames that finish at the same time do not overwrite each other.
 */
export class TabResults {
  readonly #area: Area
  readonly #turns = new Map<string, number>()
  #turn = 0

  constructor(area: Area) {
    this.#area = area
  }

  /** To be called before the matching, so that a page that leaves meanwhile leaves nothing behind. */
  begin(tab: number, frame: number): Ticket {
    const key = keyOf(tab, frame)
    this.#turns.set(key, ++this.#turn)
    return { key, turn: this.#turn }
  }

  /** Stores a reading's marks, unless its ticket is out of date. Answers whether it did. */
  async finish(ticket: Ticket, marks: Mark[]): Promise<boolean> {
    if (this.#turns.get(ticket.key) !== ticket.turn) return false
    this.#turns.delete(ticket.key)
    if (marks.length === 0) await this.#area.remove(ticket.key)
    else await this.#area.set({ [ticket.key]: marks })
    return true
  }

  async clearFrame(tab: number, frame: number): Promise<void> {
    this.#turns.delete(keyOf(tab, frame))
    await this.#area.remove(keyOf(tab, frame))
  }

  async clearTab(tab: number): Promise<void> {
    const frames = await this.frames(tab)
    for (const key of this.#turns.keys()) if (key.startsWith(`tab:${tab}:`)) this.#turns.delete(key)
    await this.#area.remove([...frames.keys()].map((frame) => keyOf(tab, frame)))
  }

  /** Marks of a tab by frame, in the order of frames; damaged entries count as none. */
  async frames(tab: number): Promise<Map<number, Mark[]>> {
    const all = await this.#area.get(null)
    const found: [number, Mark[]][] = []
    for (const [key, value] of Object.entries(all)) {
      if (!key.startsWith(`tab:${tab}:`)) continue
      const parsed = marksSchema.safeParse(value)
      if (parsed.success) found.push([Number(key.split(':')[2]), parsed.data])
    }
    return new Map(found.sort(([a], [b]) => a - b))
  }
}

const keyOf = (tab: number, frame: number): string => `tab:${tab}:${frame}`
