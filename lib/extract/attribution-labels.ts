import {
  described,
  type Frame,
  frame,
  type Line,
  phraseStarting,
  spanOf,
  startsFigure,
  wordAt,
} from './attribution-line.ts'
import type { Phrase } from './attribution-phrase.ts'
import { isBreak, isNumber, type Scan } from './attribution-scan.ts'
import { VICTIMS } from './lexicon/speakers.ts'

/** What follows a number that stands for itself. */
const BARE = /^(?:[,.;)]|is|was|and|but|against|with|versus|or|to)$/
const COPULA = /^(?:is|was|are|were|stands|stood)$/

/** "The Taliban's own version is 58", "the army's is 88,000", "(Afghan claim)". */
export function nominal(scan: Scan, line: Line, at: number): Frame | null {
  const phrase = line.documents.get(at) ?? line.ending.get(at + 1)
  if (!phrase) return null
  const after = wordAt(scan, line, phrase.to)
  const before = wordAt(scan, line, phrase.from - 1)
  if (
    phrase.elided &&
    phrase.to === at + 1 &&
    /^(?:is|was|are|were|stands|stood|has|had|lists|listed|puts?|gives|gave|says|said|speaks|spoke|counts|counted)$/.test(
      after,
    )
  ) {
    return frame(spanOf(scan, phrase.from, phrase.to), 'forward', phrase.from, phrase.to + 1, phrase, {})
  }
  // "against Kabul's 58, Islamabad sets 23": a bare number of somebody's
  if (
    phrase.elided &&
    phrase.to === at + 1 &&
    startsFigure(scan, line, phrase.to) &&
    BARE.test(wordAt(scan, line, phrase.to + 1))
  ) {
    return frame(spanOf(scan, phrase.from, phrase.to), 'backward', phrase.to + 1, phrase.to + 1, phrase, {
      tight: true,
    })
  }
  if (
    phrase.kind !== 'document' ||
    !isHead(scan, phrase, at) ||
    !(FIGURE_NOUNS.has(phrase.head) || SAYING_NOUNS.has(phrase.head))
  )
    return null
  // "inflicted 58 losses on the army, whose own figure is 23"
  if (before === 'whose' && COPULA.test(after)) {
    const comma = wordAt(scan, line, phrase.from - 2) === ','
    const of = line.ending.get(phrase.from - (comma ? 2 : 1))
    if (!of || of.kind === 'thing') return null
    return frame(spanOf(scan, at, at + 1), 'forward', phrase.from - 1, phrase.to, of, {})
  }
  const speaker =
    phrase.owner ?? (phrase.complement?.definite && phrase.complement.kind !== 'thing' ? phrase.complement : null)
  if (!speaker) return null
  const cue = spanOf(scan, at, at + 1)
  if (/^(?:no|without|any)$/.test(before) || /^(?:no|any)$/.test(wordAt(scan, line, phrase.from))) {
    return frame(cue, 'around', phrase.from, phrase.to, phrase, { stance: 'does-not-confirm' })
  }
  if (before === '(' && after === ')') return frame(cue, 'around', phrase.from - 1, phrase.to + 1, phrase, {})
  if (/^(?:is|are|was|were)$/.test(before) && (after === '' || /^[,.;!?)—–]$/.test(after))) {
    const end = described(scan, line, phrase.to)
    return frame(cue, 'backward', phrase.from, end, phrase, { narrow: true })
  }
  if (
    /^(?:is|was|were|are|stands|stood|:|of|has|had|runs|ran|at|remains|remained|puts|put|reached|comes|came|stops|stopped|ends|ended|rose|grew|climbed)$/.test(
      after,
    )
  ) {
    return frame(cue, 'forward', phrase.from, phrase.to, phrase, {})
  }
  if (SAYING_NOUNS.has(phrase.head) && !/^(?:of|that|:)$/.test(after)) return null
  // "Kabul's number for Saturday night is 58", "its own count, published late on Sunday, stops at 23"
  const verb = FIGURE_NOUNS.has(phrase.head) ? pastComplement(scan, line, phrase.to) : -1
  if (verb > 0) return frame(cue, 'forward', phrase.from, verb + 1, phrase, {})
  if (after === 'that' || after === ',') {
    // "the claim by the Taliban that 58 died", "the claim, made by Mujahid, that" has its agent.
    // "Pakistan's own admission, 23 dead, got less space"
    if (after === ',' && isNumber(scan, phrase.to + 1) && !isCompared(scan, line, phrase.from)) {
      return frame(cue, 'forward', phrase.from, phrase.to, phrase, {})
    }
    return after === 'that' ? frame(cue, 'forward', phrase.from, phrase.to + 1, phrase, {}) : null
  }
  if (/^(?:was|were|is)$/.test(before)) return frame(cue, 'around', phrase.from, phrase.to, phrase, {})
  return null
}

