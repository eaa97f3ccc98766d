/**
 * Median time of one call, in milliseconds, once the code is warm.
 * @param runs measured calls; twice as many come before them unmeasured, until the engine has compiled what is hot
 */
export function medianTime(call: () => unknown, runs = 50): number {
  for (let warm = 0; warm < 2 * runs; warm++) call()
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now()
    call()
    return performance.now() - begun
  }).sort((a, b) => a - b)
  return times[Math.floor(times.length / 2)] ?? 0
}
