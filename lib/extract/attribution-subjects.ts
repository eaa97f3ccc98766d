import type { Frame, Line } from './attribution-line.ts'
import { participle } from './attribution-participles.ts'
import { blankPhrase, type Phrase } from './attribution-phrase.ts'
import { isBreak, type Scan, written } from './attribution-scan.ts'
import { AUXILIARIES, endsNounPhrase, PREPOSITIONS } from './lexicon/function-words.ts'
import { PEOPLE, VICTIMS } from './lexicon/speakers.ts'
import { ADVERBIALS, phraseEndingAt } from './lexicon/speech-phrases.ts'
import { CATENATIVES, type SpeechVerb, speechVerb } from './lexicon/speech-verbs.ts'

/** The subject of a reporting verb. */
export interface Subject {
  phrase: Phrase
  /** First token of the subject with what introduces it. */
  from: number
  negated: boolean
  /** True where the verb shares the subject of an earlier one, so that nothing before it is reported. */
  fronted: boolean
  /** Who quotes it. */
  via?: Phrase | null
  /** True where the phrase follows later ("Confirming …, the army said"). */
  later: boolean
}

const NEGATIONS =
  /^(?:not|never|neither|n't|cannot|didn't|hasn't|haven't|wouldn't|won't|doesn't|don't|couldn't|declined|refused|without|nor|hadn't)$/
const ADVERBS =
  /^(?:also|too|first|then|later|earlier|now|again|further|already|since|once|even|only|still|just|late|early|overnight|meanwhile|though|however|instead|therefore|both|all|in turn|yesterday|today|promptly|himself|herself|itself|themselves|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\w+ly)$/
/** How far a subject stands from its verb, with what describes it. */
const FAR = 36
/** Words before a clause with a subject of its own. */
const CLAUSE_OPENERS =
  /^(?:after|before|since|as|until|till|like|than|that|while|when|where|because|if|what|how|and|but|though|although|whereas|whom|why)$/

/**
 * The subject of the verb at token `at`: right before it, before a description between commas, before "who" or
 * "which", or shared with the verb before. Null where there is none that could speak. Looks at most `FAR` tokens back.
 */
