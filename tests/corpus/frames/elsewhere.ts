import type { FrameRow } from './frame-row.ts'

/** Figures whose noun, side or happening stands in another clause, sentence or heading. */
export const rows: FrameRow[] = [
  // Under a question, a label speaks for the figures that say themselves whose they are.
  [
    'How many died?\n\nIt depends on the capital. Thailand: 12 of its own, 60 or so of the other side. Cambodia: 19 Thais, five Cambodians.',
    '12: person killed thailand',
    '60 or so: person killed - by thailand',
    '19: member killed thailand',
    'five: member killed cambodia',
  ],
  [
    'How many posts fell?\n\n25, Kabul says. 19 on the Afghan side, say security officials in Pakistan, though the Pakistani army has 21.',
    '25: post captured - by afghanistan',
    '19: post captured afghanistan',
    '21: post captured - by pakistan',
  ],
  ['How many died?\n\nNo one can say. The town has 300 shops and 40 streets.', '300: building - -', '40: street - -'],
  // As many bare numbers as the sentence before gave, in their order.
  [
    'The Thai army speaks of 12 soldiers killed and 31 injured. According to Phnom Penh, the figures are 40 and 70.',
    '12: soldier killed thailand',
    '31: soldier injured thailand',
    '40: soldier killed thailand',
    '70: soldier injured thailand',
  ],
  // Things that the sentence before names without a number.
  [
    'State television showed burning outposts. Nineteen of them were seized, the Thai army said.',
    'Nineteen: post captured - by thailand',
  ],
  [
    'Kabul said 19 Pakistani posts had been seized. Not so, said Islamabad: 25 of Afghanistan’s fell instead.',
    '19: post captured pakistan',
    '25: post captured afghanistan',
  ],
  // Who the dead were.
  [
    'Some 32 people died. Nine of them were Cambodian fighters; 23 were Thai soldiers.',
    'Some 32: person killed -',
    'Nine: fighter killed cambodia',
    '23: soldier killed thailand',
  ],
  // The side named beside the second of two.
  ['Thai army: 12 dead, 31 injured on our side.', '12: person killed thailand', '31: person injured thailand'],
  [
    'The bulletin claims the lives of over 200 Cambodian soldiers, besides 21 positions overrun for a time.',
    'over 200: soldier killed cambodia',
    '21: post captured cambodia',
  ],
  // What a side claims beside what it owns up to.
  [
    'Thailand acknowledged 12 dead and claimed over 200 in return.',
    '12: person killed thailand',
    'over 200: person killed - by thailand',
  ],
  [
    'Thailand acknowledged 12 dead and boasts of having put over 200 Cambodian soldiers out of action.',
    '12: person killed thailand',
    'over 200: soldier killed cambodia by thailand',
  ],
  ['Cambodian assault beaten back at the cost of 23 lives: Thai army', '23: person killed thailand'],
  ['The Thai army accounted for over 200 enemy dead.', 'over 200: soldier killed - by thailand'],
  // One verb for both speakers' numbers.
  [
    'By the account of Thailand, it lost 12 soldiers and, by Cambodia’s, 58.',
    '12: soldier killed thailand',
    '58: soldier killed thailand',
  ],
  [
    'Cambodia counts the Thai dead at over 200 and its own at 23.',
    'over 200: person killed thailand',
    '23: person killed cambodia',
  ],
  ['Cambodia puts the Thai dead above 60.', 'above 60: person killed thailand'],
  ['Cambodia put the Thai dead at more than double: 58.', '58: person killed thailand'],
  // Patients are not the doing of those who speak of them.
  [
    'Over 200 Cambodian soldiers were killed, Bangkok said. Another 29 servicemen are in hospital, the Thai army said.',
    'Over 200: soldier killed cambodia',
    '29: soldier injured thailand',
  ],
  // "of the enemy" is no part of a group that was counted before.
  ['The Thai army says that 200 of the enemy perished.', '200: soldier killed - by thailand'],
  ['The bodies of nine Thai soldiers were brought home.', 'nine: soldier killed thailand'],
]
