import type { SentenceView } from './statements-fit.ts'
import type { WordRange } from './statements-roles.ts'

const DENYING =
  /^(?:den(?:y|ies|ied)|reject(?:s|ed)?|rebuff(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es|ed)|refut(?:es|ed)|rebut(?:s|ted)?|rubbish(?:es|ed)?)$/
/** Words between what is charged and who denies it: ", a charge that Morrow has always denied". */
const REACH = 10

/**
 * True where one side's charge is told and another's denial after it, in a part of the sentence of its own: "Vell accuses
 * Morrow of sheltering them, which Morrow denies". `at` is where the charge stands. Looks at a few words only.
 */
export function isAnswered({ words, parties }: SentenceView, at: WordRange): boolean {
  for (let i = at.to; i < words.length; i++) {
    if (!DENYING.test(words[i]?.lower ?? '')) continue
    let comma = i - 1
    while (comma > i - REACH && comma >= at.to && !/^[,;—–]$/.test(words[comma]?.lower ?? '')) comma--
    if (comma < at.to || comma <= i - REACH) continue
    const denying = sidesWithin(parties, comma, i)
    const before = sidesWithin(parties, 0, comma)
    if (denying.size === 1 && [...before].some((party) => !denying.has(party))) return true
  }
  return false
}

/** The sides named between two words. */
function sidesWithin(parties: SentenceView['parties'], from: number, to: number): Set<string> {
  const found = new Set<string>()
  for (const [party, names] of parties) {
    if (names.some((name) => name.from >= from && name.to <= to && name.kind !== 'place')) found.add(party)
  }
  return found
}
