import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Claims to search, and texts of which it is known which claim they repeat. */
export interface ClaimSet {
  claims: { id: string; text: string; title?: string }[]
  queries: { text: string; claims: string[] }[]
}

/** A folder with `claims.jsonl`, `queries.jsonl` and `relevant.json` ({query id: claim ids}). */
export function readClaimSet(folder: string): ClaimSet {
  const lines = (name: string) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line))
  const relevant: Record<string, string[]> = JSON.parse(readFileSync(join(folder, 'relevant.json'), 'utf8'))
  const queries: { id: string; text: string }[] = lines('queries.jsonl')
  return {
    claims: lines('claims.jsonl'),
    queries: queries.map(({ id, text }) => ({ text, claims: relevant[id] ?? [] })),
  }
}

const WHO = `The mayor of|A senator from|The hospital in|The school board of|Police in|A bakery in|The bishop of|Farmers near`
const DID: [string, string][] = [
  ['closed', 'shut'],
  ['sold', 'gave away for money'],
  ['banned', 'forbade'],
  ['burned', 'set fire to'],
  ['painted over', 'covered with paint'],
  ['lost', 'cannot find'],
  ['doubled the price of', 'charges twice as much for'],
  ['secretly bought', 'acquired in secret'],
]
const WHAT = `wells|schools|buses|libraries|vaccines|fishing boats|street lamps|ballots|apartments|monuments|textbooks|ambulances`
const WHY = `to save money|after a storm|because of a new law|to please a sponsor|on the advice of a doctor|before the election`

/** Claims of a language of our own making, always the same; each query tells one in other words, with a typo. */
export function makeClaimSet(size: number, queries: number): ClaimSet {
  const next = random(size)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T
  const towns = Array.from({ length: Math.ceil(Math.sqrt(size)) }, () => town(next))
  const made = Array.from({ length: size }, (_, at) => {
    const [did, other] = pick(DID)
    const parts = [pick(WHO.split('|')), pick(towns), pick(WHAT.split('|')), pick(WHY.split('|'))] as const
    const count = String(2 + Math.floor(next() * 900))
    return { id: `c${at}`, did, other, count, parts }
  })
  const tell = (verb: string, count: string, [who, where, what, why]: readonly string[]) =>
    `${who} ${where} ${verb} ${count} ${what} ${why}.`
  const asked = Array.from({ length: queries }, () => {
    const { id, other, count, parts } = pick(made)
    const [who, where, what, why] = parts
    const told = [next() < 0.5 ? who : '', misspell(where, next), other, next() < 0.5 ? count : '', what]
    const text = [...told, next() < 0.5 ? why : ''].filter((part) => part !== '').join(' ')
    return { text, claims: [id] }
  })
  const claims = made.map(({ id, did, count, parts }) => ({ id, text: tell(did, count, parts) }))
  // Strings as a file gives them: joined ones take other memory, until something reads them.
  return JSON.parse(JSON.stringify({ claims, queries: asked }))
}

function town(next: () => number): string {
  const syllables = 'bar hol mer tun ash wick ford den ley ros tam vel gor nish pel'.split(' ')
  const name = Array.from({ length: 3 }, () => syllables[Math.floor(next() * syllables.length)]).join('')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** Two neighbouring letters within the word are swapped, in one word of two. */
function misspell(word: string, next: () => number): string {
  const at = 1 + Math.floor(next() * (word.length - 3))
  if (next() < 0.5) return word
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
}

/** A linear congruential generator: 0..1, the same row for the same seed. */
function random(seed: number): () => number {
  let state = (seed * 2654435761) % 4294967296
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state / 4294967296
  }
}
