/** Closed lists that decide what a figure is a figure of. All folded. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that end the noun phrase after a number without being part of it: "58 overnight", "23 so far". */
export const AFTER_NUMBER_STOPS = words(`late early overnight so far alone altogether together yesterday today tonight
  tomorrow apiece again later earlier now then still only just reportedly allegedly officially likely reported feared
  believed said claimed presumed confirmed according versus vs ago total overall respectively plus minus times remain remains remained belonging include includes included go goes went gone come
  came left live joined need needs continue continues when
  where who whom which what that there here not never also too well least most how why if`)

/** Verbs and phrases between a subject and the number that it amounts to: "the toll stood at 58". */
export const AMOUNTS = words(`number numbers numbered numbering total totals totalled totaled totalling totaling reach
  reaches reached reaching exceed exceeds exceeded exceeding top tops topped surpass surpassed is was are were be been being
  equal equals equalled approach approached became becomes hit at to could cannot`)
export const AMOUNT_VERBS =
  words(`numbers numbered came come comes stood stands stand rose rises risen climbed climbs climb grew grows jumped soared
  fell dropped put puts raised revised increased lowered updated estimated estimates estimate given gives gave set pegged amounted amounts amount ran
  run runs counted counts placed listed reported reckoned shot went goes gone up number numbered brought adjusted corrected tallied calculated
  stops stopped ends ended revise revises raise raises lower lowers update updates put
  cut downgraded upgraded changed moved rising climbing bringing taking standing pushing raising pushed takes took`)

/** Words that make a number one of a part: "20 of them", "including three". */
export const PART_BEFORE = words('including include includes included incl counting notably namely')
export const PART_OF = words('them those these whom which')
export const PART_NOUNS =
  words(`dead killed wounded injured victims fallen casualties martyrs slain fatalities deaths total number
  bodies detained arrested missing rescued survivors evacuated displaced`)

/** Ceremonies, at which a part of the dead is mourned; what is counted there is no toll. */
export const CEREMONIES: readonly string[] = [
  'funeral',
  'burial',
  'buried',
  'laid to rest',
  'were mourned',
  'mourned at',
  'prayers',
  'coffins',
  'janazah',
  'identified as',
]

/** Phrases that join two sides' figures into one. */
export const BOTH_SIDES: readonly string[] = [
  'both sides',
  'both armies',
  'both countries',
  'both nations',
  'both neighbours',
  'both neighbors',
  'either side',
  'each side',
  'two sides',
  'two armies',
  'two countries',
  'two nations',
  'two neighbours',
  'two neighbors',
  'two forces',
  'sides together',
  'sides combined',
  'all sides',
  'between them',
  'opposing sides',
  'warring sides',
]

/** Words by which speakers own up to their own losses. */
export const OWNING_UP =
  words(`admit admits admitted admitting concede concedes conceded conceding acknowledge acknowledges
  acknowledged acknowledging mourn mourns mourned mourning confess confesses confessed confessing fessed fesses clean owned owns owning admission acknowledgement`)
export const OWN = words('own')

/** Words for the other side, from where the speaker stands. */
export const HOSTILE =
  words(`neighbour neighbours neighbor neighbors hostile enemy enemies opposing opponent opponents foe foes rival rivals adversary adversaries invading occupying aggressor aggressors
  invaders occupiers`)

/** Pronouns that stand for the speaker's side, or for the sentence's subject. */
export const FIRST_PERSON = words('our ours us we my')
export const THIRD_PERSON = words('its their theirs his her hers it they them he she')

/** Nouns of an armed side: "men of the X army" are soldiers. */
export const ARMED_BODIES =
  words(`army military forces force troops navy corps brigade regiment battalion defence defense
  militia soldiers garrison`)

/** Nouns for an attack; "the X attack" and "an attack by X" are X's doing. */
export const ATTACK_NOUNS =
  words(`attack attacks assault assaults raid raids strike strikes airstrike airstrikes offensive
  counteroffensive counter-offensive operation operations counterattack counterattacks counter-attack shelling bombing
  bombings bombardment ambush retaliation incursion incursions onslaught fire gunfire aggression blitz counterstrike counterstrikes reprisal reprisals
  invasion drone missile missiles artillery rocket rockets bomb bombs action`)
export const ATTACK_VERBS = words(
  `attacked raided stormed ambushed shelled bombed targeted struck hit assaulted pounded fell`,
)

/** Prepositions that name the doer after what was done. */
export const DOER = words('by to from against')

/** Adverbs and hedges that may stand between the words of a phrase without changing it. */
export const FILLERS =
  words(`also then later now already still again so far reportedly allegedly officially confirmed reported
  feared believed said claimed presumed thus only just all together both even eventually subsequently initially since
  immediately instantly there here afterwards known to have been be being was were is are had has have having got get
  getting would could may might will shall must do did does either in total altogether well over`)

/** Verbs whose subject the dead belong to: "suffered 58 deaths". */
export const SUFFER =
  words(`suffer suffers suffered suffering incur incurs incurred incurring sustain sustains sustained
  sustaining endure endured endures take takes took report reports reported record records recorded count counts counted
  list lists listed`)

/** Verbs whose subject the dead belong to, whatever noun follows: "saw 58 soldiers die". */
export const SAW = words('saw sees seen seeing had')

/** Nouns for a fight; who stands after "with" is the other side. */
export const CLASHES =
  words(`clash clashes fighting battle battles gunfight gunfights gunbattle firefight firefights skirmish
  skirmishes shootout confrontation confrontations exchange exchanges encounter encounters fight fights combat
  hostilities violence shootouts duel flare-up showdown`)

/** Tense and voice. */
export const BE = words('is are was were be been being am get got gets getting gotten')

/** Quantifiers that count a class as a whole. */
export const WHOLE = words('every all each')
