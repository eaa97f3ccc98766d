import type { DateMention } from '../extract/dates.ts'
import { speechVerb } from '../extract/lexicon/speech-verbs.ts'
import type { ReadDocument } from '../extract/read.ts'
import type { Token } from '../text/tokens.ts'

/** The days that a sentence speaks of. */
export interface SentenceTime {
  /** In order; without the days on which something was merely said, or since which something holds. */
  days: DateMention[]
  /** Days on which something was said. */
  said: DateMention[]
  /** True where it tells of something new of a kind that was there before: "fresh clashes", "another attack". */
  renews: boolean
  /** True where it tells what the thing of those days led to. */
  leads: boolean
  /** True where it tells of fighting or of what it cost. */
  fights: boolean
  /** True where the sentence tells of an answer to what the one before tells. */
  answers: boolean
  /** True where its first day is that of what is answered: "in retaliation for the bombs of Thursday". */
  answersDay: boolean
  /** Days since which something holds: "closed since Sunday". */
  since: DateMention[]
  /** True where it goes on with a time named before: "at the time", "back then", "that year". */
  refersBack: boolean
}

/** What a word tells of time, as bits: each word of a text is looked up once. */
const ANSWER = 1
const FIGHT = 2
const RENEWED = 4
const TIME = 8
const THEN = 16
/** "The raid of Thursday triggered clashes", "led to clashes". */
const LEAD = 32
const LEADING_TO = 64
/** What was done for something that happened before. */
const FOR = 128

const bits = new Map<string, number>()
for (const [bit, words] of [
  [ANSWER, 'retaliation retaliatory response reply revenge reprisal retaliated responded replied answer answered'],
  [
    FIGHT,
    `clash clashes clashed fight fighting fought attack attacks attacked strike strikes struck airstrikes violence
    hostilities battle battles ambush skirmish skirmishes assault assaults offensive raid raids fire gunfire shelling
    bleeds killed dead died`,
  ],
  [RENEWED, 'fresh renewed new newest another second third resumed'],
  [TIME, 'time year month week day night'],
  [THEN, 'then'],
  [LEAD, 'triggered sparked provoked ignited'],
  [LEADING_TO, 'led leading'],
  [FOR, 'retaliation response revenge reprisal avenge avenged avenging drove prompted provoked punish punished'],
] as const) {
  for (const word of words.split(/\s+/)) bits.set(word, (bits.get(word) ?? 0) | bit)
}

const hasBit = (word: string, bit: number): boolean => ((bits.get(word) ?? 0) & bit) !== 0

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
    const since: DateMention[] = []
    let at = 0
    for (; date < dates.length && (dates[date]?.start ?? 0) < sentence.end; date++) {
      const one = dates[date] as DateMention
      while (at < words.length && (words[at]?.end ?? 0) <= one.start) at++
      const before = words.slice(Math.max(0, at - 3), at)
      const reports = before.some((word) => isReporting(word.lower)) && !before.some((word) => word.lower === 'night')
      const sinceThen = before.some((word) => word.lower === 'since')
      if (reports) said.push(one)
      else if (sinceThen) since.push(one)
      else days.push(one)
    }
    const time: SentenceTime = {
      days,
      said,
      since,
      renews: false,
      leads: false,
      fights: false,
      answers: false,
      answersDay: false,
      refersBack: false,
    }
    const firstDay = days[0]?.start ?? 0
    for (let i = 0; i < words.length; i++) {
      const told = bits.get((words[i] as Token).lower)
      if (told === undefined) continue
      if (told & FIGHT) {
        time.fights = true
        time.renews ||= isRenewed(words, i)
      }
      if (told & ANSWER) time.answers = true
      if (told & FOR) time.answersDay ||= (words[i] as Token).start < firstDay
      if (told & LEAD || (told & LEADING_TO && words[i + 1]?.lower === 'to')) time.leads = true
      if (told & TIME) time.refersBack ||= isThat(words[i - 1]?.lower, words[i - 2]?.lower)
      if (told & THEN) time.refersBack ||= words[i - 1]?.lower === 'back'
    }
    return time
  })
}

/** "said on Sunday", "claims on Sunday"; but "went for posts on Sunday", and "orders", "protests" and other nouns. */
function isReporting(word: string): boolean {
  const verb = speechVerb(word)
  return verb !== null && (!verb.noun || verb.lemma === 'report' || verb.lemma === 'claim')
}

/** "fresh border clashes", "clash again" */
function isRenewed(words: readonly { lower: string }[], at: number): boolean {
  for (let i = Math.max(0, at - 3); i <= Math.min(words.length - 1, at + 2); i++) {
    const lower = words[i]?.lower ?? ''
    if (i < at ? hasBit(lower, RENEWED) : lower === 'again' || lower === 'anew' || lower === 'resumed') return true
  }
  return false
}

/** "at the time", "that year"; but "the time has come", "in the year". */
function isThat(word: string | undefined, before: string | undefined): boolean {
  return word === 'that' || (word === 'the' && before === 'at')
}
