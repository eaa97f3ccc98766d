import { reports } from './attribution-acceptance.ts'
import { agent, inverted } from './attribution-inverted.ts'
import { type Frame, frame, type Line, phraseStarting, spanOf, startsFigure, wordAt } from './attribution-line.ts'
import type { Phrase } from './attribution-phrase.ts'
import type { Scan } from './attribution-scan.ts'
import { type Subject, subjectOf } from './attribution-subjects.ts'
import { afterVerb, CLOSING, type Tail, TRAILING } from './attribution-tail.ts'
import { isCountWord, isNumeral } from './lexicon/count-words.ts'
import { DETERMINERS, PREPOSITIONS } from './lexicon/function-words.ts'
import { DOCUMENTS, VICTIMS } from './lexicon/speakers.ts'
import { PASSIVE_COMPLEMENTS, phrasalVerb, type SpeechVerb, speechVerb, WITH_OF } from './lexicon/speech-verbs.ts'

/** "X said", "said X", "adding that", "it was claimed by X". */
export function verbal(scan: Scan, line: Line, at: number, frames: readonly Frame[]): Frame | null {
  const by = agent(scan, line, at)
  if (by) return by
  const word = wordAt(scan, line, at)
  const next = wordAt(scan, line, at + 1)
  const phrasal = phrasalVerb((i) => wordAt(scan, line, at + i))
  const verb = phrasal?.verb ?? speechVerb(word)
  if (!verb || (!phrasal && isNoun(scan, line, at, verb))) return null
  if (verb.form === 'past' && next === 'by') return null
  // "the United States": a capital within a sentence is a name's.
  if (verb.noun && !line.inTitle && scan.cases[at] === 'capital' && at > line.from && scan.cases[at - 1] !== 'lower')
    return null
  if (verb.class === 'urge') {
    if (verb.noun && verb.form !== 'past' && !takesObject(scan, line, at + 1)) return null
  } else {
    const before = inverted(scan, line, at, verb)
    if (before) return before
  }
  const subject = subjectOf(scan, line, at, verb, frames)
  if (!subject) return null
  if (verb.form === 'past' && PASSIVE_COMPLEMENTS.has(next) && !isSpeaking(subject.phrase)) return null
  const last = at + (phrasal?.length ?? 1) - 1
  const tail = afterVerb(scan, line, last, verb)
  if (verb.class === 'tell' && isDirected(scan, line, at, tail)) return null
  // "they" within a sentence is more likely someone in it.
  const place = placeOf(scan, line, subject, tail)
  if (subject.phrase.head === 'they' && place !== 'after' && !subject.fronted && subject.from > line.from + 4)
    return null
  // "Gen Z protests: 31 dead" has no verb.
  const colon = wordAt(scan, line, tail.to) === ':'
  if (verb.noun && verb.form !== 'past' && colon && place === 'before' && !/^(?:claim|report|state)$/.test(verb.lemma))
    return null
  const sure = place === 'after' || tail.that || tail.quoted
  const extracted = place === 'extracted'
  const setting = { verb, speaker: subject.phrase, at, to: tail.to, sure, extracted, negated: subject.negated }
  if (!reports(scan, line, setting) || ownsDeed(scan, line, place, subject.from, tail.to)) return null
  return placed(scan, line, at, last, verb, subject, tail, place)
}

/**
 * Where a subject and its verb stand: `before` what is reported, `after` it ("…, X said"), or after what the verb takes
 * out of its own clause (`extracted`: "the toll that X gave", `what`: "23 is what X gave").
 */
type Place = 'before' | 'after' | 'extracted' | 'what'

