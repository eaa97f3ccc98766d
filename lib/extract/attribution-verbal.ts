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
import type { Phrase } from './attribution-phrases.ts'
import type { Scan } from './attribution-scan.ts'
import { subjectOf } from './attribution-subjects.ts'
import { afterVerb, TIMES } from './attribution-tail.ts'
import { isCountWord } from './lexicon/count-words.ts'
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from './lexicon/function-words.ts'
import { DOCUMENTS } from './lexicon/speakers.ts'
import { BY_PARTICIPLES, DENIED } from './lexicon/speech-phrases.ts'
import { PASSIVE_COMPLEMENTS, type SpeechVerb, speechVerb, WITH_OF } from './lexicon/speech-verbs.ts'

/** Verbs that report only with "that", a quotation, or after what they report. */
const STRICT = new Set(
  `find show establish determine continue respond answer counter charge think hear learn signal point document certify
  verify own call measure imply swear conclude rage fume complain agree rule write post tweet comment note reply assess
  show register set raise update lower`.split(/\s+/),
)

/** "X said", "said X", "adding that", "it was claimed by X". */
export function verbal(scan: Scan, line: Line, at: number, frames: readonly Frame[]): Frame | null {
  const next = wordAt(scan, line, at + 1)
  const verb = speechVerb(wordAt(scan, line, at)) ?? phrasal(wordAt(scan, line, at), next, wordAt(scan, line, at + 2))
  if (!verb) return null
  // "claims are", "reports of": nouns.
  if (
    verb.noun &&
    verb.form !== 'past' &&
    (/^(?:are|were|is|was|have|had)$/.test(next) || (next === 'of' && !WITH_OF.has(verb.lemma)))
  ) {
    return null
  }
  if (isNounHere(scan, line, at, verb)) return null
  if (verb.lemma === 'slip' && !/^lets?$/.test(wordAt(scan, line, at - 1))) return null
  if (verb.lemma === 'sign' && next !== 'off') return null
  const by = agent(scan, line, at, verb)
  if (by) return by
  if (verb.form === 'past' && next === 'by') return null
  if (verb.class === 'urge' && verb.noun && verb.form !== 'past' && !takesObject(scan, line, at + 1)) return null
  const inverted = invertedFrame(scan, line, at, verb)
  if (inverted) return inverted
  const subject = subjectOf(scan, line, at, verb, frames)
  if (!subject) return null
  if (verb.form === 'past' && PASSIVE_COMPLEMENTS.has(next) && !isInstitution(subject.phrase)) return null
  const tail = afterVerb(scan, line, at, verb)
  const preceded = subject.from > line.from && /^[,"“”'’—–?!)]$/.test(wordAt(scan, line, subject.from - 1))
  const follow = wordAt(scan, line, tail.to)
  const closed = follow === '' || /^[,.;:!?)—–"”]$/.test(follow)
  const trailing =
    /^(?:as|after|when|once|since|while|before|amid|without|though|although|because|until|if|hours|days|following|despite|and|but|adding|citing|quoting|late|early)$/.test(
      follow,
    )
  const postposed = preceded && !subject.fronted && (closed || trailing) && (!tail.object || follow === ':')
  const strict =
    STRICT.has(verb.lemma) && !(verb.lemma === 'show' && subject.phrase.kind === 'document') && !subject.negated
  if (strict && !postposed && !tail.that && !tail.quoted) return null
  // "Gen Z protests: 31 dead" has no verb.
  if (verb.noun && verb.form !== 'past' && follow === ':' && !postposed && !/^(?:claim|report|state)$/.test(verb.lemma))
    return null
  // "they" within a sentence is more likely someone in it.
  if (subject.phrase.head === 'they' && !postposed && !subject.fronted && subject.from > line.from + 4) return null
  if (!accepts(scan, line, verb, subject.phrase, at, tail.to, postposed || tail.that || tail.quoted)) return null
  const stance = subject.negated ? (verb.stance === 'denies' ? 'asserts' : 'does-not-confirm') : verb.stance
  const cue = spanOf(scan, at, at + 1)
  const rest: Partial<Frame> = {
    addressee: subject.via ?? tail.addressee,
    weak: verb.class === 'urge',
    stance,
    later: subject.later,
  }
  // "23 is what the army conceded": what is reported stands on both sides.
  const what = wordAt(scan, line, subject.from - 1) === 'what'
  if (what) return frame(cue, 'around', subject.from - 1, at + 1, subject.phrase, { ...rest, narrow: true })
  if (!postposed) {
    const from = Math.min(subject.from, at)
    return frame(cue, 'forward', from, Math.max(tail.to, at + 1), subject.phrase, rest)
  }
  const around = /^(?:,|:|and|but)$/.test(follow)
  const relative = follow === ',' && /^(?:who|which|whose)$/.test(wordAt(scan, line, tail.to + 1))
  return frame(
    cue,
    around && !relative ? 'around' : 'backward',
    subject.from,
    relative ? line.to : tail.to,
    subject.phrase,
    rest,
  )
}

/** "appeals for", "demands that": a verb; "appeals bore fruit": a noun. */
function takesObject(scan: Scan, line: Line, at: number): boolean {
  const next = wordAt(scan, line, at)
  return next === 'that' || DETERMINERS.has(next) || PREPOSITIONS.has(next) || scan.cases[at] !== 'lower'
}

/** "went on", "goes on": to say more. */
function phrasal(word: string, next: string, after: string): SpeechVerb | null {
  if (!/^(?:went|goes|go|carried)$/.test(word) || next !== 'on' || after === 'to') return null
  return { lemma: 'continue', class: 'say', form: 'past', stance: 'asserts', noun: false }
}

function isInstitution(phrase: Phrase): boolean {
  return /^(?:party|body|person|people|media|document|pronoun)$/.test(phrase.kind)
}

/** "the claims", "official counts", "a report": a determiner, possessive or adjective before makes it a noun. */
function isNounHere(scan: Scan, line: Line, at: number, verb: SpeechVerb): boolean {
  const before = wordAt(scan, line, at - 1)
  if (/^(?:a|an|the|this|that's|these|those|no|any|its|his|her|their|'s|own|of|official|such)$/.test(before))
    return verb.form !== 'past'
  // A past form after an article is a participle: "the reported deaths".
  if (/^(?:a|an|the|'s|of|its|their)$/.test(before)) return true
  if (verb.form === 'base' && /^(?:in|by|on|for|from|at|with|under|without)$/.test(before)) return true
  return (
    verb.noun && verb.form !== 'past' && DOCUMENTS.has(wordAt(scan, line, at)) && line.ending.get(at + 1) !== undefined
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
  const before = wordAt(scan, line, at - 1)
  if (!/^[,"“”'’?!—–…:)]$/.test(before) && !/^[-]$/.test(before)) return null
  const speaker = phraseStarting(scan, line, at + 1)
  if (!speaker || speaker.kind === 'pronoun' || (speaker.kind === 'thing' && verb.lemma !== 'say')) return null
  const after = wordAt(scan, line, speaker.to)
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
  const around = end === speaker.to && after === ',' && wordAt(scan, line, at - 1) !== ''
  let to = end
  if (!around)
    while (to < line.to && !/^[;—–]$/.test(wordAt(scan, line, to)) && !QUOTE.test(wordAt(scan, line, to))) to++
  return frame(spanOf(scan, at, at + 1), around ? 'around' : 'backward', at, to, speaker, { stance: verb.stance })
}

/** "claimed by both sides", "raised by ISPR to 21", "was told by officials". */
function agent(scan: Scan, line: Line, at: number, verb: SpeechVerb): Frame | null {
  if (verb.form !== 'past' || !BY_PARTICIPLES.has(wordAt(scan, line, at))) return null
  for (let i = at + 1; i <= Math.min(line.to - 1, at + 4); i++) {
    const lower = wordAt(scan, line, i)
    if (lower === 'by') {
      const speaker = phraseStarting(scan, line, i + 1)
      if (!speaker || speaker.kind === 'thing' || (speaker.kind === 'name' && !speaker.proper)) return null
      const after = wordAt(scan, line, speaker.to)
      let from = at
      while (from > line.from && AUXILIARIES.has(wordAt(scan, line, from - 1))) from--
      const direction: Direction =
        from === line.from ? 'forward' : after === '' || /^[.;!?)]$/.test(after) ? 'backward' : 'around'
      const stance = DENIED.has(wordAt(scan, line, at)) ? 'denies' : 'asserts'
      // "Police, told by …" has its own speaker; here the one told relays.
      const told = wordAt(scan, line, at) === 'told'
      const addressee = told ? (line.ending.get(from) ?? null) : null
      return frame(spanOf(scan, at, at + 1), direction, from, speaker.to, speaker, { stance, addressee })
    }
    if (!TIMES.test(lower) && !/ly$/.test(lower)) return null
  }
  return null
}
