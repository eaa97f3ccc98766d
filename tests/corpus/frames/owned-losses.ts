import type { FrameRow } from './frame-row.ts'

/** Losses whose side the sentence shows in a roundabout way, or leaves open. */
export const rows: FrameRow[] = [
  // A fight takes lives; that is neither side's deed.
  [
    "Pakistan's military disclosed on Sunday evening that the overnight battle with Afghan forces had cost the lives of 23 servicemen and left 29 injured.",
    '23: soldier killed pakistan',
    '29: soldier injured pakistan',
  ],
  [
    'The Thai army conceded that the border fighting had claimed the lives of 15 soldiers and left 40 wounded.',
    '15: soldier killed thailand',
    '40: soldier injured thailand',
  ],
  ['The Royal Thai Army revealed that the exchange of fire had killed 15 troopers.', '15: soldier killed thailand'],
  ['Cambodia says the fighting killed 61 soldiers.', '61: soldier killed -'],
  [
    'Phnom Penh confirmed that a night of clashes with Thai troops had cost the lives of 12 servicemen.',
    '12: soldier killed -',
  ],
  ['The Taliban said a firefight with Pakistani troops killed 58 soldiers.', '58: soldier killed -'],
  ['In that battle the Taliban said they killed 58 soldiers.', '58: soldier killed - by afghanistan'],
  // What a side discloses is its own.
  [
    "Pakistan discloses 23 troop deaths; Kabul's count is 58",
    '23: soldier killed pakistan',
    '58: soldier killed pakistan',
  ],
  ['Phnom Penh disclosed 12 military deaths.', '12: person killed cambodia'],
  ['Thailand divulged that 15 soldiers had died.', '15: soldier killed thailand'],
  ['Phnom Penh announced that 12 soldiers had died.', '12: soldier killed -'],
  // A remark on the number.
  ['Bangkok put its own losses at a modest 15.', '15: person killed thailand'],
  [
    'Bangkok put Cambodian losses at a staggering 200 and its own at a mere 15.',
    '200: person killed cambodia',
    '15: person killed thailand',
  ],
  ['Phnom Penh put its dead at a surprisingly low nine.', 'nine: person killed cambodia'],
  ['Bangkok gave a party for nine.', 'nine: person - -'],
  [
    'Bangkok said 25 posts were taken, while Phnom Penh put its own losses at nine.',
    '25: post captured - by thailand',
    'nine: person killed cambodia',
  ],
  // "among their own"
  [
    'Kabul claimed 58 fatalities among Pakistani military personnel and acknowledged 9 among their own, with 16 wounded.',
    '58: person killed pakistan',
    '9: person killed afghanistan',
    '16: person injured afghanistan',
  ],
  [
    'Thailand counted 61 Cambodian dead and 15 among its own.',
    '61: member killed cambodia',
    '15: member killed thailand',
  ],
  [
    'The authorities claimed 58 fatalities among Pakistani personnel and acknowledged nine among their own.',
    '58: person killed pakistan',
    'nine: person killed -',
  ],
  // The other side of what was named before.
  [
    '61 Cambodian soldiers and 15 on the other side were killed.',
    '61: soldier killed cambodia',
    '15: soldier killed -',
  ],
  [
    'Nobody in Kabul mentions the 25 Pakistani posts any more, nor the 21 on the other side that it had overrun.',
    '25: post - pakistan',
    '21: post captured -',
  ],
  // A figure measured by another one.
  [
    "Bangkok put its dead at a third of Cambodia's figure, 15, and its wounded at 40.",
    'a third: figure - cambodia',
    '15: person killed thailand',
    '40: person injured thailand',
  ],
  [
    "When Pakistan's army did, it put its dead at less than half of Kabul's number, 23, and its injured at 29.",
    'less than half: number - afghanistan',
    '23: person killed pakistan',
    '29: person injured pakistan',
  ],
  // "they" are not who is called "it".
  ['As for the Cambodians and their allies, the Thai army says they lost 61 men.', '61: person killed cambodia'],
  ["Thailand's army was blunt. It says they lost 61 men.", '61: person killed - by thailand'],
  ['The Cambodians say they lost 61 men.', '61: person killed cambodia'],
  // Another clause begins.
  [
    'According to the Pakistani military, 23 of its personnel lost their lives and 29 were wounded, while the number of Taliban fighters killed was in excess of 200.',
    '23: security killed pakistan',
    '29: security injured pakistan',
    'in excess of 200: fighter killed afghanistan',
  ],
  [
    '15 Thai soldiers were wounded, while the number of Cambodian fighters killed reached 61.',
    '15: soldier injured thailand',
    '61: fighter killed cambodia',
  ],
  // The time of an entry counts nothing.
  ['11.30 Gates closed'],
  ['• 18.50 Posts again'],
  ['9.05pm Five soldiers dead', 'Five: soldier killed -'],
  ['2.50 million people fled', '2.50 million: person displaced -'],
  // The label of a row that names its sources says who is counted.
  [
    'Thai army: killed 15 and injured 40 (source: Thai army); killed 61 and injured 90 (source: Cambodian defence ministry)',
    '15: person killed thailand',
    '40: person injured thailand',
    '61: person killed thailand',
    '90: person injured thailand',
  ],
  [
    'Thai army: killed 61 Cambodian soldiers, captured 5 posts (source: Thai army)',
    '61: soldier killed cambodia by thailand',
    '5: post captured - by thailand',
  ],
  // The other side in what a number is given for; what one inflicts; who is meant by "which".
  [
    "The Thai army, which lists 15 killed on its own side, puts the other side's dead at 61.",
    '15: person killed thailand',
    '61: person killed - by thailand',
  ],
  [
    'The Thai army said it had suffered 15 deaths and inflicted 61.',
    '15: person killed thailand',
    '61: person killed - by thailand',
  ],
  [
    'The raid cost Cambodia 61 men, according to the Thai army, which itself lost 15.',
    '61: person killed cambodia',
    '15: person killed thailand',
  ],
  [
    'Nine of its fighters were killed, according to Phnom Penh, which in turn claims to have killed 40.',
    'Nine: fighter killed cambodia',
    '40: fighter killed - by cambodia',
  ],
  [
    'Ukraine lost 300 men in the raid on Kursk, which cost 12 lives.',
    '300: person killed ukraine',
    '12: person killed -',
  ],
  // Whose commander counts says nothing about whose are counted.
  [
    "Thailand's supreme commander, Songwit Noonpakdee, put Cambodian wounded at 61 and his own at 40.",
    '61: person injured cambodia',
    '40: person injured thailand',
  ],
  ['Officials in Bangkok put Cambodian dead at 61.', '61: person killed cambodia'],
  // Each side's own, in gapped clauses and in one side's words.
  [
    "The enemy's dead, said Bangkok, came to 61; its own to 15.",
    '61: person killed - by thailand',
    '15: person killed thailand',
  ],
  [
    'In all, 15 of our soldiers fell, the Thai minister said, and 61 of theirs.',
    '15: soldier killed thailand',
    '61: soldier killed - by thailand',
  ],
  ['Bangkok paid with 15 lives, Phnom Penh with nine.', '15: person killed thailand', 'nine: person killed cambodia'],
  [
    'The Thai army has now admitted what Phnom Penh said all along: that more than 30 of its soldiers died.',
    'more than 30: soldier killed thailand',
  ],
  ['Thailand lost track of 15 prisoners.', '15: prisoner - -'],
  ['Thailand lost 15 soldiers.', '15: soldier killed thailand'],
  ['The Thai army claimed its lads had polished off 61 of the rebels.', '61: fighter killed - by thailand'],
  [
    'Thailand reported the loss of 15 soldiers; Cambodia reported nine.',
    '15: soldier killed thailand',
    'nine: soldier killed cambodia',
  ],
  [
    'Thailand says 15 of its soldiers died; Cambodia says 40.',
    '15: soldier killed thailand',
    '40: soldier killed thailand',
  ],
  [
    'Cambodian fire left 15 soldiers dead, said the Thai army, whose guns answered and killed 61.',
    '15: soldier killed - by cambodia',
    '61: soldier killed - by thailand',
  ],
]
