import type { Draft } from './figures-draft.ts'
import type { Line } from './figures-units.ts'

/** Classes that a text, once it has said whose they are, goes on to name without. */
const NAMED_ONCE: ReadonlySet<string> = new Set(['soldier'])

/**
 * The party whose soldiers a document speaks of, where it speaks of one party's only ("Pakistani troops"): then its bare
 * "soldiers" are that party's as well. Null where it names none or several.
 */
export function knownOwner(lines: readonly Line[]): string | null {
  const parties = new Set<string>()
  for (const { units } of lines) {
    units.forEach((unit, at) => {
      if (!unit.noun || !NAMED_ONCE.has(unit.noun.counted)) return
      const own = unit.name?.party
      let before = units[at - 1]
      if (before?.lower === "'s") before = units[at - 2]
      else if (before?.kind === 'word' && !before.happening && units[at - 2]?.kind === 'name') before = units[at - 2]
      const party = own ?? (before?.kind === 'name' && before.name?.kind !== 'place' ? before.name?.party : null)
      if (party) parties.add(party)
    })
  }
  return parties.size === 1 ? ([...parties][0] ?? null) : null
}

/** Gives what nothing in the sentence claims to the party that the document's soldiers belong to. */
export function applyKnownOwner(drafts: readonly Draft[], owner: string | null): void {
  if (owner === null) return
  for (const draft of drafts) {
    if (draft.whose !== null || draft.by !== null || !NAMED_ONCE.has(draft.np.counted ?? '')) continue
    if (draft.np.belongs === null && !namesAnother(draft, owner)) draft.whose = owner
  }
}

/** True where the sentence has named another party before, other than the one who speaks. */
function namesAnother({ line, np, attribution }: Draft, owner: string): boolean {
  const speaker = attribution.claimant?.party ?? null
  return line.units.some(({ name }, i) => {
    if (i >= np.at || !name?.party || name.kind === 'place') return false
    return name.party !== owner && name.party !== speaker
  })
}
