import type { FrameRow } from './frame-row.ts'

/** Whose people: named, owned up to, left to pronouns, or the other side's. */
export const rows: FrameRow[] = [
  [
    'Pakistan said 23 of its men fell and 29 were wounded.',
    '23: soldier killed pakistan',
    '29: soldier injured pakistan',
  ],
  [
    '“Nine of our mujahideen were martyred and 16 wounded,” the Taliban government said.',
    'Nine: fighter killed afghanistan',
    '16: fighter injured afghanistan',
  ],
  [
    'Kabul put the Pakistani dead at 58 and said that about 30 more soldiers had been wounded.',
    '58: person killed pakistan',
    'about 30: soldier injured pakistan',
  ],
  ['Authorities in Pakistan say 23 soldiers of theirs were lost.', '23: soldier killed pakistan'],
  [
    "Nine of the Taliban's own fighters were killed, Mujahid conceded, and 16 others wounded.",
    'Nine: fighter killed afghanistan',
    '16: fighter injured afghanistan',
  ],
  ['Mujahid admitted that nine of his own men had died.', 'nine: soldier killed afghanistan'],
  [
    'The Afghan side lost nine soldiers, with between 16 and 18 injured.',
    'nine: soldier killed afghanistan',
    'between 16 and 18: soldier injured afghanistan',
  ],
  ['Pakistan, for its part, counts 23 dead among its troops.', '23: person killed pakistan'],
  ['On its own side around 20 soldiers had been killed, Kabul said.', 'around 20: soldier killed afghanistan'],
  ['Kabul says 58 were killed on the Pakistani side.', '58: person killed pakistan'],
  [
    'Nine on the Afghan side and 58 on the Pakistani side were killed, Mujahid said.',
    'Nine: person killed afghanistan',
    '58: person killed pakistan',
  ],
  [
    'Mujahid said 58 were killed on the Pakistani side, nine on the Afghan.',
    '58: person killed pakistan',
    'nine: person killed afghanistan',
  ],
  [
    'Kabul boasts of having seized 25 enemy posts and killed 58 enemy soldiers.',
    '25: post captured - by afghanistan',
    '58: soldier killed - by afghanistan',
  ],
  [
    '25 posts of the Pakistani army were taken and 58 of its soldiers killed, the Taliban claimed.',
    '25: post captured pakistan',
    '58: soldier killed pakistan',
  ],
  [
    "The Emirate's men overran 25 posts, killing 58 and wounding 30, its spokesman said.",
    '25: post captured - by afghanistan',
    '58: person killed - by afghanistan',
    '30: person injured - by afghanistan',
  ],
  [
    'Pakistani army says it killed more than 200 Taliban fighters and allied militants, at the cost of 23 of its own.',
    'more than 200: fighter killed afghanistan by pakistan',
    '23: fighter killed pakistan',
  ],
  [
    'The Taliban said 25 army posts had been captured, 58 soldiers killed and 30 others wounded.',
    '25: post captured - by afghanistan',
    '58: soldier killed - by afghanistan',
    '30: soldier injured - by afghanistan',
  ],
  ['Twenty-one hostile positions were briefly captured, the ISPR said.', 'Twenty-one: post captured - by pakistan'],
  ['For a brief spell its men held 21 hostile positions, the ISPR said.', '21: post captured - by pakistan'],
  [
    'ISPR reported 23 soldiers dead. Twenty-one hostile posts were captured.',
    '23: soldier killed pakistan',
    'Twenty-one: post captured - by pakistan',
  ],
  [
    'The Taliban lost more than 200 men, if the Pakistani army is to be believed.',
    'more than 200: person killed afghanistan',
  ],
  [
    'Islamabad estimates that upwards of 200 on the Afghan side were killed.',
    'upwards of 200: person killed afghanistan',
  ],
  ['What it cost the Taliban, Mujahid said, was nine lives.', 'nine: person killed afghanistan'],
  [
    'The price on the Afghan side was nine men killed and 16 hurt.',
    'nine: person killed afghanistan',
    '16: person injured afghanistan',
  ],
  ['Of its own, the Taliban lost nine.', 'nine: person killed afghanistan'],
  ["By the Thai army's count 61 of the other side's soldiers have been killed.", '61: soldier killed - by thailand'],
  [
    'Kabul says 58 soldiers of its neighbour died, against nine of its own killed.',
    '58: soldier killed - by afghanistan',
    'nine: soldier killed afghanistan',
  ],
  ['More than 200 militants were killed, a good share of them from the TTP.', 'More than 200: fighter killed -'],
  [
    'Mujahid told reporters: "Fifty-eight of their soldiers were killed. We lost nine of our own mujahideen. Twenty posts of theirs were destroyed."',
    'Fifty-eight: soldier killed - by afghanistan',
    'nine: fighter killed afghanistan',
    'Twenty: post destroyed - by afghanistan',
  ],
  [
    '"They have lost 58 soldiers, and we have lost nine in these clashes," Mujahid said.',
    '58: soldier killed - by afghanistan',
    'nine: soldier killed afghanistan',
  ],
  ['The enemy lost 58 men, the Taliban said.', '58: person killed - by afghanistan'],
  ["Of the enemy's losses the Pakistani army gave a higher figure: 200.", '200: person killed - by pakistan'],
  ['Pakistan, say the Taliban, lost 58 soldiers.', '58: soldier killed pakistan'],
  [
    'Kabul claims 25 captured posts, while Islamabad claims 19.',
    '25: post captured - by afghanistan',
    '19: post captured - by pakistan',
  ],
  // An army that counts soldiers, and says no more, counts its own.
  ['Inter-Services Public Relations said 23 soldiers had been killed.', '23: soldier killed pakistan'],
  ['The Pakistani military reported that 29 troops were wounded.', '29: soldier injured pakistan'],
  ['The Pakistani military said 40 terrorists were killed.', '40: fighter killed -'],
  ['- Kabul: own losses nine killed', 'nine: person killed afghanistan'],
  ['Twenty-one hostile posts inside Afghan territory were captured.', 'Twenty-one: post captured afghanistan'],
  ['The ISPR said it had killed over 200 of the enemy.', 'over 200: soldier killed - by pakistan'],
  [
    'Pakistan lost 23 soldiers by its own account and 58 by that of the Taliban, who for their part admit to nine dead.',
    '23: soldier killed pakistan',
    '58: soldier killed pakistan',
    'nine: soldier killed afghanistan',
  ],
  [
    'Islamabad said 23 of its men were killed and 29 injured, and more than 200 fighters on the Afghan side killed.',
    '23: soldier killed pakistan',
    '29: soldier injured pakistan',
    'more than 200: fighter killed afghanistan',
  ],
  // What is told behind the colon is one side's.
  [
    'Dozens died on both sides: Kabul says 58 Pakistani soldiers fell, Islamabad puts its losses at 23.',
    'Dozens: person killed - combined',
    'both: side - - combined',
    '58: soldier killed pakistan',
    '23: soldier killed pakistan',
  ],
  ['"Our 23 brothers have not died in vain," the ISPR said.', '23: soldier killed pakistan'],
  [
    'Pakistan counts 23 dead of its own. The Taliban count nine.',
    '23: person killed pakistan',
    'nine: person killed afghanistan',
  ],
  ['The Emirate offers nine martyrs for its soil.', 'nine: soldier killed afghanistan'],
  ['The Taliban claimed 58 Pakistani soldiers’ lives.', '58: soldier killed pakistan'],
  [
    'The army has killed over 200 Taliban, the ISPR said. Twenty-three soldiers embraced martyrdom and 29 were hurt.',
    'over 200: member killed afghanistan',
    'Twenty-three: soldier killed pakistan',
    '29: soldier injured pakistan',
  ],
  [
    'There was no word from Pakistan at first; the army later gave its own numbers, adding that 29 soldiers had been wounded.',
    '29: soldier injured pakistan',
  ],
  [
    'Islamabad claims to have killed over 200 Taliban. Kabul admits to nine.',
    'over 200: member killed afghanistan by pakistan',
    'nine: member killed afghanistan',
  ],
  [
    'Pakistan, which confirms 23 deaths among its troops, says Taliban losses exceeded 200.',
    '23: person killed pakistan',
    'exceeded 200: person killed afghanistan',
  ],
  ['Three quadcopters shot down as Afghan attack is beaten back', 'Three: drone downed afghanistan'],
  [
    'It put the number of "Taliban and affiliated fighters" it had eliminated at over 200.',
    'over 200: person killed -',
  ],
  [
    'According to Mujahid, 20 posts were taken; nine mujahideen lost their lives and 16 were wounded.',
    '20: post captured - by afghanistan',
    'nine: fighter killed afghanistan',
    '16: fighter injured afghanistan',
  ],
  [
    'Mujahid said the enemy had suffered 58 dead and 30 wounded; 20 of its posts were destroyed.',
    '58: person killed - by afghanistan',
    '30: person injured - by afghanistan',
    '20: post destroyed - by afghanistan',
  ],
  [
    'The Taliban said Pakistani troops had fled. "Our martyrs number nine," the ministry in Kabul said.',
    'nine: soldier killed afghanistan',
  ],
  [
    'Kabul reports 58 Pakistani dead. The Pakistan Army concedes 23, and says it killed 200.',
    '58: member killed pakistan',
    '23: member killed pakistan',
    '200: member killed - by pakistan',
  ],
  [
    'Kabul says it killed 58 Pakistani soldiers, Pakistan that it lost 23 and killed over 200 Taliban.',
    '58: soldier killed pakistan by afghanistan',
    '23: soldier killed pakistan',
    'over 200: member killed afghanistan by pakistan',
  ],
  [
    'In that battle the Taliban said they killed 58 soldiers, while Islamabad gave 23.',
    '58: soldier killed - by afghanistan',
    '23: soldier killed - by afghanistan',
  ],
  [
    "Nine killed and 16 wounded, by the Taliban's account; more than 200 killed, by Pakistan's.",
    'Nine: person killed -',
    '16: person injured -',
    'more than 200: person killed - by pakistan',
  ],
  // Nobody destroys his own.
  ['Pakistan, the minister said, had destroyed several of their posts.', 'several: post destroyed - by pakistan'],
  [
    'Pakistan destroyed 19 of their posts and captured two.',
    '19: post destroyed - by pakistan',
    'two: post captured - by pakistan',
  ],
  ['Pakistan buried nine of its soldiers.', 'nine: soldier killed pakistan'],
  // A side that the sentence announces.
  [
    "As to the Afghan side, Pakistan's army speaks of 200 killed; the Taliban, of nine.",
    '200: person killed afghanistan',
    'nine: person killed afghanistan',
  ],
  ['As for Taliban losses, Islamabad puts them at over 200.', 'over 200: person killed afghanistan'],
  [
    'The bodies of nine men are all that the Taliban admit to, with 16 injured.',
    'nine: person killed afghanistan',
    '16: person injured afghanistan',
  ],
]
