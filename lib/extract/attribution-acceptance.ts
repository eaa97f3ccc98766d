import { type Line, wordAt } from './attribution-line.ts'
import type { Phrase } from './attribution-phrase.ts'
import { isNumber, type Scan } from './attribution-scan.ts'
import { isCountWord } from './lexicon/count-words.ts'
import { CLASHES } from './lexicon/figure-words.ts'
import { PREPOSITIONS } from './lexicon/function-words.ts'
import type { SpeechVerb } from './lexicon/speech-verbs.ts'

/** Verbs that report only with "that", a quotation, or after what they report. */
const STRICT = new Set(
  `find show establish determine continue respond answer counter charge think hear learn signal point certify own call
  measure imply swear conclude rage fume complain agree rule write post tweet comment note reply assess register allow
  understand testify relate fear`.split(/\s+/),
)
/** Verbs that anyone can be the subject of, when they report. */
const PLAIN =
  /^(?:say|tell|announce|state|claim|add|report|insist|declare|confirm|admit|acknowledge|deny|recall|believe|fear)$/
/** Verbs that set a figure with "at" or "to". */
const SETTING = /^(?:put|place|set|raise|lower|revise|update|have)$/
/** How far after a verb its figure may stand. */
const WINDOW = 12

/** What stands around a verb, as far as it decides whether it reports. */
export interface Setting {
  verb: SpeechVerb
  speaker: Phrase
  /** Token of the verb, and first token of what is reported. */
  at: number
  to: number
  /** "that", a quotation, or a place after what is reported. */
  sure: boolean
  /** What is reported stands before the subject: "the toll that Kabul gave". */
  extracted: boolean
  negated: boolean
}

/** True where a verb with this subject reports something. */
export function reports(scan: Scan, line: Line, setting: Setting): boolean {
  const { verb, speaker, sure, negated } = setting
  if (verb.lemma === 'claim' && claimsOther(scan, line, setting.at)) return false
  // "The battle claimed 15 lives": a bulletin may claim lives, a fight takes them.
  if (speaker.kind === 'thing' && CLASHES.has(speaker.head)) return false
  const counts = verb.lemma === 'think' && /^(?:party|body|people)$/.test(speaker.kind) && isNumber(scan, setting.to)
  if (STRICT.has(verb.lemma) && !sure && !negated && !counts && !(speaker.kind === 'document' && verb.lemma === 'show'))
    return false
  if (speaker.kind === 'thing' && !(PLAIN.test(verb.lemma) || (sure && verb.class === 'say'))) return false
  if (verb.class === 'say' || verb.class === 'tell') return true
  if (verb.class === 'urge') return true
  if (setting.extracted) return countBefore(scan, line, setting.at)
  return givesFigure(scan, line, setting)
}

/** "claimed responsibility", "claimed 23 lives": no report. */
function claimsOther(scan: Scan, line: Line, at: number): boolean {
  if (/^(?:responsibility|credit|victory|lives|casualties)$/.test(wordAt(scan, line, at + 1))) return true
  for (let i = at + 1; i <= at + 5; i++) {
    const word = wordAt(scan, line, i)
    if (word === 'lives' && wordAt(scan, line, i - 1) !== 'the') return true
    if (word === '' || word === ',' || word === 'that') return false
  }
  return false
}

/** True where a verb like "give" or "put" has a figure, given as one, close after it. */
function givesFigure(scan: Scan, line: Line, { verb, at, to }: Setting): boolean {
  let figure = false
  let noun = false
  let as = false
  let set = false
  for (let i = at + 1; i < Math.min(line.to, to + WINDOW); i++) {
    const word = wordAt(scan, line, i)
    if (/^[.;]$/.test(word)) break
    if (isNumber(scan, i)) figure = true
    else if (isCountWord(word) || /^(?:losses|dead|deaths|crowd|turnout|attendance|damage|cost|casualties)$/.test(word))
      noun = true
    as ||= word === 'as'
    set ||= word === 'at' || word === 'to'
  }
  // "spoke after an attack that killed 20" reports nothing; "spoke in Kabul of 58 dead" does.
  if (/^(?:speak|talk)$/.test(verb.lemma)) {
    const of = [to, to + 1, to + 2].some((i) => wordAt(scan, line, i) === 'of')
    return (figure || noun) && of && !PREPOSITIONS.has(wordAt(scan, line, to).replace(/^of$/, ''))
  }
  if (verb.lemma === 'give') return (figure && (as || noun)) || (noun && set) || answersFigure(scan, line, at, to)
  if (SETTING.test(verb.lemma)) return set && (figure || noun)
  return figure || noun
}

/** "Kabul said it had killed 58, while Islamabad gave 23": a bare number that stands against another of the sentence. */
function answersFigure(scan: Scan, line: Line, at: number, to: number): boolean {
  const before = wordAt(scan, line, at - 1) === 'only' ? at - 2 : at - 1
  const subject = line.ending.get(before + 1)
  if (!subject || !/^(?:while|whereas|but|and|though|although|;)$/.test(wordAt(scan, line, subject.from - 1)))
    return false
  const number = /^(?:only|just)$/.test(wordAt(scan, line, to)) ? to + 1 : to
  return isNumber(scan, number) && /^(?:|[.,;!?)])$/.test(wordAt(scan, line, number + 1)) && countBefore(scan, line, at)
}

/** True where a figure, or a word for one, stands not far before. */
function countBefore(scan: Scan, line: Line, at: number): boolean {
  for (let i = at - 1; i >= Math.max(line.from, at - WINDOW); i--) {
    if (scan.tokens[i]?.kind === 'number' || isCountWord(wordAt(scan, line, i))) return true
  }
  return false
}
