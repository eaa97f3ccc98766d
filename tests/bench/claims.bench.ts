import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { ClaimIndex } from '../../lib/match/claims/claim-index.ts'
import { type ClaimSet, makeClaimSet, readClaimSet } from './made-claims.ts'
import { plainBm25 } from './plain-bm25.ts'
import type { Row } from './row.ts'

const SIZES = [1_000, 10_000, 100_000]
const QUERIES = 300
/** A peer that is slow answers as many queries as it can in this time, in milliseconds; one at least. */
const PATIENCE = 4_000
const WARM = 50
const MEGABYTE = 1e6

/** Gives the ids of the best claims for a text, best first. */
type Search = (text: string) => string[]

const OURS = 'this index'
const MAKERS = {
  [OURS]: ({ claims }: ClaimSet): Search => {
    const index = ClaimIndex.build(claims)
    return (text) => index.search({ text }, 5).map(({ claim }) => claims[claim]?.id ?? '')
  },
  'plain BM25': ({ claims }: ClaimSet): Search => plainBm25(claims),
  MiniSearch: ({ claims }: ClaimSet): Search => {
    const search = new MiniSearch({ fields: ['title', 'text'], searchOptions: { fuzzy: 0.2 } })
    search.addAll(claims)
    return (text) =>
      search
        .search(text)
        .slice(0, 5)
        .map(({ id }) => String(id))
  },
  'Fuse.js': ({ claims }: ClaimSet): Search => {
    const fuse = new Fuse(claims, { keys: ['title', 'text'], ignoreLocation: true, threshold: 0.6 })
    return (text) => fuse.search(text, { limit: 5 }).map(({ item }) => item.id)
  },
} satisfies Record<string, (set: ClaimSet) => Search>

interface Measured {
  /** Average precision among the first five, for each query answered. */
  precisions: number[]
  /** Milliseconds of processor time a query, once warm. */
  time: number
  /** Megabytes of heap and buffers that the index keeps, beside the claims. */
  memory: number
}

/**
 * This index beside plain BM25, MiniSearch and Fuse.js: quality, time and memory, on claims of our own making, or on those
 * of a folder that `COUNTERCLAIM_CLAIMS` names (see `readClaimSet`).
 */
export async function run(): Promise<Row[]> {
  const folder = process.env.COUNTERCLAIM_CLAIMS
  const sets = folder ? [readClaimSet(folder)] : SIZES.map((size) => makeClaimSet(size, QUERIES))
  const rows: Row[] = []
  for (const set of sets) rows.push(...(await compare(set)))
  return [...rows, ...(await ceilings(folder ? readClaimSet(folder) : makeClaimSet(19_000, QUERIES)))]
}

async function compare(set: ClaimSet): Promise<Row[]> {
  const among = `${set.claims.length.toLocaleString('en')} claims`
  const ours = await measure(set, MAKERS[OURS], Number.POSITIVE_INFINITY)
  const peers: [string, Measured][] = []
  for (const [name, make] of Object.entries(MAKERS)) {
    if (name !== OURS) peers.push([name, await measure(set, make, PATIENCE)])
  }
  const against = (name: string, { precisions: { length } }: Measured): string =>
    length < set.queries.length ? `${name} (${length} of ${set.queries.length} queries)` : name
  const rows = (what: string, unit: string, of: (measured: Measured, queries: number) => number): Row[] =>
    peers.map(([name, peer]) => {
      const { length } = peer.precisions
      const value = of(ours, length)
      return {
        what: `${what} among ${among}`,
        value,
        unit,
        against: { what: against(name, peer), value: of(peer, length) },
      }
    })
  return [
    ...rows('quality (MAP@5)', '', ({ precisions }, queries) => mean(precisions.slice(0, queries))),
    ...rows('time of a query', 'ms', ({ time }) => time),
    ...rows('memory of the index', 'MB', ({ memory }) => memory),
  ]
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

async function measure(set: ClaimSet, make: (set: ClaimSet) => Search, patience: number): Promise<Measured> {
  const before = await kept()
  const search = make(set)
  const memory = ((await kept()) - before) / MEGABYTE
  const answer = (count: number): { precisions: number[]; time: number } => {
    const precisions: number[] = []
    const begun = performance.now()
    const used = processorTime()
    for (const { text, claims } of set.queries.slice(0, count)) {
      precisions.push(averagePrecision(search(text), claims))
      if (performance.now() - begun > patience) break
    }
    return { precisions, time: (processorTime() - used) / precisions.length }
  }
  const warm = answer(WARM)
  const { precisions, time } = warm.precisions.length < WARM ? warm : answer(set.queries.length)
  return { precisions, time, memory }
}

function averagePrecision(ranked: string[], wanted: string[]): number {
  let found = 0
  let sum = 0
  ranked.forEach((id, at) => {
    if (wanted.includes(id)) sum += ++found / (at + 1)
  })
  return sum / Math.max(1, wanted.length)
}

/** What is asked of the index alone. */
async function ceilings(set: ClaimSet): Promise<Row[]> {
  const index = ClaimIndex.build(set.claims)
  const bytes = index.bytes()
  const text = set.claims.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  const { time } = await measure(set, MAKERS[OURS], Number.POSITIVE_INFINITY)
  const begun = performance.now()
  ClaimIndex.open(bytes)?.search({ text: set.queries[0]?.text ?? '' }, 1)
  const opened = performance.now() - begun
  const among = `${set.claims.length.toLocaleString('en')} claims`
  const large = ClaimIndex.build(makeClaimSet(100_000, 1).claims).bytes()
  const before = await kept()
  const held = ClaimIndex.open(large)
  held?.search({ text: set.queries[0]?.text ?? '' }, 1)
  const memory = (large.byteLength + (await kept()) - before) / MEGABYTE
  return [
    { what: `time of a query among ${among}`, value: time, unit: 'ms', against: { what: 'ceiling', value: 1 } },
    {
      what: `bytes of the index of ${among}`,
      value: bytes.byteLength / text,
      unit: 'of the text',
      against: { what: 'ceiling', value: 1.5 },
    },
    {
      what: `open the index of ${among}, first answer`,
      value: opened,
      unit: 'ms',
      against: { what: 'ceiling', value: 400 },
    },
    {
      what: `memory of an open index of ${held?.size.toLocaleString('en')} claims`,
      value: memory,
      unit: 'MB',
      against: { what: 'ceiling', value: 80 },
    },
  ]
}

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** Milliseconds of processor time that this process has used: other work on the machine does not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Bytes in use after collections; what the last turn held is let go first. */
async function kept(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    await setImmediate()
    collect()
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
