import { LATIN_SOUNDS, LETTER_SOUNDS } from './lexicon/letters.ts'

/** A text as it sounds, with the place in the original (UTF-16) that each letter comes from. */
export interface Sounds {
  text: string
  from: number[]
}

const LETTER = /[\p{L}\p{M}]/u
const MARK = /\p{M}/gu
/** What is not heard alike by all who write a name down: vowels, half vowels, breath. */
const SOFT = 'aiuh'

/**
 * How a text sounds, so that spellings of a name agree: lower case, no diacritics, other scripts in Latin letters,
 * doubled letters once. Whatever is no letter stands as a space.
 */
export function soundOf(text: string): Sounds {
  const heard: Sounds = { text: '', from: [] }
  const add = (sound: string, at: number): void => {
    for (const letter of sound) {
      if (heard.text.endsWith(letter)) continue
      heard.text += letter
      heard.from.push(at)
    }
  }
  const lower = text.toLowerCase()
  // Few letters change their length with their case; a text that has one is taken as it stands.
  const plain = lower.length === text.length ? lower : text
  for (let at = 0; at < plain.length; ) {
    const pair = PAIRS.get(plain.slice(at, at + 2))
    add(pair ?? PAIRS.get(plain[at] as string) ?? letterSound(plain[at] as string), at)
    at += pair === undefined ? 1 : 2
  }
  return heard
}

const PAIRS: ReadonlyMap<string, string> = new Map(LATIN_SOUNDS)

function letterSound(letter: string): string {
  const known = LETTER_SOUNDS[letter]
  if (known !== undefined) return known
  if (/['’ʼ`]/.test(letter)) return ''
  if (!LETTER.test(letter)) return ' '
  return letter.normalize('NFD').replace(MARK, '').toLowerCase()
}

/** The hard letters alone: what a script without vowel signs shares with one that writes them. */
export function skeletonOf({ text, from }: Sounds): Sounds {
  const bare: Sounds = { text: '', from: [] }
  for (const [at, letter] of [...text].entries()) {
    const hard = letter === 'z' ? 'j' : letter
    if (SOFT.includes(letter) || bare.text.endsWith(hard)) continue
    bare.text += hard
    bare.from.push(from[at] as number)
  }
  return bare
}

/** True where a text holds letters of a script whose vowels are not all written. */
export const isOtherScript = (text: string): boolean => /[\p{Script=Arabic}\p{Script=Devanagari}]/u.test(text)
