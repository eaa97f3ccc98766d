import type { Stance } from '../model/figure.ts'
import type { Span } from '../model/quantity.ts'
import { type Phrase, phraseFrom, type Scan } from './attribution-phrases.ts'
import { subjectOf } from './attribution-subjects.ts'
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, endsNounPhrase } from './lexicon/function-words.ts'
import { DOCUMENTS } from './lexicon/speakers.ts'
import {
  BEFORE_POSSESSIVE,
  BEFORE_SPEAKER,
  BY_PARTICIPLES,
  CITING,
  COUNT_NOUNS,
  DENIED,
  HIDDEN_ADVERBS,
  HIDDEN_PARTICIPLES,
  IF_RIGHT,
  phraseAt,
} from './lexicon/speech-phrases.ts'
import { PASSIVE_COMPLEMENTS, type SpeechVerb, speechVerb, WITH_OF } from './lexicon/speech-verbs.ts'

/**
 * Where the words stand that a cue reports.
 * `forward`: after it ("X said that …"); `backward`: before it ("…, X said"); `around`: both ("…, X said, and …").
 */
export type Direction = 'forward' | 'backward' | 'around'

/** A cue in a sentence with its speaker, before anyone is resolved. */
export interface Frame {
  cue: Span
  direction: Direction
  /** Token range of the cue with its speaker and what describes the speaker: the text's own words. */
  from: number
  to: number
  /** Null where the text hides the speaker ("is said to have"). */
  speaker: Phrase | null
  /** The person or outlet addressed ("told AFP"), or the relay of a cited source. */
  addressee: Phrase | null
  /** True where it names the source of an outlet ("citing police"). */
  citing: boolean
  /** True for asking, blaming, warning: weaker than a plain report. */
  weak: boolean
  /** The speaker follows later in the sentence ("Confirming …, the army said"). */
  later: boolean
  stance: Stance
}

/** The tokens of one sentence. */
export interface Line {
  from: number
  to: number
  /** Capitalised throughout, as titles are. */
  inTitle: boolean
  /** A title, a heading or a list item, where labels stand ("Kabul's data: …"). */
  label: boolean
  /** Maximal phrases, in order. */
  phrases: Phrase[]
  /** Phrase that ends before a token. */
  ending: ReadonlyMap<number, Phrase>
  /** Document phrase by the token of its noun. */
  documents: ReadonlyMap<number, Phrase>
}

/** Finds the phrases of a sentence. Linear in its tokens. */
export function lineOf(scan: Scan, from: number, to: number, inTitle: boolean, label: boolean): Line {
  const phrases: Phrase[] = []
  const ending = new Map<number, Phrase>()
  const documents = new Map<number, Phrase>()
  for (let at = from; at < to; ) {
    const phrase = phraseFrom(scan, at, to, inTitle)
    if (!phrase) {
      at++
      continue
    }
    phrases.push(phrase)
    ending.set(phrase.to, phrase)
    if (phrase.kind === 'document') {
      for (let i = phrase.from; i < phrase.to; i++) {
        if (scan.tokens[i]?.lower !== phrase.head) continue
        documents.set(i, phrase)
        break
      }
    }
    at = Math.max(phrase.to, at + 1)
  }
  return { from, to, inTitle, label, phrases, ending, documents }
}

/** No sentence of an article has more cues; a hostile one is read so far. */
const MOST_FRAMES = 40

/** All cues of a sentence, in order of place. */
export function framesOf(scan: Scan, line: Line): Frame[] {
  const frames: Frame[] = []
  for (let at = line.from; at < line.to && frames.length < MOST_FRAMES; at++) {
    const frame =
      prepositional(scan, line, at) ??
      verbal(scan, line, at, frames) ??
      nominal(scan, line, at) ??
      label(scan, line, at) ??
      hidden(scan, line, at)
    if (!frame) continue
    frames.push(frame)
    // A verb's frame may reach back over its subject, never past its own cue.
    at = Math.max(at, cueEnd(scan, frame, at) - 1)
  }
  return frames
}

function cueEnd(scan: Scan, frame: Frame, at: number): number {
  let end = at
  while (end < frame.to && (scan.tokens[end] as { start: number }).start < frame.cue.end) end++
  return end
}

const lowerAt = (scan: Scan, line: Line, at: number): string =>
  at >= line.from && at < line.to ? (scan.tokens[at]?.lower ?? '') : ''

