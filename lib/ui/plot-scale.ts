/** An axis: where numbers stand on it, from 0 (its start) to 1 (its end). */
export interface Scale {
  at: (value: number) => number
  /** Numbers to write under it, rising. */
  ticks: number[]
  /** True where equal steps multiply instead of adding. */
  isLogarithmic: boolean
}

/** Figures as different as this ... */
const DIFFERENT = 1.5
/** ... that would stand closer than this part of the axis look like one. */
const CLOSE = 0.04
const MOST_TICKS = 5

/**
 * An axis for some numbers. It starts at zero, so that distances tell how far figures are apart; where that would
 * press figures into one dot that differ by half or more it is logarithmic.
 * @param values finite numbers, at least one
 */
export function scaleFor(values: readonly number[]): Scale {
  const sorted = [...new Set(values.map(bounded))].sort((a, b) => a - b)
  const least = sorted[0] as number
  const most = sorted[sorted.length - 1] as number
  const isPressed = sorted.some((value, at) => {
    const next = sorted[at + 1] ?? value
    return next / value >= DIFFERENT && (next - value) / most < CLOSE
  })
  const { at, ...rest } =
    least > 0 && isPressed ? logarithmic(least, most) : linear(Math.min(0, least), Math.max(0, most))
  return { at: (value) => at(bounded(value)), ...rest }
}

/** No news text counts further, or finer; past that, sums and powers run over. */
const bounded = (value: number): number => (Math.abs(value) < 1e-9 ? 0 : Math.min(Math.max(value, -1e15), 1e15))

function linear(least: number, most: number): Scale {
  if (most === least) return linear(least, least + 1)
  const step = roundStep((most - least) / (MOST_TICKS - 1))
  const from = Math.floor(least / step) * step
  const count = Math.max(1, Math.ceil((most - from) / step))
  const to = from + count * step
  // Multiplied, not added up: sums of 0.1 drift.
  const ticks = Array.from({ length: count + 1 }, (_, at) => Number((from + at * step).toPrecision(12)))
  return { at: (value) => (value - from) / (to - from), ticks, isLogarithmic: false }
}

/** The least of 1, 2, 5 times a power of ten that is no less than a number. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  return (([1, 2, 5].find((factor) => factor * power >= least) ?? 10) as number) * power
}

function logarithmic(least: number, most: number): Scale {
  const from = Math.floor(Math.log10(least))
  const to = Math.ceil(Math.log10(most))
  const every = Math.ceil((to - from) / (MOST_TICKS - 1))
  const ticks: number[] = []
  for (let power = from; power <= to; power += every) ticks.push(Number((10 ** power).toPrecision(12)))
  return { at: (value) => (Math.log10(value) - from) / (to - from), ticks, isLogarithmic: true }
}
