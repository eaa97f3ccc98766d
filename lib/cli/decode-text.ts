/** Larger files are data dumps, not news texts. */
export const MOST_BYTES = 4_000_000

/** Zero-width characters: a line that has only these would be counted as a paragraph by one step and not by another. */
const INVISIBLE = /[\u200b\u2060\ufeff]/g

/** Why a file cannot be read as a document; the message is one line for the user. */
export class UnreadableDocument extends Error {}

/**
 * Turns a file's bytes into text: UTF-8, or UTF-16 where a byte order mark says so.
 *
 * @throws UnreadableDocument where the file is empty, binary, too large or in another encoding
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UnreadableDocument('the file is empty')
  if (bytes.length > MOST_BYTES) throw new UnreadableDocument(`larger than ${MOST_BYTES / 1_000_000} MB`)
  const encoding = byteOrderMark(bytes) ?? 'utf-8'
  if (encoding === 'utf-8' && bytes.subarray(0, 8192).includes(0)) throw new UnreadableDocument('not a text file')
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new UnreadableDocument('not valid UTF-8 text')
  }
  if (text.trim() === '') throw new UnreadableDocument('the file has no text')
  return text.replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n').replace(INVISIBLE, '')
}

function byteOrderMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}
