import Fuse, { type FuseResultMatch } from 'fuse.js'
import type { Span } from '../model/quantity.ts'
import type { DisputeView, FoundPart, PartName, SearchHit } from '../model/view.ts'
import { isOtherScript, type Sounds, skeletonOf, soundOf } from './sounds.ts'

/** What a search looks at, weighed: the question says most. */
const WEIGHTS: Record<PartName, number> = {
  question: 3,
  claimant: 2,
  event: 1,
  party: 1,
  wording: 1,
  outlet: 1,
  title: 0.5,
}
const NAMES = Object.keys(WEIGHTS) as PartName[]

/** Results that a list can hold, and letters and words of a query that count. */
const MOST = 50
const MOST_QUERY = 200
const MOST_WORDS = 8

/** A text of a dispute in the forms that it is searched in. */
interface Part {
  text: string
  sound: Sounds
  skeleton: Sounds
}
type Form = 'sound' | 'skeleton'
type Indexed = { view: DisputeView } & Record<PartName, Part[]>

/** Finds disputes by words, tolerant of typing errors and of the ways to write a name; numbers must stand just so. */
export class DisputeSearch {
  readonly #views: DisputeView[]
  readonly #bySound: Fuse<Indexed>
  #bySkeleton: Fuse<Indexed> | null = null
  readonly #indexed: Indexed[]

  constructor(views: DisputeView[]) {
    this.#views = views
    const parts = new Map<string, Part>()
    this.#indexed = views.map((view) => index(view, parts))
    this.#bySound = fuse(this.#indexed, 'sound', 0.35)
  }

  /**
   * @returns disputes that have all numbers of the query among their figures and its words in any spelling, best
   *   first, each with the parts that fit; those with some of the words only where none has all
   */
  find(query: string): SearchHit[] {
    const asked = query.slice(0, MOST_QUERY)
    // Fuzzy matching finds 1,300 for 1,200: digits are compared as numbers instead.
    const numbers = (asked.match(/\d[\d,.]*/g) ?? []).map((digits) => Number(digits.replaceAll(/[,.]/g, '')))
    const words = asked.replaceAll(/\d[\d,.]*/g, ' ').trim()
    if (words === '' && numbers.length === 0) return []
    const hits = words === '' ? this.#views.map((view) => ({ view, found: [] })) : this.#findWords(words)
    return hits.filter(({ view }) => numbers.every((number) => hasNumber(view, number))).slice(0, MOST)
  }

  #findWords(words: string): SearchHit[] {
    const form = isOtherScript(words) ? 'skeleton' : 'sound'
    const sound = soundOf(words)
    const asked = (form === 'skeleton' ? skeletonOf(sound) : sound).text.trim()
    if (asked === '') return []
    if (form === 'skeleton') this.#bySkeleton ??= fuse(this.#indexed, 'skeleton', 0.2)
    const engine = form === 'skeleton' ? (this.#bySkeleton as Fuse<Indexed>) : this.#bySound
    const some = engine.search(asked)
    const all = withAll(asked, engine)
    const hits = some.filter(({ refIndex }) => all?.has(refIndex))
    return (hits.length > 0 ? hits : some).map(({ item, matches = [] }) => ({
      view: item.view,
      found: matches.flatMap((match) => toPart(item, match, form)),
    }))
  }
}

/** Numbers of the disputes that every word of a query fits; null for a single word. */
function withAll(asked: string, engine: Fuse<Indexed>): Set<number> | null {
  const words = [...new Set(asked.split(/\s+/))].slice(0, MOST_WORDS)
  if (words.length < 2) return null
  const found = words.map((word) => new Set(engine.search(word).map(({ refIndex }) => refIndex)))
  const [first = new Set(), ...others] = found
  return new Set([...first].filter((one) => others.every((other) => other.has(one))))
}

function fuse(indexed: Indexed[], form: Form, threshold: number): Fuse<Indexed> {
  const keys = NAMES.map((name) => ({ name: [name, form, 'text'], weight: WEIGHTS[name] }))
  return new Fuse(indexed, {
    keys,
    threshold,
    ignoreLocation: true,
    useTokenSearch: true,
    includeMatches: true,
    minMatchCharLength: 2,
  })
}

/** @param parts texts that were met before: names come up in many disputes */
function index(view: DisputeView, parts: Map<string, Part>): Indexed {
  const all = view.accounts.flatMap((account) => [account, ...account.earlier])
  const reports = all.flatMap((account) => account.reports)
  const part = (text: string): Part => {
    const known = parts.get(text)
    if (known) return known
    const sound = soundOf(text)
    const made = { text, sound, skeleton: skeletonOf(sound) }
    parts.set(text, made)
    return made
  }
  const list = (texts: (string | null | undefined)[]): Part[] =>
    [...new Set(texts.filter((text): text is string => Boolean(text)))].map(part)
  return {
    view,
    question: list([view.question]),
    event: list([view.event]),
    claimant: list(all.map(({ claimant }) => claimant)),
    party: list(all.map(({ party }) => party?.name)),
    wording: list(all.map(({ wording }) => wording)),
    outlet: list(reports.map(({ outlet }) => outlet)),
    title: list(reports.map(({ title }) => title)),
  }
}

/** Where a match lies in the original text, in whole words. */
function toPart(item: Indexed, { key, refIndex, value, indices }: FuseResultMatch, form: Form): FoundPart[] {
  const name = NAMES.find((one) => key?.startsWith(one))
  const part = name && (item[name][refIndex ?? 0] ?? item[name].find((one) => one[form].text === value))
  if (!name || !part) return []
  const { from } = part[form]
  const spans: Span[] = []
  for (const [first, last] of [...indices].sort(([a], [b]) => a - b)) {
    const start = wordStart(part.text, from[first] ?? 0)
    const end = wordEnd(part.text, from[last] ?? 0)
    const before = spans.at(-1)
    if (before && start <= before.end) before.end = Math.max(before.end, end)
    else spans.push({ start, end })
  }
  return [{ name, text: part.text, spans }]
}

const isLetter = (text: string, at: number): boolean => /[\p{L}\p{M}\p{N}'’]/u.test(text[at] ?? ' ')

function wordStart(text: string, at: number): number {
  while (at > 0 && isLetter(text, at - 1)) at--
  return at
}

function wordEnd(text: string, at: number): number {
  while (at < text.length && isLetter(text, at)) at++
  return at
}

const hasNumber = (view: DisputeView, number: number): boolean =>
  view.accounts
    .flatMap((account) => [account, ...account.earlier])
    .some(({ min, max }) => min === number || max === number)
