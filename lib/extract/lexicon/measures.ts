import { CIVIL_ROWS } from './civil-measures.ts'
import { inflect } from './inflect.ts'

/**
 * How a word that says what happened takes what is counted.
 * `object`: a verb whose object is counted ("killed 23", "23 were killed");
 * `subject`: a verb or phrase whose subject is counted ("23 died");
 * `noun`: a noun that takes it with "of" ("the deaths of 23");
 * `state`: an adjective ("23 dead", "23 are missing");
 * `owner`: a verb whose subject the counted belong to ("Pakistan lost 23");
 * `cost`: a verb whose first object they belong to ("cost Pakistan 23", "cost 23 their lives").
 */
export type Taking = 'object' | 'subject' | 'noun' | 'state' | 'owner' | 'cost'

/**
 * `active` takes an object to the right; `participle` may be passive; `both` is a past that is also a participle;
 * `s` and `base` are active where they are verbs at all ("attacks", "fire").
 */
export type Voice = 'active' | 's' | 'base' | 'participle' | 'both' | 'ing' | 'none'

export interface MeasureEntry {
  measure: string
  taking: Taking
  voice: Voice
  /** Classes that it is said of; null for any. */
  only: ReadonlySet<string> | null
  /** Classes that it is never said of; null for none. */
  never: ReadonlySet<string> | null
  /** Said of one's own dead or of the enemy's; null for neither. */
  tone: 'own' | 'enemy' | null
  /** Words that must follow what is counted: "sent 200 to their end". Empty for most. */
  closing: readonly string[]
}

/** One way of saying that something happened. `words` are separated by spaces, words of a phrase by "_". */
export interface MeasureRow {
  measure: string
  taking: Taking
  words: string
  only?: string
  never?: string
  tone?: 'own' | 'enemy'
  /** Alternatives separated by spaces, words of a phrase by "_". */
  closing?: string
}

const PEOPLE = `soldier fighter security police civilian person woman child protester prisoner hostage refugee worker
  official student passenger journalist medic firefighter casualty family member life ?`
const PLACES = 'post base settlement building crossing bridge'
const HARDWARE = 'drone aircraft missile tank gun vehicle ship'

/**
 * Verbs ("object", "subject", "owner", "cost") are given by their base form, irregular pasts after a colon; in a phrase
 * the first word is inflected. Add a row, or a word to a row, for another way of saying it.
 */
