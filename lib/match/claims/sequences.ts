import type { Term } from './terms.ts'

/**
 * Terms of a claim in order, packed: a number of 7 bits a byte, low bits first, the high bit set on all but the last.
 * 0 parts title and text; else `(term + 1) << 2 | quoted << 1 | capital`.
 */

/** Numbers written to a growing array of bytes. */
export class SequenceWriter {
  #bytes = new Uint8Array(1 << 16)
  length = 0

  write(value: number): void {
    if (this.length + 5 > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    let rest = value
    while (rest > 127) {
      this.#bytes[this.length++] = (rest & 127) | 128
      rest >>>= 7
    }
    this.#bytes[this.length++] = rest
  }

  writeTerm(id: number, { quoted, capital }: Term): void {
    this.write(((id + 1) << 2) | (quoted ? 2 : 0) | (capital ? 1 : 0))
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.length)
  }
}

/** The longest claim that is read back; the rest of a longer one is evidence in the postings only. */
export const LONGEST_SEQUENCE = 512

/** One claim read back; the arrays are written over by the next. */
export class ClaimSequence {
  readonly terms = new Int32Array(LONGEST_SEQUENCE)
  readonly capital = new Uint8Array(LONGEST_SEQUENCE)
  readonly quoted = new Uint8Array(LONGEST_SEQUENCE)
  /** Terms of the title are `0 .. titleEnd`, those of the text `titleEnd .. length`. */
  titleEnd = 0
  length = 0

  read(bytes: Uint8Array, from: number, to: number): void {
    let count = 0
    this.titleEnd = 0
    for (let at = from; at < to && count < LONGEST_SEQUENCE; ) {
      let value = 0
      let shift = 0
      let byte = 128
      while (byte > 127 && at < to) {
        byte = bytes[at++] ?? 0
        value |= (byte & 127) << shift
        shift += 7
      }
      if (value === 0) {
        this.titleEnd = count
        continue
      }
      this.terms[count] = (value >>> 2) - 1
      this.capital[count] = value & 1
      this.quoted[count] = (value >>> 1) & 1
      count++
    }
    this.length = count
  }
}