/** "less than half of Kabul's number, 23": what is compared with a figure is somebody else's. */
function isCompared(scan: Scan, line: Line, from: number): boolean {
  const of = wordAt(scan, line, from - 1) === 'of' ? from - 2 : from - 1
  return COMPARING.test(wordAt(scan, line, of))
}

const COMPARING =
  /^(?:than|half|third|quarter|fifth|tenth|fraction|twice|thrice|double|triple|times|below|above|beyond)$/

const COMPLEMENT_OPENERS = /^(?:for|on|in|of|from|so|to|released|published|issued|given|announced|made|put)$/

/** The verb after what describes a figure, between commas or not; -1 where there is none near. */
function pastComplement(scan: Scan, line: Line, from: number): number {
  const aside = wordAt(scan, line, from) === ','
  const at = aside ? from + 1 : from
  if (!COMPLEMENT_OPENERS.test(wordAt(scan, line, at))) return -1
  for (let i = at + 1; i < Math.min(line.to, at + 8); i++) {
    const token = scan.tokens[i]
    if (isNumber(scan, i)) return -1
    if (token?.kind === 'punctuation')
      return aside && token.lower === ',' && STANDS.test(wordAt(scan, line, i + 1)) ? i + 1 : -1
    if (!aside && STANDS.test(token?.lower ?? '')) return i
  }
  return -1
}

const STANDS = /^(?:is|was|are|were|stands|stood|stops|stopped|ends|ended|remains|remained|has|had)$/

function isHead(scan: Scan, phrase: Phrase, at: number): boolean {
  return scan.tokens[at]?.lower === phrase.head
}

/** Nouns that report only with "of" or "that": "the boast of 58 dead". */
const SAYING_NOUNS = new Set(
  'boast contention insistence narrative confirmation announcement assertion allegation allegations report statement declaration'.split(
    ' ',
  ),
)

const FIGURE_NOUNS = new Set(
  `count counts tally figure figures estimate estimates version account accounts data statistics numbers number reckoning claim claims
  calculation calculations telling admission list lists bulletin communique register arithmetic ledger`.split(/\s+/),
)

/** "Pakistan: 23 soldiers martyred", "58 soldiers killed: Taliban". */
export function label(scan: Scan, line: Line, at: number): Frame | null {
  const lower = wordAt(scan, line, at)
  if (lower !== ':' && !(line.label && isBreak(scan, at))) return null
  const aside = lower === ':' ? asideBefore(scan, line, at) : at
  const before = line.ending.get(aside)
  const cue = spanOf(scan, at, at + 1)
  const elided = before?.elided === true && (startsFigure(scan, line, at + 1) || line.label)
  // "Harland's army: 23 dead"; "Harland:" may be a dateline.
  const several = before?.kind === 'party' && before.to - before.from > 1 && startsFigure(scan, line, at + 1)
  const terse = before?.kind === 'party' && isTerse(scan, line, at + 1)
  const labelled =
    before && (labels(before, line.label) || elided || several || terse || (aside < at && isSomebody(before)))
  if (lower === ':' && before && labelled && leads(scan, line, before.from)) {
    return frame(cue, 'forward', before.from, at + 1, before, {})
  }
  const teller = lower === ':' && startsFigure(scan, line, at + 1) ? tellerBefore(scan, line, at) : null
  if (teller) return frame(cue, 'forward', teller.from, at + 1, teller, {})
  if (!line.label) return null
  const after = phraseStarting(scan, line, at + 1)
  if (!after || !labels(after, true) || at === line.from) return null
  const end = wordAt(scan, line, after.to)
  if (end !== '' && !/^[.!?]$/.test(end)) return null
  return frame(cue, 'backward', at, line.to, after, {})
}

