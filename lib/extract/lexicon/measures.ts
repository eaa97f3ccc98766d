import { CIVIL_ROWS } from './civil-measures.ts'
import { inflect } from './inflect.ts'
import { LOSS_ROWS } from './loss-measures.ts'
import { PLACES, type Taking } from './measure-row.ts'
import { WAR_ROWS } from './war-measures.ts'

/**
 * `active` takes an object to the right; `participle` may be passive; `both` is a past that is also a participle;
 * `s` and `base` are active where they are verbs at all ("attacks", "fire").
 */
export type Voice = 'active' | 's' | 'base' | 'participle' | 'both' | 'ing' | 'none'

export interface MeasureEntry {
  measure: string
  taking: Taking
  voice: Voice
  /** Classes that it is said of; null for any. */
  only: ReadonlySet<string> | null
  /** Classes that it is never said of; null for none. */
  never: ReadonlySet<string> | null
  /** Said of one's own dead or of the enemy's; null for neither. */
  tone: 'own' | 'enemy' | null
  /** Words that must follow what is counted: "sent 200 to their end". Empty for most. */
  closing: readonly string[]
}

/** A node of the trie of phrases, keyed by folded words. */
export interface MeasureNode {
  next: Map<string, MeasureNode>
  entries: MeasureEntry[]
}

const set = (list: string | undefined): ReadonlySet<string> | null => (list ? new Set(list.trim().split(/\s+/)) : null)

function build(): MeasureNode {
  const root: MeasureNode = { next: new Map(), entries: [] }
  const add = (phrase: string[], entry: MeasureEntry) => {
    let node = root
    for (const word of phrase) {
      let next = node.next.get(word)
      if (!next) {
        next = { next: new Map(), entries: [] }
        node.next.set(word, next)
      }
      node = next
    }
    const same = node.entries.some(
      (e) =>
        e.measure === entry.measure &&
        e.taking === entry.taking &&
        e.closing.join() === entry.closing.join() &&
        [...(e.only ?? [])].join() === [...(entry.only ?? [])].join(),
    )
    if (!same) node.entries.push(entry)
  }
  for (const row of [...LOSS_ROWS, ...WAR_ROWS, ...CIVIL_ROWS]) {
    const common = {
      measure: row.measure,
      taking: row.taking,
      only: set(row.only),
      never: set(row.never),
      tone: row.tone ?? null,
      closing:
        row.closing
          ?.trim()
          .split(/\s+/)
          .map((words) => words.replaceAll('_', ' ')) ?? [],
    }
    for (const item of row.words.trim().split(/\s+/)) {
      const [verb = '', ...rest] = item.split('_')
      if (row.taking === 'noun' || row.taking === 'state') {
        add([verb, ...rest], { ...common, voice: 'none' })
        continue
      }
      const forms = inflect(verb)
      const base = { ...common, voice: 'active' as Voice }
      // The past comes first, so that "cut" and "hit" are pasts before they are bases.
      if (forms.past === forms.participle) add([forms.past, ...rest], { ...common, voice: 'both' })
      else {
        add([forms.past, ...rest], base)
        add([forms.participle, ...rest], { ...common, voice: 'participle' })
      }
      if (forms.base !== forms.past) add([forms.base, ...rest], { ...common, voice: 'base' })
      add([forms.s, ...rest], { ...common, voice: 's' })
      add([forms.ing, ...rest], { ...common, voice: 'ing' })
    }
  }
  return root
}

/** All ways of saying that something happened, by their words. */
export const MEASURES: MeasureNode = build()

/** "in Pakistani hands", "under Afghan control": what stands so was captured. */
export const IN_HANDS: MeasureEntry = {
  measure: 'captured',
  taking: 'state',
  voice: 'none',
  only: set(PLACES),
  never: null,
  tone: null,
  closing: [],
}

/** True where a measure is said of a class; "?" stands for things that the lexicon does not know. */
export function saidOf(entry: MeasureEntry, counted: string, known: boolean): boolean {
  if (entry.never?.has(counted)) return false
  if (entry.only === null || entry.only.has(counted)) return true
  return !known && entry.only.has('?')
}
