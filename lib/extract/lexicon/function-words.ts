/**
 * Closed classes of English: words that cannot be the noun after an adjective, and words that decide what a name means.
 * All folded.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const DETERMINERS = words(`the a an this that these those its his her their our my your some any each every both
  another one either neither no such same`)

export const PREPOSITIONS =
  words(`in at on of by for from to with within without into onto over under near around across
  along between among amid against about after before during since until till through throughout toward towards upon via
  per as than like unlike despite inside outside beyond behind off up down out except including regarding concerning
  because following`)

export const CONJUNCTIONS =
  words(`and or but nor so yet while whereas although though if unless because when where who whom
  whose which that whether as since until after before once`)

export const AUXILIARIES =
  words(`is are was were be been being am has have had having do does did will would shall should
  can could may might must ought isn aren wasn weren hasn haven hadn doesn don didn won wouldn can't cannot couldn
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't couldn't`)

export const PRONOUNS = words(`i you he she it we they me him her us them himself herself itself themselves myself who
  whom what this these those`)

const ADVERBS = words(`not also too again still only even just then now later earlier meanwhile however instead already
  yet ever never always often once twice here there today yesterday tomorrow soon recently previously separately
  further furthermore moreover thus therefore nonetheless nevertheless all each both`)

const COMMON_VERBS =
  words(`said says say saying claims claimed claim told tells kills killed kill killing attacked attacks
  lost loses reported reports announced announces took takes gave gives put puts hit hits fired fires launched launches
  closed closes shut shuts denied denies accused accuses warned warns vows vowed admits admitted insists insisted
  captured destroyed seized opened returned came went made wants wanted called calls refused refuses replied
  responded struck strikes shot held holds blames blamed rejects rejected condemned condemns began begins hailed`)

const ENDING: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...AUXILIARIES,
  ...PRONOUNS,
  ...DETERMINERS,
  ...ADVERBS,
  ...COMMON_VERBS,
])

/** True for a word that cannot belong to the noun phrase before it: the adjective there stands alone. */
export function endsNounPhrase(word: string): boolean {
  return ENDING.has(word)
}

/** All words of which `endsNounPhrase` is true. */
export function endingWords(): Iterable<string> {
  return ENDING
}

const LOCATIVES = words(`in at near into around over outside inside across towards toward through`)

/** True for a preposition that makes a name after it a place: "in Kabul". */
export function isLocative(word: string): boolean {
  return LOCATIVES.has(word)
}

const QUANTIFIERS = words(`some several many dozens hundreds thousands scores few more other fellow dead wounded injured
  fallen captured killed of`)

/** True for a word after which a side's name means its people: "dozens of Taliban", "several Taliban". */
export function isQuantifier(word: string): boolean {
  return QUANTIFIERS.has(word)
}
