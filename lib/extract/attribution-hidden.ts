import { type Frame, frame, type Line, phraseStarting, spanOf, wordAt } from './attribution-line.ts'
import type { Scan } from './attribution-scan.ts'
import { HIDDEN_ADVERBS, HIDDEN_PARTICIPLES } from './lexicon/speech-phrases.ts'
import { PASSIVE_COMPLEMENTS } from './lexicon/speech-verbs.ts'

const CHECKED: ReadonlySet<string> = new Set(
  'verified confirmed corroborated checked verify confirm corroborate established'.split(' '),
)
const NOTHING_HEARD: ReadonlySet<string> = new Set(
  'confirmation comment word acknowledgement acknowledgment'.split(' '),
)

/** "is said to have", "reportedly", "reported killed", "could not be verified". */
export function hidden(scan: Scan, line: Line, at: number): Frame | null {
  const lower = wordAt(scan, line, at)
  const cue = spanOf(scan, at, at + 1)
  if (HIDDEN_ADVERBS.has(lower)) return frame(cue, 'around', at, at + 1, null, {})
  if (lower === 'unconfirmed' || lower === 'unverified')
    return frame(cue, 'around', at, at + 1, null, { stance: 'does-not-confirm' })
  if (CHECKED.has(lower)) {
    for (let i = at - 1; i >= Math.max(line.from, at - 5); i--) {
      if (
        /^(?:not|no|cannot|neither|nobody|couldn't|wasn't|hasn't|unable|impossible|n't|nor|never)$/.test(
          wordAt(scan, line, i),
        )
      ) {
        return frame(cue, 'around', at, at + 1, null, { stance: 'does-not-confirm' })
      }
    }
  }
  if (NOTHING_HEARD.has(lower)) return silence(scan, line, at)
  if (lower === 'estimated' && /^(?:an?|some)$/.test(wordAt(scan, line, at - 1)))
    return frame(cue, 'around', at, at + 1, null, {})
  if (!HIDDEN_PARTICIPLES.has(lower)) return null
  const next = wordAt(scan, line, at + 1)
  const before = wordAt(scan, line, at - 1)
  const be = /^(?:is|are|was|were|been|be|being|'s|widely|now|also|still|initially|thereby)$/.test(before)
  const complement = PASSIVE_COMPLEMENTS.has(next) || next === 'that' || next === 'at'
  if (
    be
      ? complement || /^(?:reported|claimed|alleged|said|rumoured|spoken)$/.test(lower)
      : complement && lower !== 'confirmed'
  ) {
    if (lower === 'confirmed' && next !== 'killed') return null
    // "put at 200" says nothing of what stands before it.
    return frame(cue, lower === 'put' ? 'forward' : 'around', at, at + 1, null, {})
  }
  return null
}

/** "no immediate confirmation from Islamabad". */
function silence(scan: Scan, line: Line, at: number): Frame | null {
  let none = false
  for (let i = at - 1; i >= Math.max(line.from, at - 3); i--)
    none ||= /^(?:no|without|any)$/.test(wordAt(scan, line, i))
  if (!none) return null
  const from = /^(?:from|by|in|of)$/.test(wordAt(scan, line, at + 1)) ? phraseStarting(scan, line, at + 2) : null
  const speaker = from && /^(?:party|body|person|people|name)$/.test(from.kind) ? from : null
  return frame(spanOf(scan, at, at + 1), 'around', at, speaker?.to ?? at + 1, speaker, { stance: 'does-not-confirm' })
}
