import type { FrameRow } from './frame-row.ts'

/** The same in other wars. */
export const rows: FrameRow[] = [
  [
    'Israeli strikes killed at least 31 Palestinians in Rafah, the Gaza health ministry said.',
    'at least 31: member killed gaza by israel',
  ],
  ['At least 31 Palestinians were killed by Israeli fire near Rafah.', 'At least 31: member killed gaza by israel'],
  ['Hamas said 31 people were killed; the Israeli army said it had struck a command post.', '31: person killed -'],
  [
    'More than 54,000 Palestinians have been killed since October 2023, most of them women and children.',
    'More than 54,000: member killed gaza',
  ],
  ['The Israeli military said it had killed 20 Hamas fighters.', '20: fighter killed gaza by israel'],
  ['Twenty Hamas fighters were eliminated, the IDF said.', 'Twenty: fighter killed gaza'],
  [
    'The attack killed 1,200 people in Israel, and 251 were taken hostage.',
    '1,200: person killed -',
    '251: person abducted -',
  ],
  ['Of the 251 hostages, 58 are still in Gaza.', '251: hostage - -', '58: hostage - - part'],
  ['Four Israeli soldiers fell in Rafah, the army said.', 'Four: soldier killed israel'],
  ['Israel lost four soldiers in Rafah.', 'four: soldier killed israel'],
  [
    'The Thai army said three of its soldiers had been killed and 29 wounded.',
    'three: soldier killed thailand',
    '29: soldier injured thailand',
  ],
  [
    'Cambodian shelling killed three Thai soldiers, according to Bangkok.',
    'three: soldier killed thailand by cambodia',
  ],
  ['Thai forces killed 61 Cambodian soldiers, Winthai said.', '61: soldier killed cambodia by thailand'],
  [
    'Nine Cambodian civilians were killed by Thai shells, Phnom Penh said.',
    'Nine: civilian killed cambodia by thailand',
  ],
  ['Thailand downed six Cambodian drones.', 'six: drone downed cambodia by thailand'],
  [
    'Three Thai and 61 Cambodian soldiers have been killed, Bangkok says.',
    'Three: member killed thailand',
    '61: soldier killed cambodia',
  ],
  [
    'Bangkok reports three dead on its own side and 61 on the other.',
    'three: person killed thailand',
    '61: person killed - by thailand',
  ],
  ['Cambodian losses amount to 61 dead, the Thai army estimates.', '61: person killed cambodia'],
  ['At least 56 civilians were killed by the RSF in El Fasher, doctors said.', 'At least 56: civilian killed - by rsf'],
  [
    'The Sudanese army said it had killed 70 RSF fighters and destroyed 15 vehicles.',
    '70: fighter killed rsf by army',
    '15: vehicle destroyed - by army',
  ],
  [
    'The RSF said it had captured 12 army posts and killed 200 soldiers.',
    '12: post captured - by rsf',
    '200: soldier killed - by rsf',
  ],
  ['RSF drones hit a hospital, killing 14 patients.', '14: patient killed - by rsf'],
  [
    'Russia shot down 335 Ukrainian drones overnight, the Russian Defence Ministry said.',
    '335: drone downed ukraine by russia',
  ],
  ['Ukraine said it had downed 58 of 72 Russian drones.', '58: drone downed russia by ukraine', '72: drone - russia'],
  [
    'Ukrainian forces eliminated 92,500 Russian servicemen in three months, Kyiv says.',
    '92,500: soldier killed russia by ukraine',
    'three months: measure killed - by ukraine',
  ],
  ['Drones took more than 100 Russian soldiers prisoner.', 'more than 100: soldier captured russia'],
  ['Two HIMARS missiles were intercepted.', 'Two: missile downed -'],
  ['Kyiv lost 1,200 soldiers in a day, Moscow claims.', '1,200: soldier killed ukraine'],
]
