import { type MeasureRow, PEOPLE } from './measure-row.ts'

/** Ways to say that people were killed or injured. */
export const LOSS_ROWS: readonly MeasureRow[] = [
  // killed
  {
    measure: 'killed',
    taking: 'object',
    words: `kill slay:slew:slain massacre murder assassinate execute exterminate annihilate slaughter butcher liquidate
      behead fell:felled gun_down account_for mow:mowed:mown_down strike:struck_down
      bring:brought_down pick_off kill_off leave:left_dead strike:struck_dead blow:blew:blown_away hunt_down cut:cut_to_pieces cut:cut_down shoot:shot_dead wipe_out finish_off take:took:taken_the_lives_of
      claim_the_lives_of do:did:done_away_with put:put_to_death dispose_of take:took:taken_out put:put_paid_to polish_off`,
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
  {
    measure: 'killed',
    taking: 'object',
    words: 'put',
    closing: 'out_of_action',
    only: 'soldier fighter member',
    tone: 'enemy',
  },
  // A text that calls people terrorists means it when it has them dispatched.
  { measure: 'killed', taking: 'object', words: 'dispatch despatch', only: 'fighter', tone: 'enemy' },
  {
    measure: 'killed',
    taking: 'state',
    words: `did_not_live_to_see did_not_survive did_not_come_back did_not_come_home did_not_return never_came_back never_came_home
      never_returned to_bury to_mourn will_not_come_home will_never_come_home will_not_return will_not_come_back`,
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
    words: `lose:lost_their_lives lose:lost_lives lose:lost_their_life lose:lost_his_life lose:lost_its_life lose:lost_life
      meet:met_their_end meet:met_their_death meet:met_their_deaths meet:met_their_fate meet:met_their_maker pass_away come:came:come_to_their_end
      come:came:come_to_grief
      breathe_their_last fall:fell:fallen_dead drop_dead lie:lay:lain_dead go:went:gone_to_their_deaths bleed:bled_to_death burn_to_death
      freeze:froze_to_death drown pay_with_their_lives bite:bit_the_dust fall:fell:fallen_in_battle fall:fell:fallen_in_combat`,
    only: PEOPLE,
  },
  {
    measure: 'killed',
    taking: 'subject',
    words: `lay:laid_down_lives give:gave:given_lives sacrifice_lives offer_lives embrace_martyrdom embrace_shahadat attain_martyrdom attain_shahadat achieve_martyrdom achieve_shahadat
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
    words: `bodies corpses death deaths killing killings slaying slayings massacre murder murders elimination demise
      assassination execution executions neutralisation neutralization slaughter`,
    only: PEOPLE,
  },
  { measure: 'killed', taking: 'noun', words: 'martyrdom shahadat sacrifice sacrifices', only: PEOPLE, tone: 'own' },
  { measure: 'killed', taking: 'noun', words: 'toll death_toll body_count', only: PEOPLE },
  { measure: 'killed', taking: 'state', words: 'dead slain killed_in_action no_more', only: PEOPLE },
  { measure: 'killed', taking: 'state', words: 'fallen', only: 'soldier fighter security police member', tone: 'own' },
  { measure: 'killed', taking: 'owner', words: 'lose:lost mourn bury pay:paid_with_the_lives_of', only: PEOPLE },
  { measure: 'killed', taking: 'owner', words: 'pay:paid_with', only: 'life' },
  {
    measure: 'killed',
    taking: 'noun',
    words: 'at_a_price_of at_the_price_of at_a_cost_of at_the_cost_of for_the_price_of',
    only: 'life',
  },
  { measure: 'killed', taking: 'cost', words: 'cost:cost', only: PEOPLE },
  { measure: 'killed', taking: 'object', words: 'lose:lost', only: PEOPLE },
  { measure: 'killed', taking: 'noun', words: 'loss losses', only: PEOPLE },
  // injured
  {
    measure: 'injured',
    taking: 'object',
    words:
      'injure wound hurt:hurt maim carry_away_hurt carry_away_wounded carry_away_injured carry_off_wounded carry_off_injured',
    only: PEOPLE,
  },
  {
    measure: 'injured',
    taking: 'subject',
    words: `sustain_injuries sustain_wounds suffer_injuries suffer_wounds receive_injuries receive_wounds nurse_wounds
      nurse_injuries lick_their_wounds sustain_an_injury suffer_burns sustain_burns suffer_fractures get:got_hurt pick_up_injuries be_in_hospital`,
    only: PEOPLE,
  },
  {
    measure: 'injured',
    taking: 'state',
    words: `nursing_wounds with_injuries with_wounds in_hospital hospitalised hospitalized treated_for_wounds treated_for_injuries
      treated_for_their_wounds treated_for_their_injuries being_treated_for_wounds being_treated_for_injuries`,
    only: PEOPLE,
  },
  { measure: 'injured', taking: 'noun', words: 'injury injuries wounding woundings', only: PEOPLE },
]
