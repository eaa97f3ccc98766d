import { fold } from '../../text/fold.ts'
import { stem } from '../../text/stems.ts'
import { type Token, tokenise } from '../../text/tokens.ts'
import { NUMBER_WORDS, SCALE_LETTERS } from './lexicon/number-terms.ts'
import { STOP_WORDS } from './lexicon/stop-words.ts'

/** A word of a claim or of a text in the form that is compared. */
export interface Term {
  /** Stem of a word, or digits without separators. */
  term: string
  /** True for words that tell nothing of the subject. */
  stop: boolean
  /** Begins with a capital letter. */
  capital: boolean
  number: boolean
  /** `tag`: part of a hashtag or a handle; `signature`: of the line that says whose post it is, and when. */
  place: 'body' | 'tag' | 'signature'
  /** Number of the sentence, from 0. */
  sentence: number
  /** Stands in double quotes: the speaker's own words. */
  quoted: boolean
}

/** Longer texts are cut: no sentence is longer, and work stays bounded. */
const LONGEST = 4000

const ADDRESS = /https?:\/\/\S*|\bpic\.\w+\.com\/\w*|\b\w+\.(?:com|org|net|gov)\/\S+/g
const GLUED_ADDRESS = /pic\.twitter\.com\/\w*/g
/** What posts leave of a picture when they are quoted as text. */
const PICTURE = /pic\.twitter\.com|[\u{1F4F7}\u{1F4F8}\u{1F4F9}\u{1F3A5}]/u
/** "— Name (@handle) January 14, 2020" at the end of a quoted post; the date may be missing. */
const SIGNATURE = /[—–]\s*[^—–()]{0,80}\(@\w{1,40}\)\s*(?:\p{Lu}\p{Ll}{2,9}\s\d{1,2},\s\d{4})?\s*$/u
const STOPS = /^[.!?;:…]$/
const CAMEL = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Nd}+|\p{Lo}+/gu

/** True where a text came with a picture. */
export const isPictured = (text: string): boolean => PICTURE.test(text.slice(0, LONGEST))

/**
 * Reads a text into terms, in order. Addresses are left out; hashtags and handles give themselves and the words that
 * their capitals mark ("#AustralianFires" gives "australianfir", "australian", "fire"). Linear, never throws.
 */
export function readTerms(text: string): Term[] {
  const plain = (text.length > LONGEST ? text.slice(0, LONGEST) : text)
    .replace(GLUED_ADDRESS, ' ')
    .replace(ADDRESS, ' ')
  const signature = SIGNATURE.exec(plain.slice(-200))
  const signedAt = signature ? Math.max(0, plain.length - 200) + signature.index : plain.length
  return new Reader(plain, signedAt).read()
}

class Reader {
  readonly #text: string
  readonly #signedAt: number
  readonly #terms: Term[] = []
  #sentence = 0
  #quoted = false

  constructor(text: string, signedAt: number) {
    this.#text = text
    this.#signedAt = signedAt
  }

  read(): Term[] {
    const tokens = tokenise(this.#text)
    let signed = false
    tokens.forEach((token, index) => {
      if (!signed && token.start >= this.#signedAt) {
        signed = true
        this.#sentence++
        this.#quoted = false
      }
      const before = tokens[index - 1]
      if (token.kind === 'punctuation') this.#punctuation(token)
      else if (token.kind === 'number') this.#number(token)
      else if (before?.end === token.start && /^[#@]$/.test(before.lower)) this.#tag(token)
      else if (before?.end === token.start && before.kind === 'number') this.#afterNumber(token)
      else if (token.lower !== "'s") this.#word(token, this.#text.slice(token.start, token.end))
    })
    return this.#terms
  }

  #punctuation({ start, lower }: Token): void {
    const mark = this.#text[start] ?? ''
    if (STOPS.test(mark)) this.#sentence++
    else if (mark === '“') this.#quoted = true
    else if (mark === '”') this.#quoted = false
    else if (lower === '"') this.#quoted = !this.#quoted
    else if (mark === '%') this.#push('percent', false, true, 'body', start)
  }

  #number({ start, end }: Token): void {
    const digits = this.#text.slice(start, end).replace(/,(?=\p{Nd}{3})/gu, '')
    this.#push(digits, false, true, 'body', start)
  }

  /** "K" of "100K", "th" of "10th". */
  #afterNumber(token: Token): void {
    const scale = SCALE_LETTERS.get(token.lower)
    if (scale) this.#push(stem(scale), false, true, 'body', token.start)
    else if (!STOP_WORDS.has(token.lower)) this.#word(token, this.#text.slice(token.start, token.end))
  }

  #tag({ start, end, lower }: Token): void {
    this.#push(stem(lower), true, false, 'tag', start)
    const parts = this.#text.slice(start, end).match(CAMEL) ?? []
    if (parts.length < 2) return
    for (const part of parts) {
      const folded = fold(part)
      if (folded.length > 1) this.#push(stem(folded), true, /^\p{Nd}/u.test(part), 'tag', start)
    }
  }

  #word({ start, lower }: Token, surface: string): void {
    const capital = /^\p{Lu}/u.test(surface)
    for (const piece of lower.includes('-') ? lower.split('-') : [lower]) {
      const number = NUMBER_WORDS.get(piece)
      if (number !== undefined) this.#push(number, capital, true, 'body', start)
      else if (piece !== '') this.#push(normal(piece), capital, false, 'body', start, STOP_WORDS.has(piece))
    }
  }

  #push(term: string, capital: boolean, number: boolean, place: Term['place'], at: number, stop = false): void {
    const signed = at >= this.#signedAt
    this.#terms.push({
      term,
      stop: stop || (place === 'tag' && STOP_WORDS.has(term)),
      capital,
      number,
      place: signed ? 'signature' : place,
      sentence: this.#sentence,
      quoted: this.#quoted,
    })
  }
}

/** Words met so far with their stems; cleared when it is full, which bounds memory. */
const stems = new Map<string, string>()
const MOST_STEMS = 50_000

function normal(word: string): string {
  let found = stems.get(word)
  if (found === undefined) {
    if (stems.size >= MOST_STEMS) stems.clear()
    found = normalise(word)
    stems.set(word, found)
  }
  return found
}

function normalise(word: string): string {
  // "u.s." and "u.s.a" are the country, not the pronoun.
  if (/^u\.s\.(?:a\.?)?$/.test(word)) return 'usa'
  const plain = word.replaceAll('.', '')
  if (plain === 'cent') return 'percent'
  const stemmed = stem(plain)
  return stemmed.endsWith('stani') ? stemmed.slice(0, -1) : stemmed
}
