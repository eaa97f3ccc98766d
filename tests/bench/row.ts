/** One measurement, set against something: a figure alone says more of the machine than of the code. */
export interface Row {
  /** What was measured: "match an article of 1,000 words". */
  what: string
  /** In `unit`; the median of several runs. */
  value: number
  unit: string
  /** Another measurement or a ceiling, in the same unit. */
  against: { what: string; value: number }
}

/** What a file of benchmarks (`tests/bench/*.bench.ts`) exports. */
export interface Bench {
  /** True for what takes minutes: `npm run bench` runs it only where it is named. */
  onlyByName?: boolean
  /** @param byName true where the user named it: it may then take its time */
  run(byName: boolean): Promise<Row[]>
}
