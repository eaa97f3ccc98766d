import type { ShelfFiles } from '../../lib/extension/shelf-database.ts'

/** Files of large packs in memory. */
export function memoryFiles(): ShelfFiles & { files: Map<string, Blob> } {
  const files = new Map<string, Blob>()
  return {
    files,
    all: async () => [...files.values()],
    put: async (id, file) => void files.set(id, file),
    remove: async (id) => void files.delete(id),
  }
}
