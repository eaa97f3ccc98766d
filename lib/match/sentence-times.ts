import type { DateMention } from '../extract/dates.ts'
import { speechVerb } from '../extract/lexicon/speech-verbs.ts'
import type { ReadDocument } from '../extract/read.ts'

/** The days that a sentence speaks of. */
export interface SentenceTime {
  /** In order; without the days on which something was merely said. */
  days: DateMention[]
  /** Days on which something was said. */
  said: DateMention[]
  /** True where it tells of something new of a kind that was there before: "fresh clashes", "another attack". */
  renews: boolean
  /** True where it tells of fighting or of what it cost. */
  fights: boolean
  /** True where the sentence tells of an answer to what the one before tells. */
  answers: boolean
  /** True where it goes on with a time named before: "at the time", "back then", "that year". */
  refersBack: boolean
}

const ANSWERS =
  /^(?:retaliation|retaliatory|response|reply|revenge|reprisal|retaliated|responded|replied|answer|answered)$/

const FIGHTS =
  /^(?:clash|clashes|clashed|fight|fighting|fought|attack|attacks|attacked|strike|strikes|struck|airstrikes|violence|hostilities|battle|battles|ambush|skirmish|skirmishes|assault|assaults|offensive|raid|raids|fire|gunfire|shelling|bleeds|killed|dead|died)$/
const RENEWED = /^(?:fresh|renewed|new|newest|another|second|third|resumed)$/

const TIMES = /^(?:time|year|month|week|day|night)$/

const known = new WeakMap<ReadDocument, SentenceTime[]>()

/** The days of every sentence of a document; found once, whatever the number of events that ask. Linear. */
export function sentenceTimes(read: ReadDocument): SentenceTime[] {
  let times = known.get(read)
  if (!times) {
    times = findTimes(read)
    known.set(read, times)
  }
  return times
}

function findTimes(read: ReadDocument): SentenceTime[] {
  const { tokens, dates } = read
  let token = 0
  let date = 0
  return read.sentences.map((sentence) => {
    while (token < tokens.length && (tokens[token]?.end ?? 0) <= sentence.start) token++
    const from = token
    while (token < tokens.length && (tokens[token]?.start ?? 0) < sentence.end) token++
    const words = tokens.slice(from, token)
    while (date < dates.length && (dates[date]?.start ?? 0) < sentence.start) date++
    const days: DateMention[] = []
    const said: DateMention[] = []
    let at = 0
    for (; date < dates.length && (dates[date]?.start ?? 0) < sentence.end; date++) {
      const one = dates[date] as DateMention
      while (at < words.length && (words[at]?.end ?? 0) <= one.start) at++
      const before = words.slice(Math.max(0, at - 3), at)
      const reports =
        before.some((word) => speechVerb(word.lower) !== null) && !before.some((word) => word.lower === 'night')
      const sinceThen = before.some((word) => word.lower === 'since')
      if (reports) said.push(one)
      else if (!sinceThen) days.push(one)
    }
    const refersBack = words.some(
      ({ lower }, i) =>
        (TIMES.test(lower) && isThat(words[i - 1]?.lower, words[i - 2]?.lower)) ||
        (lower === 'then' && words[i - 1]?.lower === 'back'),
    )
    return {
      days,
      said,
      renews: words.some(({ lower }, i) => FIGHTS.test(lower) && isRenewed(words, i)),
      fights: words.some(({ lower }) => FIGHTS.test(lower)),
      answers: words.some(({ lower }) => ANSWERS.test(lower)),
      refersBack,
    }
  })
}

/** "fresh border clashes", "clash again" */
function isRenewed(words: readonly { lower: string }[], at: number): boolean {
  for (let i = Math.max(0, at - 3); i <= Math.min(words.length - 1, at + 2); i++) {
    const lower = words[i]?.lower ?? ''
    if (i < at ? RENEWED.test(lower) : lower === 'again' || lower === 'anew' || lower === 'resumed') return true
  }
  return false
}

/** "at the time", "that year"; but "the time has come", "in the year". */
function isThat(word: string | undefined, before: string | undefined): boolean {
  return word === 'that' || (word === 'the' && before === 'at')
}
