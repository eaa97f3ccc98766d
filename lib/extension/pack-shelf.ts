import { isLarge } from '../match/library.ts'
import { type Pack, packSchema } from '../model/pack.ts'
import type { AddedPack, PackFile, PackView } from '../model/view.ts'
import { MOST_LARGE_MEGABYTES, MOST_MEGABYTES } from './pack-limits.ts'
import { PACK_FILES_KEY, PACKS_KEY, soundPacks } from './packs.ts'
import { type ShelfFiles, shelfDatabase } from './shelf-database.ts'
import { openShelf, packShelf } from './shelf-file.ts'
import type { Area } from './tab-results.ts'
import { summarise } from './views.ts'

const UNKNOWN_FILE: PackFile = { file: '', added: '', sha256: '' }

/** The packs that come with the extension and those that the reader added. */
export class PackShelf {
  readonly #area: Area
  readonly #bundled: Pack[]
  readonly #large: ShelfFiles

  /** @param large where the files of large packs go */
  constructor(area: Area, bundled: Pack[], large: ShelfFiles = shelfDatabase()) {
    this.#area = area
    this.#bundled = bundled
    this.#large = large
  }

  /** What is in each pack and where it comes from, bundled ones first. */
  async view(): Promise<PackView[]> {
    const { packs, files } = await this.#stored()
    return [
      ...this.#bundled.map((pack) => viewPack(pack, null)),
      ...packs.map((pack) => viewPack(pack, files[pack.id] ?? UNKNOWN_FILE)),
      ...(await this.#viewLarge(files)),
    ]
  }

  /** Of large packs the events alone are listed, and of those the first. */
  async #viewLarge(files: Record<string, PackFile>): Promise<PackView[]> {
    const stored = await this.#large.all().catch(() => [])
    const shelves = await Promise.all(stored.map(openShelf))
    return shelves
      .filter((shelf) => shelf !== null)
      .map(({ summary, titles, documents }) => ({
        ...summary,
        file: files[summary.id] ?? UNKNOWN_FILE,
        events: titles,
        questions: [],
        documents: [],
        documentCount: documents,
        claims: 0,
      }))
  }

  /**
   * Adds a pack, in the place of an added one of the same id, without its text claims: those lie in a database.
   * @param file name of the file that it comes from
   * @param text the whole file
   * @param today ISO date
   * @returns the pack's name, or what is wrong with the file
   */
  async add(file: string, text: string, today: string): Promise<AddedPack> {
    if (text.length > MOST_LARGE_MEGABYTES * 1e6) return { problem: 'tooLarge', most: MOST_LARGE_MEGABYTES }
    const read = readPack(text)
    if ('problem' in read) return read
    const { claims: _, ...pack } = read.pack
    if (this.#bundled.some(({ id }) => id === pack.id)) return { problem: 'isBundled' }
    const large = isLarge(pack)
    if (!large && text.length > MOST_MEGABYTES * 1e6) return { problem: 'tooLarge', most: MOST_MEGABYTES }
    const { packs, files } = await this.#stored()
    const from: PackFile = { file: file.slice(0, 200), added: today, sha256: await sha256(text) }
    try {
      await (large ? this.#large.put(pack.id, packShelf(pack)) : this.#large.remove(pack.id).catch(() => {}))
      await this.#area.set({
        [PACKS_KEY]: [...packs.filter(({ id }) => id !== pack.id), ...(large ? [] : [pack])],
        [PACK_FILES_KEY]: { ...files, [pack.id]: from },
      })
    } catch {
      return { problem: 'noRoom' }
    }
    return { problem: null, title: pack.title, version: pack.version }
  }

  /** Removes an added pack. */
  async remove(id: string): Promise<void> {
    const { packs, files } = await this.#stored()
    const { [id]: _, ...others } = files
    await this.#large.remove(id).catch(() => {})
    await this.#area.set({ [PACKS_KEY]: packs.filter((pack) => pack.id !== id), [PACK_FILES_KEY]: others })
  }

  async #stored(): Promise<{ packs: Pack[]; files: Record<string, PackFile> }> {
    const stored = await this.#area.get([PACKS_KEY, PACK_FILES_KEY])
    return {
      packs: soundPacks(stored[PACKS_KEY]),
      files: (stored[PACK_FILES_KEY] as Record<string, PackFile> | undefined) ?? {},
    }
  }
}

function readPack(text: string): { pack: Pack } | Exclude<AddedPack, { problem: null }> {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return { problem: 'notJson' }
  }
  const parsed = packSchema.safeParse(data)
  if (parsed.success) return { pack: parsed.data }
  const { path = [], ...issue } = parsed.error.issues[0] ?? {}
  // A key that the schema does not know is named beside the path to it.
  const keys = 'keys' in issue && Array.isArray(issue.keys) ? issue.keys.slice(0, 1) : []
  return { problem: 'notPack', path: [...path, ...keys].join('.').slice(0, 120) || '{}' }
}

function viewPack(pack: Pack, file: PackFile | null): PackView {
  const outlets = new Map(pack.sources.map(({ id, name }) => [id, name]))
  return {
    ...summarise(pack),
    file,
    events: pack.events.map(({ title }) => title),
    questions: pack.disputes.map(({ question }) => question),
    documents: pack.documents.map(({ file, title, source, published, inferred, url }) => ({
      title: title || file,
      outlet: source === null ? null : (outlets.get(source) ?? null),
      date: published,
      inferred,
      url,
    })),
    documentCount: pack.documents.length,
    claims: pack.claims?.length ?? 0,
  }
}

async function sha256(text: string): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
