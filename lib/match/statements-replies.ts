import type { SentenceView } from './statements-fit.ts'
import type { WordRange } from './statements-roles.ts'

const DENYING: ReadonlySet<string> = new Set(
  `deny denies denied reject rejects rejected rebuff rebuffs rebuffed dismiss dismisses dismissed
    disputes disputed refutes refuted rebut rebuts rebutted rubbish rubbishes rubbished`.split(/\s+/),
)
/** Words between what is charged and who denies it: ", a charge that Morrow has always denied". */
const REACH = 10

const LEAVING_OPEN = /^(?:not|neither|nor|declined|refused|yet|n't)$/
const SAYING: ReadonlySet<string> = new Set(
  `acknowledge acknowledged admit admitted confirm confirmed say said claim claimed comment commented deny
    denied own owned respond responded refute`.split(/\s+/),
)

/**
 * True where one side's charge is told and, after it, in a part of the sentence of its own, what the other makes of it:
 * "Vell accuses Morrow of sheltering them, which Morrow denies", "…blames Morrow, which would not comment". `at` is where
 * the charge stands. Looks at a few words only.
 */
export function isAnswered({ words, parties }: SentenceView, at: WordRange): boolean {
  for (let i = at.to; i < words.length; i++) {
    const lower = words[i]?.lower ?? ''
    const open = SAYING.has(lower) && leftOpen(words, i)
    if (!DENYING.has(lower) && !open) continue
    let comma = i - 1
    while (comma > i - REACH && comma >= at.to && !/^[,;—–]$/.test(words[comma]?.lower ?? '')) comma--
    if (comma < at.to || comma <= i - REACH) continue
    const relative = /^(?:which|who|where)$/.test(words[comma + 1]?.lower ?? '')
    const within = sidesWithin(parties, comma, i)
    // "… blames Morrow, which denies it": the side right before the comma.
    const replying = within.size > 0 || !relative ? within : sidesWithin(parties, comma - 1, comma)
    const before = sidesWithin(parties, 0, comma)
    if (replying.size === 1 && [...before].some((party) => !replying.has(party))) return true
  }
  return false
}

/** "Has not acknowledged", "would neither admit". */
function leftOpen(words: SentenceView['words'], at: number): boolean {
  for (let i = Math.max(0, at - 3); i < at; i++) if (LEAVING_OPEN.test(words[i]?.lower ?? '')) return true
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
