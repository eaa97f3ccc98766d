import { buildGate, type GateFilter, withLarge } from '../match/gate.ts'
import { Library } from '../match/library.ts'
import type { CompiledPacks } from '../match/packs.ts'
import { type Pack, packSchema } from '../model/pack.ts'
import type { PackSummary } from '../model/view.ts'
import type { ShelfFiles } from './shelf-database.ts'
import { openShelf, type StoredShelf } from './shelf-file.ts'
import { type DisputeIndex, indexDisputes, summarise } from './views.ts'

/** Packs that the reader has added lie here in `storage.local`, as an array; large ones lie in files of their own. */
export const PACKS_KEY = 'packs'

/** Where each added pack came from, by the pack's id; in `storage.local`. Changes with every pack. */
export const PACK_FILES_KEY = 'packFiles'

/** The packs in use, in the forms that the background needs; each form is made when it is first asked for. */
export class PackStore {
  readonly #bundled: Pack[]
  readonly #stored: () => Promise<unknown>
  readonly #files: ShelfFiles
  #packs: Promise<Pack[]> | null = null
  #shelves: Promise<StoredShelf[]> | null = null
  #library: Promise<Library> | null = null
  #indices = new WeakMap<CompiledPacks, DisputeIndex>()
  #index: DisputeIndex | null = null

  /**
   * @param bundled packs that come with the extension; they were checked when they were built
   * @param stored gives what lies under `PACKS_KEY`
   * @param files large packs
   */
  constructor(bundled: Pack[], stored: () => Promise<unknown>, files: ShelfFiles) {
    this.#bundled = bundled
    this.#stored = stored
    this.#files = files
  }

  /** The bundled packs and the added ones that are sound; without large ones. */
  packs(): Promise<Pack[]> {
    this.#packs ??= this.#stored().then((added) => [...this.#bundled, ...soundPacks(added)])
    return this.#packs
  }

  /** The gate's filter for all of them. */
  async gate(): Promise<GateFilter> {
    const large = await Promise.all((await this.#opened()).map((shelf) => shelf.gate()))
    return withLarge(buildGate(await this.packs()), large)
  }

  async summaries(): Promise<PackSummary[]> {
    return [...(await this.packs()).map(summarise), ...(await this.#opened()).map(({ summary }) => summary)]
  }

  /** What a text is to be matched with, and the disputes that it can have. */
  async choose(text: string): Promise<{ compiled: CompiledPacks; index: DisputeIndex }> {
    this.#library ??= Promise.all([this.packs(), this.#opened()]).then(
      ([packs, shelves]) => new Library(packs, shelves),
    )
    const compiled = await (await this.#library).choose(text)
    let index = this.#indices.get(compiled)
    if (!index) {
      index = indexDisputes(compiled.packs)
      this.#indices.set(compiled, index)
    }
    return { compiled, index }
  }

  /** The disputes with these ids, and the packs that they come from. */
  async find(ids: readonly string[]): Promise<DisputeIndex> {
    const index = await this.index()
    const missing = ids.filter((id) => !index.has(id))
    if (missing.length === 0) return index
    const slices = await Promise.all((await this.#opened()).map((shelf) => shelf.ofDisputes(missing)))
    return new Map([...indexDisputes(slices.flat()), ...index])
  }

  /** All disputes but those of large packs. */
  async index(): Promise<DisputeIndex> {
    const packs = await this.packs()
    this.#index ??= indexDisputes(packs)
    return this.#index
  }

  /** Packs were added or removed: everything is made again when it is next asked for. */
  forget(): void {
    this.#packs = null
    this.#shelves = null
    this.#library = null
    this.#index = null
  }

  #opened(): Promise<StoredShelf[]> {
    // Without its database, as in some private windows, an extension still has its other packs.
    this.#shelves ??= this.#files
      .all()
      .catch(() => [])
      .then((files) => Promise.all(files.map(openShelf)))
      .then((shelves) => shelves.filter((shelf) => shelf !== null))
    return this.#shelves
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
