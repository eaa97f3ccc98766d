import { isSpeakerNoun } from '../extract/lexicon/speakers.ts'
import { isTitle } from '../extract/lexicon/titles.ts'
import { createSpelling, skeleton } from '../extract/spelling.ts'
import type { Claimant } from '../model/figure.ts'
import { byText } from './order.ts'

/** Finds the one claimant that a name stands for. */
export interface Claimants {
  /** The claimant under the fullest spelling that the documents have for it. */
  resolve(claimant: Claimant): Claimant
}

/** Words that make no speaker another one. */
const EMPTY = new Set(['the', 'a', 'an', 'of', 'in', 'for', 'and', 's'])
/**
 * Merges the spellings of one claimant: letter case and titles ("Dr Budhathoki"), surname alone ("Khanal" beside one
 * "Shekhar Khanal"), transliterations and short forms ("Enayat Khowarazm", "Enayatullah Khwarazmi"). Only claimants of
 * the same party are merged. Words are compared fuzzily, digits never.
 *
 * @param seen every claimant as a text has it, once for each time it occurs
 */
export function unifyClaimants(seen: readonly Claimant[]): Claimants {
  const byName = new Map<string, Group>()
  const counts = new Map<string, { claimant: Claimant; count: number }>()
  for (const claimant of seen) {
    const key = keyOf(claimant)
    const entry = counts.get(key)
    if (entry) entry.count++
    else counts.set(key, { claimant, count: 1 })
  }
  // Full names first, so that a bare surname finds the person it belongs to.
  const ordered = [...counts.entries()].sort(
    ([a, { claimant: x }], [b, { claimant: y }]) => words(y.name).length - words(x.name).length || byText(a, b),
  )
  const byLast = new Map<string, Group[]>()
  for (const [key, { claimant, count }] of ordered) {
    const own = words(claimant.name)
    const candidates = byLast.get(bones(own.at(-1) ?? '')) ?? []
    const fitting = candidates.filter((group) => group.party === claimant.party && same(own, group.words))
    let group = fitting.length === 1 ? fitting[0] : undefined
    if (!group) {
      group = { party: claimant.party, words: own, claimant, count }
      const last = bones(own.at(-1) ?? '')
      byLast.set(last, [...(byLast.get(last) ?? []), group])
    } else if (words(group.claimant.name).length === own.length && count > group.count) {
      group.claimant = claimant
      group.count = count
    }
    byName.set(key, group)
  }
  return { resolve: (claimant) => byName.get(keyOf(claimant))?.claimant ?? claimant }
}

interface Group {
  party: string | null
  words: string[]
  claimant: Claimant
  count: number
}

const keyOf = ({ name, party }: Claimant) => `${party ?? ''}\n${words(name).join(' ')}`

/** The telling words of a name, folded; a person's titles are left out. */
function words(name: string): string[] {
  const folded = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  const all = (folded.match(/[a-z0-9]+/g) ?? []).filter((word) => !EMPTY.has(word))
  if (all.length === 0) return [folded]
  if (isBody(all)) return all
  const first = all.findIndex((word) => !isTitle(word))
  return first < 0 ? all : all.slice(first)
}

/** Names that end in a noun are of bodies and groups, not of people: neither title nor surname is taken off them. */
const isBody = (words: readonly string[]) => isSpeakerNoun(words.at(-1) ?? '')

/** What spellings of one surname have in common, as an index key: its first three consonants. */
const bones = (word: string) => skeleton(word).slice(0, 3)

/** True where two names are spellings of one: same last word, and first words that agree or are missing. */
function same(a: readonly string[], b: readonly string[]): boolean {
  if (a.join(' ') === b.join(' ')) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (!alike(short.at(-1) ?? '', long.at(-1) ?? '')) return false
  if (isBody(short) || isBody(long)) return false
  if (short.length === 1) return long.length > 1
  return (
    alike(short[0] ?? '', long[0] ?? '') && short.slice(1, -1).every((word) => long.some((other) => alike(word, other)))
  )
}

/** Equal, spelling variants of one another, or one the start of the other ("Enayat", "Enayatullah"). */
function alike(a: string, b: string): boolean {
  if (a === b) return true
  if (/\d/.test(a + b) || a[0] !== b[0]) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 5) return false
  return long.startsWith(short) || skeleton(short) === skeleton(long) || createSpelling([long]).variant(short) === long
}
