import type { FrameRow } from './frame-row.ts'

/** Crowds and arrests. */
export const rows: FrameRow[] = [
  [
    'Some 300,000 people marched through the capital, organisers said; police put the turnout at 85,000.',
    'Some 300,000: person attended -',
    '85,000: person attended -',
  ],
  [
    'Police counted 107,000 protesters; the archive of public gatherings says 325,000 attended.',
    '107,000: protester attended -',
    '325,000: person attended -',
  ],
  ['Turnout: 85,000 (police), 300,000 (unions)', '85,000: person attended -', '300,000: person attended -'],
  ['The turnout was at least 85,000, the ministry said.', 'at least 85,000: person attended -'],
  ['Between 275,000 and 325,000 people were on the streets.', 'Between 275,000 and 325,000: person attended -'],
  ['Half a million demonstrators gathered on the square.', 'Half a million: protester attended -'],
  ['The rally drew 40,000 supporters, according to the campaign.', '40,000: protester attended -'],
  [
    'The campaign claimed 40,000 at the rally; the fire service counted 12,000.',
    '40,000: person attended -',
    '12,000: person attended -',
  ],
  ['More than 20,000 people attended the funeral of the mayor.', 'More than 20,000: person attended -'],
  ['An estimated 90,000 took to the streets.', 'An estimated 90,000: person attended -'],
  ['A crowd of 15,000 filled the stadium.', '15,000: person attended -'],
  [
    'Attendance was put at 15,000 by the stadium and at 9,000 by reporters.',
    '15,000: person attended -',
    '9,000: person attended -',
  ],
  [
    'Police arrested 38 demonstrators and released 12 of them overnight.',
    '38: protester arrested -',
    '12: person freed -',
  ],
  [
    'Sixty-two officers were injured and 240 people detained, police said.',
    'Sixty-two: official injured -',
    '240: person arrested -',
  ],
  ['The number of arrests rose to 240.', '240: person arrested -'],
  ['Some 14 people were taken into custody.', 'Some 14: person arrested -'],
  ['The union said 650,000 people had joined the strike.', '650,000: person went-on-strike -'],
  ['Some 700,000 workers were on strike.', 'Some 700,000: worker went-on-strike -'],
  ['The unions counted 650,000 strikers.', '650,000: worker went-on-strike -'],
  ['About 6.1 million people cast ballots.', 'About 6.1 million: person voted -'],
]