const ROWS: readonly MeasureRow[] = [
  // killed
  {
    measure: 'killed',
    taking: 'object',
    words: `kill slay:slew:slain massacre murder assassinate execute exterminate annihilate slaughter butcher liquidate
      behead fell:felled gun_down mow:mowed:mown_down strike:struck_down
      pick_off kill_off leave:left_dead strike:struck_dead blow:blew:blown_away hunt_down cut:cut_to_pieces cut:cut_down shoot:shot_dead wipe_out finish_off take:took:taken_the_lives_of
      claim_the_lives_of do:did:done_away_with put:put_to_death dispose_of take:took:taken_out put:put_paid_to`,
    only: PEOPLE,
  },
  { measure: 'killed', taking: 'object', words: 'claim take:took:taken exact', only: 'life' },
  { measure: 'killed', taking: 'object', words: 'martyr', only: PEOPLE, tone: 'own' },
  {
    measure: 'killed',
    taking: 'object',
    words: 'eliminate neutralise neutralize',
    only: PEOPLE,
    tone: 'enemy',
  },
  {
    measure: 'killed',
    taking: 'object',
    words: 'send:sent dispatch despatch',
    closing:
      'to_their_end to_their_deaths to_their_death to_hell to_their_graves to_the_grave to_their_doom to_their_maker',
    only: PEOPLE,
    tone: 'enemy',
  },
  // A text that calls people terrorists means it when it has them dispatched.
  { measure: 'killed', taking: 'object', words: 'dispatch despatch', only: 'fighter', tone: 'enemy' },
  {
    measure: 'killed',
    taking: 'state',
    words: `did_not_live_to_see did_not_survive did_not_come_back did_not_return never_came_back never_came_home
      never_returned will_not_come_home will_never_come_home`,
    only: PEOPLE,
  },
  {
    measure: 'killed',
    taking: 'state',
    words: 'fatally_wounded fatally_injured fatally_shot fatally_hit mortally_wounded mortally_injured',
    only: PEOPLE,
  },
  { measure: 'killed', taking: 'subject', words: 'die perish succumb expire', only: PEOPLE },
  {
    measure: 'killed',
    taking: 'subject',
    words: `lose:lost_their_lives lose:lost_their_life lose:lost_his_life lose:lost_its_life lose:lost_life
      meet:met_their_end meet:met_their_death meet:met_their_deaths meet:met_their_fate meet:met_their_maker pass_away come:came:come_to_their_end
      come:came:come_to_grief
      breathe_their_last fall:fell:fallen_dead drop_dead lie:lay:lain_dead go:went:gone_to_their_deaths bleed:bled_to_death burn_to_death
      freeze:froze_to_death drown pay_with_their_lives bite:bit_the_dust fall:fell:fallen_in_battle fall:fell:fallen_in_combat`,
    only: PEOPLE,
  },
  {
    measure: 'killed',
    taking: 'subject',
    words: `embrace_martyrdom embrace_shahadat attain_martyrdom attain_shahadat achieve_martyrdom achieve_shahadat
      lay:laid_down_their_lives lay:laid_down_their_life give:gave:given_their_lives give:gave:given_up_their_lives
      sacrifice_their_lives sacrifice_their_life sacrifice_themselves make:made_the_ultimate_sacrifice
      pay:paid_the_ultimate_price pay:paid_with_their_lives pay:paid_for_it_with_their_lives drink:drank:drunk_the_cup_of_martyrdom
      receive_martyrdom accept_martyrdom win:won_martyrdom reach_martyrdom rise:rose:risen_to_martyrdom
      embrace_death fall:fell:fallen_martyr become:became:become_martyrs offer_their_lives
      render_the_ultimate_sacrifice offer_the_ultimate_sacrifice give:gave:given_the_ultimate_sacrifice`,
    only: PEOPLE,
    tone: 'own',
  },
  { measure: 'killed', taking: 'subject', words: 'go:went:gone_to_hell', only: PEOPLE, tone: 'enemy' },
  { measure: 'killed', taking: 'subject', words: 'fall:fell:fallen', only: 'soldier fighter security police member' },
  {
    measure: 'killed',
    taking: 'noun',
    words: `death deaths killing killings slaying slayings massacre murder murders elimination demise
      assassination execution executions neutralisation neutralization slaughter`,
    only: PEOPLE,
  },
  { measure: 'killed', taking: 'noun', words: 'martyrdom shahadat sacrifice sacrifices', only: PEOPLE, tone: 'own' },
  { measure: 'killed', taking: 'noun', words: 'toll death_toll body_count', only: PEOPLE },
  { measure: 'killed', taking: 'state', words: 'dead slain killed_in_action no_more', only: PEOPLE },
  { measure: 'killed', taking: 'state', words: 'fallen', only: 'soldier fighter security police member', tone: 'own' },
  { measure: 'killed', taking: 'owner', words: 'lose:lost mourn pay:paid_with_the_lives_of', only: PEOPLE },
  { measure: 'killed', taking: 'cost', words: 'cost:cost', only: PEOPLE },
  { measure: 'killed', taking: 'object', words: 'lose:lost', only: PEOPLE },
  { measure: 'killed', taking: 'noun', words: 'loss losses', only: PEOPLE },
  // injured
  { measure: 'injured', taking: 'object', words: 'injure wound hurt:hurt maim', only: PEOPLE },
  {
    measure: 'injured',
    taking: 'subject',
    words: `sustain_injuries sustain_wounds suffer_injuries suffer_wounds receive_injuries receive_wounds nurse_wounds
      nurse_injuries sustain_an_injury get:got_hurt pick_up_injuries be_in_hospital`,
    only: PEOPLE,
  },
  {
    measure: 'injured',
    taking: 'state',
    words: 'nursing_wounds with_injuries with_wounds in_hospital hospitalised hospitalized',
    only: PEOPLE,
  },
  { measure: 'injured', taking: 'noun', words: 'injury injuries wounding woundings', only: PEOPLE },
  // captured
  {
    measure: 'captured',
    taking: 'object',
    words: `capture seize grab snatch occupy overrun:overran:overrun conquer annex wrest take:took:taken hold:held
      take:took:taken_control_of take:took:taken_possession_of take:took:taken_over gain_control_of win:won_control_of
      secure commandeer take:took:taken_hold_of get:got_hold_of bring:brought_under_control`,
    only: `${PLACES} ${HARDWARE} acre hectare`,
  },
  {
    measure: 'captured',
    taking: 'object',
    words: 'capture take:took:taken_prisoner take:took:taken_captive',
    only: PEOPLE,
  },
  {
    measure: 'captured',
    taking: 'object',
    words: 'take:took:taken hold:held',
    closing: 'prisoner captive',
    only: PEOPLE,
  },
  {
    measure: 'captured',
    taking: 'subject',
    words: `fall:fell:fallen pass_into change_hands fall:fell:fallen_into come:came:come_under_the_control surrender`,
    only: PLACES,
  },
  { measure: 'captured', taking: 'subject', words: 'surrender', only: PEOPLE },
  {
    measure: 'captured',
    taking: 'state',
    words: `in_its_pocket in_their_pocket in_its_hands in_their_hands in_its_possession in_their_possession under_its_control
      under_their_control in_hand in_its_grip`,
    only: PLACES,
  },
  { measure: 'captured', taking: 'noun', words: 'capture seizure fall occupation loss', only: PLACES },
  { measure: 'captured', taking: 'owner', words: 'lose:lost surrender yield cede', only: PLACES },
  { measure: 'captured', taking: 'object', words: 'lose:lost', only: PLACES },
  // destroyed, damaged, struck, downed
  {
    measure: 'destroyed',
    taking: 'object',
    words: `destroy raze demolish flatten level level:levelled obliterate wreck gut torch blow:blew:blown_up dismantle smash pulverise
      pulverize knock_out lay:laid_waste_to reduce_to_rubble reduce_to_ashes turn_to_rubble turn_into_rubble wipe_off_the_map leave:left_in_ruins
      set:set_on_fire set:set_ablaze put:put_out_of_action
      wipe_out take:took:taken_out burn_down burn:burnt_down burn:burnt eliminate neutralise neutralize eradicate bulldoze
      lay:laid_waste tear:tore:torn_down annihilate reduce_to_ruins ruin bring:brought_down liquidate`,
    only: `${PLACES} tank gun vehicle ship missile acre hectare`,
  },
  { measure: 'destroyed', taking: 'object', words: 'destroy obliterate wreck', only: 'drone aircraft' },
  {
    measure: 'destroyed',
    taking: 'noun',
    words: 'destruction razing demolition loss losses',
    only: `${PLACES} ${HARDWARE} acre hectare`,
  },
  { measure: 'destroyed', taking: 'owner', words: 'lose:lost', only: HARDWARE },
  { measure: 'destroyed', taking: 'object', words: 'lose:lost', only: HARDWARE },
  {
    measure: 'destroyed',
    taking: 'subject',
    words: 'burn go:went:gone_up_in_flames',
    only: `${PLACES} vehicle acre hectare`,
  },
  { measure: 'destroyed', taking: 'state', words: 'gone in_ruins up_in_smoke', only: `${PLACES} ${HARDWARE}` },
  { measure: 'damaged', taking: 'object', words: 'damage harm' },
  {
    measure: 'struck',
    taking: 'object',
    words: 'strike:struck hit:hit target bomb shell attack pound raid storm assault engage pummel bombard',
  },
  {
    measure: 'downed',
    taking: 'object',
    words: `down shoot:shot_down bring:brought_down take:took:taken_down intercept knock_down neutralise neutralize
      shoot:shot_out_of_the_sky bring:brought_to_ground`,
    only: 'drone aircraft missile',
  },
  { measure: 'downed', taking: 'subject', words: 'fall:fell:fallen crash', only: 'drone aircraft' },
  // closed
  {
    measure: 'closed',
    taking: 'object',
    words: 'close shutter shut:shut seal lock close_off shut:shut_down seal_off close_down block barricade suspend',
    only: 'crossing bridge building school post',
  },
  { measure: 'closed', taking: 'noun', words: 'closure closing sealing shutdown', only: 'crossing bridge building' },
  { measure: 'opened', taking: 'object', words: 'open reopen', only: 'crossing bridge building' },
  // other things that happen to people
  {
    measure: 'arrested',
    taking: 'object',
    words: 'arrest detain round_up take:took:taken_into_custody apprehend jail nab imprison',
    only: PEOPLE,
  },
  { measure: 'arrested', taking: 'state', words: 'in_custody behind_bars under_arrest', only: PEOPLE },
  { measure: 'arrested', taking: 'noun', words: 'arrest arrests detention', only: PEOPLE },
  { measure: 'rescued', taking: 'object', words: 'rescue save pull_out bring:brought_out', only: PEOPLE },
  { measure: 'evacuated', taking: 'object', words: 'evacuate', only: PEOPLE },
  { measure: 'freed', taking: 'object', words: 'free release liberate', only: PEOPLE },
  { measure: 'displaced', taking: 'object', words: 'displace uproot', only: PEOPLE },
  {
    measure: 'displaced',
    taking: 'object',
    words: 'drive:drove:driven force',
    closing: 'from_home from_their_homes out_of_their_homes to_flee to_leave from_homes to_evacuate',
    only: PEOPLE,
  },
  {
    measure: 'displaced',
    taking: 'subject',
    words: 'flee:fled_their_homes flee:fled_home leave:left_their_homes abandon_their_homes',
    only: PEOPLE,
  },
  { measure: 'displaced', taking: 'state', words: 'homeless', only: PEOPLE },
  {
    measure: 'escaped',
    taking: 'subject',
    words: 'escape break:broke:broken_out flee:fled abscond get:got_away slip_away',
    only: PEOPLE,
  },
  { measure: 'at-large', taking: 'state', words: 'on_the_run at_large', only: PEOPLE },
  {
    measure: 'recaptured',
    taking: 'object',
    words: 'recapture catch:caught rearrest return',
    only: 'prisoner fighter',
  },
  { measure: 'missing', taking: 'state', words: 'missing unaccounted_for', only: PEOPLE },
  { measure: 'missing', taking: 'subject', words: 'disappear vanish go:went:gone_missing', only: PEOPLE },
  { measure: 'trapped', taking: 'object', words: 'trap strand', only: PEOPLE },
  {
    measure: 'trapped',
    taking: 'object',
    words: 'bury',
    closing: 'under_rubble under_the_rubble under_debris beneath_the_rubble in_the_rubble under_mud in_mud under_snow',
    only: PEOPLE,
  },
  {
    measure: 'abducted',
    taking: 'object',
    words: 'take:took:taken hold:held',
    closing: 'hostage captive',
    only: PEOPLE,
  },
  { measure: 'abducted', taking: 'object', words: 'abduct kidnap', only: PEOPLE },
  {
    measure: 'attended',
    taking: 'subject',
    words: `attend gather rally march turn_out take:took:taken_part participate protest assemble demonstrate show_up
      take:took:taken_to_the_streets pour_into flood crowd_into throng pack come:came:come_out descend_on converge
      fill join`,
    only: PEOPLE,
  },
  {
    measure: 'attended',
    taking: 'noun',
    words: 'turnout attendance crowd gathering rally demonstration',
    only: PEOPLE,
  },
  { measure: 'attended', taking: 'object', words: 'draw:drew:drawn attract', only: PEOPLE },
  { measure: 'recovered', taking: 'object', words: 'recover retrieve', only: 'body gun vehicle' },
  { measure: 'launched', taking: 'object', words: 'launch fire', only: HARDWARE },
  { measure: 'deployed', taking: 'object', words: 'deploy', only: PEOPLE },
  {
    measure: 'attended',
    taking: 'state',
    words: `in_attendance on_the_streets in_the_streets at_the_rally at_the_protest at_the_march at_the_demonstration
      at_the_gathering`,
    only: PEOPLE,
  },
  { measure: 'voted', taking: 'subject', words: 'vote', only: PEOPLE },
  { measure: 'confiscated', taking: 'object', words: 'confiscate impound', only: `${HARDWARE} ?` },
]

