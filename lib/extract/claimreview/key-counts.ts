import { hash64 } from './hash.ts'

/** How often each of many texts was met, in 9 to 18 bytes a text: it keeps their hashes alone. */
export class KeyCounts {
  /** Number of distinct texts. */
  size = 0
  #ones = new Uint32Array(1 << 10)
  #twos = new Uint32Array(1 << 10)
  #counts = new Uint8Array(1 << 10)

  /** Counts a text once more, up to 255. */
  add(text: string): void {
    if (2 * this.size >= this.#counts.length) this.#grow()
    const [one, two] = hash64(text)
    this.#put(one, two, 1)
  }

  /** How often a text was met. */
  count(text: string): number {
    const [one, two] = hash64(text)
    return this.#counts[this.#slot(one, two)] ?? 0
  }

  #put(one: number, two: number, count: number): void {
    const slot = this.#slot(one, two)
    if (this.#counts[slot] === 0) this.size++
    this.#ones[slot] = one
    this.#twos[slot] = two
    this.#counts[slot] = Math.min(255, (this.#counts[slot] ?? 0) + count)
  }

  /** Where a hash is, or would be put. */
  #slot(one: number, two: number): number {
    const mask = this.#counts.length - 1
    let slot = one & mask
    while (this.#counts[slot] && (this.#ones[slot] !== one || this.#twos[slot] !== two)) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const [ones, twos, counts] = [this.#ones, this.#twos, this.#counts]
    this.#ones = new Uint32Array(2 * ones.length)
    this.#twos = new Uint32Array(2 * ones.length)
    this.#counts = new Uint8Array(2 * ones.length)
    this.size = 0
    counts.forEach((count, slot) => {
      if (count > 0) this.#put(ones[slot] ?? 0, twos[slot] ?? 0, count)
    })
  }
}