export function subjectOf(
  scan: Scan,
  line: Line,
  at: number,
  verb: SpeechVerb,
  frames: readonly Frame[],
): Subject | null {
  const lower = (i: number) => (i >= line.from && i < line.to ? (scan.tokens[i]?.lower ?? '') : '')
  let i = at - 1
  let negated = false
  let passive = false
  let infinitive = false
  for (; i >= line.from; i--) {
    const word = lower(i)
    if (NEGATIONS.test(word)) negated = true
    else if (word === 'to' && (verb.form === 'base' || infinitive)) infinitive = true
    else if (AUXILIARIES.has(word))
      passive ||= /^(?:is|are|was|were|been|be|being|am)$/.test(word) && verb.form === 'past'
    else if (CATENATIVES.has(word) && (infinitive || word === 'as' || goesOn(word, lower(i + 1)) || word === 'let'))
      infinitive = true
    else if (infinitive && /^(?:able|yet|ready|quick|keen|wanted|sought|declined|refused|failed|slow)$/.test(word)) {
      if (/^(?:declined|refused|failed|yet|slow)$/.test(word)) negated = true
    } else if (!ADVERBS.test(word)) {
      const adverbial = phraseEndingAt(ADVERBIALS, lower, i)
      if (adverbial > 0) {
        i -= adverbial - 1
        continue
      }
      // "have, since then, said"
      const aside = word === ',' ? phraseEndingAt(ADVERBIALS, lower, i - 1) : 0
      if (aside > 0 && lower(i - 1 - aside) === ',') {
        i -= aside + 1
        continue
      }
      // "on Sunday" between subject and verb.
      const weekday = /^(?:on|in|at)$/.test(word) && /day$/.test(lower(i + 1))
      if (!weekday) break
    }
    // A new clause begins at an infinitive without its catenative: "asked to report".
    if (at - i > 8) return null
  }
  if (passive) return null
  // "Having first reported twelve deaths, the ministry now speaks of 58"
  if (verb.form === 'past' && i < line.from && lower(line.from) === 'having')
    return participle(scan, line, line.from, frames, negated)
  if (verb.form === 'base' && !infinitive && i === at - 1 && i >= line.from && !agreesWithBase(scan, line, i))
    return null
  if (
    infinitive &&
    !/^(?:go|went|goes|continue|continued|continues|let|came|used|declined|refused|able|seemed|yet)$/.test(
      firstCatenative(scan, line, i, at),
    )
  ) {
    return null
  }
  const found = (phrase: Phrase, from: number, fronted = false): Subject => ({
    phrase,
    from,
    negated,
    fronted,
    later: false,
  })
  const word = lower(i)

  if (verb.form === 'ing' && i === at - 1) return participle(scan, line, at, frames, negated)
  if (i < line.from) return null
  if (word === 'who' || word === 'which' || word === 'that') {
    const comma = lower(i - 1) === ','
    const antecedent = line.ending.get(comma ? i - 1 : i)
    return antecedent && antecedent.kind !== 'thing' ? found(antecedent, antecedent.from, true) : null
  }
  if (word === 'and' || word === 'but' || word === 'or' || word === 'then') {
    const shared = clauseSubject(scan, line, i)
    return shared ? found(shared, i, true) : null
  }
  const direct = line.ending.get(i + 1)
  if (direct) {
    if (/^(?:whatever|however|than)$/.test(lower(direct.from - 1))) return null
    const joint = verb.noun && verb.form !== 'past' ? null : coordinated(line, direct, lower)
    if (joint) return found(joint, joint.from)
    const climbed = climb(scan, line, direct)
    return climbed ? found(climbed, climbed.from) : null
  }
  if (/^[,)—–]$/.test(word)) {
    const opener = word === ')' ? '(' : word
    for (let k = i - 1; k > Math.max(line.from, i - FAR); k--) {
      if (lower(k) === ';') break
      if (lower(k) !== opener) continue
      const phrase = line.ending.get(k)
      if (!phrase) continue
      const climbed = climb(scan, line, phrase)
      if (climbed && !isListed(scan, line, climbed)) return found(climbed, climbed.from)
    }
    // ", X of the Y said" is direct; a bare comma before the verb shares the subject ("came, said").
    return null
  }
  const unnamed = beforeAnonymity(line, i, lower)
  if (unnamed) return found(unnamed, unnamed.from)
  // "Students at the college said": the phrase ends some plain words before.
  const reach = reachBack(scan, line, i)
  if (!reach) return null
  // "an official quoted by Reuters" is an official; "students at the college of arts" are just these.
  const joined = isJoined(scan, reach)
  return found(joined ? { ...reach, to: i + 1, name: written(scan, reach.from, i + 1) } : reach, reach.from)
}

const ANONYMOUS = /^(?:anonymity|anonymously|named|identified|name|names|identity|authori[sz]ed)$/

/** "Officials who asked not to be named said": the officials; null where no such clause stands before token `i`. */
function beforeAnonymity(line: Line, i: number, lower: (i: number) => string): Phrase | null {
  let anonymous = false
  for (let k = i; k > Math.max(line.from, i - FAR / 2); k--) {
    const word = lower(k)
    if (/^[,.;:]$/.test(word)) return null
    anonymous ||= ANONYMOUS.test(word)
    const opens = word === 'who' || /^(?:speaking|talking)$/.test(word)
    const phrase = opens && anonymous ? line.ending.get(k) : undefined
    if (phrase && /^(?:person|people)$/.test(phrase.kind)) return phrase
  }
  return null
}

/** "went on to say"; but "on Sunday said". */
function goesOn(word: string, next: string): boolean {
  return word === 'on' && !/day$/.test(next)
}

function firstCatenative(scan: Scan, line: Line, from: number, at: number): string {
  for (let i = Math.max(line.from, from); i < at; i++) {
    const lower = scan.tokens[i]?.lower ?? ''
    if (CATENATIVES.has(lower) || /^(?:declined|refused|able|yet)$/.test(lower)) return lower
  }
  return ''
}

/** "officials say", "they say", "Authorities in Pakistan say": base forms need several speakers. */
function agreesWithBase(scan: Scan, line: Line, i: number): boolean {
  const phrase = line.ending.get(i + 1)
  const word = scan.tokens[i]?.lower ?? ''
  if (/^(?:they|we|i|you|who|which|that|,|and)$/.test(word)) return true
  if (!phrase) return /s$/.test(word)
  return (
    phrase.plural ||
    phrase.kind === 'people' ||
    phrase.kind === 'member' ||
    phrase.kind === 'party' ||
    phrase.kind === 'name' ||
    phrase.kind === 'media' ||
    phrase.kind === 'document' ||
    /s$/.test(phrase.name)
  )
}

