import { isSpeakerNoun } from '../extract/lexicon/speakers.ts'
import { isTitle } from '../extract/lexicon/titles.ts'
import { createSpelling, skeleton } from '../extract/spelling.ts'
import type { Claimant } from '../model/figure.ts'
import type { Party } from '../model/pack.ts'
import { fold } from '../text/fold.ts'
import { byText } from './order.ts'

/** Finds the one claimant that a name stands for. */
export interface Claimants {
  /** The claimant under the fullest spelling that the documents have for it. */
  resolve(claimant: Claimant): Claimant
}

/** Words that make no speaker another one. */
const EMPTY = new Set(['the', 'a', 'an', 'of', 'in', 'for', 'and', 'under', 's', 'led', 'run', 'local'])
/** Spellings of one word in the names of bodies. */
const SPELLINGS = new Map([
  ['defense', 'defence'],
  ['centre', 'center'],
  ['labor', 'labour'],
])

/**
 * Merges the spellings of one claimant: letter case and titles ("Dr Budhathoki"), surname alone ("Khanal" beside one
 * "Shekhar Khanal"), transliterations and short forms ("Enayat Khowarazm", "Enayatullah Khwarazmi"), a side's body
 * however it is put ("Morrow's Defence Ministry", "Defense Ministry of Morrow"), and a side's aliases, which stand for
 * the side as a whole. Only claimants of the same party are merged. Words are compared fuzzily, digits never.
 *
 * @param seen every claimant as a text has it, once for each time it occurs
 * @param parties the sides, with their aliases and adjectives
 */
export function unifyClaimants(seen: readonly Claimant[], parties: readonly Party[] = []): Claimants {
  const sides = new Map(parties.map((party) => [party.id, sideOf(party)]))
  const keyOf = ({ name, party }: Claimant) => `${party ?? ''}\n${telling(name, sides.get(party ?? '')).join(' ')}`
  const groups = new Map<string, Group>()
  for (const claimant of seen) {
    const side = sides.get(claimant.party ?? '')
    const key = keyOf(claimant)
    const group = groups.get(key) ?? { words: telling(claimant.name, side), party: claimant.party, forms: new Map() }
    const name = side?.names.has(plain(claimant.name)) ? side.name : claimant.name
    group.forms.set(name, (group.forms.get(name) ?? 0) + 1)
    groups.set(key, group)
  }
  const people = new People()
  const resolved = new Map<string, Claimant>()
  // Full names first, so that a bare surname finds the person it belongs to.
  const ordered = [...groups].sort(([a, x], [b, y]) => y.words.length - x.words.length || byText(a, b))
  // A side that one text leaves out is that of the same name elsewhere, where only one side has it.
  const sided = ordered.filter(([, { party }]) => party !== null)
  const sideless = ordered.filter(([, { party }]) => party === null)
  for (const [key, group] of [...sided, ...sideless]) people.add(key, group)
  for (const [key] of ordered) {
    const { party, forms } = people.find(key)
    const [name] = [...forms].sort(([a, x], [b, y]) => y - x || b.length - a.length || byText(a, b))[0] ?? ['']
    resolved.set(key, { name, party })
  }
  return { resolve: (claimant) => resolved.get(keyOf(claimant)) ?? claimant }
}

/** Names that stand for one claimant. */
interface Group {
  words: string[]
  party: string | null
  /** How texts write it, and how often; of a merged group only its fullest names. */
  forms: Map<string, number>
}

/** Spellings of one person of one side; a full name without a side is that of any side. */
function matches(group: Group, known: Group): boolean {
  if (group.party === known.party) return same(group.words, known.words)
  return group.party === null && group.words.length > 1 && group.words.join(' ') === known.words.join(' ')
}

/** Groups by surname, so that spellings of one person meet. */
class People {
  #byLast = new Map<string, Group[]>()
  #groups = new Map<string, Group>()

  /** Files a group, with one that is a spelling of the same person where there is just one such. */
  add(key: string, group: Group): void {
    const last = skeleton(group.words.at(-1) ?? '').slice(0, 3)
    const bucket = this.#byLast.get(last) ?? []
    const fitting = isBody(group.words) ? [] : bucket.filter((one) => matches(group, one))
    const [found] = fitting
    if (found && fitting.length === 1) {
      if (found.words.length === group.words.length) {
        for (const [form, count] of group.forms) found.forms.set(form, (found.forms.get(form) ?? 0) + count)
      }
      this.#groups.set(key, found)
      return
    }
    bucket.push(group)
    this.#byLast.set(last, bucket)
    this.#groups.set(key, group)
  }

  find(key: string): Group {
    return this.#groups.get(key) as Group
  }
}

interface Side {
  name: string
  /** What stands for the side as a whole, folded. */
  names: ReadonlySet<string>
  /** Words that only say whose a body is. */
  words: ReadonlySet<string>
}

function sideOf({ name, aliases, adjectives }: Party): Side {
  const single = [...aliases, ...adjectives].map(plain).filter((alias) => !alias.includes(' '))
  return {
    name,
    names: new Set([name, ...aliases].map(plain)),
    words: new Set(single.filter((word) => !isSpeakerNoun(word))),
  }
}

const plain = (name: string) =>
  fold(name)
    .replace(/^the\s+/, '')
    .trim()

/** The words of a name that tell it from others, folded: a person's titles and, of a body, its side are left out. */
function telling(name: string, side: Side | undefined): string[] {
  if (side?.names.has(plain(name))) return [`= ${plain(side.name)}`]
  const all = (fold(name).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !EMPTY.has(word))
  if (all.length === 0) return [plain(name)]
  if (!isBody(all)) {
    const first = all.findIndex((word) => !isTitle(word))
    return first < 0 ? all : all.slice(first)
  }
  const own = all.filter((word) => !side?.words.has(word)).map((word) => SPELLINGS.get(word) ?? word)
  return side && own.length > 0 ? own.sort(byText) : all
}

/** Names with a noun for a body or group are not people's: neither title nor surname is taken off them. */
const isBody = (words: readonly string[]) =>
  words.some((word) => isSpeakerNoun(word) && !isTitle(word)) || isSpeakerNoun(words.at(-1) ?? '')

/** True where two names are spellings of one: same last word, and first words that agree or are missing. */
function same(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (!alike(short.at(-1) ?? '', long.at(-1) ?? '')) return false
  if (isBody(long)) return false
  if (short.length === 1) return long.length > 1
  const inner = short.slice(1, -1)
  return alike(short[0] ?? '', long[0] ?? '') && inner.every((word) => long.some((other) => alike(word, other)))
}

/** Equal, spelling variants of one another, or one the start of the other ("Enayat", "Enayatullah"). */
function alike(a: string, b: string): boolean {
  if (a === b) return true
  if (/\d/.test(a + b) || a[0] !== b[0]) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 5) return false
  return long.startsWith(short) || skeleton(short) === skeleton(long) || createSpelling([long]).variant(short) === long
}