export const QUOTE = /^["“”„«»]$/
export const DASH = /^[—–-]$/

function spanOf(scan: Scan, from: number, to: number): Span {
  return { start: scan.tokens[from]?.start ?? 0, end: scan.tokens[to - 1]?.end ?? 0 }
}

/** A phrase that a cue can take as its speaker. */
function speakable(phrase: Phrase | null): phrase is Phrase {
  return phrase !== null && phrase.kind !== 'thing'
}

/** The words about a speaker after its phrase: ", the Taliban spokesperson," or ", which named no source". */
function described(scan: Scan, line: Line, to: number): number {
  if (lowerAt(scan, line, to) !== ',') return to
  const next = lowerAt(scan, line, to + 1)
  const capital = scan.cases[to + 1] !== 'lower'
  const relative = /^(?:who|which|whose|whom)$/.test(next)
  const apposed =
    /^(?:the|a|an|its|his|her|their|one|chief|head)$/.test(next) || (capital && scan.tokens[to + 1]?.kind === 'word')
  if (!relative && !apposed) return to
  if (!relative) {
    const phrase = phraseFrom(scan, to + 1, line.to, line.inTitle)
    // What follows an apposition is a comma or the end; a verb after it makes it a subject.
    const after = phrase ? lowerAt(scan, line, phrase.to) : ''
    if (!phrase || !(after === '' || /^[,.;!?)—–:]$/.test(after) || /^(?:that|who|of|in|for|from)$/.test(after)))
      return to
  }
  for (let at = to + 1; at < line.to; at++) {
    if (/^[,;:—–]$/.test(lowerAt(scan, line, at))) return at
  }
  return line.to
}

/** "according to X", "by X's count", "if X is right", "citing X", "for X". */
function prepositional(scan: Scan, line: Line, at: number): Frame | null {
  const lower = lowerAt(scan, line, at)
  let length = phraseAt(BEFORE_SPEAKER, (i) => lowerAt(scan, line, i), at)
  if (length === 1 && lower === 'with') length = 0
  let speaker: Phrase | null = null
  let to = at
  let citing = false
  if (length > 0) {
    speaker = phraseFrom(scan, at + length, line.to, line.inTitle)
    citing = CITING.has(Array.from({ length }, (_, i) => lowerAt(scan, line, at + i)).join(' '))
    if (speaker?.kind === 'thing' && length < 2) speaker = null
    if (speaker) to = speaker.to
  } else if (BEFORE_POSSESSIVE.has(lower)) {
    const phrase = phraseFrom(scan, at + 1, line.to, line.inTitle)
    if (phrase?.kind === 'document' && COUNT_NOUNS.has(phrase.head) && (phrase.owner || isSame(scan, line, at + 1))) {
      speaker = phrase
      to = phrase.to
      length = 1
    } else if (phrase && lower === 'for' && opens(scan, line, at) && isFor(scan, line, phrase)) {
      speaker = phrase
      to = phrase.to
      length = 1
    } else {
      // "in Islamabad's eyes", "by his reckoning": a possessive before a noun of view.
      const owner = possessor(scan, line, at + 1)
      if (owner && COUNT_NOUNS.has(lowerAt(scan, line, owner.to)) && lower !== 'at' && lower !== 'from') {
        speaker = owner.phrase
        to = owner.to + 1
        length = 1
      }
    }
  } else if (lower === 'if') {
    const phrase = phraseFrom(scan, at + 1, line.to, line.inTitle)
    if (speakable(phrase) && /^(?:is|are|was|were)$/.test(lowerAt(scan, line, phrase.to))) {
      for (let i = phrase.to + 1; i < Math.min(line.to, phrase.to + 5); i++) {
        if (!IF_RIGHT.has(lowerAt(scan, line, i))) continue
        speaker = phrase
        to = i + 1
        length = 1
      }
    }
  }
  if (!speaker || length === 0) return null
  const cue = spanOf(scan, at, at + length)
  const direction = prepositionalDirection(scan, line, at, to)
  const end = direction === 'backward' ? described(scan, line, to) : to
  return frame(cue, direction, at, end, speaker, { citing })
}

function isSame(scan: Scan, line: Line, at: number): boolean {
  return lowerAt(scan, line, at) === 'the' && lowerAt(scan, line, at + 1) === 'same'
}

