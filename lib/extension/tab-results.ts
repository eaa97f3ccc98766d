import * as z from 'zod/mini'
import { QUALIFIERS } from '../model/quantity.ts'
import type { Mark } from '../model/view.ts'
import { tabKey } from './tab-key.ts'

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
export type Ticket = { tab: number; frame: number; turn: number }

/**
 * What was found in each frame of each tab, in session storage, so that a stopped worker loses nothing.
 * One key a tab: whoever shows a tab reads that alone. Frames that finish at the same time wait for each other.
 */
export class TabResults {
  readonly #area: Area
  readonly #turns = new Map<string, number>()
  #turn = 0
  #writing: Promise<void> = Promise.resolve()

  constructor(area: Area) {
    this.#area = area
  }

  /** To be called before the matching, so that a page that leaves meanwhile leaves nothing behind. */
  begin(tab: number, frame: number): Ticket {
    this.#turns.set(turnOf(tab, frame), ++this.#turn)
    return { tab, frame, turn: this.#turn }
  }

  /** Stores a reading's marks, unless its ticket is out of date. Answers whether it did. */
  async finish({ tab, frame, turn }: Ticket, marks: Mark[]): Promise<boolean> {
    if (this.#turns.get(turnOf(tab, frame)) !== turn) return false
    this.#turns.delete(turnOf(tab, frame))
    await this.#put(tab, frame, marks)
    return true
  }

  async clearFrame(tab: number, frame: number): Promise<void> {
    this.#turns.delete(turnOf(tab, frame))
    await this.#put(tab, frame, [])
  }

  async clearTab(tab: number): Promise<void> {
    for (const key of this.#turns.keys()) if (key.startsWith(`${tab}:`)) this.#turns.delete(key)
    await this.#inTurn(() => this.#area.remove(tabKey(tab)))
  }

  /** Marks of a tab by frame, in the order of frames; damaged entries count as none. */
  async frames(tab: number): Promise<Map<number, Mark[]>> {
    const found = Object.entries(await this.#stored(tab)).flatMap(([frame, value]): [number, Mark[]][] => {
      const parsed = marksSchema.safeParse(value)
      return parsed.success ? [[Number(frame), parsed.data]] : []
    })
    return new Map(found.sort(([a], [b]) => a - b))
  }

  #put(tab: number, frame: number, marks: Mark[]): Promise<void> {
    return this.#inTurn(async () => {
      const { [frame]: _, ...others } = await this.#stored(tab)
      const frames = marks.length === 0 ? others : { ...others, [frame]: marks }
      if (Object.keys(frames).length === 0) await this.#area.remove(tabKey(tab))
      else await this.#area.set({ [tabKey(tab)]: frames })
    })
  }

  async #stored(tab: number): Promise<Record<string, unknown>> {
    const stored = (await this.#area.get(tabKey(tab)))[tabKey(tab)]
    return typeof stored === 'object' && stored !== null ? { ...stored } : {}
  }

  /** Two frames at once would each write what they read before. */
  #inTurn(write: () => Promise<void>): Promise<void> {
    const done = this.#writing.then(write)
    this.#writing = done.catch(() => {})
    return done
  }
}

const turnOf = (tab: number, frame: number): string => `${tab}:${frame}`
