/** What a sum of money is for, by the nouns that stand near it. */
const PURPOSES: readonly [measure: string, words: RegExp][] = [
  ['paid', /\b(?:compensation|indemnity|payouts?|reparations?|solatium|ex gratia)\b/gi],
  ['insured', /\b(?:insured|insurance|insurers?)\b/gi],
  ['lost', /\b(?:damages?|loss(?:es)?|destruction|cost(?:s|ing|ed)?|economic toll|bill)\b/gi],
  ['raised', /\b(?:raised|donat(?:ed|ions?)|pledg(?:ed|es?)|collected)\b/gi],
  ['fined', /\b(?:fines?|fined|penalty|penalties)\b/gi],
  ['stolen', /\b(?:stolen|theft|looted|embezzled|robbed|robbery)\b/gi],
  ['allocated', /\b(?:aid|relief|budget|funding|fund|grants?|allocated|package)\b/gi],
]
/** Words further away than this are about something else. */
const NEAR = 90

/** What a sum of money in a sentence is for, or null where no word near it says; `at` is its place in the sentence. */
export function purposeOf(sentence: string, at: number): string | null {
  let best: { measure: string; distance: number } | null = null
  for (const [measure, words] of PURPOSES) {
    for (const match of sentence.matchAll(words)) {
      const distance = Math.abs(match.index - at)
      if (distance <= NEAR && (!best || distance < best.distance)) best = { measure, distance }
    }
  }
  return best?.measure ?? null
}
