import Fuse from 'fuse.js'
import type { DisputeView } from '../model/view.ts'

/** What a search looks at, weighed: the question says most. */
const KEYS = [
  { name: 'question', weight: 3 },
  { name: 'event', weight: 1 },
  { name: 'accounts.claimant', weight: 2 },
  { name: 'accounts.party.name', weight: 1 },
  { name: 'accounts.wording', weight: 1 },
  { name: 'accounts.reports.outlet', weight: 1 },
]

/** Results that a list can hold. */
const MOST = 50

/** Finds disputes by words, tolerant of typing errors; numbers must stand just so. */
export class DisputeSearch {
  readonly #views: DisputeView[]
  readonly #fuse: Fuse<DisputeView>

  constructor(views: DisputeView[]) {
    this.#views = views
    this.#fuse = new Fuse(views, { keys: KEYS, threshold: 0.35, ignoreLocation: true, useTokenSearch: true })
  }

  /** @returns disputes that have all numbers of the query among their figures and its words in any spelling, best first */
  find(query: string): DisputeView[] {
    const asked = query.slice(0, 200)
    // Fuzzy matching finds 1,300 for 1,200: digits are compared as numbers instead.
    const numbers = (asked.match(/\d[\d,.]*/g) ?? []).map((digits) => Number(digits.replaceAll(/[,.]/g, '')))
    const text = asked
      .replaceAll(/\d[\d,.]*/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim()
    const views = text === '' ? this.#views : this.#fuse.search(text).map(({ item }) => item)
    if (text === '' && numbers.length === 0) return []
    return views.filter((view) => numbers.every((number) => hasNumber(view, number))).slice(0, MOST)
  }
}

const hasNumber = (view: DisputeView, number: number): boolean =>
  view.accounts
    .flatMap((account) => [account, ...account.earlier])
    .some(({ min, max }) => min === number || max === number)
