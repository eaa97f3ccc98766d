import { toBackground } from '../../lib/extension/to-background.ts'
import type { DisputeView } from '../../lib/model/view.ts'
import { type CardDrawer, shared } from './card-drawer.ts'

/** What cards are made of: the script that draws them and the disputes that they tell of, fetched when first needed. */
export class Cards {
  /** Disputes by id; null for those that are in no pack any more. */
  #views = new Map<string, DisputeView | null>()
  #coming: Promise<void> | null = null

  /** The script that draws; null where it was not needed so far. */
  get drawer(): CardDrawer | null {
    return typeof shared.cardDrawer?.draw === 'function' ? shared.cardDrawer : null
  }

  /** A dispute; null where it is in no pack any more, undefined where it was not fetched so far. */
  view(dispute: string): DisputeView | null | undefined {
    return this.#views.get(dispute)
  }

  /** Fetches what is missing for the cards of these disputes. Rejects where the background cannot be asked. */
  bring(disputes: string[]): Promise<void> {
    const missing = [...new Set(disputes)].filter((id) => !this.#views.has(id))
    if (missing.length === 0 && this.drawer) return Promise.resolve()
    this.#coming ??= this.#fetch(missing).finally(() => {
      this.#coming = null
    })
    return this.#coming
  }

  /** The packs, or the reader's language, have changed. */
  forget(): void {
    this.#views = new Map()
  }

  async #fetch(disputes: string[]): Promise<void> {
    const views = this.#views
    const found = await toBackground('card', disputes, this.drawer !== null)
    if (this.drawer === null) throw new Error('what draws cards did not come')
    await this.drawer.prepare()
    for (const id of disputes) views.set(id, null)
    for (const view of found) views.set(view.id, view)
  }
}
