const MARKS = /\p{M}+/gu
const SINGLE_QUOTES = /[‘’‛ʼ＇]/g
const DOUBLE_QUOTES = /[“”„‟«»]/g
const HYPHENS = /[‐‑‒−]/g

/**
 * A word in the form that lexicons and names are compared in: lower case, straight quotes, plain hyphens, no
 * diacritics. Folding may change the length, so offsets always come from the text itself. Linear: marks are taken out
 * before normalising, since normalisation sorts long runs of them.
 */
export function fold(word: string): string {
  let capital = false
  for (let i = 0; ; i++) {
    // A small word is given back as it is: engines are slow to lower words of texts that are not all ASCII.
    if (i === word.length) return capital ? word.toLowerCase() : word
    const code = word.charCodeAt(i)
    if (code > 0x7f) break
    capital ||= code >= 65 && code <= 90
  }
  const plain = word.replace(MARKS, '').normalize('NFD').replace(MARKS, '')
  return plain.replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(HYPHENS, '-').toLowerCase()
}
