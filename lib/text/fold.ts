const MARKS = /\p{M}+/gu
const SINGLE_QUOTES = /[‘’‛ʼ＇]/g
const DOUBLE_QUOTES = /[“”„‟«»]/g
const HYPHENS = /[‐‑‒−]/g

function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) return false
  return true
}

/**
 * A word in the form that lexicons and names are compared in: lower case, straight quotes, plain hyphens, no
 * diacritics. Folding may change the length, so offsets always come from the text itself. Linear: marks are taken out
 * before normalising, since normalisation sorts long runs of them.
 */
export function fold(word: string): string {
  if (isPlain(word)) return word.toLowerCase()
  const plain = word.replace(MARKS, '').normalize('NFD').replace(MARKS, '')
  return plain.replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(HYPHENS, '-').toLowerCase()
}
