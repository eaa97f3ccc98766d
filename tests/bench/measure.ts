/** Batches that a measurement is made of. */
const BATCHES = 8

/**
 * Time that the processor spends on one call, in milliseconds, once the code is warm: the least of several batches,
 * since what the rest take longer is the machine's other work. The garbage collector's share is in it.
 * @param runs measured calls; as many come before them unmeasured, until the engine has compiled what is hot
 */
export async function costOf(call: () => unknown, runs = 64): Promise<number> {
  for (let warm = 0; warm < runs; warm++) await call()
  const each = Math.max(1, Math.ceil(runs / BATCHES))
  let least = Number.POSITIVE_INFINITY
  for (let batch = 0; batch < Math.min(BATCHES, runs); batch++) {
    least = Math.min(least, (await spent(call, each)) / each)
  }
  return least
}

/** Time that the processor spends on so many calls, in milliseconds. */
export async function spent(call: () => unknown, runs = 1): Promise<number> {
  const before = process.cpuUsage()
  for (let run = 0; run < runs; run++) await call()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
