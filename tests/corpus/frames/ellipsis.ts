import type { FrameRow } from './frame-row.ts'

/** What one figure says, its neighbours leave out. */
export const rows: FrameRow[] = [
  [
    'Nine Afghan and 58 Pakistani soldiers were killed, and 30 wounded.',
    'Nine: member killed afghanistan',
    '58: soldier killed pakistan',
    '30: soldier injured pakistan',
  ],
  [
    'Mujahid told of nine Afghan and 58 Pakistani soldiers killed and 30 wounded.',
    'nine: member killed afghanistan',
    '58: soldier killed pakistan',
    '30: soldier injured pakistan',
  ],
  [
    'At least 23 Pakistani and nine Afghan soldiers dead.',
    'At least 23: member killed pakistan',
    'nine: soldier killed afghanistan',
  ],
  ['23 Pakistani soldiers were killed and 29 wounded.', '23: soldier killed pakistan', '29: soldier injured pakistan'],
  [
    'The Taliban attack killed 23 Pakistani soldiers and wounded 29.',
    '23: soldier killed pakistan by afghanistan',
    '29: soldier injured pakistan by afghanistan',
  ],
  [
    "Attacks launched from Afghanistan killed 23 of Pakistan's soldiers and wounded 29, its military said.",
    '23: soldier killed pakistan by afghanistan',
    '29: soldier injured pakistan by afghanistan',
  ],
  ['Killed were 23 Pakistani soldiers; wounded, 29.', '23: soldier killed pakistan', '29: soldier injured pakistan'],
  ["Pakistan's army counts 23 dead, 29 wounded.", '23: person killed pakistan', '29: person injured pakistan'],
  [
    "Pakistan's military lists 23 killed and 29 wounded among its soldiers.",
    '23: person killed pakistan',
    '29: person injured pakistan',
  ],
  [
    'On his count 58 Pakistani troops lay dead and 30 were wounded, against nine dead on the Taliban side, Mujahid said.',
    '58: soldier killed pakistan',
    '30: soldier injured pakistan',
    'nine: soldier killed afghanistan',
  ],
  [
    '12 Thai soldiers died, 27 were injured and one is missing.',
    '12: soldier killed thailand',
    '27: soldier injured thailand',
    'one: soldier missing thailand',
  ],
  ['The Thai army lost 12 men, Cambodia 61.', '12: person killed thailand', '61: person killed cambodia'],
  ['Thailand lost 12 soldiers and Cambodia lost 61.', '12: soldier killed thailand', '61: soldier killed cambodia'],
  [
    'Twelve Thai soldiers died and so did 61 Cambodians.',
    'Twelve: soldier killed thailand',
    '61: member killed cambodia',
  ],
  [
    '23 Pakistani soldiers perished and so did more than 200 men of the Taliban.',
    '23: soldier killed pakistan',
    'more than 200: member killed afghanistan',
  ],
  [
    'Three Pakistani soldiers and one civilian lost their lives and another five soldiers were hurt.',
    'Three: soldier killed pakistan',
    'one: civilian killed -',
    'five: soldier injured pakistan',
  ],
  [
    'The Taliban say 58 Pakistani soldiers were killed; Pakistan says 23.',
    '58: soldier killed pakistan',
    '23: soldier killed pakistan',
  ],
  [
    'Pakistan says 23 of its soldiers died, the Taliban say 58.',
    '23: soldier killed pakistan',
    '58: soldier killed pakistan',
  ],
  [
    "Against Kabul's claim of 58 dead Pakistani soldiers stands Islamabad's figure of 23.",
    '58: soldier killed pakistan',
    '23: soldier killed pakistan',
  ],
  [
    'The Taliban claim to have killed 58 Pakistani soldiers, a figure which Pakistan puts at 23.',
    '58: soldier killed pakistan by afghanistan',
    '23: soldier killed pakistan by afghanistan',
  ],
  [
    'The number of Pakistani soldiers killed has risen to 58, from over a dozen at first.',
    '58: soldier killed pakistan',
    'over a dozen: soldier killed pakistan',
  ],
  [
    'Initially the Taliban spoke of over a dozen Pakistani soldiers killed, then of 58.',
    'over a dozen: soldier killed pakistan',
    '58: soldier killed pakistan by afghanistan',
  ],
  [
    'Over a dozen Pakistani soldiers had been killed, Afghan state media said at first; the number later became 58.',
    'Over a dozen: soldier killed pakistan',
    '58: soldier killed pakistan',
  ],
  [
    '73 Afghan posts were razed and another 18 captured, the ISPR said.',
    '73: post destroyed afghanistan',
    '18: post captured afghanistan by pakistan',
  ],
  [
    'Mujahid spoke of 25 Pakistani posts overrun and 20 wrecked.',
    '25: post captured pakistan',
    '20: post destroyed pakistan by afghanistan',
  ],
  [
    'The clash left 58 Pakistani soldiers dead and 30 wounded, Kabul says.',
    '58: soldier killed pakistan',
    '30: soldier injured pakistan',
  ],
  [
    'The Taliban said that five Pakistani soldiers had been killed and two captured alive.',
    'five: soldier killed pakistan',
    'two: person captured - by afghanistan',
  ],
  [
    'More than 200 Taliban died, and 23 Pakistani soldiers.',
    'More than 200: member killed afghanistan',
    '23: soldier killed pakistan',
  ],
]
