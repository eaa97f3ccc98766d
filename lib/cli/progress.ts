/** Nothing is shown for work that is over before this many milliseconds. */
const PATIENCE = 1000
const INTERVAL = 200

/** Progress of long work on stderr: one line that is written over on a terminal, a line now and then elsewhere. */
export class Progress {
  #start = Date.now()
  #shown = 0
  #open = false

  /** Says how far the work is; cheap to call at every step. */
  show(what: string, done: number, all: number): void {
    const now = Date.now()
    const interval = process.stderr.isTTY ? INTERVAL : 10 * INTERVAL
    if (now - this.#start < PATIENCE || now - this.#shown < interval) return
    this.#shown = now
    this.#open = process.stderr.isTTY === true
    process.stderr.write(this.#open ? `\r\x1b[K${what}: ${done} of ${all}` : `${what}: ${done} of ${all}\n`)
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#open) process.stderr.write('\r\x1b[K')
    this.#open = false
  }
}
