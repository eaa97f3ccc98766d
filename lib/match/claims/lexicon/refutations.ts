/** Words by which a text says that something is not so. All folded. */
export const REFUTATIONS: ReadonlySet<string> = new Set(
  `false falsely falsehood falsehoods untrue untruth hoax hoaxes fake faked fabricated fabrication fabrications debunk
  debunks debunked debunking debunker myth myths misleading misleadingly mislead misled misinformation disinformation
  baseless groundless unfounded unsubstantiated disproven disproved discredited incorrect incorrectly inaccurate
  inaccurately erroneous erroneously bogus refute refutes refuted refuting rebut rebuts rebutted rebuttal photoshopped
  doctored mistranslated miscaptioned misattributed fact-check fact-checks fact-checked fact-checker fact-checkers
  fact-checking factcheck factcheckers`.split(/\s+/),
)

/** Words by which a sentence keeps its distance from what it tells. */
export const DOUBTS: ReadonlySet<string> = new Set(
  `lie lies lied lying deny denies denied denying denial dismiss dismisses dismissed reject rejects rejected dispute
  disputes disputed contradict contradicts contradicted satire satirical parody spoof conspiracy retracted retraction
  rumor rumors rumour rumours unproven unsupported wrongly`.split(/\s+/),
)

/** The same in several words. */
export const REFUTING_PHRASES: readonly string[] = [
  'not true',
  "isn't true",
  'not the case',
  'not correct',
  'not accurate',
  'no evidence',
  'no proof',
  'no truth',
  'no record',
  'no basis',
  'no such',
  'not real',
  'not authentic',
  'never happened',
  'out of context',
  'made up',
  'fact check',
  'fact checks',
  'fact checker',
  'fact checkers',
  'fact checked',
  'pants on fire',
  'far from the truth',
]

/** Words that leave open whether what follows is so. */
export const OPEN_QUESTIONS: readonly string[] = ['whether', 'if it were', 'if it was', 'suppose', 'imagine']

/** Words that turn a sentence round. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `not no never nobody none nothing neither nor cannot without don't doesn't didn't won't isn't aren't wasn't weren't
  can't couldn't wouldn't shouldn't hasn't haven't hadn't ain't dont doesnt didnt wont isnt arent wasnt werent cant
  couldnt wouldnt hasnt havent hadnt hardly`.split(/\s+/),
)
