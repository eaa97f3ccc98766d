import type { Word } from '../extract/words.ts'
import type { SentenceView } from './statements-fit.ts'
import type { WordRange } from './statements-roles.ts'

/** Verbs by which someone gives a thing a name: "what Morrow called unprovoked fire", "Morrow terms it revenge". */
export const TERMING: ReadonlySet<string> = new Set(
  `call calls called calling term terms termed terming describe describes described describing label labels labelled
  labeled brand brands branded dub dubs dubbed style styles styled portray portrays portrayed frame frames framed cast
  casts regard regards regarded see sees saw consider considers considered view views viewed deem deems
  deemed present presents presented characterise characterises characterised characterize characterizes
  characterized`.split(/\s+/),
)
/** Before a side whose eyes a thing is seen with: "for Morrow it was aggression", "in Morrow's eyes". */
const VIEWING = new Set(['for', 'to', 'in'])
/** Words between a verb of naming and the name that it gives, and between a side and its verb. */
const REACH = 14
const CLOSE = 3
const BREAKS: ReadonlySet<string> = new Set([';', ':', '—', '–'])

/**
 * The side that gives something its name, where a sentence shows that at a phrase: "what Morrow called retaliation", "for
 * Morrow it was plain aggression"; null where nobody does. Looks at a few words only.
 */
export function termedBy(view: SentenceView, at: WordRange): string | null {
  const { words } = view
  for (let i = at.from - 1; i >= Math.max(0, at.from - REACH); i--) {
    const lower = words[i]?.lower ?? ''
    if (BREAKS.has(lower)) return null
    if (TERMING.has(lower)) return sideEnding(view, i)
  }
  return viewer(view, at)
}

/** The side named right before a word, adverbs and auxiliaries aside. */
function sideEnding({ parties, words }: SentenceView, at: number): string | null {
  let best: { party: string; to: number } | null = null
  for (const [party, names] of parties) {
    for (const { kind, to } of names) {
      if (to > at || at - to > CLOSE || kind === 'place' || crosses(words, to, at)) continue
      if (!best || to > best.to) best = { party, to }
    }
  }
  return best?.party ?? null
}

function crosses(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words[i]?.kind === 'punctuation') return true
  return false
}

/** "For Morrow it was aggression": a side at the start of a sentence, with "it", "this" or "that" after it. */
function viewer({ parties, words }: SentenceView, at: WordRange): string | null {
  if (!VIEWING.has(words[0]?.lower ?? '')) return null
  for (const [party, names] of parties) {
    for (const { from, to } of names) {
      if (from > 2 || to > at.from) continue
      const next = words[to]?.lower === ',' ? words[to + 1] : words[to]
      if (/^(?:it|this|that|these|those|they)$/.test(next?.lower ?? '')) return party
    }
  }
  return null
}
