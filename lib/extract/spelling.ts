import Fuse from 'fuse.js'

/** Finds the listed spelling of a name's word. */
export interface Spelling {
  /** The listed word that `word` (folded) is a variant of, or null. Never called with digits. */
  variant(word: string): string | null
}

/** Shorter words have too many neighbours that are other names ("Iran", "Iraq"). */
const SHORTEST = 5
/** From this length on two letters may differ. */
const LONG = 8
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
    for (const key of keys(word)) {
      const bucket = buckets.get(key)
      if (bucket) bucket.push(word)
      else buckets.set(key, [word])
    }
  }
  const known = new Set(words)
  const cache = new Map<string, string | null>()
  const search = (word: string): string | null => {
    const candidates = new Set<string>()
    for (const key of keys(word)) {
      for (const candidate of buckets.get(key) ?? []) {
        if (candidate[0] === word[0] && isNear(candidate, word)) candidates.add(candidate)
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
      let found = cache.get(word)
      if (found === undefined) {
        if (word.length < SHORTEST || word.length > 30 || known.has(word) || /[^a-z]/.test(word)) return null
        if (cache.size >= CACHE) return null
        found = search(word)
        cache.set(word, found)
      }
      return found
    },
  }
}

/**
 * True for words that differ by one letter, by two where both are long, once spellings of one vowel are made equal.
 * Equal consonants alone are not enough: "Monday" has those of "Mohmand".
 */
function isNear(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length) >= LONG ? 2 : 1
  return distance(plainVowels(a), plainVowels(b), most) <= most
}

function plainVowels(word: string): string {
  return word
    .replace(/ee|ea|ie|ii|y/g, 'i')
    .replace(/oo|ou/g, 'u')
    .replace(/aa/g, 'a')
    .replace(/q/g, 'k')
    .replace(/(?<=[kgdt])h/g, '')
    .replace(/(.)\1+/g, '$1')
}

/** Levenshtein distance, given up as `most + 1` once it is greater. Names are short, so two rows do. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? most + 1
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
