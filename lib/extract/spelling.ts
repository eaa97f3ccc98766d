import Fuse from 'fuse.js'

/** Finds the listed spelling of a name's word. */
export interface Spelling {
  /** The listed word that `word` (folded) is a variant of, or null. Never called with digits. */
  variant(word: string): string | null
}

/** Shorter words have too many neighbours that are other names ("Iran", "Iraq"). */
const SHORTEST = 5
/** Fuse.js scores 0 for equal and 1 for nothing in common; two letters in nine score about 0.2. */
const WORST_SCORE = 0.34
/** Words looked up so far; when it is full, new words are taken for unknown, which bounds time and memory. */
const CACHE = 20_000

/**
 * Spelling variants of transliterated names ("Khwarazmi", "Khowarazm"; "Tehrik", "Tehreek") and small typos.
 * Candidates share the consonants, or all but one of them, with the word; Fuse.js then ranks what is left.
 * `words` are folded and without digits.
 */
export function createSpelling(words: readonly string[]): Spelling {
  const buckets = new Map<string, string[]>()
  for (const word of new Set(words)) {
    if (word.length < SHORTEST || /[^a-z]/.test(word)) continue
    for (const key of keys(word)) buckets.set(key, [...(buckets.get(key) ?? []), word])
  }
  const known = new Set(words)
  const cache = new Map<string, string | null>()
  const search = (word: string): string | null => {
    const candidates = new Set<string>()
    for (const key of keys(word)) {
      for (const candidate of buckets.get(key) ?? []) {
        if (candidate[0] === word[0] && Math.abs(candidate.length - word.length) <= 2) candidates.add(candidate)
      }
    }
    if (candidates.size === 0) return null
    const same = skeleton(word)
    const fuse = new Fuse([...candidates], { threshold: WORST_SCORE, includeScore: true, ignoreLocation: true })
    for (const hit of fuse.search(word)) {
      if ((hit.score ?? 1) > WORST_SCORE) break
      // Equal consonants are a transliteration; one different consonant is a typo, believed in long words only.
      if (skeleton(hit.item) === same || (word.length >= 8 && hit.item.length >= 8)) return hit.item
    }
    // Fuse looks for the word within the item: a longer word ("Khowarazmi" for "Khwarazm") scores badly there.
    for (const candidate of candidates) if (skeleton(candidate) === same) return candidate
    return null
  }
  return {
    variant(word) {
      if (word.length < SHORTEST || word.length > 30 || known.has(word) || /[^a-z]/.test(word)) return null
      let found = cache.get(word)
      if (found === undefined) {
        if (cache.size >= CACHE) return null
        found = search(word)
        cache.set(word, found)
      }
      return found
    },
  }
}

/** The consonants of a word, with spellings of one sound made equal: "khwarazmi" and "khowarazm" give "kwrzm". */
export function skeleton(word: string): string {
  return word
    .replace(/kh|gh|q|ck|c/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/dh/g, 'd')
    .replace(/th/g, 't')
    .replace(/sh|ch/g, 's')
    .replace(/v/g, 'w')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?!^)[aeiouyh]/g, '')
    .replace(/(.)\1+/g, '$1')
}

/** The skeleton, and the skeleton less each of its consonants, so that one difference still meets. */
function keys(word: string): string[] {
  const bones = skeleton(word)
  // Two consonants are no likeness: "There" is not "Tarar".
  if (bones.length < 3) return []
  const found = new Set([bones])
  for (let i = 1; i < bones.length; i++) found.add(bones.slice(0, i) + bones.slice(i + 1))
  return [...found]
}
