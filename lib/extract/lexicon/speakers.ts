/**
 * Nouns for those who speak in the news. All folded, singular and plural as listed.
 * Add a word where texts use it as the subject of "said".
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** One person by office or trade. */
export const PERSON_ROLES =
  words(`spokesman spokeswoman spokesperson minister president premier chancellor official officer
  commander governor mayor chief leader head general colonel major brigadier admiral captain lieutenant director
  commissioner superintendent inspector sheriff secretary undersecretary ambassador envoy diplomat adviser advisor aide
  deputy lawmaker senator congressman congresswoman mp legislator politician judge prosecutor lawyer attorney coroner
  doctor surgeon physician nurse medic paramedic rescuer firefighter policeman soldier witness eyewitness resident
  villager survivor relative neighbour neighbor shopkeeper farmer worker teacher student activist organiser organizer
  campaigner analyst expert researcher professor scientist economist journalist reporter correspondent editor blogger
  chairman chairwoman chairperson chair ceo cto cfo coo co-founder founder executive manager owner representative negotiator coordinator king queen
  prince pope bishop imam cleric source insider man woman boatman driver pilot father mother engineer administrator
  warden imam sister brother son daughter widow husband wife monitor demonstrator protester candidate counterpart mullah
  insurer employer parent trader fisherman fireman priest undertaker gravedigger mouthpiece propagandist frontman figurehead
  supremo boss warlord strongman spymaster ringleader kingpin`)

/** Several people by office or trade. */
export const PEOPLE =
  words(`officials officers spokesmen spokespeople spokespersons sources ministers commanders governors
  leaders chiefs generals diplomats advisers advisors aides lawmakers senators legislators politicians prosecutors lawyers
  doctors surgeons physicians nurses medics paramedics rescuers firefighters policemen witnesses eyewitnesses residents
  villagers survivors relatives locals neighbours neighbors shopkeepers farmers workers teachers students activists
  organisers organizers campaigners analysts experts researchers scientists economists journalists reporters
  correspondents executives managers owners representatives negotiators investigators monitors observers responders
  quarters circles militants insurgents rebels separatists guerrillas jihadists demonstrators protesters protestors
  strikers unionists allies critics opponents supporters historians engineers auditors paramilitaries loyalists clerics mullahs imams counterparts strategists columnists
  insurers employers families parents traders fishermen firemen priests undertakers mouthpieces propagandists bosses warlords
  bigwigs mandarins henchmen ringleaders chieftains`)

/** Bodies. `plural` ones agree with "they" as well. */
export const BODIES =
  words(`ministry department government administration regime authorities authority cabinet parliament
  assembly senate congress council commission committee board bureau office agency service services army military navy
  forces force police gendarmerie militia guard guards troops command headquarters corps brigade court tribunal
  prosecution union unions federation association society group groups movement organisation organization party
  opposition coalition alliance faction front wing arm side sides camp company firm operator airline hospital hospitals
  clinic university institute institution observatory archive watchdog charity ngo ngos foundation museum club
  embassy consulate mission delegation palace junta brass leadership rulers mayoralty municipality city council
  directorate secretariat bank fund centre center chamber station brigade syndicate confederation collective cooperative network bloc forum initiative trust registry league crescent cross state nation
  country capital republic kingdom emirate administration establishment campaign prefecture management protection defence defense chapter`)

/** Those who relay others. */
export const MEDIA_NOUNS = words(`media outlet outlets newspaper newspapers daily broadcaster broadcasters agency press
  channel channels paper papers website portal magazine radio television tv`)

/** What speakers put out. */
export const DOCUMENTS =
  words(`statement statements communique release bulletin post tweet report reports data statistics
  figures figure account accounts count tally tallies toll estimate estimates version update announcement declaration message document
  documents letter note memo briefing survey study investigation inquiry review findings records claim claims numbers number
  reckoning calculation calculations dispatch filing indictment list lists register arithmetic ledger telling view words word assessment video article admission boast confirmation assertion allegation allegations handout handouts contention insistence narrative reckonings bulletins dispatches`)

/** Who is counted and not who speaks, unless "said" or "told" follows. */
export const VICTIMS = words(`soldiers troops civilians people children women men fighters personnel victims deaths
  casualties bodies passengers patients prisoners inmates hostages refugees posts homes houses buildings attack attacks
  strike strikes raid raids clash clashes blast explosion quake flood fire storm operation war`)

/** Adjectives and nouns before a speaker's noun. */
export const MODIFIERS = words(`senior top chief deputy acting interim former local provincial regional federal national
  state state-run state-owned government governmental official military security defence defense interior foreign home
  health finance information education labour labor transport transportation justice agriculture prime vice-president vice
  police army navy air naval border rescue emergency medical hospital fire coast civil intelligence opposition rebel
  separatist independent international unnamed anonymous several some many other another high high-ranking senior-most
  ranking public private royal presidential ministerial municipal district city village tribal religious human rights
  aid relief humanitarian disaster civil union student trade labour electoral election media news press chief-of-staff
  forensic crisis monitoring research crowd-counting law enforcement judicial diplomatic political party ruling central
  de facto same own latest early preliminary separate joint second third first initial recent earlier subsequent mere
  respective two three four caretaker embattled outgoing incoming newly-appointed paramilitary armed special main largest
  ex factory company mine bus train railway airport port school university prison church mosque refugee`)

/** Groups of heads that stand for one another when a text comes back to a speaker. */
const CLASSES: readonly (readonly string[])[] = [
  [
    'spokesman',
    'spokeswoman',
    'spokesperson',
    'spokesmen',
    'spokespeople',
    'spokespersons',
    'mouthpiece',
    'mouthpieces',
  ],
  ['army', 'military', 'brass'],
  ['ministry', 'department'],
  ['government', 'administration', 'regime', 'authorities', 'cabinet', 'leadership', 'rulers'],
  ['president', 'leader', 'head'],
  ['premier', 'prime'],
  ['police', 'policeman', 'policemen', 'gendarmerie', 'force'],
  ['official', 'officials', 'source', 'sources', 'quarters', 'circles'],
  ['group', 'movement', 'organisation', 'organization', 'faction', 'militia', 'outfit', 'party'],
  ['company', 'firm', 'operator', 'airline'],
  ['doctor', 'doctors', 'medic', 'medics', 'physician', 'surgeon'],
  ['union', 'unions', 'federation', 'syndicate'],
  ['rebels', 'insurgents', 'militants', 'guerrillas', 'separatists'],
  ['agency', 'newspaper', 'daily', 'broadcaster', 'channel', 'outlet', 'paper', 'network', 'website'],
  ['monitor', 'watchdog', 'observatory', 'archive'],
  ['charity', 'ngo', 'foundation'],
]
const CLASS_OF = new Map(CLASSES.flatMap((group) => group.map((word) => [word, group[0] as string])))

/** The class of a speaker's noun, under which "the military" finds "Pakistan's army" again. */
export function speakerClass(head: string): string {
  return CLASS_OF.get(head) ?? head.replace(/s$/, '')
}

const SPEAKER_NOUNS: ReadonlySet<string> = new Set([
  ...PERSON_ROLES,
  ...PEOPLE,
  ...BODIES,
  ...MEDIA_NOUNS,
  ...DOCUMENTS,
])

export function isSpeakerNoun(word: string): boolean {
  return SPEAKER_NOUNS.has(word)
}
