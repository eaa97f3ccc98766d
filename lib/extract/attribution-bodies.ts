import type { Phrase } from './attribution-phrase.ts'
import type { Speaker } from './attribution-speakers.ts'
import { speakerClass } from './lexicon/speakers.ts'

/** A police force is police; a rescue force is not. */
export const isOfClass = ({ phrases }: Speaker, cls: string) =>
  phrases.some(({ head, roles }) => [head, ...roles].some((role) => role !== 'force' && speakerClass(role) === cls))

/** Names under which armies speak: "Inter-Services Public Relations", "ISPR". */
export const MILITARY_PRESS = /\b(?:[Aa]rmy|[Mm]ilitary|[Ss]ervices|[Cc]orps)\b|^[A-Z]{3,6}$/

/** "firefighters'", "Pakistan's". */
export const possessive = (name: string) =>
  /[a-z]s$/.test(name) && name === name.toLowerCase() ? `${name}'` : `${name}'s`

/** "the army", "security officials": of the land that a report comes from, unless it says whose. */
export function isOffice({ head, name, kind, definite, owner }: Phrase): boolean {
  if (owner !== null && owner.kind === 'body') return isOffice(owner)
  if (kind === 'body') return definite && /^(?:army|military|government|ministry|police|forces|navy)$/.test(head)
  return /^(?:sources?|officials?)$/.test(head) && /\b(?:security|military|army|government)\b/i.test(name)
}

/** A body that the gazetteer lists with its party: "its Inter-Services Public Relations" needs no owner. */
export function isListedBody(phrase: Phrase): boolean {
  return phrase.kind === 'body' && phrase.party !== null && phrase.owner?.party === null
}

/** "Sources in the ministry", "officials at the army": of the side whose body it is. */
export function isWithin({ kind, head, complement }: Phrase): boolean {
  const inside = complement?.kind === 'body' && complement.definite && !complement.proper
  return kind === 'people' && inside && /^(?:sources?|officials?|officers?)$/.test(head)
}
