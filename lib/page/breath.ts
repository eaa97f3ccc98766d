/** Milliseconds of work on the page's thread before it is handed back. */
const SLICE = 8
/** Cuts long work into slices, so that the page answers its reader in between. */
export class Breath {
  #begun = performance.now()
  #before = 0

  /** True where the slice is used up: then `pause` is to be awaited. Looks at the clock: not to be asked at every step. */
  isDue(): boolean {
    return performance.now() - this.#begun > SLICE
  }

  /** Milliseconds of work so far, pauses left out. */
  get spent(): number {
    return this.#before + performance.now() - this.#begun
  }

  /** Lets the page have its turn where the slice is used up. */
  async take(): Promise<void> {
    if (this.isDue()) await this.pause()
  }

  /** Lets the page have its turn. */
  async pause(): Promise<void> {
    this.#before = this.spent
    await new Promise((resolve) => setTimeout(resolve))
    this.#begun = performance.now()
  }
}