/** Out of a prepositional phrase to the noun that it belongs to; null where that is no speaker. */
function climb(scan: Scan, line: Line, phrase: Phrase): Phrase | null {
  const before = scan.tokens[phrase.from - 1]?.lower ?? ''
  if (phrase.from - 1 < line.from || !PREPOSITIONS.has(before) || CLAUSE_OPENERS.test(before)) return phrase
  const head = reachBack(scan, line, phrase.from - 2)
  // "the army in a statement said": what it is said in is no part of the name.
  if (!head || phrase.kind === 'document' || phrase.to - head.from > 16 || !isJoined(scan, head)) return head
  return {
    ...head,
    to: phrase.to,
    name: isNamed(head) ? head.name : written(scan, head.from, phrase.to),
    party: head.party ?? phrase.party,
  }
}

/** True where the words after a noun belong to its name: "staff of the hospital", not "official quoted by Reuters". */
function isJoined(scan: Scan, phrase: Phrase): boolean {
  const next = scan.tokens[phrase.to]?.lower ?? ''
  return PREPOSITIONS.has(next) || !(/(?:ed|ing|en)$/.test(next) || speechVerb(next) !== null)
}

function isNamed(phrase: Phrase): boolean {
  return phrase.kind === 'person' && phrase.proper && phrase.head === ''
}

/** The phrase that plain words before token `i` lead back to: "Students at the college of dramatic arts of …". */
function reachBack(scan: Scan, line: Line, i: number): Phrase | null {
  for (let k = i; k >= Math.max(line.from, i - 14); k--) {
    const token = scan.tokens[k]
    if (!token || token.kind === 'punctuation') return null
    const phrase = line.ending.get(k + 1)
    if (phrase && (k < i || true)) {
      const before = scan.tokens[phrase.from - 1]?.lower ?? ''
      const governed = phrase.from - 1 >= line.from && PREPOSITIONS.has(before) && !CLAUSE_OPENERS.test(before)
      if (!governed)
        return PEOPLE.has(phrase.head) || /^(?:person|body|document|party)$/.test(phrase.kind) ? phrase : null
      k = phrase.from - 1
      continue
    }
    if (VICTIMS.has(token.lower) || speechVerb(token.lower)?.form === 'past' || AUXILIARIES.has(token.lower))
      return null
    if (
      endsNounPhrase(token.lower) &&
      !PREPOSITIONS.has(token.lower) &&
      !/^(?:the|a|an|his|her|its|their|this)$/.test(token.lower)
    )
      return null
  }
  return null
}

/** "in A, B, said": one of a list and no subject. */
function isListed(scan: Scan, line: Line, phrase: Phrase): boolean {
  const before = scan.tokens[phrase.from - 1]?.lower ?? ''
  return phrase.from > line.from && before === ',' && phrase.kind === 'name' && !phrase.proper
}

/** "The mayor and two deputies said": the first of them; of two sides, neither is clear. */
function coordinated(line: Line, last: Phrase, lower: (i: number) => string): Phrase | null {
  if (lower(last.from - 1) !== 'and') return null
  const first = line.ending.get(last.from - 1)
  if (!first || !/^(?:person|people|body|party|name|media)$/.test(first.kind)) return null
  if (first.party !== null && last.party !== null && first.party !== last.party) {
    return blankPhrase(first.from, last.to, 'document', { name: '', plural: true })
  }
  return first.party !== null || last.party === null ? first : null
}

/** The subject that a verb after "and" shares: the first free phrase of its clause. */
function clauseSubject(scan: Scan, line: Line, before: number): Phrase | null {
  let start = line.from
  for (let i = before - 1; i > Math.max(line.from, before - FAR); i--) {
    const lower = scan.tokens[i]?.lower ?? ''
    if (lower === 'that' || isBreak(scan, i) || (CLAUSE_OPENERS.test(lower) && lower !== 'and' && lower !== 'as')) {
      start = i + 1
      break
    }
  }
  for (let to = start + 1; to <= Math.min(before, start + FAR); to++) {
    const phrase = line.ending.get(to)
    if (!phrase || phrase.from < start || !/^(?:person|people|body|party|media|pronoun|name)$/.test(phrase.kind))
      continue
    const governor = scan.tokens[phrase.from - 1]?.lower ?? ''
    if (phrase.from > start && PREPOSITIONS.has(governor)) continue
    // The subject opens its clause, after an adverbial at most.
    return phrase.from <= start + 2 || governor === ',' ? phrase : null
  }
  return null
}