/** "Pakistan: more than 200 fighters.": no more than a number and what it counts, as under a question. */
function isTerse(scan: Scan, line: Line, from: number): boolean {
  const number = [0, 1, 2].find((i) => startsFigure(scan, line, from + i))
  if (number === undefined) return false
  const rest = line.to - (from + number + 1)
  const plain = Array.from({ length: Math.max(0, rest - 1) }, (_, i) => scan.tokens[from + number + 1 + i]?.kind)
  return rest >= 2 && rest <= 3 && plain.every((kind) => kind === 'word')
}

/** What someone tells before a colon: "The ministry turns the picture round: 58 dead", "Kabul sees it otherwise: …". */
const TOLD =
  /^(?:picture|story|version|tale|numbers?|figures?|accounts?|news|tally|toll|arithmetic|counts?|differently|otherwise|answer|balance|total|totals|sums?|reckoning|reply|claims?)$/

/** The subject of a sentence that tells something right before a colon; null where it tells nothing. */
function tellerBefore(scan: Scan, line: Line, colon: number): Phrase | null {
  const subject = line.phrases.slice(0, 2).find(({ from }) => from <= line.from + 1)
  if (!subject || subject.elided || !/^(?:party|body|people|person)$/.test(subject.kind)) return null
  // "Thai soldiers killed by Cambodian count: 40" names who is counted first.
  if (VICTIMS.has(wordAt(scan, line, subject.to))) return null
  // "Official counts: 58" are nobody's.
  if (subject.head === 'official' && TOLD.test(wordAt(scan, line, subject.to))) return null
  if (colon - subject.to > 9 || scan.tokens[subject.to]?.kind !== 'word') return null
  for (let i = subject.to; i < colon; i++) if (TOLD.test(wordAt(scan, line, i))) return subject
  return null
}

/** Where the name ends that an aside stands behind: "Mujahid, on X: …", "The ministry, in a statement: …". */
function asideBefore(scan: Scan, line: Line, colon: number): number {
  for (let i = colon - 1; i >= Math.max(line.from + 1, colon - 6); i--) {
    // "Islamabad on Taliban losses: over 200", as lists have it.
    if (line.label && wordAt(scan, line, i) === 'on' && line.ending.get(i)) return i
    // "Minister Rossi in Rome: 12 dead"
    if (wordAt(scan, line, i) === 'in' && line.ending.get(i)?.kind === 'person' && colon - i === 2) return i
    if (wordAt(scan, line, i) !== ',') continue
    return /^(?:on|in|by|via|at|from|speaking|writing|to)$/.test(wordAt(scan, line, i + 1)) ? i : colon
  }
  return colon
}

function isSomebody({ kind, proper }: Phrase): boolean {
  return kind === 'body' || kind === 'people' || kind === 'media' || (proper && /^(?:person|party|name)$/.test(kind))
}

/** Words before the dash of a dateline at most. */
const DATELINE = 6

/** What stands behind the time of a live page's entry, and how far into it. */
const ZONES = /^(?:[ap]m|gmt|utc|bst|[cew]?est|[cew]?et|ist|pkt|aft|local|time)$/
const ZONE = 4

/** True at the beginning of a line, bullets and times aside. */
function leads(scan: Scan, line: Line, at: number): boolean {
  // "08:15 Kabul — Ministry spokesman: 58 dead"
  const dash = line.from + DATELINE
  for (let i = Math.min(at - 1, dash); i >= line.from; i--)
    if (/^[—–]$/.test(scan.tokens[i]?.lower ?? '')) return i === at - 1
  for (let i = line.from; i < at; i++) {
    const { kind, lower } = scan.tokens[i] ?? {}
    // "13:55 GMT Army: 23 dead"
    if ((kind === 'word' && !(i <= line.from + ZONE && ZONES.test(lower ?? ''))) || lower === ':') return false
  }
  return true
}

function labels(phrase: Phrase, inLabel: boolean): boolean {
  if (phrase.elided) return false
  if (phrase.kind === 'document') return phrase.owner !== null || phrase.complement !== null
  if (phrase.kind === 'body' || phrase.kind === 'people') return true
  // "Taliban spokesman: 58 dead"; a place alone may be a dateline.
  if (phrase.kind === 'person' && phrase.party !== null) return true
  if (phrase.kind === 'party' || phrase.kind === 'person' || phrase.kind === 'media') return inLabel
  return false
}

