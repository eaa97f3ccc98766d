import type { FrameRow } from './frame-row.ts'

/** What happened stands far behind what is counted, or the count behind both. */
export const rows: FrameRow[] = [
  ['The Thai army said that three drones, carrying explosives, were shot down.', 'three: drone downed - by thailand'],
  [
    'Two Cambodian bridges over the river, the older of them of wood, have been destroyed.',
    'Two: bridge destroyed cambodia',
  ],
  [
    'Five Thai posts along the border, namely Ta Muen, Preah Vihear, Chong Bok, Surin and An Ses, have been overrun.',
    'Five: post captured thailand',
  ],
  ['23 soldiers, all of them from a village in the Thai highlands, were killed.', '23: soldier killed -'],
  ['Two Cambodian bridges, the army said, were destroyed.', 'Two: bridge destroyed cambodia'],
  ['12 posts, which the Thai army attacked at dawn, were abandoned.', '12: post struck -'],
  ['Three drones launched from the Cambodian side had been shot down.', 'Three: drone downed cambodia'],
  ['Some 40 missiles fired at the capital overnight were intercepted.', 'Some 40: missile downed -'],
  [
    'Some 40 missiles were fired at the capital and 30 intercepted.',
    'Some 40: missile launched -',
    '30: missile downed -',
  ],
  ['The 30 drones launched overnight caused no damage.', '30: drone launched -'],
  ['Six drones were blasted out of the sky.', 'Six: drone downed -'],
  ['Control of 12 Cambodian posts had been gained by noon.', '12: post captured cambodia'],
  ['Thai forces seized control of 12 Cambodian posts.', '12: post captured cambodia by thailand'],
  ['The Thai army regained control of 12 posts.', '12: post - -'],
  [
    'Thai soldiers killed, 58; wounded, 30; bridges destroyed, 2.',
    '58: soldier killed thailand',
    '30: soldier injured thailand',
    '2: bridge destroyed -',
  ],
  ['Thai soldiers killed 58 Cambodian soldiers.', '58: soldier killed cambodia by thailand'],
  ['Thai soldiers, 58 of whom were killed, had held the hill.', '58: person killed - part'],
  [
    'The two main crossings of Thailand, Poipet and Surin/Chong Chom, closed to all traffic at dawn.',
    'two: crossing closed thailand',
  ],
  ['58 Thai soldiers, most of them conscripts from the north, died.', '58: soldier killed thailand'],
  [
    'The Cambodian ministry said 58 Thai soldiers were killed, along with thirty wounded and two destroyed bridges.',
    '58: soldier killed thailand',
    'thirty: soldier injured thailand',
    'two: bridge destroyed - by cambodia',
  ],
  ['The ministry counted 37 dead and 425 wounded civilians.', '37: civilian killed -', '425: civilian injured -'],
]
