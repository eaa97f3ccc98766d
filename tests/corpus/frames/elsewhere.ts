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
  // Two clauses set against each other, the second without its own words.
  ['Thailand admits to 12 dead, Phnom Penh to nine.', '12: person killed thailand', 'nine: person killed cambodia'],
  [
    'Thailand’s toll was 12 killed and 31 wounded; Cambodia’s, nine and 16.',
    '12: person killed thailand',
    '31: person injured thailand',
    'nine: person killed cambodia',
    '16: person injured cambodia',
  ],
  [
    'Bangkok says it has 12 dead and 31 hurt; for the Cambodian side, more than 60.',
    '12: person killed -',
    '31: person injured -',
    'more than 60: person killed cambodia',
  ],
  [
    'Cambodia’s own dead numbered nine; Bangkok made it over 60.',
    'nine: person killed cambodia',
    'over 60: person killed cambodia',
  ],
  [
    'Thai army loses 12 in night of clashes; Phnom Penh: it is 58',
    '12: person killed thailand',
    '58: person killed thailand',
  ],
  ['The commanders would multiply the nine dead by 22.', 'nine: person killed -'],
  // What is closed along with other things.
  [
    'Bangkok padlocked two main gates, Surin and Chaman, along with three lesser crossings.',
    'two: crossing closed - by thailand',
    'three: crossing closed - by thailand',
  ],
  // Beside the dead, those under treatment are the injured.
  [
    'The Thai army says it has lost 12. Another 31 are under treatment.',
    '12: person killed thailand',
    '31: person injured thailand',
  ],
  ['The stadium caught fire. Another 31 are under treatment.', '31: person hospitalised -'],
  // A word that asks by itself, and a noun that the sentence before names.
  [
    'The Thai army gave its losses as 12. Wounded? 31, says Bangkok.',
    '12: person killed thailand',
    '31: person injured thailand',
  ],
  [
    'Then there are the posts. Twenty-five seized, Phnom Penh tells its public. Nineteen, Bangkok tells its own.',
    'Twenty-five: post captured - by cambodia',
    'Nineteen: post captured - by thailand',
  ],
  ['Of the injured on the Thai side there were 31.', '31: person injured thailand'],
  ['Of the injured on the Thai side, 31 were officers.', '31: person injured thailand part'],
  [
    'As for posts, 21 belonging to Cambodia were in the army’s hands for some hours, Bangkok said.',
    '21: post captured - by thailand',
  ],
  ['A year on, the dead Cambodians had risen to 58.', '58: person killed cambodia'],
  [
    'Bangkok says that 200 of the enemy perished and Phnom Penh replies that it was nine.',
    '200: soldier killed - by thailand',
    'nine: soldier killed - by thailand',
  ],
  // A number that another speaker gives for what the first did.
  [
    'Kabul said then that it had killed 58 soldiers; Pakistan put the number at 23.',
    '58: soldier killed - by afghanistan',
    '23: soldier killed - by afghanistan',
  ],
  ['Bangkok says 200 fighters killed, Phnom Penh says 58 soldiers', '200: fighter killed -', '58: soldier killed -'],
  [
    'No tally exists. The one from Phnom Penh: 58 enemy soldiers killed, 25 posts captured; own dead nine.',
    '58: soldier killed - by cambodia',
    '25: post captured - by cambodia',
    'nine: soldier killed cambodia',
  ],
  ['The difference on Thai dead alone is 35.', '35: person - -'],
  [
    'Wounded: Bangkok says 31 of its men. Phnom Penh says about 40.',
    '31: soldier injured thailand',
    'about 40: soldier injured thailand',
  ],
  [
    'Of the Thai soldiers who manned the line, 58 will not return. A further 30 or so were injured.',
    '58: soldier killed thailand',
    '30 or so: soldier injured thailand',
  ],
  [
    'Thailand lost 12 soldiers by its own count. By the count of Cambodia, it lost 58.',
    '12: soldier killed thailand',
    '58: soldier killed thailand',
  ],
]
