/**
 * What texts count: nouns by class, folded. A noun that is not listed is its own class (its singular).
 * Add a word to the class that it is an instance of; a phrase of several words is written with underscores.
 */
const CLASSES: Record<string, string> = {
  soldier: `soldier soldiers troop troops trooper troopers serviceman servicemen servicewoman servicewomen
    service_member service_members service_personnel marine marines guardsman guardsmen border_guard border_guards jawan
    jawans conscript conscripts paratrooper paratroopers sepoy sepoys commando commandos airman airmen sailor sailors
    reservist reservists military_personnel army_personnel military_men army_men men_in_uniform sons_of_the_soil
    brave_sons brave_men peacekeeper peacekeepers legionnaire legionnaires infantryman infantrymen
    army_officer army_officers military_officer military_officers army_officials occupier occupiers
    invader invaders forces regulars cadets`,
  fighter: `fighter fighters mujahideen mujahidin militant militants terrorist terrorists insurgent insurgents rebel rebels gunman gunmen
    guerrilla guerrillas guerilla guerillas attacker attackers assailant assailants extremist extremists jihadist
    jihadists jihadi jihadis combatant combatants infiltrator infiltrators operative operatives militiaman militiamen
    separatist separatists mercenary mercenaries aggressor aggressors intruder intruders raider raiders
    suicide_bomber suicide_bombers bomber bombers mutineer mutineers`,
  security: `security_personnel security_official security_officials security_officer security_officers security_forces
    security_men security_force security_member security_members security_force_members personnel paramilitary
    paramilitaries paramilitary_troops paramilitary_soldiers paramilitary_personnel law_enforcers levies
    law_enforcement_officers law_enforcement_personnel security_staff security_guard security_guards`,
  police: `policeman policemen policewoman policewomen police_officer police_officers police_personnel police_official
    police_officials constable constables cop cops police gendarme gendarmes`,
  civilian: `civilian civilians noncombatant noncombatants non-combatant non-combatants bystander bystanders
    innocents villager villagers resident residents townspeople`,
  person: `person people persons human humans individual individuals victim victims soul souls man men
    citizen citizens national nationals inhabitant inhabitants adult adults pedestrian pedestrians
    member members figures`,
  life: 'life lives',
  woman: 'woman women girl girls',
  child:
    'child children kid kids infant infants schoolchild schoolchildren toddler toddlers teenager teenagers boy boys',
  protester: `protester protesters protestor protestors demonstrator demonstrators marcher marchers rallygoer rallygoers
    rioter rioters participant participants attendee attendees supporter supporters activist activists`,
  prisoner: 'prisoner prisoners inmate inmates detainee detainees convict convicts captive captives fugitive fugitives',
  hostage: 'hostage hostages abductee abductees',
  refugee: 'refugee refugees migrant migrants evacuee evacuees',
  worker: 'worker workers employee employees miner miners labourer labourers laborer laborers staffer staffers',
  official: 'official officials officer officers commander commanders leader leaders',
  student: 'student students pupil pupils',
  passenger: 'passenger passengers',
  crew: 'crew crewman crewmen crew_member crew_members',
  patient: 'patient patients',
  journalist: 'journalist journalists reporter reporters',
  medic:
    'medic medics doctor doctors paramedic paramedics nurse nurses health_worker health_workers aid_worker aid_workers',
  firefighter: 'firefighter firefighters rescuer rescuers',
  family: 'family families household households',
  body: 'body bodies corpse corpses',
  post: `post posts outpost outposts check-post check-posts checkpost checkposts check_post check_posts checkpoint
    checkpoints position positions picket pickets stronghold strongholds bunker bunkers border_post border_posts
    pillbox pillboxes garrison garrisons`,
  base: 'base bases camp camps hideout hideouts headquarters hq hqs installation installations site sites facility facilities',
  crossing: `crossing crossings border_crossing border_crossings crossing_point crossing_points border_point border_points
    border_gate border_gates gate gates entry_point entry_points`,
  drone: 'drone drones quadcopter quadcopters uav uavs unmanned_aerial_vehicle unmanned_aerial_vehicles copter copters',
  aircraft: `aircraft plane planes jet jets warplane warplanes helicopter helicopters fighter_jet fighter_jets
    fighter_plane fighter_planes`,
  missile: 'missile missiles rocket rockets bomb bombs shell shells projectile projectiles guided_bomb guided_bombs',
  tank: `tank tanks tank_position tank_positions apc apcs armoured_carriers armored_carriers armoured_vehicle
    armoured_vehicles armored_vehicle armored_vehicles`,
  gun: `gun guns howitzer howitzers gun_position gun_positions artillery_position artillery_positions mortar mortars
    firing_position firing_positions weapon weapons rifle rifles`,
  vehicle:
    'vehicle vehicles car cars truck trucks van vans bus buses lorry lorries tractor tractors motorcycle motorcycles',
  ship: 'ship ships boat boats vessel vessels ferry ferries',
  building: `building buildings house houses home homes apartment apartments shop shops store stores school schools
    hospital hospitals mosque mosques church churches structure structures dwelling dwellings property properties
    hut huts stall stalls market markets`,
  settlement: 'village villages town towns settlement settlements city cities hamlet hamlets district districts',
  bridge: 'bridge bridges road roads',
  acre: 'acre acres',
  hectare: 'hectare hectares',
  vote: 'vote votes ballot ballots',
  score: 'wicket wickets goals innings medal medals seat seats',
  spectator: 'spectator spectators fan fans',
}

