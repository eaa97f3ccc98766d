import {
  type Direction,
  described,
  type Frame,
  frame,
  type Line,
  phraseStarting,
  spanOf,
  wordAt,
} from './attribution-line.ts'
import { blankPhrase, type Phrase } from './attribution-phrase.ts'
import { isNumber, type Scan } from './attribution-scan.ts'
import { AUXILIARIES, CONJUNCTIONS, endsNounPhrase } from './lexicon/function-words.ts'
import { BEFORE_POSSESSIVE, BEFORE_SPEAKER, CITING, COUNT_NOUNS, IF_RIGHT, phraseAt } from './lexicon/speech-phrases.ts'

/** A phrase that a cue can take as its speaker. */
function speakable(phrase: Phrase | null): phrase is Phrase {
  return phrase !== null && phrase.kind !== 'thing'
}

/** "according to X", "by X's count", "if X is right", "citing X", "for X". */
export function prepositional(scan: Scan, line: Line, at: number): Frame | null {
  const lower = wordAt(scan, line, at)
  if (lower === 'from') return opens(scan, line, at) ? wordFrom(scan, line, at) : figureFrom(scan, line, at)
  let length = phraseAt(BEFORE_SPEAKER, (i) => wordAt(scan, line, i), at)
  if (length === 1 && lower === 'with') length = 0
  let speaker: Phrase | null = null
  let to = at
  let citing = false
  if (length > 0) {
    speaker = objectPronoun(scan, line, at + length) ?? phraseStarting(scan, line, at + length)
    citing = CITING.has(Array.from({ length }, (_, i) => wordAt(scan, line, at + i)).join(' '))
    if (speaker?.kind === 'thing' && lower !== 'according') speaker = null
    if (lower === 'believe' && !opens(scan, line, at)) speaker = null
    if (speaker) to = speaker.to
  } else if (BEFORE_POSSESSIVE.has(lower)) {
    const phrase = phraseStarting(scan, line, at + 1)
    // "for the same army" names no source.
    const same = lower !== 'for' && isSame(scan, line, at + 1)
    if (
      phrase?.kind === 'document' &&
      !phrase.owner &&
      !phrase.complement &&
      !same &&
      nobodys(scan, line, at + 1, phrase)
    ) {
      // "by some accounts", "by early estimates": nobody in particular.
      const direction = prepositionalDirection(scan, line, at, phrase.to)
      return frame(spanOf(scan, at, phrase.to), direction, at, phrase.to, null, {})
    }
    if (
      phrase &&
      ((phrase.kind === 'document' &&
        COUNT_NOUNS.has(phrase.head) &&
        (phrase.owner || same || isSource(phrase.complement))) ||
        (same && phrase.definite))
    ) {
      speaker = phrase
      to = phrase.to
      length = 1
    } else if (
      phrase?.elided &&
      (lower === 'by' || (lower === 'in' && at === line.from) || (lower === 'on' && isNumber(scan, at - 1))) &&
      /^[.;,)!]?$/.test(wordAt(scan, line, phrase.to))
    ) {
      // "23 by its own army's account; 58 by the Taliban's": the noun is the one said before.
      speaker = { ...phrase, elided: false, to: phrase.to - 1 }
      to = phrase.to
      length = 1
    } else if (phrase && lower === 'for' && opens(scan, line, at) && isFor(scan, line, phrase)) {
      speaker = phrase
      to = phrase.to
      length = 1
    } else {
      // "in Islamabad's eyes", "by his reckoning": a possessive before a noun of view.
      const owner = possessor(scan, line, at + 1)
      if (owner && COUNT_NOUNS.has(wordAt(scan, line, owner.to)) && lower !== 'at' && lower !== 'from') {
        speaker = owner.phrase
        to = owner.to + 1
        length = 1
      }
    }
  } else if (lower === 'if') {
    const phrase = phraseStarting(scan, line, at + 1)
    if (phrase?.kind === 'document' && phrase.owner && STANDING.test(wordAt(scan, line, phrase.to))) {
      speaker = phrase
      to = phrase.to + 1
      length = 1
    } else if (speakable(phrase) && /^(?:is|are|was|were)$/.test(wordAt(scan, line, phrase.to))) {
      for (let i = phrase.to + 1; i < Math.min(line.to, phrase.to + 5); i++) {
        if (!IF_RIGHT.has(wordAt(scan, line, i))) continue
        speaker = phrase
        to = i + 1
        length = 1
      }
    }
  }
  if (!speaker || length === 0) return null
  const cue = spanOf(scan, at, at + length)
  // "58 soldiers (according to Kabul)"
  if (wordAt(scan, line, at - 1) === '(' && wordAt(scan, line, to) === ')') {
    return frame(cue, 'backward', at - 1, to + 1, speaker, { tight: true })
  }
  const direction = prepositionalDirection(scan, line, at, to)
  const near = !opens(scan, line, at) && (speaker.kind === 'pronoun' || speaker.owner?.kind === 'pronoun')
  const end = direction === 'backward' ? described(scan, line, to) : to
  return frame(cue, direction, at, end, speaker, { citing, near })
}

/** "If Mujahid's numbers hold". */
const STANDING = /^(?:holds?|stands?|checks?)$/