/** True at the start of a sentence or of a part after ";", bullets and quotes aside. */
function opens(scan: Scan, line: Line, at: number): boolean {
  if (at === line.from) return true
  const before = scan.tokens[at - 1]
  return before !== undefined && before.kind === 'punctuation' && !/^[,)'’]$/.test(before.lower) && before.lower !== ':'
}

function isFor(scan: Scan, line: Line, phrase: Phrase): boolean {
  if (!/^(?:party|body|people|person|name)$/.test(phrase.kind)) return false
  const next = lowerAt(scan, line, phrase.to)
  return /^(?:,|it|they|this|that|these|those|about|almost|nearly|some|over|more|at|around|there)$/.test(next)
}

/** "Islamabad's", "his" and the noun after it. */
function possessor(scan: Scan, line: Line, at: number): { phrase: Phrase; to: number } | null {
  const phrase = phraseFrom(scan, at, line.to, line.inTitle)
  if (phrase?.elided) return { phrase: { ...phrase, elided: false, to: phrase.to - 1 }, to: phrase.to }
  if (/^(?:his|her|its|their)$/.test(lowerAt(scan, line, at))) {
    const head = lowerAt(scan, line, at)
    const subject = head === 'his' ? 'he' : head === 'her' ? 'she' : head === 'its' ? 'it' : 'they'
    const base = phraseFrom(scan, at, at + 1, false)
    const stand: Phrase = base ?? standIn(at, subject)
    return { phrase: { ...stand, kind: 'pronoun', head: subject }, to: at + 1 }
  }
  return null
}

/** A pronoun that the text only has as a possessive. */
function standIn(at: number, head: string): Phrase {
  return {
    from: at,
    to: at + 1,
    kind: 'pronoun',
    head,
    roles: [],
    name: '',
    party: null,
    owner: null,
    complement: null,
    definite: true,
    proper: false,
    plural: head === 'they',
    elided: false,
  }
}

