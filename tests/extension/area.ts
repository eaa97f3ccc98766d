import type { Area } from '../../lib/extension/tab-results.ts'

/** A storage area in memory, as the browser's one behaves: what goes in is copied. */
export function memoryArea(items: Record<string, unknown> = {}): Area & { items: Record<string, unknown> } {
  const listed = (keys: string | string[]): string[] => (typeof keys === 'string' ? [keys] : keys)
  return {
    items,
    get: async (keys) => {
      const wanted = keys === null ? Object.keys(items) : listed(keys)
      return structuredClone(Object.fromEntries(wanted.filter((key) => key in items).map((key) => [key, items[key]])))
    },
    set: async (more) => {
      Object.assign(items, structuredClone(more))
    },
    remove: async (keys) => {
      for (const key of listed(keys)) delete items[key]
    },
  }
}
