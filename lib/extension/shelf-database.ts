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
    all: async () => settled<Blob[]>((await store('readonly')).getAll()),
    put: async (id, file) => {
      await settled((await store('readwrite')).put(file, id))
    },
    remove: async (id) => {
      await settled((await store('readwrite')).delete(id))
    },
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(STORE)
  return settled(request)
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