function prepositionalDirection(scan: Scan, line: Line, at: number, to: number): Direction {
  const before = lowerAt(scan, line, at - 1)
  const after = lowerAt(scan, line, to)
  if (opens(scan, line, at)) return 'forward'
  if (CONJUNCTIONS.has(before)) return 'forward'
  // "that, on the word of X, killed 58": the clause begins right before the cue.
  if (
    before === ',' &&
    (CONJUNCTIONS.has(lowerAt(scan, line, at - 2)) || AUXILIARIES.has(lowerAt(scan, line, at - 2)))
  ) {
    return 'forward'
  }
  if (after === ':') return 'around'
  if (after === ',' && !/^(?:who|which|whose|whom|the|a|an)$/.test(lowerAt(scan, line, to + 1))) return 'around'
  if (after !== '' && !/^[.;!?)—–"”]$/.test(after)) return before === ',' || before === '(' ? 'around' : 'around'
  return 'backward'
}

function frame(
  cue: Span,
  direction: Direction,
  from: number,
  to: number,
  speaker: Phrase | null,
  rest: Partial<Frame>,
): Frame {
  return {
    cue,
    direction,
    from,
    to,
    speaker,
    addressee: null,
    citing: false,
    weak: false,
    later: false,
    stance: 'asserts',
    ...rest,
  }
}

/** Verbs that report only with "that", a quotation, or after what they report. */
const STRICT = new Set(
  `find show establish determine continue respond answer counter charge think hear learn signal point document certify
  verify own call measure imply swear conclude rage fume complain agree rule write post tweet comment note reply assess
  show register set raise update lower`.split(/\s+/),
)

/** "X said", "said X", "adding that", "it was claimed by X". */
function verbal(scan: Scan, line: Line, at: number, frames: readonly Frame[]): Frame | null {
  const verb = speechVerb(lowerAt(scan, line, at))
  if (!verb) return null
  const next = lowerAt(scan, line, at + 1)
  // "claims are", "reports of": nouns.
  if (
    verb.noun &&
    verb.form !== 'past' &&
    (/^(?:are|were|is|was|have|had)$/.test(next) || (next === 'of' && !WITH_OF.has(verb.lemma)))
  ) {
    return null
  }
  if (isNounHere(scan, line, at, verb)) return null
  const by = agent(scan, line, at, verb)
  if (by) return by
  const inverted = invertedFrame(scan, line, at, verb)
  if (inverted) return inverted
  const subject = subjectOf(scan, line, at, verb, frames)
  if (!subject) return null
  if (verb.form === 'past' && PASSIVE_COMPLEMENTS.has(next) && !isInstitution(subject.phrase)) return null
  const tail = afterVerb(scan, line, at, verb)
  const preceded = subject.from > line.from && /^[,"“”'’—–?!)]$/.test(lowerAt(scan, line, subject.from - 1))
  const follow = lowerAt(scan, line, tail.to)
  const closed = follow === '' || /^[,.;!?)—–"”]$/.test(follow)
  const trailing = /^(?:as|after|when|while|before|amid|without|and|but|adding|citing|quoting|late|early)$/.test(follow)
  const postposed = preceded && !subject.fronted && (closed || trailing) && !tail.object
  const strict = STRICT.has(verb.lemma)
  if (strict && !postposed && !tail.that && !tail.quoted) return null
  if (!accepts(scan, line, verb, subject.phrase, at, tail.to, postposed || tail.that || tail.quoted)) return null
  const stance = subject.negated ? (verb.stance === 'denies' ? 'asserts' : 'does-not-confirm') : verb.stance
  const cue = spanOf(scan, at, at + 1)
  const rest: Partial<Frame> = { addressee: tail.addressee, weak: verb.class === 'urge', stance, later: subject.later }
  // "23 is what the army conceded": what is reported stands on both sides.
  const what = lowerAt(scan, line, subject.from - 1) === 'what'
  if (what) return frame(cue, 'around', subject.from - 1, at + 1, subject.phrase, rest)
  if (!postposed) {
    const from = Math.min(subject.from, at)
    return frame(cue, 'forward', from, Math.max(tail.to, at + 1), subject.phrase, rest)
  }
  const around = follow === ',' || /^(?:and|but)$/.test(follow)
  const relative = follow === ',' && /^(?:who|which|whose)$/.test(lowerAt(scan, line, tail.to + 1))
  return frame(
    cue,
    around && !relative ? 'around' : 'backward',
    subject.from,
    relative ? line.to : tail.to,
    subject.phrase,
    rest,
  )
}

function isInstitution(phrase: Phrase): boolean {
  return /^(?:party|body|person|people|media|document|pronoun)$/.test(phrase.kind)
}

/** "the claims", "official counts", "a report": a determiner, possessive or adjective before makes it a noun. */
function isNounHere(scan: Scan, line: Line, at: number, verb: SpeechVerb): boolean {
  const before = lowerAt(scan, line, at - 1)
  if (/^(?:a|an|the|this|that's|these|those|no|any|its|his|her|their|'s|own|of|official|such)$/.test(before))
    return verb.form !== 'past'
  // A past form after an article is a participle: "the reported deaths".
  if (/^(?:a|an|the|'s|of|its|their)$/.test(before)) return true
  if (verb.form === 'base' && /^(?:in|by|on|for|from|at|with|under|without)$/.test(before)) return true
  return (
    verb.noun && verb.form !== 'past' && DOCUMENTS.has(lowerAt(scan, line, at)) && line.ending.get(at + 1) !== undefined
  )
}

function accepts(
  scan: Scan,
  line: Line,
  verb: SpeechVerb,
  phrase: Phrase,
  at: number,
  to: number,
  sure: boolean,
): boolean {
  if (
    phrase.kind === 'document' &&
    phrase.owner === null &&
    !phrase.definite &&
    /^(?:figures|numbers|records|data)$/.test(phrase.head)
  ) {
    return verb.class !== 'give'
  }
  if (verb.class === 'say' || verb.class === 'tell') {
    if (
      sure ||
      /^(?:say|tell|announce|state|claim|add|report|insist|declare|confirm|admit|acknowledge|deny)$/.test(verb.lemma)
    )
      return true
    return phrase.kind !== 'thing'
  }
  if (verb.class === 'urge') return phrase.kind !== 'thing'
  if (phrase.kind === 'thing' || phrase.kind === 'name') {
    if (phrase.kind === 'thing') return false
  }
  // A verb that gives a figure must have one, or the word for one, close after it.
  for (let i = at + 1; i < Math.min(line.to, to + 9); i++) {
    const token = scan.tokens[i]
    if (!token || /^[.;]$/.test(token.lower)) break
    if (token.kind === 'number' || isCountWord(token.lower)) return true
  }
  return false
}

/** Words by which a figure shows: number words, "toll", "number". */
export function isCountWord(word: string): boolean {
  return /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|thousand|thousands|million|millions|dozen|dozens|scores|several|toll|number|figure|count|tally|total|half)(?:-\w+)?$/.test(
    word,
  )
}

interface Tail {
  /** First token of what is reported. */
  to: number
  addressee: Phrase | null
  that: boolean
  quoted: boolean
  /** Something other than an adverbial follows. */
  object: boolean
}

const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|earlier|later|early|late|again|also|too|recently|separately|publicly|privately|there|then|further|instead|only|simply|merely|morning|evening|afternoon|night|last|this|week|month|further|besides|flatly|however|meanwhile)$/

/** What stands between a verb and what it reports: the person addressed, time, place, "that". */
function afterVerb(scan: Scan, line: Line, at: number, verb: SpeechVerb): Tail {
  let to = at + 1
  let addressee: Phrase | null = null
  const address = (from: number) => {
    const phrase = phraseFrom(scan, from, line.to, line.inTitle)
    const end = phrase ? phrase.to : nounsEnd(scan, line, from)
    if (end <= from) return false
    addressee = phrase
    to = end
    return true
  }
  if (verb.class === 'tell' && lowerAt(scan, line, to) !== 'of' && lowerAt(scan, line, to) !== 'that') address(to)
  for (let rounds = 0; rounds < 6; rounds++) {
    const lower = lowerAt(scan, line, to)
    if (TIMES.test(lower) || /ly$/.test(lower)) to++
    else if (lower === 'to' && !addressee && !isVerbAfterTo(scan, line, to + 1)) {
      if (!address(to + 1)) break
    } else if (/^(?:on|in|at|during|via|through|by|from|after|for|over|aboard|before)$/.test(lower)) {
      const end = adverbialEnd(scan, line, to)
      if (end < 0) break
      to = end
    } else break
  }
  const lower = lowerAt(scan, line, to)
  if (lower === 'that' || lower === 'how' || lower === 'whether')
    return { to: to + 1, addressee, that: true, quoted: false, object: true }
  const quoted = QUOTE.test(lower) || lower === ':' || (lower === ',' && QUOTE.test(lowerAt(scan, line, to + 1)))
  if (quoted) {
    const closing = QUOTE.test(lower) && (to + 1 >= line.to || /^[.,;]$/.test(lowerAt(scan, line, to + 1)))
    return { to, addressee, that: false, quoted: !closing, object: !closing }
  }
  const object =
    !(lower === '' || /^[,.;!?)—–]$/.test(lower)) &&
    !/^(?:as|after|when|while|before|amid|without|and|but|adding|citing|quoting)$/.test(lower)
  return { to, addressee, that: false, quoted: false, object }
}

function isVerbAfterTo(scan: Scan, line: Line, at: number): boolean {
  const lower = lowerAt(scan, line, at)
  return (
    scan.cases[at] === 'lower' &&
    !DETERMINERS.has(lower) &&
    !/s$/.test(lower) &&
    !/^(?:state|local|parliament|media)$/.test(lower)
  )
}

/** The end of plain nouns: "told a television interviewer". */
function nounsEnd(scan: Scan, line: Line, from: number): number {
  let to = from
  while (to < Math.min(line.to, from + 5)) {
    const token = scan.tokens[to] as { lower: string; kind: string }
    if (token.kind !== 'word') break
    if (to > from && endsNounPhrase(token.lower)) break
    if (
      to === from &&
      endsNounPhrase(token.lower) &&
      !DETERMINERS.has(token.lower) &&
      !/^(?:me|us|him|her|them)$/.test(token.lower)
    )
      break
    to++
  }
  return to
}

/** The end of "on Sunday", "in a statement", "at a news conference in Kabul": it is followed by "that" or a mark. */
function adverbialEnd(scan: Scan, line: Line, at: number): number {
  for (let i = at + 1; i <= Math.min(line.to, at + 9); i++) {
    const lower = lowerAt(scan, line, i)
    if (lower === '' || lower === 'that' || /^[,.;:!?"“”—–]$/.test(lower)) return i
    if (scan.tokens[i]?.kind === 'number' && i > at + 2) return -1
    if (TIMES.test(lower) && /day$/.test(lower)) {
      const next = lowerAt(scan, line, i + 1)
      return /^(?:morning|evening|night|afternoon)$/.test(next) ? i + 2 : i + 1
    }
    if (/^(?:he|she|it|they|was|were|had|has|is|are|who|which)$/.test(lower)) return -1
  }
  return -1
}

/** "…, says Taliban", "…", said X, the minister". */
function invertedFrame(scan: Scan, line: Line, at: number, verb: SpeechVerb): Frame | null {
  if (verb.form === 'ing' || verb.class === 'urge' || at === line.from) return null
  if (
    !/^(?:say|write|report|claim|announce|add|insist|declare|state|admit|confirm|warn|allege|reply|explain|note|tweet|argue|recall|reckon|estimate|acknowledge|concede)$/.test(
      verb.lemma,
    )
  ) {
    return null
  }
  const before = lowerAt(scan, line, at - 1)
  if (!/^[,"“”'’?!—–…:)]$/.test(before) && !/^[-]$/.test(before)) return null
  const speaker = phraseFrom(scan, at + 1, line.to, line.inTitle)
  if (!speaker || speaker.kind === 'pronoun' || (speaker.kind === 'thing' && verb.lemma !== 'say')) return null
  const after = lowerAt(scan, line, speaker.to)
  if (
    !(
      after === '' ||
      /^[,.;!?)—–:"”]$/.test(after) ||
      /^(?:on|in|at|as|after|to|who|that|which|during|and|when|while|for|from|with|last)$/.test(after) ||
      TIMES.test(after)
    )
  ) {
    return null
  }
  const end = described(scan, line, speaker.to)
  const around = end === speaker.to && after === ',' && lowerAt(scan, line, at - 1) !== ''
  let to = end
  if (!around)
    while (to < line.to && !/^[;—–]$/.test(lowerAt(scan, line, to)) && !QUOTE.test(lowerAt(scan, line, to))) to++
  return frame(spanOf(scan, at, at + 1), around ? 'around' : 'backward', at, to, speaker, { stance: verb.stance })
}

/** "claimed by both sides", "raised by ISPR to 21", "was told by officials". */
function agent(scan: Scan, line: Line, at: number, verb: SpeechVerb): Frame | null {
  if (verb.form !== 'past' || !BY_PARTICIPLES.has(lowerAt(scan, line, at))) return null
  for (let i = at + 1; i <= Math.min(line.to - 1, at + 4); i++) {
    const lower = lowerAt(scan, line, i)
    if (lower === 'by') {
      const speaker = phraseFrom(scan, i + 1, line.to, line.inTitle)
      if (!speakable(speaker) || (speaker.kind === 'name' && !speaker.proper)) return null
      const after = lowerAt(scan, line, speaker.to)
      let from = at
      while (from > line.from && AUXILIARIES.has(lowerAt(scan, line, from - 1))) from--
      const direction: Direction =
        from === line.from ? 'forward' : after === '' || /^[.;!?)]$/.test(after) ? 'backward' : 'around'
      const stance = DENIED.has(lowerAt(scan, line, at)) ? 'denies' : 'asserts'
      // "Police, told by …" has its own speaker; here the one told relays.
      const told = lowerAt(scan, line, at) === 'told'
      const addressee = told ? (line.ending.get(from) ?? null) : null
      return frame(spanOf(scan, at, at + 1), direction, from, speaker.to, speaker, { stance, addressee })
    }
    if (!TIMES.test(lower) && !/ly$/.test(lower)) return null
  }
  return null
}

/** "The Taliban's own version is 58", "the army's is 88,000", "(Afghan claim)". */
function nominal(scan: Scan, line: Line, at: number): Frame | null {
  const phrase = line.documents.get(at) ?? line.ending.get(at + 1)
  if (!phrase) return null
  const after = lowerAt(scan, line, phrase.to)
  const before = lowerAt(scan, line, phrase.from - 1)
  if (phrase.elided && phrase.to === at + 1 && /^(?:is|was|are|were|stands|stood)$/.test(after)) {
    return frame(spanOf(scan, phrase.from, phrase.to), 'forward', phrase.from, phrase.to + 1, phrase, {})
  }
  if (phrase.kind !== 'document' || !isHead(scan, phrase, at) || !FIGURE_NOUNS.has(phrase.head)) return null
  const speaker = phrase.owner ?? (phrase.complement && phrase.complement.kind !== 'thing' ? phrase.complement : null)
  if (!speaker) return null
  const cue = spanOf(scan, at, at + 1)
  if (before === '(' && after === ')') return frame(cue, 'around', phrase.from - 1, phrase.to + 1, phrase, {})
  if (/^(?:is|are|was|were)$/.test(before) && (after === '' || /^[,.;!?)—–]$/.test(after))) {
    const end = described(scan, line, phrase.to)
    return frame(cue, 'backward', phrase.from, end, phrase, {})
  }
  if (
    /^(?:is|was|were|are|stands|stood|:|of|has|had|runs|ran|at|remains|remained|puts|put|reached|comes|came)$/.test(
      after,
    )
  ) {
    return frame(cue, 'forward', phrase.from, phrase.to, phrase, {})
  }
  if (/^(?:was|were|is)$/.test(before)) return frame(cue, 'around', phrase.from, phrase.to, phrase, {})
  return null
}

function isHead(scan: Scan, phrase: Phrase, at: number): boolean {
  return scan.tokens[at]?.lower === phrase.head
}

const FIGURE_NOUNS = new Set(
  `count counts tally figure figures estimate estimates version account accounts data statistics numbers reckoning claim claims
  calculation calculations telling admission`.split(/\s+/),
)

/** "Pakistan: 23 soldiers martyred", "58 soldiers killed: Taliban". */
function label(scan: Scan, line: Line, at: number): Frame | null {
  const lower = lowerAt(scan, line, at)
  if (lower !== ':' && !(line.label && DASH.test(lower))) return null
  const before = line.ending.get(at)
  const cue = spanOf(scan, at, at + 1)
  if (lower === ':' && before && leads(scan, line, before.from) && labels(before, line.label)) {
    return frame(cue, 'forward', before.from, at + 1, before, {})
  }
  if (!line.label) return null
  const after = phraseFrom(scan, at + 1, line.to, line.inTitle)
  if (!after || !labels(after, true) || at === line.from) return null
  const end = lowerAt(scan, line, after.to)
  if (end !== '' && !/^[.!?]$/.test(end)) return null
  return frame(cue, 'backward', at, line.to, after, {})
}

/** True at the beginning of a line, bullets aside. */
function leads(scan: Scan, line: Line, at: number): boolean {
  for (let i = line.from; i < at; i++)
    if (scan.tokens[i]?.kind === 'word' || scan.tokens[i]?.lower === ':') return false
  return true
}

function labels(phrase: Phrase, inLabel: boolean): boolean {
  if (phrase.elided) return false
  if (phrase.kind === 'document') return phrase.owner !== null || phrase.complement !== null
  if (phrase.kind === 'body' || phrase.kind === 'people') return true
  if (phrase.kind === 'party' || phrase.kind === 'person' || phrase.kind === 'media') return inLabel
  return false
}

/** "is said to have", "reportedly", "reported killed", "could not be verified". */
function hidden(scan: Scan, line: Line, at: number): Frame | null {
  const lower = lowerAt(scan, line, at)
  const cue = spanOf(scan, at, at + 1)
  if (HIDDEN_ADVERBS.has(lower)) return frame(cue, 'around', at, at + 1, null, {})
  if (/^(?:unconfirmed|unverified)$/.test(lower))
    return frame(cue, 'around', at, at + 1, null, { stance: 'does-not-confirm' })
  if (/^(?:verified|confirmed|corroborated|checked|verify|confirm|corroborate|established)$/.test(lower)) {
    for (let i = at - 1; i >= Math.max(line.from, at - 5); i--) {
      if (
        /^(?:not|no|cannot|neither|nobody|couldn't|wasn't|hasn't|unable|impossible|n't|nor|never)$/.test(
          lowerAt(scan, line, i),
        )
      ) {
        return frame(cue, 'around', at, at + 1, null, { stance: 'does-not-confirm' })
      }
    }
  }
  if (!HIDDEN_PARTICIPLES.has(lower)) return null
  const next = lowerAt(scan, line, at + 1)
  const before = lowerAt(scan, line, at - 1)
  const be = /^(?:is|are|was|were|been|be|being|'s|widely|now|also|still|initially|thereby)$/.test(before)
  const complement = PASSIVE_COMPLEMENTS.has(next) || next === 'that' || next === 'at'
  if (
    be
      ? complement || /^(?:reported|claimed|alleged|said|rumoured|spoken)$/.test(lower)
      : complement && lower !== 'confirmed' && lower !== 'known'
  ) {
    if (lower === 'known' || (lower === 'confirmed' && next !== 'killed')) return null
    return frame(cue, 'around', at, at + 1, null, {})
  }
  return null
}
