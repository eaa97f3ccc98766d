const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}
const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi
const TAG = /<\/?[a-z][^<>]{0,300}>/gi

/** A text of a feed as plain words: entities decoded, tags and control characters out, white space single. Linear. */
export function cleanText(text: string): string {
  const decoded = decode(decode(text).replace(TAG, ' '))
  return decoded
    .replace(/[\p{Cc}\p{Cf}\p{Z}\p{Cs}]+/gu, ' ')
    .trim()
    .normalize('NFC')
}

/** The beginning of a text, at most so many UTF-16 code units, with an ellipsis where it goes on. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`
}

function decode(text: string): string {
  return text.replace(ENTITY, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' '
  })
}
