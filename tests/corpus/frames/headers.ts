import type { FrameRow } from './frame-row.ts'

/** A number after a colon or a verb of amount: what it counts stands before, or behind. */
export const rows: FrameRow[] = [
  [
    'Pakistani soldiers killed, per Afghanistan: 58, plus around 30 injured.',
    '58: soldier killed pakistan',
    'around 30: soldier injured pakistan',
  ],
  [
    'Pakistani soldiers killed: 58 (Kabul), 23 (Islamabad)',
    '58: soldier killed pakistan',
    '23: soldier killed pakistan',
  ],
  [
    'Pakistani soldiers: 58 killed, 30 wounded (Taliban claim)',
    '58: soldier killed pakistan',
    '30: soldier injured pakistan',
  ],
  ['Pakistani losses: 23 killed, 29 wounded.', '23: person killed pakistan', '29: person injured pakistan'],
  ['Taliban losses: over 200 killed.', 'over 200: person killed afghanistan'],
  ['Taliban dead: more than 200, says Pakistan.', 'more than 200: person killed afghanistan'],
  ['Confirmed dead on the Pakistani side: 23.', '23: person killed pakistan'],
  ['Wounded: 30 Pakistani soldiers, according to the Taliban', '30: soldier injured pakistan'],
  [
    "Mujahid's figures: 58 Pakistani dead, 30 hurt, 25 posts overrun.",
    '58: member killed pakistan',
    '30: member injured pakistan',
    '25: post captured - by afghanistan',
  ],
  [
    'Dead: 13 Thai troops, at least 60 Cambodians.',
    '13: soldier killed thailand',
    'at least 60: member killed cambodia',
  ],
  ["Kabul puts Pakistan's dead at 58.", '58: person killed pakistan'],
  [
    'The Taliban put the number of Pakistani soldiers killed at 58 and the wounded at 30.',
    '58: soldier killed pakistan',
    '30: soldier injured pakistan',
  ],
  ["Pakistan's toll, by the Taliban's reckoning, is 58.", '58: person killed pakistan'],
  [
    "Afghanistan's casualties stood at nine dead and 16 wounded, the spokesman said.",
    'nine: person killed afghanistan',
    '16: person injured afghanistan',
  ],
  [
    'Pakistan puts its own losses at 23 dead and 29 wounded.',
    '23: person killed pakistan',
    '29: person injured pakistan',
  ],
  [
    'Islamabad gives its own losses as 23 dead, 29 injured.',
    '23: person killed pakistan',
    '29: person injured pakistan',
  ],
  [
    "The ISPR put Pakistan's dead at 23 and its wounded at 29.",
    '23: person killed pakistan',
    '29: person injured pakistan',
  ],
  ['Its own dead number 23, the Pakistani army says.', '23: person killed pakistan'],
  ['The count of Afghan posts taken stood at 19.', '19: post captured afghanistan'],
  [
    'The tally of Afghan posts briefly held was afterwards raised by the ISPR to 21.',
    '21: post captured afghanistan by pakistan',
  ],
  [
    'Pakistani dead, Kabul said, came to 58, with several more wounded.',
    '58: person killed pakistan',
    'several: person injured pakistan',
  ],
  ['58: that is how many Pakistani soldiers Kabul says it killed.', '58: soldier killed pakistan'],
  [
    'Fifty-eight is the number of Pakistani soldiers that the Taliban say they killed.',
    'Fifty-eight: soldier killed pakistan',
  ],
  [
    'Destroyed posts numbered 27 and captured ones nine, the Pakistan Army said.',
    '27: post destroyed - by pakistan',
    'nine: post captured - by pakistan',
  ],
  ['Islamabad, which puts the number of its dead at 23, did not comment.', '23: person killed pakistan'],
  [
    'How many Pakistani soldiers died? Kabul says 58. Islamabad says 23.',
    '58: soldier killed pakistan',
    '23: soldier killed pakistan',
  ],
  // A row of a table: the first cell is the label of the others.
  ['| Pakistani soldiers killed | 58 | 23 |', '58: soldier killed pakistan', '23: soldier killed pakistan'],
  ['MARKET HORROR: 100 DEAD', '100: person killed -'],
  ['The number of dead could not be below 100.', 'not be below 100: person killed -'],
  ['The number of dead is now 142 and 1,050 people are injured.', '142: person killed -', '1,050: person injured -'],
  ['Arendt told us on Monday the final figure was over 800.', 'over 800: person - -'],
  // A number before its label.
  ['23 - Pakistani soldiers killed, according to the ISPR', '23: soldier killed pakistan'],
  ['200+ — Taliban killed, says Islamabad', '200+: member killed afghanistan'],
  ['The ISPR numbers the Pakistani wounded at 29.', '29: person injured pakistan'],
]
