import type { FrameRow } from './frame-row.ts'

/** Others of a group, and those who lose without being who says so. */
export const rows: FrameRow[] = [
  [
    'The Thai army said 12 soldiers were killed. It said that 29 others sustained injuries.',
    '12: soldier killed thailand',
    '29: person injured thailand',
  ],
  [
    'The Thai army said 12 of its soldiers were killed.\n\nThe Thai army said another 30 had been wounded.',
    '12: soldier killed thailand',
    '30: person injured thailand',
  ],
  [
    'The Thai army said 12 of its soldiers were killed. Cambodia said another 30 had been wounded.',
    '12: soldier killed thailand',
    '30: person injured -',
  ],
  [
    'The Thai army said 12 of its soldiers were killed. It said 30 had been wounded.',
    '12: soldier killed thailand',
    '30: person injured -',
  ],
  [
    'The Cambodians lost nine men, it says; Thailand says the movement lost more than 60.',
    'nine: person killed cambodia',
    'more than 60: person killed cambodia',
  ],
  ['Thailand said the group had lost 40 men.', '40: person killed -'],
  ['Thailand said the army had lost 40 men.', '40: person killed thailand'],
  ['As for the Cambodians, it says they lost 60.', '60: person killed cambodia'],
  [
    'Thailand put its own losses at 12 killed and said that more than 60 of its opponents had been killed.',
    '12: person killed thailand',
    'more than 60: soldier killed - by thailand',
  ],
  [
    'According to the Thai army, 12 of its personnel died and 29 were wounded, while the number of Cambodians killed was 60.',
    '12: security killed thailand',
    '29: security injured thailand',
    '60: security killed cambodia',
  ],
  ['12 is the number of Thai soldiers killed.', '12: soldier killed thailand'],
  [
    'Tributes poured in for the 23 Thai soldiers who fell in the attack by Cambodia.\n\nThe Thai army has said that 29 others sustained injuries.',
    '23: soldier killed thailand by cambodia',
    '29: person injured thailand',
  ],
  [
    'Cambodia says 58 Thai soldiers were killed. The Cambodian defence ministry adds roughly 30 wounded.',
    '58: soldier killed thailand',
    'roughly 30: soldier injured thailand',
  ],
  // Another's number for the same.
  [
    ' Sunday 12 of Thailand’s soldiers fell and, as the army reckons, 60 Cambodian soldiers; the Cambodians reckon with 30 and nine.',
    '12: soldier killed thailand',
    '60: soldier killed cambodia',
    '30: soldier killed thailand',
    'nine: soldier killed cambodia',
  ],
  [
    'State television had told viewers that 19 Cambodian bridges had been destroyed, and was overtaken by the Thai army’s 21.',
    '19: bridge destroyed cambodia by thailand',
    '21: bridge destroyed cambodia by thailand',
  ],
  [
    'Thailand said 12 of its soldiers were killed, well below the Cambodian defence ministry’s 58.',
    '12: soldier killed thailand',
    '58: soldier killed thailand',
  ],
  [
    'Thailand’s 12 dead are named; Cambodia’s nine are not.',
    '12: person killed thailand',
    'nine: person killed cambodia',
  ],
  ['Thailand has had 12 of its soldiers to bury.', '12: soldier killed thailand'],
  ['Shells wiped off 20 Thai bridges.', '20: bridge destroyed thailand'],
]
