import { HARDWARE, type MeasureRow, PEOPLE, PLACES } from './measure-row.ts'

/** What happens to places and arms in fighting: captured, destroyed, struck, brought down, closed. */
export const WAR_ROWS: readonly MeasureRow[] = [
  // captured
  {
    measure: 'captured',
    taking: 'object',
    words: `capture seize grab snatch occupy overrun:overran:overrun conquer annex wrest take:took:taken hold:held
      take:took:taken_control_of take:took:taken_possession_of take:took:taken_over gain_control_of win:won_control_of
      secure commandeer take:took:taken_hold_of get:got_hold_of bring:brought_under_control
      seize_control_of assume_control_of wrest_control_of establish_control_over take:took:taken_charge_of`,
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
    words: `in_its_pocket in_their_pocket in_its_hands in_our_hands in_their_hands in_our_possession in_our_control under_our_control in_its_possession in_their_possession under_its_control
      under_their_control in_hand in_its_grip`,
    only: PLACES,
  },
  { measure: 'captured', taking: 'noun', words: 'capture seizure fall occupation loss', only: PLACES },
  {
    measure: 'captured',
    taking: 'noun',
    words: 'control',
    closing: 'gained seized taken assumed established won wrested secured',
    only: PLACES,
  },
  { measure: 'captured', taking: 'owner', words: 'lose:lost surrender yield cede', only: PLACES },
  { measure: 'captured', taking: 'object', words: 'lose:lost', only: PLACES },
  // destroyed, damaged, struck, downed
  {
    measure: 'destroyed',
    taking: 'object',
    words: `destroy raze demolish flatten level level:levelled obliterate wreck gut torch blow:blew:blown_up dismantle smash pulverise
      pulverize knock_out lay:laid_waste_to reduce_to_rubble reduce_to_ashes turn_to_rubble turn_into_rubble wipe_off_the_map wipe_off leave:left_in_ruins
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
  {
    measure: 'destroyed',
    taking: 'state',
    words: 'gone rubble ashes in_ashes in_ruins in_flames ablaze up_in_smoke',
    only: `${PLACES} ${HARDWARE}`,
  },
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
      shoot:shot_out_of_the_sky blast_out_of_the_sky blast_from_the_sky blow:blew:blown_out_of_the_sky
      knock_out_of_the_sky knock_from_the_sky take:took:taken_out_of_the_sky fell:felled bring:brought_to_ground`,
    only: 'drone aircraft missile',
  },
  { measure: 'downed', taking: 'subject', words: 'fall:fell:fallen crash', only: 'drone aircraft' },
  // closed
  {
    measure: 'closed',
    taking: 'object',
    words:
      'close shutter bolt padlock shut:shut seal lock close_off shut:shut_down seal_off close_down block barricade suspend',
    only: 'crossing bridge building school post',
  },
  { measure: 'closed', taking: 'noun', words: 'closure closing sealing shutdown', only: 'crossing bridge building' },
  { measure: 'opened', taking: 'object', words: 'open reopen', only: 'crossing bridge building' },
]