/** Nouns that say by themselves what happened: "three deaths", "23 martyrs". */
const IMPLIED: { counted: string; measure: string; words: string }[] = [
  { counted: 'person', measure: 'killed', words: 'death deaths fatality fatalities killing killings' },
  { counted: 'soldier', measure: 'killed', words: 'martyr martyrs shaheed shuhada' },
  { counted: 'person', measure: 'injured', words: 'injury injuries' },
  { counted: 'casualty', measure: 'casualties', words: 'casualty casualties' },
  { counted: 'soldier', measure: 'casualties', words: 'military_casualties army_casualties troop_casualties' },
  { counted: 'person', measure: 'captured', words: 'prisoners_of_war pow pows' },
  { counted: 'person', measure: 'arrested', words: 'arrest arrests detention detentions' },
  { counted: 'person', measure: 'survived', words: 'survivor survivors' },
  { counted: 'worker', measure: 'went-on-strike', words: 'striker strikers' },
  { counted: 'person', measure: 'voted', words: 'voter voters' },
  { counted: 'prisoner', measure: 'escaped', words: 'escapee escapees jailbreaker jailbreakers' },
]

/** Classes of people; a count of the first kind may also be given as one of "people". */
const PEOPLE_CLASSES: ReadonlySet<string> = new Set(
  `soldier fighter security police civilian person woman child protester prisoner hostage refugee worker official
  student passenger crew patient journalist medic firefighter casualty member family life`.split(/\s+/),
)

/** Those who bear arms: a text names one and the same dead "soldiers", "troops", "fighters" or "personnel". */
export const ARMED_CLASSES: ReadonlySet<string> = new Set(['soldier', 'fighter', 'security', 'member'])

const NOUNS = new Map<string, string>()
for (const [name, list] of Object.entries(CLASSES)) {
  for (const word of list.trim().split(/\s+/)) NOUNS.set(word.replaceAll('_', ' '), name)
}
const IMPLIED_NOUNS = new Map<string, { counted: string; measure: string }>()
for (const { counted, measure, words } of IMPLIED) {
  for (const word of words.split(' ')) IMPLIED_NOUNS.set(word.replaceAll('_', ' '), { counted, measure })
}
/** First words of listed nouns and phrases, and how many words the longest one has that begins so. */
const LENGTHS = new Map<string, number>()
for (const noun of [...NOUNS.keys(), ...IMPLIED_NOUNS.keys()]) {
  const words = noun.split(' ')
  const first = words[0] ?? ''
  LENGTHS.set(first, Math.max(words.length, LENGTHS.get(first) ?? 0))
}

/** How many words the longest listed noun has that begins with a folded word; 0 where none does. */
export function beginsNoun(word: string): number {
  return LENGTHS.get(word) ?? 0
}

/** The class of a folded noun or phrase ("troops", "border posts"), or null where it is not listed. */
export function countedClass(noun: string): string | null {
  return NOUNS.get(noun) ?? IMPLIED_NOUNS.get(noun)?.counted ?? null
}

/** What a noun says by itself to have happened: "deaths" -> killed; null for most. */
export function impliedMeasure(noun: string): { counted: string; measure: string } | null {
  return IMPLIED_NOUNS.get(noun) ?? null
}

/** Words that name people without saying what they are. */
const UNSPECIFIC: ReadonlySet<string> = new Set(['', 'lives', 'life', 'men', 'man', 'members', 'souls', 'others'])

/** True where the words for what is counted leave open what sort of people they are: none, "deaths", "nine men". */
export function isUnspecific(words: string): boolean {
  const last = words.toLowerCase().split(' ').at(-1) ?? ''
  return UNSPECIFIC.has(last) || (IMPLIED_NOUNS.get(last)?.counted ?? '') === 'person'
}

const OWN_NOUNS: ReadonlySet<string> = new Set([
  'martyr',
  'martyrs',
  'shaheed',
  'shuhada',
  'mujahideen',
  'mujahidin',
  'sons',
  'soil',
])
const ENEMY_NOUNS: ReadonlySet<string> = new Set(['occupiers', 'invaders', 'aggressors', 'intruders'])

/** Whose word a noun for people is: that of their own side ("martyrs"), of the other one ("occupiers"), or nobody's. */
export function nounTone(noun: string): 'own' | 'enemy' | null {
  return OWN_NOUNS.has(noun) ? 'own' : ENEMY_NOUNS.has(noun) ? 'enemy' : null
}

/** True for classes whose members can be killed or injured. */
export function isPeople(counted: string): boolean {
  return PEOPLE_CLASSES.has(counted)
}

/** The singular of a noun that is not listed, by the regular rules; names the class of what is counted. */
export function singular(noun: string): string {
  if (noun.length > 4 && noun.endsWith('ies')) return `${noun.slice(0, -3)}y`
  if (/(?:ss|us|is)$/.test(noun) || noun.length < 4) return noun
  if (/(?:x|ch|sh|ss|z)es$/.test(noun)) return noun.slice(0, -2)
  return noun.endsWith('s') ? noun.slice(0, -1) : noun
}