/** A node of the trie of phrases, keyed by folded words. */
export interface MeasureNode {
  next: Map<string, MeasureNode>
  entries: MeasureEntry[]
}

const set = (list: string | undefined): ReadonlySet<string> | null => (list ? new Set(list.trim().split(/\s+/)) : null)

function build(): MeasureNode {
  const root: MeasureNode = { next: new Map(), entries: [] }
  const add = (phrase: string[], entry: MeasureEntry) => {
    let node = root
    for (const word of phrase) {
      let next = node.next.get(word)
      if (!next) {
        next = { next: new Map(), entries: [] }
        node.next.set(word, next)
      }
      node = next
    }
    const same = node.entries.some(
      (e) =>
        e.measure === entry.measure &&
        e.taking === entry.taking &&
        e.closing.join() === entry.closing.join() &&
        [...(e.only ?? [])].join() === [...(entry.only ?? [])].join(),
    )
    if (!same) node.entries.push(entry)
  }
  for (const row of [...ROWS, ...CIVIL_ROWS]) {
    const common = {
      measure: row.measure,
      taking: row.taking,
      only: set(row.only),
      never: set(row.never),
      tone: row.tone ?? null,
      closing:
        row.closing
          ?.trim()
          .split(/\s+/)
          .map((words) => words.replaceAll('_', ' ')) ?? [],
    }
    for (const item of row.words.trim().split(/\s+/)) {
      const [verb = '', ...rest] = item.split('_')
      if (row.taking === 'noun' || row.taking === 'state') {
        add([verb, ...rest], { ...common, voice: 'none' })
        continue
      }
      const forms = inflect(verb)
      const base = { ...common, voice: 'active' as Voice }
      // The past comes first, so that "cut" and "hit" are pasts before they are bases.
      if (forms.past === forms.participle) add([forms.past, ...rest], { ...common, voice: 'both' })
      else {
        add([forms.past, ...rest], base)
        add([forms.participle, ...rest], { ...common, voice: 'participle' })
      }
      if (forms.base !== forms.past) add([forms.base, ...rest], { ...common, voice: 'base' })
      add([forms.s, ...rest], { ...common, voice: 's' })
      add([forms.ing, ...rest], { ...common, voice: 'ing' })
    }
  }
  return root
}

/** All ways of saying that something happened, by their words. */
export const MEASURES: MeasureNode = build()

/** "in Pakistani hands", "under Afghan control": what stands so was captured. */
export const IN_HANDS: MeasureEntry = {
  measure: 'captured',
  taking: 'state',
  voice: 'none',
  only: set(PLACES),
  never: null,
  tone: null,
  closing: [],
}

/** True where a measure is said of a class; "?" stands for things that the lexicon does not know. */
export function saidOf(entry: MeasureEntry, counted: string, known: boolean): boolean {
  if (entry.never?.has(counted)) return false
  if (entry.only === null || entry.only.has(counted)) return true
  return !known && entry.only.has('?')
}
