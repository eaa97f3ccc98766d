/** Milliseconds of work on the page's thread before it is handed back. */
const SLICE = 8
/** Steps between two looks at the clock. */
const STEPS = 200

/** Cuts long work into slices, so that the page answers its reader in between. */
export class Breath {
  #begun = performance.now()
  #steps = 0
  #before = 0

  /** Counts a step. True where the slice is used up: then `pause` is to be awaited. */
  isDue(): boolean {
    return ++this.#steps % STEPS === 0 && performance.now() - this.#begun > SLICE
  }

  /** Milliseconds of work so far, pauses left out. */
  get spent(): number {
    return this.#before + performance.now() - this.#begun
  }

  /** Lets the page have its turn. */
  async pause(): Promise<void> {
    this.#before = this.spent
    await new Promise((resolve) => setTimeout(resolve))
    this.#begun = performance.now()
  }
}