/** "according to him". */
function objectPronoun(scan: Scan, line: Line, at: number): Phrase | null {
  const subject = { him: 'he', her: 'she', them: 'they' }[wordAt(scan, line, at)]
  const next = wordAt(scan, line, at + 1)
  if (!subject || (subject === 'she' && scan.tokens[at + 1]?.kind === 'word' && !endsNounPhrase(next))) return null
  return blankPhrase(at, at + 1, 'pronoun', { head: subject, definite: true })
}

function nobodys(scan: Scan, line: Line, at: number, phrase: Phrase): boolean {
  if (!/^(?:account|accounts|estimate|estimates|count|counts|reckoning|tally|figures)$/.test(phrase.head)) return false
  return (
    /^(?:some|most|all|many|early|first|preliminary|initial|the|other|one)$/.test(wordAt(scan, line, at)) &&
    phrase.to <= at + 3
  )
}

/** "the count of the organisers" is theirs; "the count of dead" is nobody's. */
function isSource(phrase: Phrase | null): boolean {
  return (
    phrase !== null &&
    (phrase.definite || phrase.proper) &&
    /^(?:person|people|body|party|media|name)$/.test(phrase.kind)
  )
}

/** "From Kabul came word of 58 dead". */
function wordFrom(scan: Scan, line: Line, at: number): Frame | null {
  const phrase = phraseStarting(scan, line, at + 1)
  if (!phrase || !/^(?:party|body|people|name|person)$/.test(phrase.kind)) return null
  if (!/^(?:came|comes)$/.test(wordAt(scan, line, phrase.to))) return null
  const noun = [1, 2].find((i) => /^(?:word|news|reports|claims|talk|figures)$/.test(wordAt(scan, line, phrase.to + i)))
  return noun ? frame(spanOf(scan, at, at + 1), 'forward', at, phrase.to + noun + 1, phrase, {}) : null
}

/** "The figure of 58 comes from the Taliban; that of 23, from the army". */
function figureFrom(scan: Scan, line: Line, at: number): Frame | null {
  const before = wordAt(scan, line, at - 1)
  if (before !== ',' && !/^(?:comes?|came|stems?|stemmed|originates?|originated)$/.test(before)) return null
  const phrase = phraseStarting(scan, line, at + 1)
  if (!phrase || !/^(?:party|body|people|person)$/.test(phrase.kind)) return null
  let figure = false
  for (let i = at - 2; i >= Math.max(line.from, at - 10); i--) {
    const word = wordAt(scan, line, i)
    if (/^[;:.]$/.test(word)) break
    figure ||= isNumber(scan, i)
    if (figure && /^(?:figure|number|count|toll|total|tally|estimate|claim)$/.test(word)) {
      return frame(spanOf(scan, at, at + 1), 'backward', at - 1, phrase.to, phrase, {})
    }
  }
  return null
}

function isSame(scan: Scan, line: Line, at: number): boolean {
  return wordAt(scan, line, at) === 'the' && wordAt(scan, line, at + 1) === 'same'
}

/** True at the start of a sentence or of a part after ";", bullets and quotes aside. */
function opens(scan: Scan, line: Line, at: number): boolean {
  if (at === line.from) return true
  const before = scan.tokens[at - 1]
  return (
    before !== undefined && before.kind === 'punctuation' && !/^[,)\]'’+%]$/.test(before.lower) && before.lower !== ':'
  )
}

function isFor(scan: Scan, line: Line, phrase: Phrase): boolean {
  if (!/^(?:party|body|people|person|name)$/.test(phrase.kind)) return false
  const next = wordAt(scan, line, phrase.to)
  return /^(?:,|it|they|this|that|these|those|about|almost|nearly|some|over|more|at|around|there)$/.test(next)
}

/** "Islamabad's", "his" and the noun after it. */
function possessor(scan: Scan, line: Line, at: number): { phrase: Phrase; to: number } | null {
  const phrase = phraseStarting(scan, line, at)
  if (phrase?.elided) return { phrase: { ...phrase, elided: false, to: phrase.to - 1 }, to: phrase.to }
  if (/^(?:his|her|its|their)$/.test(wordAt(scan, line, at))) {
    const head = wordAt(scan, line, at)
    const subject = head === 'his' ? 'he' : head === 'her' ? 'she' : head === 'its' ? 'it' : 'they'
    return { phrase: blankPhrase(at, at + 1, 'pronoun', { head: subject, definite: true }), to: at + 1 }
  }
  return null
}

function prepositionalDirection(scan: Scan, line: Line, at: number, to: number): Direction {
  const before = wordAt(scan, line, at - 1)
  const after = wordAt(scan, line, to)
  if (opens(scan, line, at)) return 'forward'
  if (CONJUNCTIONS.has(before)) return 'forward'
  // "that, on the word of X, killed 58": the clause begins right before the cue.
  if (before === ',' && (CONJUNCTIONS.has(wordAt(scan, line, at - 2)) || AUXILIARIES.has(wordAt(scan, line, at - 2)))) {
    return 'forward'
  }
  if (after === ':') return 'around'
  if (after === ',' && !/^(?:who|which|whose|whom|the|a|an)$/.test(wordAt(scan, line, to + 1))) return 'around'
  if (after !== '' && !/^[.;!?)—–"”]$/.test(after)) return before === ',' || before === '(' ? 'around' : 'around'
  return 'backward'
}
