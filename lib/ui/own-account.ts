import type { DisputeView, FigureMark, Mark } from '../model/view.ts'
import type { OwnAccount } from './accounts.tsx'
import { every, pageFigure, pageSpeaker } from './page-says.ts'
import type { Words } from './translate.ts'

/**
 * The page's own account, where it names a speaker whom no account of that figure knows: no account gives the figure,
 * or only accounts of other sides do.
 */
export function ownAccountOf(mark: Mark, view: DisputeView, words: Words): OwnAccount | null {
  if (mark.kind === 'statement') return null
  const speaker = pageSpeaker(mark, view, words)
  if (speaker === null || !isUnknown(mark, view)) return null
  return { value: pageFigure(mark, view, words), speaker, party: mark.claimant?.party ?? null }
}

/** The same for all marks of a dispute on a page, each once. */
export function ownAccountsOf(marks: Mark[], view: DisputeView, words: Words): OwnAccount[] {
  const all = marks.flatMap((mark) => ownAccountOf(mark, view, words) ?? [])
  return all.filter((one, at) => all.findIndex((other) => isSame(one, other)) === at)
}

const isSame = (one: OwnAccount, other: OwnAccount): boolean =>
  one.value === other.value && one.speaker === other.speaker

function isUnknown({ accounts, claimant }: FigureMark, view: DisputeView): boolean {
  if (accounts.length === 0) return true
  const party = claimant?.party ?? null
  const parties = every(view).flatMap(({ id, party: own }) => (accounts.includes(id) ? (own?.id ?? []) : []))
  return party !== null && parties.length > 0 && !parties.includes(party)
}
