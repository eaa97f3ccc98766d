/** What an amount is an amount of, by the words that stand near it. */
type Purposes = readonly (readonly [measure: string, words: RegExp])[]

const MONEY: Purposes = [
  ['insured', /\b(?:insured|insurance (?:loss|claim|cost|bill)\w*)/gi],
  [
    'paid',
    /\b(?:compensation|compensated?|indemnity|payouts?|reparations?|solatium|ex gratia|pa(?:id|ys?|ying)|will get|received?|each)\b/gi,
  ],
  ['lost', /\b(?:damages?|loss(?:es)?|destruction|cost(?:s|ing)?|economic toll|bill)\b/gi],
  ['raised', /\b(?:raised|donat(?:ed|ions?)|pledg(?:ed|es?)|collected)\b/gi],
  ['fined', /\b(?:fines?|fined|penalty|penalties)\b/gi],
  ['stolen', /\b(?:stolen|theft|looted|embezzled|robbed|robbery)\b/gi],
  ['allocated', /\b(?:aid|relief|budget|funding|fund|grants?|allocated|package)\b/gi],
]

const AREA: Purposes = [
  [
    'burned',
    /\b(?:burn(?:s|ed|t|ing)?|scorch(?:ed|ing)?|charred|blackened|consumed|ablaze|fires?|wildfires?|blazes?)\b/gi,
  ],
  ['flooded', /\b(?:flood(?:s|ed|ing)?|submerged|inundated|under water|underwater)\b/gi],
  ['destroyed', /\b(?:destroy(?:s|ed|ing)?|damag(?:es?|ed|ing)|ruin(?:s|ed)?|lost)\b/gi],
  ['captured', /\b(?:captur(?:ed?|ing)|seiz(?:ed?|ing)|liberat(?:ed?|ing)|retak(?:en|ing)|control)\b/gi],
]

const AREAS = new Set(['acre', 'ha', 'km2', 'mile2'])
const CURRENCY =
  /^(?:[A-Z]{3}|dollar|rupee|pound|peso|franc|dinar|krona|krone|real|yuan|won|riyal|shilling|rouble|ruble)$/
/** Words further away than this are about something else. */
const NEAR = 90
/** "Insured losses": the word that narrows a loss stands before it, and counts as just as near. */
const NARROWING = 14

/** A sum of money or an area: what it is of, and its class; null for other units, and where no word near says it. */
export function purposeOf(
  unit: string,
  sentence: string,
  at: number,
): { measure: string | null; counted: string } | null {
  if (AREAS.has(unit)) return { measure: nearest(AREA, sentence, at), counted: unit }
  return CURRENCY.test(unit) ? { measure: nearest(MONEY, sentence, at), counted: 'money' } : null
}

function nearest(purposes: Purposes, sentence: string, at: number): string | null {
  let best: { measure: string; distance: number } | null = null
  for (const [measure, words] of purposes) {
    for (const match of sentence.matchAll(words)) {
      const distance = Math.abs(match.index - at) - (measure === 'insured' ? NARROWING : 0)
      if (distance <= NEAR && (!best || distance < best.distance)) best = { measure, distance }
    }
  }
  return best?.measure ?? null
}
