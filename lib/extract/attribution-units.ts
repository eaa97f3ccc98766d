import type { Token } from '../text/tokens.ts'
import { hasClass, isInitial, isPossessive, isTimeName, lowerAt, opensSentence, type Scan } from './attribution-scan.ts'
import type { NameMention } from './gazetteer.ts'
import { isNumeral } from './lexicon/count-words.ts'
import { AUXILIARIES, endsNounPhrase } from './lexicon/function-words.ts'
import { isMediaName } from './lexicon/media.ts'
import { isSpeakerNoun, MODIFIERS, VICTIMS } from './lexicon/speakers.ts'
import { speechVerb } from './lexicon/speech-verbs.ts'
import { DOCUMENT, ENDING, FUNCTION, HEAD, MODIFIER, TITLE, VERB, VICTIM } from './lexicon/word-classes.ts'

/** A word, or a listed name, within a speaker's noun phrase. */
export interface Unit {
  /** Token range, half-open. */
  at: number
  to: number
  /** A listed name; a capitalised word; a speaker's noun; a word before one. */
  type: 'name' | 'cap' | 'head' | 'modifier'
  mention: NameMention | null
}

/**
 * The part of a speaker's noun phrase at token `at`, or null where the phrase ends. `inside` is true after an article,
 * a possessive or another part, `open` where a plain word may still be an adjective of the noun to come.
 */
export function unitAt(
  scan: Scan,
  at: number,
  end: number,
  inTitle: boolean,
  inside: boolean,
  open: boolean,
): Unit | null {
  const token = scan.tokens[at] as Token
  if (token.kind !== 'word' || token.lower === "'s") return null
  const mention = scan.names[at] ?? null
  if (mention) {
    let to = at + 1
    while (to < end && (scan.tokens[to] as Token).start < mention.end) to++
    return { at, to, type: 'name', mention }
  }
  const { lower } = token
  const bits = scan.classes[at] ?? 0
  if (bits & FUNCTION) return null
  const capital = scan.cases[at] !== 'lower'
  if (capital && (isTimeName(lower) || isNumeral(lower))) return null
  if (capital && isInitial(scan, at)) return { at, to: at + 2, type: 'cap', mention: null }
  if (bits & VERB && !verbalNoun(scan, at, bits, capital && !inTitle, inside)) return null
  // "a press release": what is issued, and by nobody of that name.
  if (lower === 'press' && /^(?:release|conference|briefing|note)$/.test(lowerAt(scan, at + 1))) return null
  if (bits & HEAD) return plain(at, 'head')
  if (bits & MODIFIER || lower === 'own') return plain(at, 'modifier')
  if (capital && inTitle) return hasClass(scan, at + 1, VERB) || inside ? plain(at, 'cap') : null
  if (capital) {
    if (bits & ENDING) return null
    return opensSentence(scan, at) && !namedAtStart(scan, at) ? null : plain(at, 'cap')
  }
  if (bits & TITLE) return plain(at, 'modifier')
  if (!open || bits & (VICTIM | ENDING) || /(?:ed|ly)$/.test(lower)) return null
  return precedesHead(scan, at, end) ? plain(at, 'modifier') : null
}

function plain(at: number, type: Unit['type']): Unit {
  return { at, to: at + 1, type, mention: null }
}

/** True where a form of a reporting verb is a noun, or part of a name: "state media", "Kathmandu Post", "its claims". */
function verbalNoun(scan: Scan, at: number, bits: number, named: boolean, inside: boolean): boolean {
  const { lower } = scan.tokens[at] as Token
  if (lower === 'own' && inside) return true
  if (bits & DOCUMENT) return documentHere(scan, at)
  const verb = speechVerb(lower)
  if (verb?.noun && bits & MODIFIER && hasClass(scan, at + 1, HEAD)) return true
  // In a title every word has its capital: "Officials Say".
  return named && verb?.form !== 'past'
}

/** An unknown word counts only where a speaker's noun follows soon: "the besieged city's mayor". */
function precedesHead(scan: Scan, at: number, end: number): boolean {
  for (let ahead = at + 1; ahead <= Math.min(at + 2, end - 1); ahead++) {
    const next = scan.tokens[ahead] as Token
    if (isPossessive(scan, ahead)) continue
    if (next.kind !== 'word' || endsNounPhrase(next.lower) || VICTIMS.has(next.lower) || scan.names[ahead]) return false
    if (isSpeakerNoun(next.lower) && (!speechVerb(next.lower) || documentHere(scan, ahead))) return true
  }
  return false
}

/** "claims", "reports", "counts" are verbs after a bare subject; nouns where a verb or a preposition follows. */
export function documentHere(scan: Scan, at: number): boolean {
  const next = lowerAt(scan, at + 1)
  const before = lowerAt(scan, at - 1)
  if (isPossessive(scan, at - 1)) return true
  if (before === 'to' && lowerAt(scan, at - 2) !== 'according') return false
  // "An Afghan official claims": of one there are no claims.
  const single = before === 'official' && [2, 3, 4].some((back) => /^an?$/.test(lowerAt(scan, at - back)))
  if (single && /s$/.test(lowerAt(scan, at))) return false
  if (
    /^(?:the|a|an|this|that|own|same|its|his|her|their|to|per|by|of|on|in|from|preliminary|early|initial|earlier|recent|media|news|official|first|last|previous|such|those|these|some|no|any)$/.test(
      before,
    )
  ) {
    // "Khaama News reports." and "state media report that" end in the verb.
    return !(/^(?:media|news)$/.test(before) && /^(?:|[.,;!?]|that|with|on)$/.test(next))
  }
  if (next === ')' && scan.names[at - 1]) return true
  // "an AFP tally"
  if (/^an?$/.test(lowerAt(scan, at - 2)) && scan.cases[at - 1] !== 'lower') return true
  // "in the Afghan telling"
  if (
    scan.names[at - 1]?.kind === 'adjective' &&
    /^(?:the|this|by|on|in|with|amid|despite)$/.test(lowerAt(scan, at - 2))
  )
    return true
  return /^(?:is|are|was|were|has|have|had|from|of|by|puts?|says?|said|shows?|showed|suggests?|suggested|indicates?|:)$/.test(
    next,
  )
}

/** The first word of a sentence has its capital anyway: a name only where its neighbours show it. */
function namedAtStart(scan: Scan, at: number): boolean {
  const next = scan.tokens[at + 1]
  if (!next) return true
  const token = lowerAt(scan, at)
  const verb = speechVerb(next.lower)
  return (
    (next.kind === 'word' && scan.cases[at + 1] !== 'lower' && !endsNounPhrase(next.lower)) ||
    next.lower === "'s" ||
    next.lower === ',' ||
    next.lower === ':' ||
    scan.cases[at] === 'upper' ||
    isMediaName(token) ||
    (next.lower === 'and' && scan.cases[at + 2] !== 'lower') ||
    (AUXILIARIES.has(next.lower) && !token.endsWith('ing')) ||
    (verb !== null && verb.form !== 'base') ||
    isSpeakerNoun(next.lower) ||
    MODIFIERS.has(next.lower)
  )
}
