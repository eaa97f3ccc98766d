/** 64 bits of a text as two numbers of 32 (FNV-1a and a multiplicative hash over UTF-16 code units). */
export function hash64(text: string): [number, number] {
  let one = 0x811c9dc5
  let two = 0x9e3779b9
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    one = Math.imul(one ^ code, 0x01000193)
    two = Math.imul(two ^ code, 0x5bd1e995)
    two ^= two >>> 15
  }
  return [one >>> 0, two >>> 0]
}

/** The same as 16 hexadecimal digits. */
export function hashName(text: string): string {
  return hash64(text)
    .map((part) => part.toString(16).padStart(8, '0'))
    .join('')
}
