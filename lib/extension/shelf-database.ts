import { answerOf } from './claims-database.ts'

/** Where the files of large packs lie, by the packs' ids. */
export interface ShelfFiles {
  all(): Promise<Blob[]>
  put(id: string, file: Blob): Promise<void>
  remove(id: string): Promise<void>
}

const DATABASE = 'packs'
const STORE = 'shelves'

/** The extension's own database: unlike `storage.local` it holds large files, and reads parts of them. */
export function shelfDatabase(): ShelfFiles {
  let opened: Promise<IDBDatabase> | null = null
  const store = async (mode: IDBTransactionMode): Promise<IDBObjectStore> => {
    opened ??= open()
    return (await opened).transaction(STORE, mode).objectStore(STORE)
  }
  return {
    all: async () => await answerOf<Blob[]>((await store('readonly')).getAll()),
    put: async (id, file) => await written((await store('readwrite')).put(file, id)),
    remove: async (id) => await written((await store('readwrite')).delete(id)),
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(STORE)
  return answerOf(request)
}

/** Resolves when what was asked for lies on the disk; what finds no room fails after the request itself. */
function written({ transaction }: IDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    if (transaction === null) return reject(new Error('not in a transaction'))
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
}