/** "officials in Islamabad put it at 23; those in Kabul at 58" */
const isThoseIn = (scan: Scan, line: Line, at: number): boolean =>
  wordAt(scan, line, at) === 'those' && /^(?:in|from|of)$/.test(wordAt(scan, line, at + 1))

/** "The army's tally is 23; that of the Taliban, 58" */
const isThatOf = (scan: Scan, line: Line, at: number): boolean =>
  wordAt(scan, line, at) === 'that' && wordAt(scan, line, at + 1) === 'of'

/** Whose count "that of the Taliban for the same army, 58" is; null where no number ends what is said of it. */
function figureOfThat(scan: Scan, line: Line, at: number): Phrase | null {
  const phrase = phraseStarting(scan, line, at)
  if (!phrase || phrase.elided || !/^(?:party|body|person|people|media)$/.test(phrase.kind)) return null
  for (let i = phrase.to; i < Math.min(line.to, phrase.to + THAT_OF); i++) {
    const word = wordAt(scan, line, i)
    if (/^(?:,|is|was|:)$/.test(word)) return startsFigure(scan, line, i + 1) ? phrase : null
    if (scan.tokens[i]?.kind !== 'word') return null
  }
  return null
}

/** Words at most between the speaker and the number. */
const THAT_OF = 7

/** "puts its dead at 23 and its injured at 29": who is counted, and no other speaker. */
const COUNTED_OF_SOMEONE =
  /^(?:dead|injured|wounded|missing|killed|losses|casualties|fatalities|deaths|toll|martyrs|prisoners|soldiers|troops|men|fighters)$/

const GAP_OPENERS: ReadonlySet<string> = new Set([',', ';', 'and', 'but', 'while'])

/** "Kabul speaks of 58 dead, Islamabad of 23": a second speaker without a verb of its own. */
export function gapped(scan: Scan, line: Line, at: number, previous: Frame | undefined): Frame | null {
  const word = wordAt(scan, line, at)
  if (!GAP_OPENERS.has(word) || !previous || previous.direction !== 'forward' || !previous.speaker) return null
  const phrase = phraseStarting(scan, line, at + (isThoseIn(scan, line, at + 1) ? 3 : 1))
  const thatOf = isThatOf(scan, line, at + 1) ? figureOfThat(scan, line, at + 3) : null
  if (thatOf) return frame(spanOf(scan, thatOf.from, thatOf.to), 'forward', at, thatOf.to, thatOf, {})
  if (!phrase || !/^(?:party|body|person|people|pronoun|media|thing)$/.test(phrase.kind) || phrase.elided) return null
  if (phrase.kind === 'thing' && !phrase.definite) return null
  // "puts the Afghan dead at 200 and its own at 23": no other speaker.
  if (phrase.kind === 'thing' && (phrase.head === 'own' || COUNTED_OF_SOMEONE.test(phrase.head))) return null
  let to = phrase.to
  // "Kabul says it lost nine, Islamabad that it lost 23"
  const clause = wordAt(scan, line, to) === ',' ? to + 1 : to
  if (wordAt(scan, line, clause) === 'that' && phrase.kind !== 'thing')
    return frame(spanOf(scan, phrase.from, phrase.to), 'forward', at, clause + 1, phrase, {})
  if (/^(?:,|one|ones|theirs|its|his)$/.test(wordAt(scan, line, to))) to++
  if (wordAt(scan, line, to) === 'own') to++
  if (/^(?:of|at|on|only|just|some|about|over|for)$/.test(wordAt(scan, line, to))) to++
  if (to >= line.to || !isNumber(scan, to)) return null
  // "…, police 12 of them" counts the police; a gapped clause has another side or ends with its number.
  const after = wordAt(scan, line, to + 1)
  if (to === phrase.to && !/^(?:|[.,;!?)]|dead|killed|wounded|injured|and)$/.test(after)) return null
  return frame(spanOf(scan, phrase.from, phrase.to), 'forward', at, phrase.to, phrase, {})
}
