import { type CompiledPacks, compilePacks } from '../match/packs.ts'
import { type Pack, packSchema } from '../model/pack.ts'
import { type DisputeIndex, indexDisputes } from './views.ts'

/** Packs that the reader has added lie here in `storage.local`, as an array. */
export const PACKS_KEY = 'packs'

/** The packs in use, in the forms that the background needs; each form is made when it is first asked for. */
export class PackStore {
  readonly #bundled: Pack[]
  readonly #stored: () => Promise<unknown>
  #packs: Promise<Pack[]> | null = null
  #compiled: CompiledPacks | null = null
  #index: DisputeIndex | null = null

  /**
   * @param bundled packs that come with the extension; they were checked when they were built
   * @param stored gives what lies under `PACKS_KEY`
   */
  constructor(bundled: Pack[], stored: () => Promise<unknown>) {
    this.#bundled = bundled
    this.#stored = stored
  }

  /** The bundled packs and the added ones that are sound. */
  packs(): Promise<Pack[]> {
    this.#packs ??= this.#stored().then((added) => [...this.#bundled, ...soundPacks(added)])
    return this.#packs
  }

  async compiled(): Promise<CompiledPacks> {
    const packs = await this.packs()
    this.#compiled ??= compilePacks(packs)
    return this.#compiled
  }

  async index(): Promise<DisputeIndex> {
    const packs = await this.packs()
    this.#index ??= indexDisputes(packs)
    return this.#index
  }

  /** Packs were added or removed: everything is made again when it is next asked for. */
  forget(): void {
    this.#packs = null
    this.#compiled = null
    this.#index = null
  }
}

/** Packs that pass the schema; others are left out, whatever they hold. */
export function soundPacks(stored: unknown): Pack[] {
  if (!Array.isArray(stored)) return []
  return stored.flatMap((candidate) => {
    const parsed = packSchema.safeParse(candidate)
    return parsed.success ? [parsed.data] : []
  })
}
