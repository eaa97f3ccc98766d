import {
  type Direction,
  described,
  type Frame,
  frame,
  type Line,
  phraseStarting,
  QUOTE,
  spanOf,
  wordAt,
} from './attribution-line.ts'
import { isNumber, isTimeName, type Scan } from './attribution-scan.ts'
import { TIMES } from './attribution-tail.ts'
import { AUXILIARIES } from './lexicon/function-words.ts'
import { VICTIMS } from './lexicon/speakers.ts'
import { BY_PARTICIPLES, DENIED } from './lexicon/speech-phrases.ts'
import type { SpeechVerb } from './lexicon/speech-verbs.ts'

/** Verbs that stand before their subject: "…, says Taliban". */
const INVERTED = new Set(
  `say write report claim announce add insist declare state admit confirm warn allege reply explain note tweet argue recall
  reckon estimate acknowledge concede retort counter reply respond boast maintain contend assert believe suggest calculate
  remark observe reveal disclose predict caution complain quip fume charge reiterate stress read crow gloat thunder brag`.split(
    /\s+/,
  ),
)
const AFTER_SUBJECT = /^(?:on|in|at|as|after|to|who|that|which|during|and|when|while|for|from|with|last)$/

/** "…, says Taliban", "…", said X, the minister". */
export function inverted(scan: Scan, line: Line, at: number, verb: SpeechVerb): Frame | null {
  if (verb.form === 'ing' || at === line.from || !INVERTED.has(verb.lemma)) return null
  const before = wordAt(scan, line, at - 1)
  if (!/^(?:[,"“”'’?!—–…:)-]|so)$/.test(before)) return null
  const speaker = phraseStarting(scan, line, at + 1)
  if (!speaker || speaker.kind === 'pronoun' || (speaker.kind === 'thing' && verb.lemma !== 'say')) return null
  const after = wordAt(scan, line, speaker.to)
  if (!(after === '' || /^[,.;!?)—–:"”]$/.test(after) || AFTER_SUBJECT.test(after) || TIMES.test(after))) return null
  const end = described(scan, line, speaker.to)
  const around = end === speaker.to && (after === ',' || after === ':')
  let to = end
  while (!around && to < line.to && !/^[;—–]$/.test(wordAt(scan, line, to)) && !QUOTE.test(wordAt(scan, line, to))) to++
  return frame(spanOf(scan, at, at + 1), around ? 'around' : 'backward', at, to, speaker, { stance: verb.stance })
}

/** Words of time and occasion between a participle and "by": "announced earlier in the day by". */
const MOST_BETWEEN = 7
const OCCASION =
  /^(?:on|in|at|the|a|same|next|following|previous|day|days|hours?|minutes|before|after|statement|briefing|press|news|conference|tweet|post|television|radio)$/

function isTimeOrOccasion(scan: Scan, line: Line, at: number): boolean {
  const word = wordAt(scan, line, at)
  return (
    TIMES.test(word) ||
    OCCASION.test(word) ||
    /ly$/.test(word) ||
    isTimeName(word) ||
    (isNumber(scan, at) && isTimeName(wordAt(scan, line, at - 1)))
  )
}

/** "claimed by both sides", "raised by ISPR to 21", "was told by officials", "made by Mujahid". */
export function agent(scan: Scan, line: Line, at: number): Frame | null {
  const word = wordAt(scan, line, at)
  if (!BY_PARTICIPLES.has(word)) return null
  let by = at + 1
  while (by < at + MOST_BETWEEN && isTimeOrOccasion(scan, line, by)) by++
  if (wordAt(scan, line, by) !== 'by') return null
  const speaker = phraseStarting(scan, line, by + 1)
  if (!speaker || speaker.kind === 'thing' || (speaker.kind === 'name' && !speaker.proper)) return null
  let from = at
  while (from > line.from && AUXILIARIES.has(wordAt(scan, line, from - 1))) from--
  // "the attack, claimed by a group, killed 20": what is claimed is the deed.
  const claimed = wordAt(scan, line, from - 1) === ',' ? wordAt(scan, line, from - 2) : wordAt(scan, line, from - 1)
  if (
    word === 'claimed' &&
    (VICTIMS.has(claimed) || /^(?:responsibility|bombing|assault|killing|shooting|ambush)$/.test(claimed))
  ) {
    return null
  }
  const after = wordAt(scan, line, speaker.to)
  const closed = after === '' || /^[.;!?)]$/.test(after)
  const direction: Direction = from === line.from ? 'forward' : closed ? 'backward' : 'around'
  // "AP was told by officials": the one told relays.
  const addressee = word === 'told' ? (line.ending.get(from) ?? null) : null
  const stance = DENIED.has(word) ? 'denies' : 'asserts'
  return frame(spanOf(scan, at, at + 1), direction, from, speaker.to, speaker, { stance, addressee })
}
