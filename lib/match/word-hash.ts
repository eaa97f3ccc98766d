/** Hash of no word yet. */
export const SEED = 0x811c9dc5
const PRIME = 0x01000193

/**
 * Goes on with a hash by one more word: FNV-1a over its UTF-16 units, with a mark between words.
 * @param word folded
 * @returns 32 bits
 */
export function hashOn(hash: number, word: string): number {
  let mixed = Math.imul(hash ^ 0x20, PRIME)
  for (let i = 0; i < word.length; i++) mixed = Math.imul(mixed ^ word.charCodeAt(i), PRIME)
  return mixed >>> 0
}
