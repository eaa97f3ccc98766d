import { byText } from './order.ts'
import { countNames } from './proper-names.ts'
import type { SourceDocument } from './source-document.ts'

/** Cosine from which on two groups of documents, or a group and a document, are about one event. */
const SAME = 0.2
/** A lone document below this, with names enough to tell, is about something that no other document is about. */
const ALONE = 0.05
const NAMES_TO_TELL = 6
/** News of one event is rarely this many days apart; a lone late document may still look back on it. */
const FAR_DAYS = 60

/** Documents that are held to be about one event, as indexes into the list. */
interface Group {
  members: number[]
  /** Sum of the members' name vectors, and the square of its length. */
  names: Map<string, number>
  square: number
  /** Days since 1970 of the first and last dated member. */
  from: number | null
  to: number | null
}

/**
 * Groups documents by the event they are about: by the proper names that they share, weighted 1 + ln(count), and by
 * their days. Names are not weighted by rarity: what all documents of an event name is what tells it from another. Each
 * document joins the group whose names are nearest by cosine (leader clustering), groups that turn out alike are
 * joined, and a document that is alone stays so only where it has names enough to show that it belongs nowhere; in
 * doubt documents are about one event. Undated documents come last.
 *
 * @returns indexes into `documents`, ascending within each group; groups in order of their first document
 */
export function tellEvents(documents: readonly SourceDocument[]): number[][] {
  const vectors = documents.map(({ text }) => weighted(countNames(text)))
  const days = documents.map(({ published }) => (published === null ? null : Date.parse(published) / 86_400_000))
  const order = documents
    .map((_, index) => index)
    .sort((a, b) => (days[a] ?? Infinity) - (days[b] ?? Infinity) || byText(fileOf(a), fileOf(b)))
  function fileOf(index: number) {
    return documents[index]?.file ?? ''
  }
  const groups = new Groups()
  for (const index of order) {
    const day = days[index] ?? null
    const names = vectors[index] ?? new Map<string, number>()
    const one: Group = { members: [index], names, square: squareOf(names), from: day, to: day }
    groups.place(one, (alike, other) => alike >= SAME && !isFar(one, other))
  }
  return settled(groups.all)
    .map(({ members }) => members.toSorted((a, b) => a - b))
    .sort(([a = 0], [b = 0]) => a - b)
}

/** Groups, and which of them name what. */
class Groups {
  #groups = new Set<Group>()
  #byName = new Map<string, Set<Group>>()

  get all(): Group[] {
    return [...this.#groups]
  }

  /** Puts documents to the group nearest to them that `fits`; where none does they become a group of their own. */
  place(one: Group, fits: (alike: number, other: Group) => boolean): void {
    const into = this.nearest(one, fits) ?? { ...one, members: [], names: new Map(), square: 0 }
    join(into, one)
    this.#groups.add(into)
    for (const name of one.names.keys()) {
      const naming = this.#byName.get(name)
      if (naming) naming.add(into)
      else this.#byName.set(name, new Set([into]))
    }
  }

  nearest(one: Group, fits: (alike: number, other: Group) => boolean): Group | null {
    const products = new Map<Group, number>()
    for (const [name, weight] of one.names) {
      for (const group of this.#byName.get(name) ?? []) {
        products.set(group, (products.get(group) ?? 0) + weight * (group.names.get(name) ?? 0))
      }
    }
    let best: Group | null = null
    let most = 0
    for (const [group, product] of products) {
      const alike = product / (Math.sqrt(one.square * group.square) || 1)
      if (alike > most && fits(alike, group)) [best, most] = [group, alike]
    }
    return best
  }
}

/** Groups after what the order of the documents kept apart was joined: alike groups, then lone documents. */
function settled(groups: readonly Group[]): Group[] {
  let now = [...groups]
  for (let before = Infinity; now.length < before; ) {
    before = now.length
    const larger = new Groups()
    for (const group of now.toSorted((a, b) => b.members.length - a.members.length)) {
      larger.place(group, (alike, other) => alike >= SAME && !isFar(group, other))
    }
    now = larger.all
  }
  const several = now.filter(({ members }) => members.length > 1)
  const lone = now.filter(({ members }) => members.length === 1)
  const events = new Groups()
  for (const group of several) events.place(group, () => false)
  const unsure: Group[] = []
  for (const group of lone) {
    const nearest = events.nearest(group, (alike, other) => alike >= (isFar(group, other) ? SAME : ALONE))
    if (nearest) join(nearest, group)
    else if (group.names.size >= NAMES_TO_TELL) events.place(group, () => false)
    else unsure.push(group)
  }
  const all = events.all
  const largest = all.toSorted((a, b) => b.members.length - a.members.length)[0] ?? unsure.shift()
  if (!largest) return []
  for (const group of unsure) join(largest, group)
  return all.length === 0 ? [largest] : all
}

function join(into: Group, group: Group): void {
  into.members.push(...group.members)
  for (const [name, weight] of group.names) {
    const before = into.names.get(name) ?? 0
    into.names.set(name, before + weight)
    into.square += weight * (2 * before + weight)
  }
  if (group.from !== null) into.from = Math.min(into.from ?? group.from, group.from)
  if (group.to !== null) into.to = Math.max(into.to ?? group.to, group.to)
}

function isFar(a: Group, b: Group): boolean {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return false
  return a.from - b.to > FAR_DAYS || b.from - a.to > FAR_DAYS
}

function squareOf(names: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const weight of names.values()) sum += weight * weight
  return sum
}

/** 1 + ln(count), so that a name that fills one text does not drown the others. */
const weighted = (counts: ReadonlyMap<string, number>) =>
  new Map([...counts].map(([name, count]) => [name, 1 + Math.log(count)]))
