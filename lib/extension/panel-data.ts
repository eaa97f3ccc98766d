import type { DisputeView, PackSummary } from '../model/view.ts'
import type { Area } from './tab-results.ts'

/** Key in session storage of what panels show of the packs. */
export const PANEL_KEY = 'panel'

/** What lies under `PANEL_KEY`: the same whichever pages are open. */
export interface PanelData {
  packs: PackSummary[]
  /** Every dispute of the packs; null where they are too many to be read at each opening of a panel. */
  views: DisputeView[] | null
}

/** Disputes, and characters of their JSON, that a panel reads in a few milliseconds. */
const MOST_DISPUTES = 200
const MOST_CHARACTERS = 400_000

/** Lays out what panels show of the packs, so that they need not wake a background that the browser has stopped. */
export class PanelStore {
  readonly #area: Area
  readonly #packs: () => Promise<PackSummary[]>
  readonly #views: () => Promise<DisputeView[]>
  #laid: Promise<void> | null = null

  /**
   * @param area session storage
   * @param packs gives the packs in use
   * @param views gives every dispute of them
   */
  constructor(area: Area, packs: () => Promise<PackSummary[]>, views: () => Promise<DisputeView[]>) {
    this.#area = area
    this.#packs = packs
    this.#views = views
  }

  /** Lays it out, unless that was done in this run of the background. */
  lay(): Promise<void> {
    this.#laid ??= this.#write().catch(() => {
      // No room: panels ask the background instead.
    })
    return this.#laid
  }

  /** The packs are others now. */
  async renew(): Promise<void> {
    await this.#laid
    this.#laid = null
    await this.#area.remove(PANEL_KEY)
    await this.lay()
  }

  async #write(): Promise<void> {
    const packs = await this.#packs()
    const isFew = packs.reduce((sum, { disputes }) => sum + disputes, 0) <= MOST_DISPUTES
    const views = isFew ? await this.#views() : null
    const isShort = JSON.stringify(views).length <= MOST_CHARACTERS
    const data: PanelData = { packs, views: isShort ? views : null }
    await this.#area.set({ [PANEL_KEY]: data })
  }
}
