/** Stage of the format; another one is built anew. */
const FORMAT = 1
const MAGIC = 0x434c4d58

/**
 * An index over claims, in typed arrays only: it is stored as bytes and read back without building. Claims are numbers
 * in the order in which they were given. Terms are numbered by falling frequency.
 */
export interface IndexData {
  claims: number
  /** Mean of `lengths`. */
  averageLength: number
  /** UTF-16 code units of all terms; term `t` is `chars[starts[t] .. starts[t + 1]]`. */
  chars: Uint16Array
  starts: Uint32Array
  /** Hash table of terms, open addressing: term + 1, or 0. Its length is a power of two. */
  slots: Uint32Array
  /** Terms by first code unit, then length: what a misspelt word is compared with. */
  order: Uint32Array
  /** Term `t` stands in the claims `postings[postingStarts[t] .. postingStarts[t + 1]]`; stop words in none. */
  postingStarts: Uint32Array
  /** `claim << 4 | title count << 2 | text count`; counts stop at 3. */
  postings: Uint32Array
  /** Weighted number of terms of each claim that are no stop words, at most 255. */
  lengths: Uint8Array
  sequenceStarts: Uint32Array
  /** For each claim the terms of title and text in order: see `sequences.ts`. */
  sequences: Uint8Array
}

const PARTS = [
  'chars',
  'starts',
  'slots',
  'order',
  'postingStarts',
  'postings',
  'lengths',
  'sequenceStarts',
  'sequences',
] as const

const KINDS = {
  chars: Uint16Array,
  starts: Uint32Array,
  slots: Uint32Array,
  order: Uint32Array,
  postingStarts: Uint32Array,
  postings: Uint32Array,
  lengths: Uint8Array,
  sequenceStarts: Uint32Array,
  sequences: Uint8Array,
}

const HEADER = 4 + PARTS.length

/** The index as one run of bytes, in the byte order of the machine. */
export function toBytes(data: IndexData): ArrayBuffer {
  const padded = (size: number) => (size + 7) & ~7
  const begin = padded(HEADER * 4)
  const buffer = new ArrayBuffer(PARTS.reduce((sum, part) => sum + padded(data[part].byteLength), begin))
  const header = new Uint32Array(buffer, 0, HEADER)
  header.set([MAGIC, FORMAT, data.claims, Math.round(data.averageLength * 1000)])
  let at = begin
  PARTS.forEach((part, index) => {
    const { buffer: from, byteOffset, byteLength, length } = data[part]
    header[4 + index] = length
    new Uint8Array(buffer, at, byteLength).set(new Uint8Array(from, byteOffset, byteLength))
    at += padded(byteLength)
  })
  return buffer
}

/** The index that `toBytes` wrote, without a copy; null where the bytes are of another format. */
export function fromBytes(buffer: ArrayBuffer): IndexData | null {
  if (buffer.byteLength < HEADER * 4 || buffer.byteLength % 4 !== 0) return null
  const header = new Uint32Array(buffer, 0, HEADER)
  const [magic, format, claims = 0, average = 0] = header
  if (magic !== MAGIC || format !== FORMAT) return null
  const data: Partial<Record<(typeof PARTS)[number], Uint8Array | Uint16Array | Uint32Array>> = {}
  let at = (HEADER * 4 + 7) & ~7
  for (const [index, part] of PARTS.entries()) {
    const Kind = KINDS[part]
    const length = header[4 + index] ?? 0
    if (at + length * Kind.BYTES_PER_ELEMENT > buffer.byteLength) return null
    data[part] = new Kind(buffer, at, length)
    at += (length * Kind.BYTES_PER_ELEMENT + 7) & ~7
  }
  return { ...(data as Omit<IndexData, 'claims' | 'averageLength'>), claims, averageLength: average / 1000 }
}
