import type { MeasureRow } from './measures.ts'

const PEOPLE = `soldier fighter security police civilian person woman child protester prisoner hostage refugee worker
  official student passenger journalist medic firefighter casualty family member ?`

/** What happens to people and things in protests, accidents, disasters and courts, beside what happens in fighting. */
export const CIVIL_ROWS: readonly MeasureRow[] = [
  // after an injury or a death
  { measure: 'hospitalised', taking: 'object', words: 'hospitalise hospitalize', only: PEOPLE },
  {
    measure: 'hospitalised',
    taking: 'object',
    words: 'take:took:taken rush bring:brought carry admit:admitted',
    closing: 'to_hospital to_hospitals to_a_hospital to_the_hospital',
    only: PEOPLE,
  },
  {
    measure: 'hospitalised',
    taking: 'state',
    words: 'under_treatment being_treated receiving_treatment',
    only: PEOPLE,
  },
  {
    measure: 'seriously-injured',
    taking: 'state',
    words: `in_a_serious_condition in_serious_condition in_a_critical_condition in_critical_condition in_intensive_care
      fighting_for_their_lives critical`,
    only: PEOPLE,
  },
  { measure: 'discharged', taking: 'object', words: 'discharge', only: PEOPLE },
  { measure: 'discharged', taking: 'subject', words: 'go:went:gone_home leave:left_hospital', only: PEOPLE },
  { measure: 'identified', taking: 'object', words: 'identify', only: `${PEOPLE} body` },
  {
    measure: 'unidentified',
    taking: 'state',
    words: 'unidentified yet_to_be_identified still_to_be_identified',
    only: `${PEOPLE} body`,
  },
  { measure: 'compensated', taking: 'object', words: 'compensate', only: PEOPLE },
  // custody and courts
  { measure: 'arrested', taking: 'object', words: 'pick_up take:took:taken_in', only: PEOPLE },
  { measure: 'charged', taking: 'object', words: 'charge indict prosecute', only: PEOPLE },
  { measure: 'convicted', taking: 'object', words: 'convict sentence', only: PEOPLE },
  { measure: 'dismissed', taking: 'object', words: 'sack dismiss lay:laid_off suspend', only: PEOPLE },
  { measure: 'recovered', taking: 'object', words: 'get:got_back', only: 'body gun vehicle' },
  { measure: 'looted', taking: 'object', words: 'loot steal:stole:stolen', only: 'building ?' },
  // bans, cuts and explosives
  {
    measure: 'blocked',
    taking: 'object',
    words: 'block ban restrict',
    only: 'platform website site account app channel',
  },
  {
    measure: 'set-off',
    taking: 'object',
    words: 'set:set_off detonate explode',
    only: 'missile device explosive bomb firework grenade',
  },
  { measure: 'cancelled', taking: 'object', words: 'cancel scrap ground', only: 'flight train service match event' },
  { measure: 'delayed', taking: 'object', words: 'delay', only: 'flight train service' },
  {
    measure: 'without-power',
    taking: 'state',
    words: 'without_power without_electricity without_mains_power',
    only: `${PEOPLE} building customer`,
  },
  {
    measure: 'without-power',
    taking: 'subject',
    words: 'lose:lost_power lose:lost_electricity',
    only: `${PEOPLE} building customer`,
  },
  // disasters
  {
    measure: 'evacuated',
    taking: 'state',
    words: 'under_evacuation_orders under_evacuation under_orders_to_evacuate under_orders_to_leave',
    only: PEOPLE,
  },
  {
    measure: 'evacuated',
    taking: 'object',
    words: 'order tell:told urge',
    closing: 'to_evacuate to_leave',
    only: PEOPLE,
  },
  { measure: 'affected', taking: 'object', words: 'affect', only: `${PEOPLE} settlement building` },
  {
    measure: 'sheltered',
    taking: 'subject',
    words: 'shelter take:took:taken_shelter take:took:taken_refuge',
    only: PEOPLE,
  },
  {
    measure: 'sheltered',
    taking: 'state',
    words: 'in_shelters in_evacuation_centres in_evacuation_centers',
    only: PEOPLE,
  },
  {
    measure: 'flooded',
    taking: 'object',
    words: 'flood submerge inundate',
    only: 'building settlement bridge acre hectare',
  },
  { measure: 'aboard', taking: 'state', words: 'aboard on_board', only: `${PEOPLE} vehicle` },
  { measure: 'survived', taking: 'subject', words: 'survive', only: PEOPLE },
  { measure: 'threatened', taking: 'object', words: 'threaten', only: 'building settlement' },
  { measure: 'infected', taking: 'object', words: 'infect', only: PEOPLE },
  { measure: 'infected', taking: 'subject', words: 'test_positive fall:fell:fallen_ill', only: PEOPLE },
  {
    measure: 'went-on-strike',
    taking: 'subject',
    words: 'walk_out go:went:gone_on_strike down_tools',
    only: 'worker student medic official',
  },
]
