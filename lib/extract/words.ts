import type { Token } from '../text/tokens.ts'

/** A token, or a part of a hyphenated one. */
export interface Word {
  start: number
  end: number
  lower: string
  kind: Token['kind']
  /** Index of the token that it belongs to. */
  token: number
}

const HYPHENS = /[-‐‑–]/

/**
 * Splits hyphenated tokens at their hyphens ("Taliban-led" -> "Taliban", "led"), so that names are found in compounds
 * and however they are hyphenated. Offsets point into `text`. Linear.
 */
export function splitWords(text: string, tokens: readonly Token[]): Word[] {
  const words: Word[] = []
  tokens.forEach((token, index) => {
    const { start, end, lower, kind } = token
    if (kind !== 'word' || (!lower.includes('-') && !lower.includes('–'))) {
      words.push({ start, end, lower, kind, token: index })
      return
    }
    // Folding may change the length of a word, so the parts are cut in the text and in the folded form alike.
    const surfaces = text.slice(start, end).split(HYPHENS)
    const folded = lower.split(HYPHENS)
    let at = start
    surfaces.forEach((surface, i) => {
      const part = surfaces.length === folded.length ? (folded[i] ?? '') : surface.toLowerCase()
      if (surface) words.push({ start: at, end: at + surface.length, lower: part, kind, token: index })
      at += surface.length + 1
    })
  })
  return words
}

/** True for what can be part of a name: words, numbers and the possessive "'s"; not punctuation. */
export function isNameWord(word: Word): boolean {
  return word.kind !== 'punctuation' || word.lower === "'s"
}
