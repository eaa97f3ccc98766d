import type { FrameRow } from './frame-row.ts'

/** Who did it. */
export const rows: FrameRow[] = [
  ['Three Pakistani soldiers were killed by Afghan fire.', 'Three: soldier killed pakistan by afghanistan'],
  ['Three soldiers were killed by the Taliban.', 'Three: soldier killed - by afghanistan'],
  ['Three soldiers died at the hands of the TTP.', 'Three: soldier killed - by ttp'],
  ['Three soldiers lost their lives to a TTP ambush.', 'Three: soldier killed - by ttp'],
  ['TTP militants killed three Pakistani soldiers.', 'three: soldier killed pakistan by ttp'],
  ['Three soldiers were killed in a TTP attack.', 'Three: soldier killed - by ttp'],
  ['Three soldiers were killed in an attack by the TTP.', 'Three: soldier killed - by ttp'],
  ['Three soldiers were killed in clashes with the TTP.', 'Three: soldier killed - by ttp'],
  ['Pakistani forces killed 13 TTP militants.', '13: fighter killed ttp by pakistan'],
  [
    'TTP attacks on Saturday killed 20 policemen of Pakistan and four civilians.',
    '20: police killed pakistan by ttp',
    'four: civilian killed - by ttp',
  ],
  [
    'The killing of 20 security officials and three civilians was the work of the Pakistani Taliban.',
    '20: security killed - by ttp',
    'three: civilian killed - by ttp',
  ],
  [
    'Pakistani outposts were raided by the Taliban in attacks that are reported to have cost 12–15 soldiers their lives.',
    '12–15: soldier killed - by afghanistan',
  ],
  // Who owns up to attacks has not lost those who were killed in them.
  ['The TTP owned up to attacks that killed 20 security officials.', '20: security killed - by ttp'],
]
