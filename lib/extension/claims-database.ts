import type { PackClaim } from '../model/claim.ts'

/** What is known of an added pack of text claims, beside the claims. */
export interface ClaimPack {
  id: string
  title: string
  version: string
  /** ISO date on which it was made. */
  date: string
  /** Number of claims. */
  claims: number
  /** Name of the file that it was added from. */
  file: string
}

/** Where packs of text claims lie; a test gives its own. */
export interface ClaimRecords {
  packs(): Promise<ClaimPack[]>
  /** The index of a pack, as `ClaimIndex.bytes` wrote it. */
  index(pack: string): Promise<ArrayBuffer | null>
  /** A claim by its number in the index. */
  numbered(pack: string, number: number): Promise<PackClaim | null>
  /** A claim by its id. */
  named(pack: string, id: string): Promise<PackClaim | null>
}

/** Claims that are written at once. */
const BATCH = 2000
const NAME = 'claims'

/** Packs of text claims in the extension's own database: too many to be read as a whole when the background starts. */
export class ClaimsDatabase implements ClaimRecords {
  #opened: Promise<IDBDatabase> | null = null

  async packs(): Promise<ClaimPack[]> {
    return (await this.#read('packs', (store) => store.getAll())) as ClaimPack[]
  }

  async index(pack: string): Promise<ArrayBuffer | null> {
    return ((await this.#read('indexes', (store) => store.get(pack))) as ArrayBuffer | undefined) ?? null
  }

  async numbered(pack: string, number: number): Promise<PackClaim | null> {
    return claimOf(await this.#read('claims', (store) => store.get([pack, number])))
  }

  async named(pack: string, id: string): Promise<PackClaim | null> {
    return claimOf(await this.#read('claims', (store) => store.index('named').get([pack, id])))
  }

  /**
   * Adds a pack, in the place of one of the same id. The pack itself comes last: what was broken off is not in use.
   * @param onProgress is told the number of claims written; may throw to break off
   */
  async add(
    pack: ClaimPack,
    index: ArrayBuffer,
    claims: PackClaim[],
    onProgress: (done: number) => void,
  ): Promise<void> {
    await this.remove(pack.id)
    for (let from = 0; from < claims.length; from += BATCH) {
      onProgress(from)
      await this.#write(['claims'], ([store]) => {
        claims.slice(from, from + BATCH).forEach((claim, at) => {
          store?.put({ pack: pack.id, number: from + at, claim })
        })
      })
    }
    await this.#write(['indexes', 'packs'], ([indexes, packs]) => {
      indexes?.put(index, pack.id)
      packs?.put(pack)
    })
  }

  async remove(pack: string): Promise<void> {
    await this.#write(['packs', 'indexes', 'claims'], ([packs, indexes, claims]) => {
      packs?.delete(pack)
      indexes?.delete(pack)
      claims?.delete(IDBKeyRange.bound([pack, 0], [pack, Number.MAX_SAFE_INTEGER]))
    })
  }

  async #read(name: string, ask: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
    const request = ask((await this.#open()).transaction(name).objectStore(name))
    return await answerOf(request)
  }

  async #write(names: string[], work: (stores: IDBObjectStore[]) => void): Promise<void> {
    const transaction = (await this.#open()).transaction(names, 'readwrite')
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error)
    })
    work(names.map((name) => transaction.objectStore(name)))
    await done
  }

  #open(): Promise<IDBDatabase> {
    this.#opened ??= openDatabase()
    return this.#opened
  }
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1)
  request.onupgradeneeded = () => {
    const database = request.result
    database.createObjectStore('packs', { keyPath: 'id' })
    database.createObjectStore('indexes')
    const claims = database.createObjectStore('claims', { keyPath: ['pack', 'number'] })
    claims.createIndex('named', ['pack', 'claim.id'])
  }
  return answerOf(request)
}

/** What a request gives, once it has it. */
export function answerOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

const claimOf = (record: unknown): PackClaim | null => (record as { claim: PackClaim } | undefined)?.claim ?? null
