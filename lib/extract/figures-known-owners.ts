import type { Token } from '../text/tokens.ts'
import { isFightBefore } from './figures-doer.ts'
import type { Draft } from './figures-draft.ts'
import { countedClass } from './lexicon/counted.ts'
import { FIRST_PERSON } from './lexicon/figure-words.ts'
import type { ReadDocument } from './read.ts'

/** Classes that a text, once it has said whose they are, goes on to name without. */
const NAMED_ONCE: ReadonlySet<string> = new Set(['soldier'])

/**
 * The party whose soldiers a document speaks of, where it speaks of one party's only ("Pakistani troops"): then its bare
 * "soldiers" are that party's as well. Null where it names none or several. Linear in the names.
 */
export function knownOwner({ names, tokens }: ReadDocument): string | null {
  const parties = new Set<string>()
  let token = 0
  for (const { party, kind, end } of names) {
    while (token < tokens.length && (tokens[token] as Token).end <= end) token++
    if (party === null || kind === 'place' || kind === 'person') continue
    // "Pakistani soldiers", "Pakistan's army troops"; "Afghan forces" is one name.
    const last = tokens[token - 1]?.lower ?? ''
    const possessed = tokens[token]?.lower === "'s" ? token + 1 : token
    const near = [last, tokens[possessed]?.lower ?? '', tokens[possessed + 1]?.lower ?? '']
    const noun = near.findIndex((word) => NAMED_ONCE.has(countedClass(word) ?? ''))
    if (noun >= 0 && !(noun === 2 && tokens[possessed]?.kind !== 'word')) parties.add(party)
  }
  return parties.size === 1 ? ([...parties][0] ?? null) : null
}

/** Gives what nothing in the sentence claims to the party that the document's soldiers belong to. */
export function applyKnownOwner(drafts: readonly Draft[], owner: string | null): void {
  if (owner === null) return
  for (const draft of drafts) {
    // "the number of wounded soldiers as 29": the noun may stand before.
    const counted = draft.np.counted ?? (draft.header?.noun != null ? draft.counted : null)
    if (draft.whose !== null || draft.by !== null || !NAMED_ONCE.has(counted ?? '')) continue
    if (draft.np.belongs === null && !namesAnother(draft, owner) && !isOfFight(draft)) draft.whose = owner
  }
}

/** "A firefight with Pakistani troops killed 58 soldiers": either side's. */
const isOfFight = ({ link, line }: Draft): boolean =>
  link?.side === 'left' && isFightBefore(line.units, link.happening.from)

/** True where the sentence has named another party before, other than the one who speaks. */
function namesAnother({ line, np, attribution }: Draft, owner: string): boolean {
  const speaker = attribution.claimant?.party ?? null
  return line.units.some(({ name, lower }, i) => {
    // "Our martyrs number nine": the speaker's.
    if (i < np.at && speaker !== owner && FIRST_PERSON.has(lower)) return true
    if (i >= np.at || !name?.party || name.kind === 'place') return false
    return name.party !== owner && name.party !== speaker
  })
}
