import type { FrameRow } from './frame-row.ts'

/** Figures whose sentence leaves out what a label, a question or the sentence before says. */
export const rows: FrameRow[] = [
  [
    'For the Taliban, the official toll is nine. Islamabad puts it at over 200.',
    'nine: person killed afghanistan',
    'over 200: person killed afghanistan',
  ],
  [
    'Security officials said 19 Afghan posts were captured. That figure was later revised upwards to 21.',
    '19: post captured afghanistan',
    '21: post captured afghanistan',
  ],
  [
    "Killed, Pakistan: 23 by its own army's account; 58 by the Taliban's.",
    '23: person killed pakistan',
    '58: person killed pakistan',
  ],
  [
    'How many died? Nine Taliban fighters, says Kabul. More than 200, says Islamabad.',
    'Nine: fighter killed afghanistan',
    'More than 200: fighter killed afghanistan',
  ],
  [
    "Kabul said it had lost nine men. Islamabad's arithmetic is different: 58 Pakistani troops.",
    'nine: person killed afghanistan',
    '58: soldier killed pakistan',
  ],
  ['Frontier night costs Pakistan 23 men; Kabul counts 58', '23: person killed pakistan', '58: person killed pakistan'],
  [
    'The Taliban said they had killed 58 Pakistani soldiers, for nine of their own.',
    '58: soldier killed pakistan by afghanistan',
    'nine: soldier killed afghanistan',
  ],
  ['The United Nations counted 37 dead and 425 wounded civilians.', '37: civilian killed -', '425: civilian injured -'],
  [
    'The TTP said it had carried out attacks in which 20 security personnel and three civilians were killed.',
    '20: security killed - by ttp',
    'three: civilian killed - by ttp',
  ],
  ['Pakistan owned up to 23 dead.', '23: person killed pakistan'],
  ['The Pakistan Army suffered heavily, with 58 jawans killed.', '58: soldier killed pakistan'],
  ['Pakistan buried 23 soldiers, its army says.', '23: soldier killed pakistan'],
  ['Mujahid spoke of nine dead in the ranks of the Emirate.', 'nine: person killed afghanistan'],
  [
    'Posts: Kabul claims to have captured 25 and Islamabad 21.',
    '25: post captured - by afghanistan',
    '21: post captured - by pakistan',
  ],
  [
    'The Taliban said 25 Pakistani outposts had been taken, and that 58 of the troops manning them had been killed.',
    '25: post captured pakistan',
    '58: soldier killed pakistan',
  ],
  ['Taliban revise Pakistani toll from 15 to 58', '15: person killed pakistan', '58: person killed pakistan'],
  [
    'Pakistan then reported 23 soldiers dead, the Taliban nine of its own men.',
    '23: soldier killed -',
    'nine: soldier killed afghanistan',
  ],
  ["Islamabad's tally of Taliban dead, 200, dwarfs the one that Kabul gave.", '200: person killed afghanistan'],
  [
    'Pakistan says it holds 19 Afghan posts. Kabul answers that 25 Pakistani ones were overrun.',
    '19: post captured afghanistan by pakistan',
    '25: post captured pakistan',
  ],
  [
    "Kabul put the Pakistani dead at 58 and the wounded at 30. The Pakistani army's own count is 23, with 29 hurt.",
    '58: person killed pakistan',
    '30: person injured pakistan',
    '23: person killed pakistan',
    '29: person injured pakistan',
  ],
  [
    'Claimed by Kabul: 58 Pakistani soldiers dead. Own losses: nine dead, 16 wounded.',
    '58: soldier killed pakistan',
    'nine: person killed afghanistan',
    '16: person injured afghanistan',
  ],
  // A question that only names its topic.
  [
    'And Afghan dead? Nine, the Taliban say. Over 200, says the Pakistani army.',
    'Nine: member killed afghanistan',
    'Over 200: member killed afghanistan',
  ],
  ['Posts seized? Pakistan: 19. Afghanistan: 25.', '19: post captured -', '25: post captured -'],
  [
    'Q. And the wounded?\nA. Kabul: about 30 Pakistanis. Islamabad: 29.',
    'about 30: member injured pakistan',
    '29: member injured pakistan',
  ],
  [
    'Q. How many were killed?\nA. Nobody agrees. Kabul says 58 Pakistani soldiers, the Pakistani army says 23.',
    '58: soldier killed pakistan',
    '23: soldier killed pakistan',
  ],
  [
    'Kabul says it took 25 posts and gave them back. Islamabad says it took 19.',
    '25: post captured - by afghanistan',
    '19: post captured - by pakistan',
  ],
  // Who gives a bare number gives it for the same.
  [
    'The Taliban said they killed 58, while Islamabad gave 23.',
    '58: person killed - by afghanistan',
    '23: person killed - by afghanistan',
  ],
  [
    'Kabul says it killed 58 soldiers; the Pakistani military gave only 23.',
    '58: soldier killed - by afghanistan',
    '23: soldier killed - by afghanistan',
  ],
  // Whose dead the passive tells shows the doer of the clause that answers it.
  [
    'Pakistan has said that 23 soldiers were killed, while the Taliban say they killed 58.',
    '23: soldier killed - by afghanistan',
    '58: soldier killed - by afghanistan',
  ],
  [
    'Pakistan has said that 23 soldiers were killed, and that it killed 200.',
    '23: soldier killed -',
    '200: soldier killed - by pakistan',
  ],
  [
    "The Pakistani army's tally is 23 of its soldiers killed; that of the Taliban for the same army, 58.",
    '23: soldier killed pakistan',
    '58: soldier killed pakistan',
  ],
  // Short questions that go on with one before.
  ['What of outposts? Kabul says 20 were destroyed.', '20: post destroyed - by afghanistan'],
  ['And the posts? Islamabad claims 19 were captured.', '19: post captured - by pakistan'],
  [
    'How many have died? The Pakistani military says 23 of its own. And on the Afghan side? Pakistan: more than 200 fighters.',
    '23: person killed pakistan',
    'more than 200: fighter killed -',
  ],
  [
    'How many have died? The Pakistani military says 23 of its own. How many live there? Pakistan: more than 200 fighters.',
    '23: person killed pakistan',
    'more than 200: fighter - -',
  ],
  // What stands beside in the same sentence without a number.
  [
    'The main crossings and at least three smaller ones were closed on Sunday, Pakistani officials said.',
    'at least three: crossing closed -',
  ],
]