function placeOf(scan: Scan, line: Line, subject: Subject, tail: Tail): Place {
  const before = subject.from > line.from ? wordAt(scan, line, subject.from - 1) : ''
  if (before === 'what') return 'what'
  if (VICTIMS.has(before) && !subject.fronted && countedBefore(scan, line, subject.from - 1)) return 'extracted'
  // "58 is the number of soldiers that Kabul says perished"
  const fell = /^(?:died|perished|were|fell)$/.test(wordAt(scan, line, tail.to))
  if (fell && before === 'that' && VICTIMS.has(wordAt(scan, line, subject.from - 2))) return 'extracted'
  const follow = wordAt(scan, line, tail.to)
  if (/^(?:that|which)$/.test(before) && follow === 'to' && isCount(scan, line, subject.from - 2)) return 'extracted'
  // "nine bodies are all that Kabul admits to"
  if (isAll(scan, line, before === 'that' ? subject.from - 2 : subject.from - 1)) return 'extracted'
  const open = tail.object && follow !== ':'
  if (subject.fronted || open || !(CLOSING.test(follow) || TRAILING.test(follow))) return 'before'
  if (/^[,"“”'’—–?!)]$/.test(before)) return 'after'
  if (before === 'that' || before === 'which' || before === 'as' || isCountWord(before)) return 'extracted'
  return 'before'
}

/** "nine is all", "23 are all": the whole of what somebody owns up to. */
const isAll = (scan: Scan, line: Line, at: number): boolean =>
  wordAt(scan, line, at) === 'all' && /^(?:is|are|was|were)$/.test(wordAt(scan, line, at - 1))

/** "the 58 that Kabul claims to have killed", "the 58 soldiers that". */
function isCount(scan: Scan, line: Line, at: number): boolean {
  return startsFigure(scan, line, at) || countedBefore(scan, line, at)
}

/** "The killing of 20 men was the work of the group, it announced": what is claimed is the deed, not the count. */
function ownsDeed(scan: Scan, line: Line, place: Place, from: number, to: number): boolean {
  if (place === 'after') {
    for (let i = line.from; i < from; i++)
      if (wordAt(scan, line, i) === 'work' && wordAt(scan, line, i + 1) === 'of') return true
    return false
  }
  return (
    /^(?:it|they|he|she)$/.test(wordAt(scan, line, to)) &&
    /^(?:was|were|is|are)$/.test(wordAt(scan, line, to + 1)) &&
    /^(?:behind|responsible)$/.test(wordAt(scan, line, to + 2))
  )
}

const COMPARING = /^(?:than|twice|thrice|times|double|triple|treble|half|beyond|above|below|exceeds?)$/

function placed(
  scan: Scan,
  line: Line,
  at: number,
  last: number,
  verb: SpeechVerb,
  subject: Subject,
  tail: Tail,
  place: Place,
): Frame | null {
  const cue = spanOf(scan, at, last + 1)
  const { phrase } = subject
  const stance = subject.negated ? (verb.stance === 'denies' ? 'asserts' : 'does-not-confirm') : verb.stance
  const addressee = subject.via ?? tail.addressee
  const rest: Partial<Frame> = { addressee, weak: verb.class === 'urge', stance, later: subject.later }
  if (place === 'what') {
    // "58, more than twice what Islamabad admits": a comparison, and nobody's account of the 58.
    if (COMPARING.test(wordAt(scan, line, subject.from - 2))) return null
    // "23 is what the army conceded", "what Kabul claims is 58": on both sides.
    return frame(cue, 'around', subject.from - 1, last + 1, phrase, { ...rest, narrow: true })
  }
  if (place === 'extracted') {
    const around = wordAt(scan, line, wordAt(scan, line, tail.to) === 'to' ? tail.to + 1 : tail.to) === ','
    return frame(cue, around ? 'around' : 'backward', subject.from - 1, last + 1, phrase, {
      ...rest,
      narrow: true,
      // "is 61, not the nine that Phnom Penh admits": that number only.
      tight: wordAt(scan, line, subject.from - 1) === 'that' && startsFigure(scan, line, subject.from - 2),
    })
  }
  if (place === 'before') {
    return frame(cue, 'forward', Math.min(subject.from, at), Math.max(tail.to, last + 1), phrase, rest)
  }
  const follow = wordAt(scan, line, tail.to)
  const relative = follow === ',' && /^(?:who|which|whose)$/.test(wordAt(scan, line, tail.to + 1))
  if (relative) return frame(cue, 'backward', subject.from, line.to, phrase, rest)
  return frame(cue, /^(?:,|:|and|but)$/.test(follow) ? 'around' : 'backward', subject.from, tail.to, phrase, rest)
}

/** "told drivers to go home", "told 2,000 drivers": a command, no report. */
function isDirected(scan: Scan, line: Line, at: number, tail: Tail): boolean {
  const next = scan.tokens[at + 1]
  if (tail.that || tail.quoted) return false
  return next?.kind === 'number' || wordAt(scan, line, tail.to) === 'to'
}

/** "appeals for", "demands that": a verb; "appeals bore fruit": a noun. */
function takesObject(scan: Scan, line: Line, at: number): boolean {
  const next = wordAt(scan, line, at)
  return next === 'that' || DETERMINERS.has(next) || PREPOSITIONS.has(next) || scan.cases[at] !== 'lower'
}

function isSpeaking(phrase: Phrase): boolean {
  return /^(?:party|body|person|people|media|document|pronoun)$/.test(phrase.kind)
}

/** "the claims", "claims are", "official counts", "a report": a noun and no verb. */
function isNoun(scan: Scan, line: Line, at: number, verb: SpeechVerb): boolean {
  const before = wordAt(scan, line, at - 1)
  const next = wordAt(scan, line, at + 1)
  if (verb.lemma === 'slip') return !/^lets?$/.test(before)
  if (verb.lemma === 'sign') return next !== 'off'
  // "the statement read"; people read what others say.
  if (verb.lemma === 'read') {
    const follows = CLOSED.test(before) && isDocument(phraseStarting(scan, line, at + 1))
    return !follows && !isDocument(line.ending.get(at))
  }
  // A past form after an article is a participle: "the reported deaths".
  if (/^(?:a|an|the|'s|of|its|their)$/.test(before)) return true
  if (verb.form === 'past') return false
  if (verb.noun && countedBefore(scan, line, at)) return true
  if (/^(?:this|that's|these|those|no|any|his|her|own|such)$/.test(before)) return true
  // "official counts" are counts; "a border official says" and "an official claims" have their verb.
  if (before === 'official') return verb.noun && !/^an?$/.test(wordAt(scan, line, line.ending.get(at)?.from ?? -1))
  if (verb.noun && (/^(?:are|were|is|was|have|had)$/.test(next) || (next === 'of' && !WITH_OF.has(verb.lemma))))
    return true
  if (verb.form === 'base' && /^(?:in|by|on|for|from|at|with|under|without)$/.test(before)) return true
  return verb.noun && DOCUMENTS.has(wordAt(scan, line, at)) && line.ending.get(at + 1) !== undefined
}

/** What ends a clause before ", read the statement". */
const CLOSED = /^[,"”'’]$/

const isDocument = (phrase: Phrase | null | undefined): boolean => phrase?.kind === 'document'

/** "25 army posts", "dozens of state reports": counted, and so a noun. */
function countedBefore(scan: Scan, line: Line, at: number): boolean {
  const phrase = line.ending.get(at)
  const before = (phrase?.from ?? at) - 1
  return (scan.tokens[before]?.kind === 'number' && before >= line.from) || isNumeral(wordAt(scan, line, before))
}
