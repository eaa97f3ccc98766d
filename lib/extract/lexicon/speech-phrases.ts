/**
 * Ways to name a speaker other than by a verb. Folded words; a phrase is tried at its first word, longest first.
 */
const phrases = (list: string): readonly (readonly string[])[] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .sort((a, b) => b.length - a.length)

function index(list: readonly (readonly string[])[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>()
  for (const phrase of list) {
    const first = phrase[0] as string
    map.set(first, [...(map.get(first) ?? []), phrase])
  }
  return map
}

/** Followed by the speaker. */
export const BEFORE_SPEAKER = index(
  phrases(`according to
  as per
  per
  on the word of
  in the words of
  by the account of
  by the admission of
  by that of
  if one believes
  if you believe
  if we believe
  to believe
  believe
  to hear
  if one goes by
  if you go by
  going by
  to go by
  judging by
  on the authority of
  on the strength of
  by the count of
  by the reckoning of
  in the view of
  in the opinion of
  in the telling of
  in the estimate of
  in the estimation of
  in the version of
  in the eyes of
  as reported by
  as stated by
  as claimed by
  as confirmed by
  as announced by
  as quoted by
  as cited by
  as told by
  attributed to
  credited to
  sourced to
  with reference to
  in a statement by
  in a statement from
  citing
  quoting
  with`),
)

/** Of those, the ones by which an outlet names its source. */
export const CITING: ReadonlySet<string> = new Set(['citing', 'quoting', 'with reference to'])

/** Prepositions before a possessive and one of `COUNT_NOUNS`: "by ISPR's count", "on its word", "in his view". */
export const BEFORE_POSSESSIVE: ReadonlySet<string> = new Set(['by', 'on', 'in', 'at', 'from', 'under', 'for'])

export const COUNT_NOUNS: ReadonlySet<string> = new Set(
  `count counts account accounts reckoning tally tallies version word words view telling estimate estimates figures figure data
  calculation calculations numbers statistics admission opinion assessment claim claims statement report records eyes
  parlance estimation judgement judgment book toll update release communique bulletin bulletins ledger`.split(/\s+/),
)

/** "if X is right", "if X is to be believed". */
export const IF_RIGHT: ReadonlySet<string> = new Set('right correct believed accurate trusted true'.split(' '))

/** Participles with "by": "admitted by the military", "claimed by both sides". */
export const BY_PARTICIPLES: ReadonlySet<string> = new Set(
  `claimed admitted confirmed announced reported given stated acknowledged conceded asserted alleged estimated put recorded
  listed quoted cited released published raised revised counted provided made issued declared compiled tallied denied
  rejected disputed told said contested lowered updated set documented registered verified shared offered tweeted posted
  dismissed`.split(/\s+/),
)

export const DENIED: ReadonlySet<string> = new Set('denied rejected disputed contested dismissed'.split(' '))

/** Passives and adverbs that hide the speaker: "is said to", "reportedly". */
export const HIDDEN_PARTICIPLES: ReadonlySet<string> = new Set(
  `said reported believed thought alleged claimed feared understood estimated rumoured rumored presumed spoken confirmed put
  announced`.split(/\s+/),
)
export const HIDDEN_ADVERBS: ReadonlySet<string> = new Set(
  'reportedly allegedly purportedly supposedly apparently officially unofficially'.split(' '),
)

/** How a sentence that goes on with the same report begins. */
export const LINKS: ReadonlySet<string> = new Set(
  `these those them another others also further additionally besides of among all both altogether overall the`.split(
    /\s+/,
  ),
)

/** How a sentence that leaves the report begins. */
export const RESETS: ReadonlySet<string> = new Set(
  `meanwhile however separately elsewhere but earlier previously last since independently yet still nevertheless`.split(
    /\s+/,
  ),
)

/** Tries the phrases that begin at `at`; returns the length of the one that fits, or 0. */
export function phraseAt(
  map: ReadonlyMap<string, readonly (readonly string[])[]>,
  lowers: (i: number) => string | undefined,
  at: number,
): number {
  const first = lowers(at)
  const list = first === undefined ? undefined : map.get(first)
  for (const phrase of list ?? []) {
    if (phrase.every((word, i) => lowers(at + i) === word)) return phrase.length
  }
  return 0
}

/** Phrases of time and turn between a subject and its verb: "had to begin with claimed", "in its turn said". */
export const ADVERBIALS: readonly (readonly string[])[] = phrases(`to begin with
  at first
  at the time
  at the outset
  at the start
  in the beginning
  in the end
  in the meantime
  since then
  by then
  until then
  till then
  before that
  after that
  in turn
  in its turn
  in his turn
  in her turn
  in their turn
  for its part
  for his part
  for her part
  for their part
  on its part
  on their part
  in response
  in reply
  in return
  in public
  once more
  once again
  time and again
  at last
  so far
  to date
  last night
  last week
  this week
  this morning
  that night
  that day
  the same day
  the next day
  the following day
  a day later
  a day earlier
  hours later
  hours earlier
  days later
  at length
  on air
  in private
  on condition of anonymity
  on the record
  in the same breath`)

/** The words of the phrase of a list that ends at a place; 0 where none does. `lower` gives the folded word at a place. */
export function phraseEndingAt(
  list: readonly (readonly string[])[],
  lower: (at: number) => string,
  end: number,
): number {
  const found = list.find((words) => words.every((word, i) => lower(end - words.length + 1 + i) === word))
  return found?.length ?? 0
}

/** What a side does to the other's places and things. */
export const CONQUESTS: ReadonlySet<string> = new Set(
  `capture captured captures capturing seize seized seizes seizing overrun overran take took taken destroy destroyed destroys
  destroying downed demolished neutralised neutralized eliminated occupied conquered levelled razed`.split(/\s+/),
)
